// GENERATED from specs/huawei/openapi.yaml (sha256 1f72d86f5c9aa423…). Do not edit: change the document and run `npm run generate`.

export interface paths {
    "/oifde/rest/v2/crs/process/{vdnId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the result of the last step and get the next one
         * @description One step of a dialog. The first request of a `userid` is inaction 8; after that `inaction` is the `outaction` just received. That rule
         *     holds for 9 and 11 only:
         *
         *     | answer (outaction) | do | next request (inaction) |
         *     | --- | --- | --- |
         *     | 9 interact | play, speak, listen, collect keys, record or show text | 9 |
         *     | 11 transfer | transfer the call | 11 |
         *     | 10 disconnect | release the call | none when it answers `hangup`; else one closing 9 or 11 with `input` `hangup` |
         *     | 12 query | look up queue data, or switch audio and video | 9, the data in `extparams` |
         *     | 7 recording started | nothing | carry on |
         *     | 13 recognition result | stop the prompt if there is a result | 9, or ask again |
         *
         *     Inactions 7 and 13 are side requests of the access party, on sites with a packet-capture system only.
         *
         *     **Hanging up.** Every dialog is closed by an inaction 9 or 11 with `input` `hangup`; ODFS answers outaction 10, the end mark, and must not be called again for
         *     that call. When the caller hangs up during a prompt, send that 9 at once. After a successful transfer the
         *     documented order is 11 with `trans_result` 0 and no `input`, answer 10, 11 again with `input` `hangup`, answer 10.
         *
         *     **Failures.** HTTP 200 with a `ret` other than 0. HTTP 400: the request is incorrect because its URL is; use the correct one. HTTP 500: the
         *     business fails because a parameter has a value that does not exist in the system; check the values. Any other status has its standard
         *     meaning. On an unknown `outaction` or a lost connection release the call. A step whose answer was lost must not simply be sent again: it may move the flow on twice.
         *
         *     The dialog pages have no table of headers; `application/json; charset=UTF-8` is what the token interface of the same host demands.
         */
        post: operations["processDialog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oifde/rest/api/gettoken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the token that the dialog interfaces ask for
         * @description Mode C3, "OIAP interface authentication". Header `Content-Type: application/json; charset=UTF-8`, fixed. The token lives for `expireTime`
         *     seconds; when it has expired, get a new one. There is no refresh and no revocation. In the dialogs the token is called `auth_token`, in
         *     other bodies of the platform `authToken`, in headers `token`; treat it as opaque.
         *
         *     For a tenant `appKey` is the tenant id and `appSecret` the API password from Configuration Center, robot management, flow settings, system management,
         *     system settings. System-level clients use the account set at installation (usually `ODFS_SYS_OPENAPI`, or `ipcc` for the vendor's own systems).
         */
        post: operations["getToken"];
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
        GetTokenRequest: {
            /**
             * @description App key, the tenant id.
             * @example tenant001
             */
            appKey?: string;
            /** @description App secret, agreed by both sides; may be changed at any time. */
            appSecret?: string;
        };
        GetTokenResponse: {
            /** @description 0 is success, any other value a failure. */
            errorCode: 0 | (number & {});
            /** @description The error in words; empty on success. */
            errorMsg?: string;
            /** @description The token. */
            authToken: string;
            /**
             * @description Lifetime of the token in seconds, 3600 unless set otherwise. Absent when errorCode is not 0.
             * @example 3600
             */
            expireTime?: number;
        };
        /** @description What the access party reports, by inaction. */
        ProcessDialogRequest: components["schemas"]["InitializeRequest"] | components["schemas"]["InteractionResultRequest"] | components["schemas"]["TransferResultRequest"] | components["schemas"]["StartRecordingRequest"] | components["schemas"]["RecognitionQueryRequest"];
        /**
         * @description What the access party has to do next, by outaction. The table types outaction as an integer, samples show text: either may come. Mandatory in
         *     the table but missing in samples, so not required here: ret (9, 10, 11 and 12) and userid (12).
         */
        ProcessDialogResponse: components["schemas"]["InteractResponse"] | components["schemas"]["DisconnectResponse"] | components["schemas"]["TransferResponse"] | components["schemas"]["QueryResponse"] | components["schemas"]["RecordingStartedResponse"] | components["schemas"]["RecognitionResponse"];
        /**
         * @description Key of the call instance inside ODFS, which may hold several at the same time. Equal in all requests of one call, and repeated as
         *     `inparams.call_id`.
         * @example 1528780879-9581
         */
        UserId: string;
        /**
         * @description Type of the agent, vir by default.
         * @default vir
         * @enum {string}
         */
        Seat: "vir" | "ass";
        /**
         * @description Navigation entrance, two characters. Voice navigation only.
         * @enum {string}
         */
        EntranceId: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "98" | "99";
        /** @description Media type, free text. */
        MediaType: "text" | "audio" | "video" | (string & {});
        /**
         * @description Media of the call into the IVR.
         * @enum {string}
         */
        CallMediaType: "0" | "1" | "3";
        /**
         * @description Channel. The names that the page prints in brackets are labels of the console, not values.
         * @enum {string}
         */
        ChannelType: "WEB" | "INSTAGRAM" | "TELEGRAM" | "WECHAT" | "FACEBOOK" | "TWITTER" | "EMAIL" | "LINE" | "WHATSAPP" | "5G" | "SMS";
        /** @description Data that travels with the call, agreed between the access party and the platform, such as a packet that the IVR passes on. */
        TransinData: string;
        /** @description Open a dialog. The first request of a userid. */
        InitializeRequest: {
            userid: components["schemas"]["UserId"];
            /**
             * @description 8: initialisation.
             * @constant
             */
            inaction: 8;
            seat?: components["schemas"]["Seat"];
            inparams: components["schemas"]["InitializeInparams"];
            extparams?: components["schemas"]["InitializeExtparams"];
        };
        InitializeInparams: {
            /** @description Id of the call, equal to userid. */
            call_id?: string;
            /** @description The user, by phone number for voice navigation and voice outbound calls, by user id otherwise. */
            call_sor_id: string;
            /** @description The access, by flow access code for voice navigation and the voice outbound survey, by access id otherwise. */
            call_dst_id: string;
            /** @description The number really dialled to reach the IVR. Voice navigation only. */
            real_callee?: string;
            /** @description Call id of the CTI, passed on by the vendor's IVR. Empty elsewhere. */
            cti_callid?: string;
            /** @description The token of getToken. */
            auth_token?: string;
            /** @description Region from which the call comes. Voice navigation only. */
            suilu_region_id?: string;
            entrance_id?: components["schemas"]["EntranceId"];
            mediaType?: components["schemas"]["MediaType"];
            call_media_type?: components["schemas"]["CallMediaType"];
            channelType?: components["schemas"]["ChannelType"];
            /** @description Style of the reply; no values are given. */
            responseStyle?: string;
        };
        /** @description Optional additions to the initialisation. */
        InitializeExtparams: {
            transin_data?: components["schemas"]["TransinData"];
            /** @description Number of the recording node. */
            locationid?: string;
            /** @description Media capability. Its values are missing from every copy read. */
            mediaability?: string;
            /** @description Data of a call that was transferred in from another vendor's platform (User-to-User), anonymised inside the flow. */
            ieValue?: string;
        };
        /** @description Report the result of an interaction, or the data asked for by outaction 12, or that the caller hung up. */
        InteractionResultRequest: {
            userid: components["schemas"]["UserId"];
            /**
             * @description 9: after a dialog interaction.
             * @constant
             */
            inaction: 9;
            seat?: components["schemas"]["Seat"];
            inparams: components["schemas"]["InteractionResultInparams"];
            extparams?: components["schemas"]["InteractionResultExtparams"];
        };
        InteractionResultInparams: {
            /** @description Id of the call, equal to userid. */
            call_id?: string;
            /** @description The called number for voice navigation, the id of the survey type for the outbound survey, the access id otherwise. */
            call_dst_id: string;
            /**
             * @description Kind of the result. Which one goes with the inputs timeout, nomatch, sys_err and hangup is not stated.
             * @enum {string}
             */
            flow_result_type: "1" | "2" | "3" | "4" | "-1" | "5";
            /**
             * @description The result: for recognised speech `<redis key>@<inter_no>`, by which ODFS fetches the transcript (plain text), or the text itself; for keys the
             *     digits; else one of the control words below. A typed text equal to a control word cannot be told apart from it.
             */
            input: "playover" | "recordend" | "timeout" | "nomatch" | "sys_err" | "hangup" | (string & {});
            /** @description The token of getToken. */
            auth_token?: string;
            /**
             * @description Path of the recording of the whole flow.
             * @example Y:/record/1/20200421/xxxxxx.wav
             */
            recordFileName?: string;
            /** @description Copy of outparams.inter_idx of the previous answer. Voice navigation only. */
            inter_idx?: string;
            /**
             * @description When the prompt began. Voice navigation only.
             * @example 2018090407:16:24
             */
            begin_play?: string;
            /**
             * @description When the prompt ended. Voice navigation only.
             * @example 2018090407:16:30
             */
            end_play?: string;
            /** @description When the result came about. Voice navigation only. */
            result_time?: string;
            /**
             * @description Identifier of the recognition. Voice navigation only.
             * @example 0
             */
            inter_no?: string;
            /**
             * @description For intelligent matching and intelligent ticket filling only. Intelligent matching allows only match.
             * @enum {string}
             */
            IACmd?: "match" | "rematch" | "confirm";
            /** @description With IACmd match, who said the text; with confirm, the name of the field the agent clicked; with rematch it may be left out. */
            TextSource?: "staff" | "customer" | (string & {});
            /**
             * @description Satisfaction. The only leaf of the body that is a number.
             * @enum {integer}
             */
            feedback?: 0 | 1;
            /** @description Why the user was not satisfied. */
            feedbackContent?: string;
            /** @description Media type, free text. */
            mediaType?: string;
            /**
             * @description Media of the call into the IVR: 0 text, 1 audio, 3 video.
             * @enum {string}
             */
            call_media_type?: "0" | "1" | "3";
            /**
             * @description Channel.
             * @enum {string}
             */
            channelType?: "WEB" | "INSTAGRAM" | "TELEGRAM" | "WECHAT" | "FACEBOOK" | "TWITTER" | "EMAIL" | "LINE" | "WHATSAPP" | "5G" | "SMS";
        };
        /** @description Optional additions to the result; the queue fields answer outaction 12. */
        InteractionResultExtparams: {
            transin_data?: components["schemas"]["TransinData"];
            /**
             * @description Why the IVR released the call. Voice navigation only. Not the value list of the field of the same name in outaction 10.
             * @enum {string}
             */
            release_reason?: "0" | "1" | "2";
            /**
             * @description Position in the skill queue.
             * @example 2
             */
            queueIndex?: string;
            /**
             * @description Agents signed in to that queue.
             * @example 5
             */
            agentCount?: string;
            /** @description Estimated wait; the unit is not stated. */
            estimateTime?: string;
            /** @description Idle agents. */
            idleAgentCount?: string;
        };
        /** @description Report the result of a transfer, or close the dialog after a successful one. */
        TransferResultRequest: {
            userid: components["schemas"]["UserId"];
            /**
             * @description 11: after a dialog transfer.
             * @constant
             */
            inaction: 11;
            seat?: components["schemas"]["Seat"];
            inparams: components["schemas"]["TransferResultInparams"];
            extparams?: components["schemas"]["TransferResultExtparams"];
        };
        TransferResultInparams: {
            /** @description Id of the call, equal to userid. */
            call_id?: string;
            /** @description The access, by flow access code for voice navigation and the voice outbound survey, by access id otherwise. */
            call_dst_id: string;
            /** @description When the transfer began; no format is stated. */
            begin_trans: string;
            /** @description When the transfer ended; no format is stated. */
            end_trans: string;
            /** @description Result of the transfer. Any value but 0 is a failure. */
            trans_result: "0" | (string & {});
            /** @description The token of getToken. */
            auth_token?: string;
            /** @description Result of the recording, any value but 0 is a failure. Valid only after a successful transfer to an outside number. */
            record_result?: "0" | (string & {});
            /**
             * @description Left out when a successful transfer (trans_result 0) is reported; after the outaction 10 that follows, the request is sent again with this field.
             * @enum {string}
             */
            input?: "hangup";
            /** @description Copy of outparams.inter_idx of the previous answer. Voice navigation only. */
            inter_idx?: string;
            mediaType?: components["schemas"]["MediaType"];
            call_media_type?: components["schemas"]["CallMediaType"];
            channelType?: components["schemas"]["ChannelType"];
        };
        TransferResultExtparams: {
            transin_data?: components["schemas"]["TransinData"];
        };
        /**
         * @description Ask ODFS to have the site's packet-capture system record the call. For intelligent IVR on sites with such a system only; whether ODFS really starts it
         *     depends on how the flow was published. No extparams are defined for it.
         */
        StartRecordingRequest: {
            userid: components["schemas"]["UserId"];
            /**
             * @description 7: start packet capture and recording.
             * @constant
             */
            inaction: 7;
            seat?: components["schemas"]["Seat"];
            inparams: components["schemas"]["CaptureInparams"];
        };
        /**
         * @description Ask whether the packet-capture system has pushed a recognition result for the call, so that a running prompt can be stopped. On sites with such a
         *     system only. No extparams are defined for it. How often to ask is not said.
         */
        RecognitionQueryRequest: {
            userid: components["schemas"]["UserId"];
            /**
             * @description 13: ask for a recognition result.
             * @constant
             */
            inaction: 13;
            seat?: components["schemas"]["Seat"];
            inparams: components["schemas"]["CaptureInparams"];
        };
        CaptureInparams: {
            /** @description Id of the call, equal to userid. Optional here, mandatory in the other requests; the client always sends it. */
            call_id?: string;
            /** @description The user, by phone number for voice navigation and voice outbound calls, by user id otherwise. Optional here. */
            call_sor_id?: string;
            /** @description The access, by flow access code for voice navigation and the voice outbound survey, by access id otherwise. */
            call_dst_id: string;
            /** @description The number really dialled to reach the IVR. Voice navigation only. */
            real_callee?: string;
            /** @description Call id of the CTI, passed on by the vendor's IVR. Empty elsewhere. */
            cti_callid?: string;
            /** @description The token of getToken. */
            auth_token?: string;
        };
        /** @description Result of the call. 0 is success, any other value a failure. */
        ReturnCode: 0 | (number & {}) | (string & {});
        /**
         * @description The userid of the request.
         * @example 1528780879-9581
         */
        EchoedUserId: string;
        /** @description An entrance or exit of the navigation, two characters. */
        NavigationCode: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08" | "09" | "10" | "11" | "98" | "99" | (string & {});
        /**
         * @description Counter of the interactions with this user, kept by ODFS; send it back. Voice navigation only.
         * @example 1
         */
        InteractionIndex: string;
        /**
         * @description Play, speak, listen, collect keys, record or show text; then report with inaction 9. The copies of this table end after flowRecordFlag; a
         *     sample of outaction 12 shows that further fields may come.
         */
        InteractResponse: {
            ret?: components["schemas"]["ReturnCode"];
            userid?: components["schemas"]["EchoedUserId"];
            /**
             * @description 9: dialog interaction.
             * @enum {integer|string}
             */
            outaction: 9 | "9";
            outparams: components["schemas"]["InteractOutparams"];
        };
        InteractOutparams: {
            /** @description Id of the call, equal to userid. */
            call_id: string;
            /** @description Kind of the interaction. Not the value list of the field of the same name in outaction 12. */
            prompt_type: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | (string & {});
            /**
             * @description For prompt_type 0, 4 and 5 the full path of the file to play or to record to, which the media server (UAP) must be able to read; for 1 the file name
             *     only, the IVR puts the path before it. Voice navigation only.
             */
            prompt_wav?: string;
            /** @description Text to speak, or text of a chat. Needed for prompt_type 2, 3, 6 and 7. */
            prompt_text?: string;
            /** @description Language. Needed for TTS and speech recognition. */
            language?: "0" | "1" | (string & {});
            inter_idx?: components["schemas"]["InteractionIndex"];
            /**
             * @description Template, seven digits: 1 playing, 2 recognition, 3 keys (1 supported, 0 not); 4 and 5 the maximum length of the keys; 6 and 7 whether `*` and `#` are function
             *     keys (1: `#` confirms, `*` cancels; 0: ordinary key). 1011201: play and keys, no recognition, at most 12 keys, `#` confirms. 1101200: play and
             *     recognition, no keys, the last four digits mean nothing. Voice navigation only.
             * @example 1011201
             * @example 1101200
             */
            model_type?: string;
            /**
             * @description How long to wait for input after the prompt has ended, in seconds. Voice navigation only.
             * @example 10
             */
            timeout?: string;
            /** @description How long to collect keys, in seconds. Only where keys may interrupt the prompt. */
            collectTimeout?: string;
            /** @description Whether a beep is played before the recording. Needed for prompt_type 4. Voice navigation only. */
            tone?: "true" | "false" | "" | (string & {});
            /** @description Further parameters of the speech recognition. Voice navigation only. */
            vendor?: string;
            /** @description Grammar file of the speech recognition, with path and suffix; empty in a sample. Voice navigation only. */
            grammar?: string;
            /**
             * @deprecated
             * @description Number of the question, such as Q1. Outbound survey only.
             */
            question_id?: string;
            /**
             * @deprecated
             * @description Name of the question. Outbound survey only.
             */
            question_name?: string;
            /**
             * @deprecated
             * @description Answer to the question. Outbound survey only.
             */
            answer_id?: string;
            /** @description Flag of the recording of the whole flow. Only its name and type are known. */
            flowRecordFlag?: string;
        };
        /** @description Release the call. The end mark when it answers `input` `hangup`; otherwise close the dialog with one more request. */
        DisconnectResponse: {
            ret?: components["schemas"]["ReturnCode"];
            userid?: components["schemas"]["EchoedUserId"];
            /**
             * @description 10: disconnect.
             * @enum {integer|string}
             */
            outaction: 10 | "10";
            outparams: components["schemas"]["DisconnectOutparams"];
        };
        DisconnectOutparams: {
            /** @description Id of the call, equal to userid. */
            call_id: string;
            /** @description The user, by phone number or user id. */
            call_sor_id: string;
            /** @description The called number for voice navigation, the id of the survey type for the outbound survey, the access id otherwise. */
            call_dst_id: string;
            /**
             * @description When the dialog began.
             * @example 2018090407:16:24
             */
            start_time: string;
            /** @description When the dialog ended. */
            end_time: string;
            /** @description How the flow came to its end. Not the value list of the field of the same name in the request. */
            release_reason?: "0" | "1" | (string & {});
            /** @description Home region of the user. Voice navigation only. */
            region_id?: string;
            entrance_id?: components["schemas"]["NavigationCode"];
            exit_id?: components["schemas"]["NavigationCode"];
            /** @description Type of the user. */
            user_type_id?: string;
            /** @description Region from which the call came. */
            suilu_region_id?: string;
        };
        /** @description Transfer the call; then report with inaction 11. */
        TransferResponse: {
            ret?: components["schemas"]["ReturnCode"];
            userid?: components["schemas"]["EchoedUserId"];
            /**
             * @description 11: transfer.
             * @enum {integer|string}
             */
            outaction: 11 | "11";
            outparams: components["schemas"]["TransferOutparams"];
        };
        TransferOutparams: {
            /** @description Id of the call, equal to userid. */
            call_id: string;
            /** @description The user, by phone number or user id. */
            call_sor_id: string;
            /** @description Target of the transfer; it decides what route_value holds. */
            trans_type: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "31" | "32" | "33" | (string & {});
            /** @description Target, by trans_type. Empty or absent for 7 and 31. */
            route_value?: string;
            /** @description Data that travels with a transfer to an agent. */
            trans_data?: string;
            /** @description Preferred calling number for a transfer to an outside number. */
            calling_num?: string;
            /** @description Full path of the recording of the conference. Counts only for a transfer to an outside number; empty or absent, nothing is recorded. */
            record_path?: string;
            inter_idx?: components["schemas"]["InteractionIndex"];
            /**
             * @description Counter of the transfers. Voice navigation only.
             * @example 1
             */
            trans_idx?: string;
            /**
             * @deprecated
             * @description Number of the question. Outbound survey only.
             */
            question_id?: string;
            /**
             * @deprecated
             * @description Name of the question. Outbound survey only.
             */
            question_name?: string;
            /**
             * @deprecated
             * @description Answer to the question. Outbound survey only.
             */
            answer_id?: string;
        };
        /**
         * @description Look up queue data, or switch audio and video (ordinary IVR flows); then report with inaction 9, the data in extparams. That 9 answers it is
         *     inferred: by the rule "inaction is the last outaction" a 12 would follow, which does not exist, and the queue fields stand on the page
         *     of 9. Its sample has neither ret nor userid.
         */
        QueryResponse: {
            ret?: components["schemas"]["ReturnCode"];
            userid?: components["schemas"]["EchoedUserId"];
            /**
             * @description 12: query.
             * @enum {integer|string}
             */
            outaction: 12 | "12";
            outparams: components["schemas"]["QueryOutparams"];
        };
        QueryOutparams: {
            /** @description Id of the call, equal to userid. */
            call_id: string;
            /** @description Kind of the query. Not the value list of the field of the same name in outaction 9. */
            prompt_type: "1" | "2" | "3" | "5" | (string & {});
            /** @description Id of the skill queue. Needed for prompt_type 2, absent otherwise. */
            skill_id?: string;
            /** @description Name of the flow's node. */
            moduleName?: string;
            inter_idx?: components["schemas"]["InteractionIndex"];
            /** @description Kind of the switch. Its values are missing from every copy read. */
            changeType?: string;
        };
        /** @description The answer to inaction 7. */
        RecordingStartedResponse: {
            ret?: components["schemas"]["ReturnCode"];
            userid?: components["schemas"]["EchoedUserId"];
            /**
             * @description 7: capture and recording started. Text in the page's sample.
             * @enum {integer|string}
             */
            outaction: 7 | "7";
            outparams: components["schemas"]["RecordingStartedOutparams"];
        };
        /** @description Empty in the page's sample; it has no field table. */
        RecordingStartedOutparams: {
            [key: string]: unknown;
        };
        /** @description The answer to inaction 13. */
        RecognitionResponse: {
            ret?: components["schemas"]["ReturnCode"];
            userid?: components["schemas"]["EchoedUserId"];
            /**
             * @description 13: recognition result. Text in the page's sample.
             * @enum {integer|string}
             */
            outaction: 13 | "13";
            outparams: components["schemas"]["RecognitionOutparams"];
        };
        RecognitionOutparams: {
            /** @description Id of the call, equal to userid. */
            call_id: string;
            /** @description Whether there is a recognition result. What the page's prose calls "returns 1, otherwise 0". */
            recognize_type: "0" | "1" | (string & {});
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
    processDialog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the virtual call centre (VDN), for grey routing. */
                vdnId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessDialogRequest"];
            };
        };
        responses: {
            /** @description The step was processed; ret says with which result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessDialogResponse"];
                };
            };
            /** @description The request is incorrect, because the URL is incorrect. Use the correct URL. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The business fails, because a parameter has a value that does not exist in the system. Check the values. (The page's example, a
             *     case type code, comes from another product.)
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetTokenRequest"];
            };
        };
        responses: {
            /** @description The token, or an errorCode other than 0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTokenResponse"];
                };
            };
        };
    };
}
