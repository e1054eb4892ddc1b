// GENERATED from specs/laaffic/openapi.yaml (sha256 f9ca5e76dd192410…). Do not edit: change the document and run `npm run generate`.

export interface paths {
    "/voice/group/call/send/agent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a group-call task for an AI agent
         * @description Creates a task that calls a list of numbers with an AI agent, at once or at `sendTime`, and optionally calls again by
         *     a recall flow. Success means that the task was accepted; results of the calls come later.
         *
         *     A text message on hang-up cannot be set here; the vendor configures it on the agent. Its code -53 is listed all the same.
         */
        post: operations["sendAgentGroupCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/voice/recallFlow/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change an IVR recall flow that has not started
         * @description Changes the automatic recall flow of an IVR group call: how often, when and with what to call again. Allowed only while the flow
         *     is pending.
         */
        post: operations["updateRecallFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SendAgentGroupCallRequest: {
            /** @description Id of the application. */
            appId: string;
            /** @description Number shown to the called party, 0 to 20 digits. May be empty. */
            displayNum?: string | null;
            /** @description Name of the task, 2 to 64 characters. Must not repeat; a second task of the same name answers -41. */
            taskName: string;
            /** @description The numbers to call, at most 200000. An empty list answers -35. */
            numberInfoList: components["schemas"]["NumberInfo"][];
            /**
             * @description When to call, as a local date and time yyyy-MM-dd HH:mm:ss. The time zone is not stated. Null to call at once.
             * @example 2030-01-15 09:30:00
             */
            sendTime?: string | null;
            /**
             * @description Longest talk time in seconds: the call is hung up by force so many seconds after it was answered. At most 999, 300 by default. Not a number of calls, despite its name.
             * @default 300
             */
            maxCalls?: number;
            /** @description Times of day at which calls may be made, at most 3 ranges. The time zone is not stated, nor whether a range may reach over midnight, nor whether ranges may overlap. */
            allowSendTime?: components["schemas"]["AllowSendTime"][];
            /**
             * @description Longest ringing time in seconds, 10 to 120, 60 by default.
             * @default 60
             */
            maxRingingTime?: number;
            /** @description Id of the AI agent, under the name that the page's table uses. Prefer agentId. */
            scriptId?: number;
            /** @description Id of the AI agent, under the name that the page's sample uses. */
            agentId?: number;
            /**
             * @description Whether to record the calls. Recorded by default.
             * @default 1
             * @enum {integer}
             */
            enableRecording?: 0 | 1;
            /** @description Outbound multiplier. */
            calloutRate?: number;
            recallFlow?: components["schemas"]["RecallFlow"];
        };
        /** @description The table has no required column; the sample has all three fields. */
        SendAgentGroupCallResponse: {
            /** @description Code of the result, 0 for success, else a code of the operation's table. */
            status: number | string;
            /** @description Why the request failed. */
            reason: string | null;
            /**
             * Format: int64
             * @description Id (keyId) of the task that was created.
             */
            data: number | null;
        };
        /** @description One number to call, and the values for the variables of the text template. */
        NumberInfo: {
            /** @description Number to call, country code and number, 6 to 18 digits without a plus sign. */
            calleeNumber: string;
            /** @description Value for the variable ${text1} of the text template. Must not be null when the template contains ${text1}. At most 30 characters count: what is longer is cut off silently. */
            text1?: string | null;
            /** @description Value for the variable ${text2} of the text template. Must not be null when the template contains ${text2}. At most 30 characters count: what is longer is cut off silently. */
            text2?: string | null;
            /** @description Value for the variable ${text3} of the text template. Must not be null when the template contains ${text3}. At most 30 characters count: what is longer is cut off silently. */
            text3?: string | null;
            /** @description Value for the variable ${text4} of the text template. Must not be null when the template contains ${text4}. At most 30 characters count: what is longer is cut off silently. */
            text4?: string | null;
            /** @description Value for the variable ${text5} of the text template. Must not be null when the template contains ${text5}. At most 30 characters count: what is longer is cut off silently. */
            text5?: string | null;
            /** @description Value for the variable ${text6} of the text template. Must not be null when the template contains ${text6}. At most 30 characters count: what is longer is cut off silently. */
            text6?: string | null;
            /** @description Value for the variable ${text7} of the text template. Must not be null when the template contains ${text7}. At most 30 characters count: what is longer is cut off silently. */
            text7?: string | null;
            /** @description Value for the variable ${text8} of the text template. Must not be null when the template contains ${text8}. At most 30 characters count: what is longer is cut off silently. */
            text8?: string | null;
            /** @description Value for the variable ${text9} of the text template. Must not be null when the template contains ${text9}. At most 30 characters count: what is longer is cut off silently. */
            text9?: string | null;
            /** @description Value for the variable ${text10} of the text template. Must not be null when the template contains ${text10}. At most 30 characters count: what is longer is cut off silently. */
            text10?: string | null;
        };
        /** @description One range of the day. */
        AllowSendTime: {
            /** @description Start of the range, HH:MM. */
            strTime: string;
            /** @description End of the range, HH:MM. */
            endTime: string;
        };
        /** @description Calls again automatically. Leave it out for no recall. */
        RecallFlow: {
            /**
             * @description Whom to call again.
             * @enum {integer}
             */
            recallType: 0 | 1 | 3;
            /** @description Time before each recall, in minutes, 1 to 1440. */
            recallInterval: number;
            /** @description Codes of the intents to call again. They must belong to the industry of the AI agent, else the answer is -68. */
            recallIntent?: components["schemas"]["IntentCode"][];
            /** @description How many times to call again, 1 to 10. */
            recallNum: number;
            /** @description The steps of the flow, each with the agent that makes that recall. */
            nodeList?: components["schemas"]["AgentRecallNode"][];
        };
        /** @description One step of an AI agent's recall flow. */
        AgentRecallNode: {
            /** @description Id of the AI agent that makes this recall. */
            agentId: number | string;
        };
        /** @description Code of an intent. An opaque text, not a number to be sorted or ranged: 2010 is the tenth of its group. The set is open. */
        IntentCode: "99998" | "99999" | "101" | "102" | "104" | "105" | "106" | "201" | "202" | "204" | "205" | "206" | "207" | "208" | "209" | "2010" | "301" | "302" | "304" | "305" | "306" | (string & {});
        UpdateRecallFlowRequest: {
            keyId: components["schemas"]["RecallFlowId"];
            /** @description Time before each recall, in minutes, 1 to 1440. */
            recallInterval: number;
            /** @description How many times to call again, 1 to 10. */
            recallNum: number;
            /**
             * @description Whom to call again. Each recall goes by the result of the task before it.
             * @enum {integer}
             */
            recallType: 0 | 1;
            /** @description The steps of the flow: what is played, which text message follows, and whether a person takes over. */
            nodeList?: components["schemas"]["RecallNode"][];
        };
        /** @description The table has no required column; the sample has all three fields. */
        UpdateRecallFlowResponse: {
            /** @description Code of the result, 0 for success, else a code of the operation's table. */
            code: number | string;
            /** @description Why the request failed. */
            msg: string | null;
            /** @description Nothing. Null in the sample; its type cell is empty. */
            data: unknown;
        };
        /**
         * Format: int64
         * @description Unique key of the automatic recall flow. Not the keyId of a task, nor that of a node.
         */
        RecallFlowId: number;
        /** @description One step of an IVR recall flow, what is played, which text message follows, and whether a person takes over. */
        RecallNode: {
            /**
             * @description Where the audio comes from.
             * @enum {integer}
             */
            source: 1 | 2 | 3;
            /** @description Id of the audio file. Required when source is 1. */
            voiceFileId?: string | null;
            /** @description Name of the uploaded file, 5 to 32 characters. Required when source is 2. */
            uploadName?: string | null;
            /** @description The uploaded file as Base64. Required when source is 2. Its largest size is not documented. */
            baseFile?: string | null;
            /** @description Text to speak, at most 2048 characters. Required when source is 3. */
            text?: string | null;
            lan?: components["schemas"]["Language"];
            /** @description Speed of speech, 0.25 to 4 times. */
            speakingRate?: number | null;
            /**
             * @description Voice. May be empty; where there are several voices the system then takes the female one.
             * @enum {integer|null}
             */
            ssmlGender?: 1 | 2 | null;
            /** @description Accent of the language, for example American English or Indian English. The page refers to a table of accents that was not readable. */
            accent?: number | null;
            /**
             * @description Whether a text message is sent on hang-up.
             * @enum {integer}
             */
            hangUpSms: 0 | 1;
            /** @description Template of the hang-up message, at most 1000 characters, with variables ${text1} to ${text10}. Required when hangUpSms is 1. */
            smsContent?: string | null;
            /** @description Id of the message's sender, at most 32 characters. */
            senderId?: string | null;
            /**
             * @description Send the message after a key was pressed. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1.
             * @enum {integer|null}
             */
            feedbackPush?: 0 | 1 | null;
            /** @description The key, 0 to 9, whose press sends the message. Required when feedbackPush is 1. */
            feedbackValue?: string | null;
            /**
             * @description Send the message after a successful call. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1.
             * @enum {integer|null}
             */
            successPush?: 0 | 1 | null;
            /** @description How many seconds after a successful call the message is sent, 1 to 9999. Required when successPush is 1. */
            successPushTime?: number | null;
            /**
             * @description Send the message after a failed call. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1.
             * @enum {integer|null}
             */
            failedPush?: 0 | 1 | null;
            /**
             * @description Send the message once it has rung. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1.
             * @enum {integer|null}
             */
            ringPush?: 0 | 1 | null;
            /**
             * @description Whether the call is transferred to a person (a seat).
             * @enum {integer}
             */
            toSeat: 0 | 1;
            /**
             * Format: int64
             * @description Id of the group of seats. Required when toSeat is 1.
             */
            sipGroupId?: number | null;
            /**
             * @description Outbound control. Required when toSeat is 1.
             * @enum {integer|null}
             */
            outboundControl?: 1 | null;
            /** @description Outbound multiplier, 1 to 100. Required when toSeat is 1. */
            calloutRate?: number | null;
            /**
             * @description When the call is transferred. Required when toSeat is 1.
             * @enum {integer|null}
             */
            toSeatType?: 1 | 2 | null;
            /** @description The key that transfers the call. Required when toSeat is 1 and toSeatType is 2. */
            toSeatKey?: string | null;
            /** @description Delay of the transfer in seconds. Takes effect only with a transfer by key (toSeat is 1 and toSeatType is 2). Its largest value is not documented. */
            delayTransfer?: number | null;
            /** @description Name of the audio file, going by the field's name. */
            voiceFileName?: string | null;
            /** @description SMS application, going by the field's name. */
            idxSmsAppId?: number | string | null;
        };
        /** @description Language of the speech, a code of the vendor's own. Required when source is 3. The set is open. */
        Language: "VN" | "EN" | "JP" | "ARB" | "DE" | "IN" | "IT" | "KR" | "RU" | "ES" | "PT" | "IDN" | "BD" | "TH" | (string & {}) | null;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    sendAgentGroupCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendAgentGroupCallRequest"];
            };
        };
        responses: {
            /** @description Success and failure alike; `status` tells which. That failures come with this HTTP status is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendAgentGroupCallResponse"];
                };
            };
        };
    };
    updateRecallFlow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRecallFlowRequest"];
            };
        };
        responses: {
            /** @description Success and failure alike; `code` tells which. That failures come with this HTTP status is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateRecallFlowResponse"];
                };
            };
        };
    };
}
