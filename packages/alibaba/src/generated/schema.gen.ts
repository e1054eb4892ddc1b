// GENERATED from specs/alibaba/openapi.yaml (sha256 e97682f882620570…). Do not edit: change the document and run `npm run generate`.

export interface paths {
    "/Dialogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report what the callee said and get what the robot says next
         * @deprecated
         * @description One turn of talk with the outbound-call robot. The call centre (the IVR that holds the call) sends what the called person
         *     said and gets back what to do and what to say. The vendor's page calls it the robot dialogue that the call centre "calls back":
         *     it is an ordinary request to the vendor, nothing is called on the caller's side.
         *
         *     The vendor marks the operation as deprecated and names neither a successor nor a date; it is still in the newest SDKs.
         *     A turn moves the conversation on, so a request whose answer was lost must not simply be sent again.
         *
         *     Access control: RAM action `outboundbot:Dialogue`, level update, resource `*`. The page offers a trial run in OpenAPI Explorer and
         *     refers to the vendor's error centre for further codes.
         */
        post: operations["dialogue"];
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
        /**
         * @description Id of a robot instance, the business unit that owns numbers, scripts and concurrency.
         * @example af81a389-91f0-4157-8d82-720edd02b66a
         */
        InstanceId: string;
        /**
         * @description Id of the request, for the vendor's support.
         * @example 254EB995-DEDF-48A4-9101-9CA5B72FFBCC
         */
        RequestId: string;
        /**
         * Format: int32
         * @description The HTTP status, repeated in the body. Text in XML.
         * @example 200
         */
        HttpStatusCode: number;
        /** @description Status of the call. */
        ReplyCode: "OK" | (string & {});
        /**
         * @description A remark on the status.
         * @example Success
         */
        ReplyMessage: string;
        /**
         * @description Whether the call succeeded. The text true or false in XML.
         * @example true
         */
        Success: boolean;
        /**
         * @description What the robot wants the IVR to do next. The page's flat table prints these fields as if they stood beside Code; the samples show
         *     that they are nested.
         */
        Feedback: {
            /** @description Instruction to the IVR. No list of values is documented for this operation. */
            Action?: "broadcast" | (string & {});
            /**
             * @description Parameters of the instruction. Empty in the samples; not deprecated here, unlike in the request.
             * @example
             */
            ActionParams?: string;
            /**
             * @description Text to be spoken.
             * @example 你好,我是**客服
             */
            Content?: string;
            /**
             * @deprecated
             * @description Parameters of Content.
             * @example
             */
            ContentParams?: string;
            /**
             * @description Whether the called person may interrupt while Content is played. The text true or false in XML.
             * @example true
             */
            Interruptible?: boolean;
        };
        /**
         * @description Answer of the dialogue operation. No field is marked as required. In XML the elements stand in the order RequestId, Feedback (with Action,
         *     an empty ActionParams, Content, Interruptible), HttpStatusCode, Code, Success, as text. The page's XML sample has no root element; the root
         *     DialogueResponse is inferred: other operations of the product show <operation>Response, and the Java SDK reads DialogueResponse.Feedback.
         */
        DialogueResponse: {
            RequestId?: components["schemas"]["RequestId"];
            Feedback?: components["schemas"]["Feedback"];
            HttpStatusCode?: components["schemas"]["HttpStatusCode"];
            Code?: components["schemas"]["ReplyCode"];
            Message?: components["schemas"]["ReplyMessage"];
            Success?: components["schemas"]["Success"];
        };
        /**
         * @description The flat body of HTTP 4xx and 5xx, with neither Success nor HttpStatusCode. In XML the root element is Error, with RequestId, HostId, Code and
         *     Message below it.
         */
        ErrorResponse: {
            RequestId?: components["schemas"]["RequestId"];
            /**
             * @description The endpoint's host.
             * @example outboundbot.cn-shanghai.aliyuncs.com
             */
            HostId?: string;
            /**
             * @description The error's code word, one of x-errors or another of the vendor's error centre.
             * @example NotExist.Instance
             */
            Code?: string;
            /**
             * @description The error in words.
             * @example The specified Instance does not exist.
             */
            Message?: string;
            /**
             * Format: uri
             * @description Address of the vendor's page about this error, https://next.api.aliyun.com/troubleshoot?q=<Code>&product=OutboundBot.
             */
            Recommend?: string;
            /** @description Which right was missing, with errors of permission only. Its fields are not documented. */
            AccessDeniedDetail?: {
                [key: string]: unknown;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    dialogue: {
        parameters: {
            query: {
                /** @description Name of the operation, fixed by the system. With the V3 signature it travels as the header x-acs-action and not in the query. */
                Action?: "Dialogue";
                /** @description The called number. Samples are masked; no format is stated, so none is enforced. */
                CalledNumber: string;
                /** @description Id of the call (SIP call). */
                CallId: string;
                /** @description The calling number, a single one here. May be a short service number or a landline; no format is stated, so none is enforced. */
                CallingNumber: string;
                /** @description Direction of the call, normally Outbound. No closed list is given. */
                CallType: "Outbound" | (string & {});
                /** @description Id of the robot instance. */
                InstanceId: components["schemas"]["InstanceId"];
                /** @description What the called person said, as text of the speech recognition. */
                Utterance: string;
                /** @description Id of the scenario, the name of a script in the older console. Newer clients send ScriptId. */
                ScenarioId?: string;
                /** @description Id of the script, called scenario in the newer console. */
                ScriptId?: string;
                /** @description Id of the task, one call attempt. */
                TaskId?: string;
                /** @description The action that the outbound call shall carry out. No closed list is given. */
                ActionKey?: "broadcast" | "Hangup" | (string & {});
                /**
                 * @deprecated
                 * @description Parameters of the action named by ActionKey.
                 */
                ActionParams?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to do and say next. With Format=XML the same fields stand as text in elements below the root `DialogueResponse`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogueResponse"];
                    "application/xml": components["schemas"]["DialogueResponse"];
                };
            };
            /** @description The gateway refused the request (signature, parameters, too many requests). */
            400: {
                headers: {
                    /** @description How long to wait before the next attempt after Throttling. */
                    "x-acs-retry-after"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The account or the RAM user may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The instance does not exist (NotExist.Instance); or the access key, the operation or the product. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The server failed (InternalError). */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            /** @description The service is temporarily not available (ServiceUnavailable). */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
}
