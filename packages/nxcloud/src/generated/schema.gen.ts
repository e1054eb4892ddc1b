// GENERATED from specs/nxcloud/openapi.yaml (sha256 650b338cb6b2d7e4…). Do not edit: change the document and run `npm run generate`.

export interface paths {
    "/callcentre/api/v3/createAndCall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a task and add numbers to it
         * @description Creates a calling task and adds orders (numbers) to it in one request. With `startupType` 3 the robot begins to
         *     dial at once, with 2 at `startupAt`, with 1 not before the task is started by hand.
         *
         *     `retCode` 0 does not mean that every number was taken: compare `successCount` with `totalCount` and read `errList`.
         */
        post: operations["createAndCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callcentre/api/v3/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check that the service answers
         * @description Liveness check. Echoes `data` and tells the server's time. It is signed like every other request, so it also proves
         *     that the credentials and the signature are right.
         */
        post: operations["ping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    callCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call has ended
         * @description Sent when one call of an order has ended. `finish` tells whether the whole order is finished.
         */
        post: operations["callCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    orderCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An order is finished
         * @description Sent when an order (a number with all its rounds of calls) is finished.
         */
        post: operations["orderCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    taskCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The status of a task has changed
         * @description Sent when the status of a task changes, with the task's statistics so far.
         */
        post: operations["taskCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        CreateAndCallRequest: {
            /**
             * @description Product id, always callbot.
             * @constant
             */
            productID?: "callbot";
            userTaskID: components["schemas"]["UserTaskID"];
            sceneID: components["schemas"]["SceneID"];
            taskCreateSetting: components["schemas"]["TaskCreateSetting"];
            funcFlag: components["schemas"]["FuncFlag"];
            callInfoList: components["schemas"]["CallInfoList"];
        };
        CreateAndCallResponse: {
            retCode: components["schemas"]["RetCode"];
            retMsg: components["schemas"]["RetMsg"];
            responseID: components["schemas"]["ResponseID"];
            taskID: components["schemas"]["TaskID"];
            /** @description How many numbers were submitted for import. */
            totalCount: number;
            /** @description How many numbers were imported. */
            successCount: number;
            /** @description The numbers that were not imported. */
            errList?: components["schemas"]["PhoneError"][];
        };
        PingRequest: {
            /** @description Any text; the answer repeats it. */
            data: string;
        };
        PingResponse: {
            /** @description The data of the request. */
            data: string;
            /** @description Time of the check, Unix time in seconds. */
            timestamp: number;
            /** @description Response code, 0 for success, anything else for failure. Every other operation calls it retCode. */
            code: number;
            /** @description Response message. Every other operation calls it retMsg. */
            msg: string;
            /** @description Random unique id, for tracing. Every other operation calls it responseID. */
            reqId: string;
        };
        /** @description The caller's id of the task. Made by the caller, who must keep it unique; a UUID is advised. Later requests address the task by it, not by the vendor's taskID. */
        UserTaskID: string;
        /** @description Id of the script (dialogue template). Shown in the console under script management, at the name of the template. */
        SceneID: string;
        /** @description The vendor's id of the task. */
        TaskID: string;
        /** @description Response code, 0 for success, anything else for failure. */
        RetCode: number;
        /** @description Response message. */
        RetMsg: string;
        /** @description Random unique id of this response, for tracing. Quote it to the vendor when a problem is to be looked into. */
        ResponseID: string;
        PhoneError: {
            /** @description The number whose import failed. */
            phone: string;
            /** @description Why the import failed. */
            errMsg: string;
        };
        /** @description Settings of the task. */
        TaskCreateSetting: {
            /**
             * @description Name of the dial strategy. 默认策略 ("default strategy", literally this Chinese text) can be used by default. For another one, set up a new strategy in the console and give its name; names are shown at script management, script (click the script's name or "edit"), "dial strategy" in the upper right corner.
             * @example 默认策略
             */
            strategyName: string;
            /**
             * @description How the task is started.
             * @enum {integer}
             */
            startupType: 1 | 2 | 3;
            /**
             * Format: int64
             * @description Timestamp at which the task starts when startupType is 2, in Unix seconds. Send 0 otherwise.
             */
            startupAt: number;
            /** @description Time zone in which the task works, as an offset from UTC in seconds. UTC+8 is 8 * 3600 = 28800, UTC-8 is -8 * 3600 = -28800. */
            zoneSecond: number;
            /**
             * @description Days of the week on which the task works, 1 (Monday) to 7 (Sunday), separated by commas (the ASCII comma).
             * @example 1,2,3,4,5
             */
            dialAtWeekDay: string;
            /**
             * @description Working time of the task, first half hours: the hours 0 to 23, separated by commas, whose first half may be used for dialling. 0 stands for 00:00–00:30, 1 for 01:00–01:30, and so on to 23 for 23:00–23:30. Local time of zoneSecond.
             * @example 10,11,14,15,16,17
             */
            dialAtUpHour: string;
            /**
             * @description Working time of the task, second half hours: the hours 0 to 23, separated by commas, whose second half may be used for dialling. 0 stands for 00:30–01:00, 1 for 01:30–02:00, and so on to 23 for 23:30–24:00. Local time of zoneSecond.
             * @example 9,10,11,14,15,16
             */
            dialAtDownHour: string;
            /** @description Longest ringing time in seconds. Its range is not documented. */
            maxRingTime: number;
            /** @description Id of the route. The page's sample sends an empty text; where to find an id is not documented. */
            routeID: string;
            /** @description Number of robots, that is how many calls the task makes at a time. Its range is not documented. */
            maxCall: number;
            /** @description Name of the task. Its length is not documented, nor whether it must be unique. */
            taskName: string;
            taskCallbackUrl: components["schemas"]["TaskCallbackUrl"];
            manualCallSetting?: components["schemas"]["ManualCallSetting"];
        };
        /** @description Address that receives the changes of the task's status (the task callback). */
        TaskCallbackUrl: string;
        /** @description Settings for handing a call to a person. Used with AICC templates only. */
        ManualCallSetting: {
            /** @description Id of the agent group. */
            agentGroup: string;
            /**
             * @description Outbound mode.
             * @enum {integer}
             */
            dispatchType: 0 | 1 | 3;
            /** @description Calls per agent; used for ratio dialling (dispatchType 1). */
            ratioCallRate: number;
            /** @description Predictive call rate; used for predictive dialling (dispatchType 3). */
            predictCallRate: number;
        };
        /** @description Switches of the task. */
        FuncFlag: {
            /** @description Keep the task alive for good. When true, the task does not end by itself even when it has no orders left. */
            taskKeep: boolean;
            /** @description Redial within a round. When true, a call that was not answered in a round is redialled once automatically. */
            roundRedial: boolean;
            /** @description When true, a sentence that holds variables is synthesised (TTS) as one whole sentence. Must be true when the script has variables. */
            wholeTTS: boolean;
            /** @description Switch for sending text messages. When true, after a call order of the task has ended, the message set for its intent is sent. The SMS service must have been opened, and the appKey set, beforehand. */
            smsEnable: boolean;
            /** @description Which message is sent for which intents; used when smsEnable is true, and its fields must then be filled in as the conditions for sending. An intentID must not repeat across entries: in the order of the array a later entry overrides an earlier one. Send an empty array when smsEnable is false. */
            smsFuncFlag: components["schemas"]["SmsFuncFlag"][];
            /** @description Encrypt numbers. When true, the console shows them encrypted. */
            phoneEncrypt: boolean;
        };
        SmsFuncFlag: {
            /** @description Id of the message template to send, found among the SMS templates. Before a template is used, contact the vendor's support to have its text tested for the delivery rate. */
            smsID: string;
            /** @description Ids of the intents after which the message is sent once a call of the order has ended. */
            intentID: string[];
            /** @description Names of the intents after which the message is sent once a call of the order has ended. The same effect as intentID. */
            intentName: string[];
        };
        /** @description The numbers to call and their callback addresses. An object, despite its name. */
        CallInfoList: {
            /** @description Address that receives finished orders (the order callback). */
            orderCallbackUrl: string;
            /** @description Address that receives ended calls (the call callback). */
            callCallbackUrl: string;
            /** @description The orders. One number is one order, and one order is worked in one or several rounds of calls. */
            callList: components["schemas"]["CallItem"][];
        };
        CallItem: {
            /** @description The caller's id of the order. Made by the caller, who must keep it globally unique; a UUID is advised. */
            orderID: string;
            /** @description Number to call, with its country code and without any symbol, such as 86156xxxxxxxx. */
            userPhone: string;
            /** @description Passed through, and returned in callbacks. */
            other: string;
            /** @description Name of the user. May be empty. */
            userName: string;
            /** @description Name of the customer. May be empty. How it differs from userName is not explained. */
            customerName: string;
            /** @description Values of the script's variables. When the script has variables all of them must be given: look up their names and types in the console under script management, variable settings. Send an empty array when it has none. */
            params: components["schemas"]["Param"][];
        };
        Param: {
            /** @description Name of the variable. */
            name: string;
            /** @description Value of the variable, as text that follows the variable's type. */
            value: string;
        };
        CallCallback: {
            callbackType: components["schemas"]["CallbackType"];
            /** @description The caller's id of the order. */
            orderID: string;
            /** @description The number called. */
            userPhone: string;
            /** @description Name of the user. */
            userName: string;
            /** @description Id of the script. */
            sceneID: string;
            /** @description The caller's id of the task. */
            userTaskID: string;
            /** @description The vendor's id of the task. */
            taskID: string;
            /** @description Whether the order is finished. */
            finish: boolean;
            /** @description What the caller passed through. */
            other: string;
            callInfoDetail?: components["schemas"]["CallInfoDetail"];
        };
        OrderCallback: {
            /** @description What is called back. Do not route by it; route by the address you gave. */
            callbackType: 1 | 2 | 3 | (number & {}) | (string & {});
            /** @description The caller's id of the order. */
            orderID: string;
            /** @description The number called. */
            userPhone: string;
            /** @description Name of the user. */
            userName: string;
            /** @description Id of the script. */
            sceneID: string;
            /** @description The caller's id of the task. */
            userTaskID: string;
            /** @description The vendor's id of the task. */
            taskID: string;
            /** @description Whether the order is finished. */
            finish?: boolean;
            /** @description What the caller passed through. */
            other?: string;
            callInfoDetail?: components["schemas"]["CallInfoDetail"];
        };
        TaskCallback: {
            callbackType: components["schemas"]["CallbackType"];
            /** @description The caller's id of the task. */
            userTaskID: string;
            /** @description The vendor's id of the task. */
            taskID: string;
            /** @description Id of the script. */
            sceneID: string;
            taskStatus: components["schemas"]["TaskStatus"];
            /** @description When the task was created, in Unix seconds. Not the header of the same name. */
            createTs: number;
            taskStat: components["schemas"]["TaskStat"];
        };
        /** @description What is called back. Do not route by it; route by the address you gave. */
        CallbackType: 1 | 2 | 3 | (number & {});
        /** @description Status of the task. */
        TaskStatus: 1 | 2 | 3 | 4 | 5 | (number & {});
        /** @description Statistics of the task. */
        TaskStat: {
            /** @description Orders that were answered. */
            answerOrderCount?: number;
            /** @description Orders that are finished. */
            finishOrderCount?: number;
            /** @description All orders. */
            totalOrderCount?: number;
            /** @description finishOrderCount divided by totalOrderCount, with 2 decimals. What it is for no orders is unknown. */
            finishRate?: number;
            /** @description Calls that were answered. */
            totalAnswerCall?: number;
            /** @description All calls. */
            totalCall?: number;
            /** @description totalAnswerCall divided by totalCall, with 2 decimals. What it is for no calls is unknown. */
            answerRate?: number;
        };
        /** @description One call in detail. */
        CallInfoDetail: {
            /** @description Id of the call. */
            callID?: string;
            /** @description The number that called. */
            callingNumber?: string;
            /** @description IP address of the line. */
            lineAddress?: string;
            /** @description Status of the call. Its values are unknown. */
            callStatus?: number;
            /** @description When the call began, in Unix seconds. */
            callStartTs?: number;
            /** @description When the call was answered, in Unix seconds. What stands here for an unanswered call is unknown. */
            callAnswerTs?: number;
            /** @description When the call ended, in Unix seconds. */
            callEndTs?: number;
            /** @description Length of the call in seconds. */
            callDuration?: number;
            /** @description Address of the recording. How long it lasts is unknown. */
            callAudioUrl?: string;
            /** @description Why the call ended. Its values are unknown. */
            hangupCause?: string;
            /** @description SIP code with which the call ended. */
            termSipCode?: string;
            /** @description The intents that the robot recognised. */
            intents?: components["schemas"]["Intent"][];
            /** @description The text messages sent after the call. */
            sms?: components["schemas"]["SmsRecord"][];
            agent?: components["schemas"]["AgentInfo"];
            /** @description The variables of the script. */
            params?: components["schemas"]["CallParam"][];
        };
        Intent: {
            /** @description Id of the intent. */
            intentID?: string;
            /** @description Tag of the intent. */
            intentTag?: string;
            /** @description Name of the intent. */
            intentName?: string;
            /** @description Level of the intent. Its scale is unknown. */
            intentLevel?: number;
        };
        SmsRecord: {
            /** @description When the message was sent, in Unix seconds. */
            smsSendTs?: number;
            /** @description The vendor's id of the message. */
            sysMessageID?: string;
            /** @description Text of the message. */
            smsContent?: string;
        };
        /** @description The person who took the call over, if any. */
        AgentInfo: {
            /** @description Name of the agent. */
            agentName?: string | null;
            /** @description The agent's group. */
            agentGroup?: string | null;
            /** @description Status of the agent's part of the call. Its values are unknown. */
            agentCallStatus?: number | null;
            /** @description Length of the agent's part of the call. Its unit is unknown. */
            agentCallElapsed?: number | null;
            /** @description Label set by the agent. */
            agentLabel?: string | null;
            /** @description When the agent's part began. */
            manualCallStart?: number | null;
            /** @description When the agent answered. */
            manualCallAnswer?: number | null;
            /** @description When the agent's part ended. */
            manualCallEnd?: number | null;
            /** @description Who hung up. Its values are unknown. */
            manualHangupBy?: number | null;
        };
        CallParam: {
            /** @description Name of the variable. */
            name?: string;
            /** @description Value of the variable. */
            value?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The same as in the request. */
        RequestID: string;
        /** @description The same as in the request. */
        Uuid: string;
        /** @description Time of the response, Unix time in seconds. */
        CreateTs: string;
        /** @description Signature of the response, made by the same rule as that of the request. */
        Sign: string;
        /** @description Digest of the signature, MD5 or SHA256, the same as in the request. MD5 when absent. */
        Algorithm: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createAndCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAndCallRequest"];
            };
        };
        responses: {
            /** @description OK. Success and failure alike; `retCode` tells which. */
            200: {
                headers: {
                    requestID: components["headers"]["RequestID"];
                    uuid: components["headers"]["Uuid"];
                    createTs: components["headers"]["CreateTs"];
                    sign: components["headers"]["Sign"];
                    algorithm: components["headers"]["Algorithm"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAndCallResponse"];
                };
            };
        };
    };
    ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PingRequest"];
            };
        };
        responses: {
            /** @description OK. Success and failure alike; `code` tells which. */
            200: {
                headers: {
                    requestID: components["headers"]["RequestID"];
                    uuid: components["headers"]["Uuid"];
                    createTs: components["headers"]["CreateTs"];
                    sign: components["headers"]["Sign"];
                    algorithm: components["headers"]["Algorithm"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PingResponse"];
                };
            };
        };
    };
    callCallback: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of this callback; part of the signed text. */
                requestID: string;
                /** @description Your account's uuid; part of the signed text. */
                uuid: string;
                /** @description Time of the callback, Unix time in seconds; part of the signed text. Not the createTs in the body of the task callback. */
                createTs: string;
                /** @description Signature of the callback. */
                sign: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallCallback"];
            };
        };
        responses: {
            /** @description Assumed. What the vendor expects as an answer, its timeout and its retries are unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    orderCallback: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of this callback; part of the signed text. */
                requestID: string;
                /** @description Your account's uuid; part of the signed text. */
                uuid: string;
                /** @description Time of the callback, Unix time in seconds; part of the signed text. Not the createTs in the body of the task callback. */
                createTs: string;
                /** @description Signature of the callback. */
                sign: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCallback"];
            };
        };
        responses: {
            /** @description Assumed. What the vendor expects as an answer, its timeout and its retries are unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    taskCallback: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of this callback; part of the signed text. */
                requestID: string;
                /** @description Your account's uuid; part of the signed text. */
                uuid: string;
                /** @description Time of the callback, Unix time in seconds; part of the signed text. Not the createTs in the body of the task callback. */
                createTs: string;
                /** @description Signature of the callback. */
                sign: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskCallback"];
            };
        };
        responses: {
            /** @description Assumed. What the vendor expects as an answer, its timeout and its retries are unknown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
