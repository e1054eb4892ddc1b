// GENERATED from specs/huawei/openapi.yaml (sha256 ce93310e6e2bfc4c…). Do not edit: change the document and run `npm run generate`.

export interface webhooks {
  campaignResult: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Results of calls
     * @description Sent when calls of a campaign have ended. The body is a list, with nothing around it (the page's `callResultList` is a name for the list only). There are no
     *     headers of the vendor's own and there is no signature; TLS 1.2 or later is demanded.
     *
     *     **Answer** HTTP 200 with `{"retCode":"0","retMsg":"success"}`; any other status is a failure. After one the vendor sends the same results again
     *     at once; when that fails, too, the push has failed. It is repeated after 10 minutes, each result six times at most. The newest edition says instead that the
     *     tenant's setting for the number of callbacks decides, 2 by default and 6 at most. So a result may come more than once.
     */
    post: operations["campaignResult"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
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
      /** @description The error in words; empty on success. Documented for a sibling: The C3 page's answer table is cut after errorCode; C6 is built alike. */
      errorMsg?: string;
      /** @description The token. Documented for a sibling: The C3 page's answer table is cut after errorCode; C6 is built alike. */
      authToken: string;
      /**
       * @description Lifetime of the token in seconds, 3600 unless set otherwise. Absent when errorCode is not 0. Documented for a sibling: The C3 page's answer table is cut after errorCode; C6 is built alike.
       * @example 3600
       */
      expireTime?: number;
    };
    GetAppCubeTokenRequest: {
      /** @description App key, the tenant id. */
      appKey?: string;
      /** @description App secret, the API password in the system settings of the intelligent IVR. */
      appSecret?: string;
    };
    GetAppCubeTokenResponse: {
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
     *
     *     The six outactions are those the vendor lists. The choice is closed, so that a program can tell the answers apart by outaction; an answer with another
     *     outaction is still handed over as it came, with every field. Treat it as unknown: release the call.
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
    /** @description The result of the interaction. Open, since the copies of the table end after feedback. */
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
       * @description Satisfaction. The only leaf of the body that is a number. Documented for a sibling: The field is in the table; the values are read in the user manual.
       * @enum {integer}
       */
      feedback?: 0 | 1;
      /** @description Why the user was not satisfied. Inferred: Name and meaning are in the user manual; the API page's copies end after feedback, so that it stands here is a conclusion. */
      feedbackContent?: string;
      /** @description Media type, free text. Inferred: In the tables of 8 and 11; this table's copies end before it. */
      mediaType?: string;
      /**
       * @description Media of the call into the IVR: 0 text, 1 audio, 3 video. Inferred: In the tables of 8 and 11; this table's copies end before it.
       * @enum {string}
       */
      call_media_type?: "0" | "1" | "3";
      /**
       * @description Channel. Inferred: In the tables of 8 and 11 and in the user manual; this table's copies end before it.
       * @enum {string}
       */
      channelType?: "WEB" | "INSTAGRAM" | "TELEGRAM" | "WECHAT" | "FACEBOOK" | "TWITTER" | "EMAIL" | "LINE" | "WHATSAPP" | "5G" | "SMS";
    } & {
      [key: string]: unknown;
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
       *     recognition, no keys, the last four digits mean nothing. Newer pages list the first three digits, 1 now being what interrupts the prompt and 2 what does not: 100 play only,
       *     101 keys interrupt, 110 speech interrupts, 111 keys and speech interrupt, 102 keys do not interrupt, 120 speech does not interrupt, 122 keys and speech do
       *     not interrupt. Voice navigation only.
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
    /** @description Name of the campaign; no other campaign may have it. */
    CampaignName: string;
    /** @description What the campaign is for. Not the characters "[]=;<>. */
    CampaignDescription: string;
    /**
     * @description When the campaign begins, yyyy-MM-dd HH:mm:ss in UTC. Not before today's midnight.
     * @example 2026-01-02 00:00:00
     */
    CampaignBeginTime: string;
    /**
     * @description When the campaign ends, yyyy-MM-dd HH:mm:ss in UTC. After its begin.
     * @example 2026-01-31 23:59:59
     */
    CampaignEndTime: string;
    /**
     * @description Device type, which decides the kind of the campaign. Cannot be changed later.
     * @enum {integer}
     */
    DeviceType: 1 | 2 | 3 | 5 | 6;
    /**
     * @description A phone number, digits, * and
     * @example 99900000001
     */
    DialledNumber: string;
    /**
     * @description HH:mm; empty for none. Seen only in a sample: The form is named in the vendor's demo of 2018; that it may be empty is seen in the samples.
     * @example 08:00
     */
    TimeOfDay: string;
    /**
     * @description When numbers are called, up to three spans on workdays and three on holidays. Open: the copies of the table that explains it were not found. The zone is
     *     not stated. Hour and minute must be given together (code 02000010). Seen only in a sample: The object is documented; its fields are read in the samples.
     */
    ScheduleParam: {
      /** @description Seen only in a sample: The form is named in the vendor's demo of 2018; that it may be empty is seen in the samples. */
      workdayBeginTime1?: components["schemas"]["TimeOfDay"];
      /** @description Seen only in a sample: The form is named in the vendor's demo of 2018; that it may be empty is seen in the samples. */
      workdayEndTime1?: components["schemas"]["TimeOfDay"];
      /** @description Seen only in a sample: The form is named in the vendor's demo of 2018; that it may be empty is seen in the samples. */
      workdayBeginTime2?: components["schemas"]["TimeOfDay"];
      /** @description Seen only in a sample: The form is named in the vendor's demo of 2018; that it may be empty is seen in the samples. */
      workdayEndTime2?: components["schemas"]["TimeOfDay"];
      /** @description Seen only in a sample: The form is named in the vendor's demo of 2018; that it may be empty is seen in the samples. */
      workdayBeginTime3?: components["schemas"]["TimeOfDay"];
      /** @description Seen only in a sample: The form is named in the vendor's demo of 2018; that it may be empty is seen in the samples. */
      workdayEndTime3?: components["schemas"]["TimeOfDay"];
      /** @description Seen only in a sample: The form is named in the vendor's demo of 2018; that it may be empty is seen in the samples. */
      holidayBeginTime1?: components["schemas"]["TimeOfDay"];
      /** @description Seen only in a sample: The form is named in the vendor's demo of 2018; that it may be empty is seen in the samples. */
      holidayEndTime1?: components["schemas"]["TimeOfDay"];
      /** @description Seen only in a sample: The form is named in the vendor's demo of 2018; that it may be empty is seen in the samples. */
      holidayBeginTime2?: components["schemas"]["TimeOfDay"];
      /** @description Seen only in a sample: The form is named in the vendor's demo of 2018; that it may be empty is seen in the samples. */
      holidayEndTime2?: components["schemas"]["TimeOfDay"];
      /** @description Seen only in a sample: The form is named in the vendor's demo of 2018; that it may be empty is seen in the samples. */
      holidayBeginTime3?: components["schemas"]["TimeOfDay"];
      /** @description Seen only in a sample: The form is named in the vendor's demo of 2018; that it may be empty is seen in the samples. */
      holidayEndTime3?: components["schemas"]["TimeOfDay"];
    } & {
      [key: string]: unknown;
    };
    /** @description Which IVR flow talks, and how fast numbers are called. Open, since the current table was not found. Documented for a sibling: The object is documented; its fields are read in the vendor's demo of 2018. That they still have these names is inferred. */
    IvrParam: {
      /**
       * @description Access code of the IVR flow. Documented for a sibling.
       * @example 880086
       */
      deviceSign?: string;
      /** @description How many numbers are called at a time. Documented for a sibling. */
      callCount?: number;
      /** @description Time between two rounds of calls; the unit is not stated. Documented for a sibling. */
      callInterval?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description Which skill queue takes the calls, and how numbers are called for it. Open, since the current table was not found. Seen only in a sample: The object is documented; its fields are read in the samples. */
    SkillParam: {
      /** @description Id of the skill queue. Seen only in a sample. */
      skillId?: number;
      /** @description Name of the skill queue. Seen only in a sample. */
      skillName?: string;
      /** @description Way of calling. Seen only in a sample. */
      outBoundType?: 2 | (number & {});
      /** @description Seen only in a sample. */
      predictParam?: components["schemas"]["PredictParam"];
    } & {
      [key: string]: unknown;
    };
    /** @description The algorithm of predictive calls and its figures. Open, since the current table was not found. Seen only in a sample: The sample of a campaign's details names two further objects, agentPredictParam and connectPredictParam, without their fields. */
    PredictParam: {
      /** @description Algorithm. Seen only in a sample. */
      predictMethod?: 1 | 5 | (number & {});
      /** @description Figures of the algorithm 1. Open, since the current table was not found. Seen only in a sample. */
      expPredictParam?: {
        /** @description Longest average time of a call; the unit is not stated. Seen only in a sample. */
        maxAvgCallTime?: number;
        /** @description Shortest average time of a call; the unit is not stated. Seen only in a sample. */
        minAvgCallTime?: number;
        /** @description Rate of outbound calls. Seen only in a sample. */
        outBoundRate?: number;
      } & {
        [key: string]: unknown;
      };
      /** @description Figures of the algorithm 5. Open, since the current table was not found. Seen only in a sample. */
      offhookPredictParam?: {
        /** @description Off-hook rate. Seen only in a sample. */
        offHookRate?: number;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /**
     * @description Address to which the results of this campaign are pushed (campaignResult). One address.
     * @example https://example.com/huawei/results
     */
    CallBackUrl: string;
    /** @description State in which the campaign begins. 0 in the samples; the values were not found. Seen only in a sample: In the samples; a table of the sister interface names it, cut before its values. */
    InitStatus: number;
    /**
     * @description Your id of the customer; comes back in the results.
     * @example s-1
     */
    SessionId: string;
    /**
     * @description A field of your own, which also names the batch in getDayStatistics. None of the characters `~!@#$%^&*()+=|{}'":;<>/?.[] and none of the full-width
     *     punctuation marks that the page prints beside them.
     */
    CustomField: string;
    /** @description When the number is taken back, yyyy-mm-dd hh:mm:ss. The zone is not stated. */
    RecycleTime: string;
    /** @description Data that travels with the call. Where a smart IVR flow takes the call it must be a JSON text, such as {"fullName":"…"}, which the flow's JSON element reads. */
    CallData: string;
    /** @description A number of a customer. Open, since its table was not found. Documented for a sibling: The pages say that called is a list. That its items have a calledNo is read in the template of the file import, type in the answer that reads a number. */
    CalledNumber: {
      calledNo: components["schemas"]["DialledNumber"];
      /** @description Class of the number. Documented for a sibling. */
      type?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description The campaign to create. Open: the copies of the table end at ivrParam, and what follows is read in the sample. */
    CreateCampaignRequest: {
      name: components["schemas"]["CampaignName"];
      description?: components["schemas"]["CampaignDescription"];
      strBeginTime: components["schemas"]["CampaignBeginTime"];
      strEndTime: components["schemas"]["CampaignEndTime"];
      deviceType: components["schemas"]["DeviceType"];
      /** @description The calling number, which the customer's phone shows. */
      callerNo: components["schemas"]["DialledNumber"];
      maxAlertingTime: components["schemas"]["MaxAlertingTime"];
      scheduleParam: components["schemas"]["ScheduleParam"];
      /** @description Needed for device types 1 and 3. */
      ivrParam?: components["schemas"]["IvrParam"];
      /** @description Needed for device types 2, 5 and 6. Documented for a sibling: In the sample; the condition is read on the page of the sister interface. */
      skillParam?: components["schemas"]["SkillParam"];
      /** @description Seen only in a sample: In the samples; a table of the sister interface names it, cut before its values. */
      initStatus?: components["schemas"]["InitStatus"];
      callBackUrl?: components["schemas"]["CallBackUrl"];
    } & {
      [key: string]: unknown;
    };
    /** @description How long a phone rings without an answer before the call is released, in seconds. For preview calls 9 at least. */
    MaxAlertingTime: number;
    /**
     * @description The campaign to create. Open: the copies of the page end before its table. The fields up to skillParam are those of the sister page that changes a
     *     campaign (V2); what follows is read in the page's own sample. The policy for business results, which the page mentions, is not known by name. Documented for a sibling: From the table of "Modifying an Outbound Campaign (V2)"; the page's own table was not found.
     */
    CreateCampaignV2Request: {
      name: components["schemas"]["CampaignName"];
      description?: components["schemas"]["CampaignDescription"];
      strBeginTime: components["schemas"]["CampaignBeginTime"];
      strEndTime: components["schemas"]["CampaignEndTime"];
      deviceType: components["schemas"]["DeviceType"];
      /** @description The calling numbers. Documented for a sibling. */
      callerNo: components["schemas"]["CallerNumber"][];
      /**
       * @description How long a phone rings without an answer before the call is released, in seconds: 5 to 60. The template's page adds: 9 to 120 for preview calls, where it
       *     limits the preview, and up to 120 where the tenant's setting 6006003000022 allows that. Documented for a sibling: The sister page says 5 to 60; the upper bound here is that of the newer page of the templates.
       */
      maxAlertingTime: number;
      /** @description Priority of the campaign, 1 the highest. Documented for a sibling. */
      priority?: number;
      /** @description Documented for a sibling. */
      scheduleParam: components["schemas"]["ScheduleParam"];
      /** @description Needed for device types 1 and 3. Documented for a sibling. */
      ivrParam?: components["schemas"]["IvrParam"];
      /** @description Needed for device types 2, 5 and 6. Documented for a sibling. */
      skillParam?: components["schemas"]["SkillParam"];
      /** @description Documented for a sibling. */
      retryPolicy?: components["schemas"]["RetryPolicy"];
      /** @description Documented for a sibling. */
      callPolicy?: components["schemas"]["CallPolicy"];
      /** @description Seen only in a sample: In the samples; a table of the sister interface names it, cut before its values. */
      initStatus?: components["schemas"]["InitStatus"];
      callBackUrl?: components["schemas"]["CallBackUrl"];
    } & {
      [key: string]: unknown;
    };
    /** @description A calling number. Open, since its table was not found. Seen only in a sample: That accessCode must be there is inferred. */
    CallerNumber: {
      /**
       * @description The number. Seen only in a sample.
       * @example 880086
       */
      accessCode: string;
      /** @description Priority of the number among the others. Seen only in a sample. */
      priority?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description When a number is called again. Open, since its table on the page was not found. Documented for a sibling: In the page's sample; the fields are explained on the page that sets the policy of an existing campaign. */
    RetryPolicy: {
      /**
       * @description Kind of the policy. Documented for a sibling.
       * @enum {integer}
       */
      policyType?: 0 | 1;
      /**
       * @description The policies, a list as a JSON text: dataType (class of the number), type (0 ordinary, 1 by result), policy (for type 1: result, retryNumber, callInterval),
       *     retryDay and retryTimes (for type 0: days, and attempts a day), noRetryPolicy (result codes that are not tried again, not for policyType 1). The
       *     sample writes it with single quotes. Documented for a sibling.
       */
      policyJson?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description In which order the numbers of a customer are called. Open, since its table was not found. Seen only in a sample: The meanings are inferred from the names. */
    CallPolicy: {
      /** @description Way of calling; 1 in the sample. Seen only in a sample. */
      callType?: number;
      /** @description Way of choosing; 0 in the sample. Seen only in a sample. */
      chooseType?: number;
      /** @description The turns. Seen only in a sample. */
      turns?: ({
        /** @description Class of the numbers called in this turn; SI in the sample. Seen only in a sample. */
        turnType?: string;
      } & {
        [key: string]: unknown;
      })[];
    } & {
      [key: string]: unknown;
    };
    /** @description The campaign as it shall be. Open: the copies of the table end at ivrParam; what follows is taken from createCampaign. */
    UpdateCampaignRequest: {
      name: components["schemas"]["CampaignName"];
      description?: components["schemas"]["CampaignDescription"];
      strBeginTime?: components["schemas"]["CampaignBeginTime"];
      strEndTime?: components["schemas"]["CampaignEndTime"];
      /** @description The one the campaign was created with. */
      deviceType: components["schemas"]["DeviceType"];
      /** @description The calling number, which the customer's phone shows. */
      callerNo: components["schemas"]["DialledNumber"];
      maxAlertingTime: components["schemas"]["MaxAlertingTime"];
      scheduleParam: components["schemas"]["ScheduleParam"];
      /** @description Needed for device types 1 and 3. */
      ivrParam?: components["schemas"]["IvrParam"];
      /** @description Needed for device types 2, 5 and 6. Documented for a sibling: The copies of this table end before it. */
      skillParam?: components["schemas"]["SkillParam"];
      /** @description Documented for a sibling: The copies of this table end before it. */
      callBackUrl?: components["schemas"]["CallBackUrl"];
    } & {
      [key: string]: unknown;
    };
    AddCallDataRequest: {
      /** @description The numbers to add; none may occur twice. */
      callDataList: components["schemas"]["CallDataItem"][];
    };
    /** @description A number to call. Open, since the current edition's table was not found; the fields are those of an older one. */
    CallDataItem: {
      sessionId?: components["schemas"]["SessionId"];
      /** @description The number to call. */
      called: components["schemas"]["DialledNumber"];
      /** @description The calling number. */
      caller?: string;
      /** @description A field of your own, which also names the batch in getDayStatistics. V2 forbids most punctuation marks in it. */
      customField?: string;
      recycleTime?: components["schemas"]["RecycleTime"];
      callData?: components["schemas"]["CallData"];
    } & {
      [key: string]: unknown;
    };
    AddCallDataV2Request: {
      /** @description The customers to call. */
      callDataList: components["schemas"]["CallDataItemV2"][];
      /** @description Id of a batch, from the interface that creates batches (not described here). */
      batchId?: string;
    };
    /** @description A customer to call. Open, since the copies of the table end at callData. */
    CallDataItemV2: {
      sessionId?: components["schemas"]["SessionId"];
      called: components["schemas"]["CalledNumbers"];
      /** @description The calling number. */
      caller?: string;
      customField?: components["schemas"]["CustomField"];
      recycleTime?: components["schemas"]["RecycleTime"];
      callData?: components["schemas"]["CallData"];
      /** @description Documented for a sibling: The copies of this table end before it. */
      priority?: components["schemas"]["CallPriority"];
    } & {
      [key: string]: unknown;
    };
    /** @description The customer's numbers; none may occur twice. */
    CalledNumbers: (components["schemas"]["CalledNumber"] | components["schemas"]["DialledNumber"])[];
    /**
     * @description Priority among the numbers.
     * @default 3
     * @enum {string}
     */
    CallPriority: "1" | "2" | "3" | "4" | "5";
    AddGroupCallDataRequest: {
      /** @description The customers to call. */
      callDataList: components["schemas"]["GroupCallDataItem"][];
    };
    /** @description A customer to call. */
    GroupCallDataItem: {
      sessionId?: components["schemas"]["SessionId"];
      called: components["schemas"]["CalledNumbers"];
      /** @description The calling number. */
      caller?: string;
      customField?: components["schemas"]["CustomField"];
      recycleTime?: components["schemas"]["RecycleTime"];
      callData?: components["schemas"]["CallData"];
      priority?: components["schemas"]["CallPriority"];
    };
    CreateAppointmentRequest: {
      /**
       * @description Who makes the call.
       * @enum {integer|string}
       */
      callType: 1 | 2 | "1" | "2";
      /** @description The number to call. */
      calledNo: string;
      /** @description Business account of the agent. Needed except on premises with CC-iSales installed by itself. */
      userAccount?: string;
      /** @description Number of the agent. Needed on premises with CC-iSales installed by itself. */
      workNo?: string;
      /**
       * @description Id of the campaign.
       * @example 1106025109
       */
      taskId: string;
      /**
       * @description When to call, Unix time in milliseconds. An automatic call is made five minutes earlier.
       * @example 1748858400000
       */
      appointTime: number;
      /** @description Data that travels with the call, a JSON text. For automatic calls only. */
      callData?: string;
      /** @description Remark. */
      remark?: string;
    };
    /** @description Which results to read; all of the campaign when nothing is given. */
    QueryCallResultsRequest: {
      sessionId?: components["schemas"]["SessionId"];
      /** @description The field of your own with which the number was added. */
      customField?: string;
      /** @description Results per page; 100 at most with showDetail 1. Without paging at most 2000 results come. */
      pageSize?: number;
      /** @description Page. */
      pageNum?: number;
      /**
       * @description Which results of a number to show.
       * @default 0
       * @enum {integer}
       */
      showDetail?: 0 | 1;
      /**
       * @description First day, YYYY-MM-DD. Before endTime, and at most 30 days.
       * @example 2026-01-01
       */
      beginTime?: string;
      /**
       * @description Last day, YYYY-MM-DD.
       * @example 2026-01-31
       */
      endTime?: string;
    };
    QueryTasksRequest: {
      /** @description Number of the call centre. By default the one set in the console. */
      ccId?: number;
      /** @description Id of the virtual call centre (VDN). */
      vdn: number;
      /**
       * @description Campaigns per page.
       * @default 10
       */
      limit?: number;
      /**
       * @description Where the page begins.
       * @default 0
       */
      offset?: number;
    };
    /** @description The result. Any value but 0200000 is a failure. */
    ResultCode: "0200000" | (string & {});
    /** @description The result in words. */
    ResultDescription: string;
    CreateCampaignResponse: {
      resultCode: components["schemas"]["ResultCode"];
      resultDesc?: components["schemas"]["ResultDescription"];
      returnCode?: components["schemas"]["ResultCode"];
      returnDesc?: components["schemas"]["ResultDescription"];
      returnObject?: components["schemas"]["CreatedCampaign"];
    };
    /** @description Taken to be that of V1; the copies of this page's answer were not found. Documented for a sibling: The page's own answer was not found. */
    CreateCampaignV2Response: {
      resultCode: components["schemas"]["ResultCode"];
      resultDesc?: components["schemas"]["ResultDescription"];
      returnCode?: components["schemas"]["ResultCode"];
      returnDesc?: components["schemas"]["ResultDescription"];
      /** @description Documented for a sibling. */
      returnObject?: components["schemas"]["CreatedCampaign"];
    };
    /** @description Seen only in a sample. */
    CreatedCampaign: {
      /**
       * Format: int64
       * @description Id of the campaign, which the other requests call campaignId. Seen only in a sample.
       * @example 46
       */
      id: number | string;
    };
    /** @description Documented for a sibling: The page's own answer was not found; the sister interfaces share these fields. */
    UpdateCampaignResponse: {
      resultCode: components["schemas"]["ResultCode"];
      resultDesc?: components["schemas"]["ResultDescription"];
      returnCode?: components["schemas"]["ResultCode"];
      returnDesc?: components["schemas"]["ResultDescription"];
    };
    PauseCampaignResponse: {
      resultCode: components["schemas"]["ResultCode"];
      resultDesc?: components["schemas"]["ResultDescription"];
      returnCode?: components["schemas"]["ResultCode"];
      returnDesc?: components["schemas"]["ResultDescription"];
    };
    ResumeCampaignResponse: {
      resultCode: components["schemas"]["ResultCode"];
      resultDesc?: components["schemas"]["ResultDescription"];
      returnCode?: components["schemas"]["ResultCode"];
      returnDesc?: components["schemas"]["ResultDescription"];
    };
    ListCampaignsResponse: {
      resultCode: components["schemas"]["ResultCode"];
      resultDesc?: components["schemas"]["ResultDescription"];
      returnCode?: components["schemas"]["ResultCode"];
      returnDesc?: components["schemas"]["ResultDescription"];
      /** @description This page. */
      curPage?: number;
      /** @description Campaigns in all. */
      totalSize?: number;
      /** @description Campaigns per page. */
      rowsPerPage?: number;
      /** @description Campaigns whose device type is a skill queue. */
      curSkillQueueCount?: number;
      /** @description Campaigns whose device type is an IVR. */
      curIvrCount?: number;
      /** @description The campaigns of this page. */
      data?: components["schemas"]["ListedCampaign"][];
    };
    /** @description Seen only in a sample: The table of the campaign was not found. */
    ListedCampaign: {
      /**
       * Format: int64
       * @description Id of the campaign. Seen only in a sample.
       */
      id: number | string;
      /** @description Its name. Seen only in a sample. */
      name?: string;
      status?: components["schemas"]["CampaignStatus"];
      /** @description When it begins. Seen only in a sample. */
      strBeginTime?: string;
      /** @description When it ends. Seen only in a sample. */
      strEndTime?: string;
      /** @description Its device type. Seen only in a sample: The values are documented for the filter of the same name. */
      deviceType?: 1 | 2 | 3 | 5 | 6 | (number & {});
      /** @description Its calling number. Seen only in a sample. */
      callerNo?: string;
    };
    /** @description State of a campaign. */
    CampaignStatus: 1 | 2 | 3 | 4 | (number & {});
    AddCallDataResponse: {
      resultCode: components["schemas"]["ResultCode"];
      resultDesc?: components["schemas"]["ResultDescription"];
      returnCode?: components["schemas"]["ResultCode"];
      returnDesc?: components["schemas"]["ResultDescription"];
      returnObject?: components["schemas"]["AddedCallData"];
    };
    /** @description Taken to be that of V1; the copies of this page's answer were not found. Documented for a sibling: The page's own answer was not found. */
    AddCallDataV2Response: {
      resultCode: components["schemas"]["ResultCode"];
      resultDesc?: components["schemas"]["ResultDescription"];
      returnCode?: components["schemas"]["ResultCode"];
      returnDesc?: components["schemas"]["ResultDescription"];
      /** @description Documented for a sibling. */
      returnObject?: components["schemas"]["AddedCallData"];
    };
    /** @description The common fields; the copies of this page's answer were not found, and what else it holds is not known. Documented for a sibling: The page's own answer was not found. */
    AddGroupCallDataResponse: {
      resultCode: components["schemas"]["ResultCode"];
      resultDesc?: components["schemas"]["ResultDescription"];
      returnCode?: components["schemas"]["ResultCode"];
      returnDesc?: components["schemas"]["ResultDescription"];
    };
    AddedCallData: {
      /** @description Numbers that the system has to call now. */
      totalSize?: number;
      /** @description The numbers added and their ids. Seen only in a sample: The table calls it datalist, and an object. */
      dataIdList?: components["schemas"]["AddedNumber"][];
    };
    AddedNumber: {
      /** @description The number. */
      called?: string;
      /**
       * @description Its id.
       * @example 1803096731904991234
       */
      dataId?: string;
    };
    GetCallDataResponse: {
      resultCode: components["schemas"]["ResultCode"];
      resultDesc?: components["schemas"]["ResultDescription"];
      returnCode?: components["schemas"]["ResultCode"];
      returnDesc?: components["schemas"]["ResultDescription"];
      data?: components["schemas"]["ReadCallData"];
    };
    /** @description The numbers and attributes under one id. */
    ReadCallData: {
      /** @description Id of the number. */
      dataId?: string;
      /** @description Business attributes. */
      properties?: components["schemas"]["CallDataProperty"][];
      /** @description The numbers. */
      calledNos?: components["schemas"]["ReadCalledNumber"][];
    };
    CallDataProperty: {
      /** @description Code of the attribute. */
      propCode?: string;
      /** @description Name of the attribute. */
      propName?: string;
      /** @description Its value, of the attribute's own type; null in the sample where there is none. */
      propValue?: unknown;
    };
    ReadCalledNumber: {
      /** @description The number. */
      calledNo?: string;
      /** @description Class of the number; null in the sample. */
      type?: string | null;
    };
    /** @description Seen only in a sample: The table of the answer is missing from the copies. */
    CreateAppointmentResponse: {
      resultCode: components["schemas"]["ResultCode"];
      resultDesc?: components["schemas"]["ResultDescription"];
      returnCode?: components["schemas"]["ResultCode"];
      returnDesc?: components["schemas"]["ResultDescription"];
      /** @description Seen only in a sample. */
      returnObject?: components["schemas"]["CreatedAppointment"];
    };
    /** @description Seen only in a sample. */
    CreatedAppointment: {
      /**
       * @description Id of the appointment. Seen only in a sample.
       * @example 174712034211433247704877116507
       */
      id?: string;
    };
    GetDayStatisticsResponse: {
      /** @description The counts of each campaign. */
      countDetail: components["schemas"]["CampaignCounts"][];
      /** @description Of a failure; the answer of a success has countDetail only. Inferred: Neither in the table nor in the sample of the answer. The page has a table of codes, and the sister interfaces tell them in this field. */
      resultCode?: components["schemas"]["ResultCode"];
      /** @description Of a failure. Inferred: Neither in the table nor in the sample of the answer. The page has a table of codes, and the sister interfaces tell them in this field. */
      resultDesc?: components["schemas"]["ResultDescription"];
    };
    /** @description What is counted for a campaign. The sample has not all of it for each campaign. */
    CampaignCounts: {
      /** @description Id of the campaign. */
      campaignId?: string;
      /** @description Numbers left to call. */
      unCallCount?: number;
      /** @description Numbers called today. */
      calledCount?: number;
      /** @description Numbers finished. */
      finishCount?: number;
      /** @description The counts of each batch, by customField. */
      batchDetail?: components["schemas"]["BatchCounts"][];
      /** @description Numbers called in all. */
      totalCalledCount?: number;
      /** @description Calls answered in all. */
      totalCallSucc?: number;
      /** @description Numbers finished in all. */
      totalFinishCount?: number;
      /** @description Numbers in all: finished, being called and not yet called. */
      totalCount?: number;
      /** @description Numbers called today. */
      dailyCalledCount?: number;
      /** @description Calls answered today. */
      dailyCallSucc?: number;
      /** @description Numbers finished today. */
      dailyFinishCount?: number;
      /** @description Numbers of today: finished, being called and not yet called. */
      dailyCount?: number;
    };
    BatchCounts: {
      /** @description The batch: the customField with which the numbers were added. */
      batchId?: string;
      /** @description Numbers left to call. */
      unCallCount?: number;
      /** @description Numbers called today. */
      calledCount?: number;
      /** @description Numbers finished. */
      finishCount?: number;
      /** @description Numbers called in all. */
      totalCalledCount?: number;
      /** @description Calls answered in all. */
      totalCallSucc?: number;
      /** @description Numbers finished in all. */
      totalFinishCount?: number;
      /** @description Numbers in all: finished, being called and not yet called. */
      totalCount?: number;
      /** @description Numbers called today. */
      dailyCalledCount?: number;
      /** @description Calls answered today. */
      dailyCallSucc?: number;
      /** @description Numbers finished today. */
      dailyFinishCount?: number;
      /** @description Numbers of today: finished, being called and not yet called. */
      dailyCount?: number;
    };
    QueryCallResultsResponse: {
      resultCode: components["schemas"]["ResultCode"];
      resultDesc?: components["schemas"]["ResultDescription"];
      returnCode?: components["schemas"]["ResultCode"];
      returnDesc?: components["schemas"]["ResultDescription"];
      /** @description Results in all. */
      totalCount?: number;
      /** @description The results. */
      data?: components["schemas"]["QueriedCallResult"][];
    };
    QueriedCallResult: {
      /** @description Id of the campaign. */
      campaignId?: string;
      /** @description Your id of the customer. */
      sessionId?: string;
      /** @description The number called. */
      called?: string;
      /** @description When it was called, yyyy-mm-dd hh:mm:ss. The zone is not stated. */
      callTimeStr?: string;
      callStatus?: components["schemas"]["CallStatus"];
      failCode?: components["schemas"]["FailCode"];
      /** @description Result code shown for the fail code; the tenant may define its own. */
      resultCode?: string;
      /** @description Id of the number's VDN. */
      vdnId?: number;
      /** @description Id of the call, as in the call data records of the CTI platform. */
      callId?: string;
      /** @description Path of the recording. Filled in the public cloud only. */
      recordPath?: string;
    };
    /** @description How the call went. */
    CallStatus: 5 | 6 | (number & {});
    /** @description Why the call failed. */
    FailCode: "00000" | "0" | "00531" | "00537" | "00538" | "00548" | "00549" | "00551" | "00601" | "00603" | "00604" | "00701" | "00702" | "01040" | "01043" | "01046" | "01049" | "34601" | "34605" | "34606" | "34608" | "00602" | "00605" | "01048" | "00606" | "34611" | (string & {});
    QueryTasksResponse: {
      /** @description The result. Any value but 0100000 is a failure. */
      resultCode: "0100000" | (string & {});
      /** @description After a success the campaigns. */
      resultDesc?: components["schemas"]["TaskPage"][] | components["schemas"]["TaskPage"] | string;
    };
    TaskPage: {
      /** @description Campaigns in all. */
      count?: number;
      /** @description The campaigns. */
      tasks?: components["schemas"]["ListedTask"][];
    };
    ListedTask: {
      /** @description Id of the campaign. */
      taskId?: string;
      /** @description Its name. */
      taskName?: string;
      /** @description Its kind. */
      taskType?: "1" | "2" | "3" | "4" | "5" | (string & {});
      /** @description When it begins, a timestamp. */
      beginDate?: string;
      /** @description When it ends, a timestamp. */
      endDate?: string;
      /** @description Its state. */
      status?: "2" | "3" | "4" | (string & {});
    };
    /** @description The result of a call. */
    CampaignCallResult: {
      /** @description Id of the campaign. */
      campaignId?: string;
      /** @description Your id of the customer. */
      sessionId?: string;
      /** @description The number called. */
      called?: string;
      /**
       * @description When it was called, yyyy-mm-dd hh:mm:ss. The zone is not stated.
       * @example 2020-08-30 20:00:00
       */
      callTimeStr?: string;
      callStatus?: components["schemas"]["CallStatus"];
      failCode?: components["schemas"]["FailCode"];
      /** @description Id of the number's VDN. */
      vdnId?: number;
      /** @description Id of the call, as in the call data records of the CTI platform. */
      callId?: string;
      /** @description Your own field, with which the number was added. */
      customField?: string;
      /** @description Path of the recording. Filled in the public cloud only. */
      recordPath?: string;
    };
    /** @description What the receiver answers. */
    CampaignResultAnswer: {
      /** @description 0 is success, any other value a failure. */
      retCode: "0" | (string & {});
      /**
       * @description The result in words.
       * @example success
       */
      retMsg: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
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
  processDialogV1: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
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
      /** @description The business fails, because a parameter has a value that does not exist in the system. Check the values. */
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
  getAppCubeToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GetAppCubeTokenRequest"];
      };
    };
    responses: {
      /** @description The token, or an errorCode other than 0. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetAppCubeTokenResponse"];
        };
      };
    };
  };
  listCampaigns: {
    parameters: {
      query: {
        /** @description Name of the campaign; empty by default. */
        name?: string;
        /** @description State of the campaigns. */
        status: 0 | 2 | 3 | 4;
        /** @description A further filter by state, by its name. Type, values and whether it must be given are unknown. */
        statusV2?: number | string;
        /** @description Device type of the campaigns. */
        deviceType: 0 | 1 | 2 | 3 | 5 | 6;
        /** @description Earliest begin of the campaigns. */
        beginTime?: string;
        /** @description Latest end of the campaigns. */
        endTime?: string;
        /** @description Page, 1 by default. The vendor takes a value below 1 as 1. */
        curPage: number;
        /** @description Campaigns per page. */
        rowsPerPage: number;
        /** @description Number of the call centre. Counts only on premises with the setting multicc.solution=2, where a VDN spans call centres. */
        ccId?: number;
      };
      header?: {
        /** @description Language of the texts in the answer, such as zh_CN or en_US. Clients made from this document leave it out. */
        locale?: string;
      };
      path: {
        /** @description Id of the virtual call centre (VDN), 1 to 9999. */
        vdnId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of campaigns, or a resultCode other than 0200000. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListCampaignsResponse"];
        };
      };
      /** @description The signature is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  createCampaign: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of the texts in the answer, such as zh_CN or en_US. Clients made from this document leave it out. */
        locale?: string;
      };
      path: {
        /** @description Id of the virtual call centre (VDN), 1 to 9999. */
        vdnId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateCampaignRequest"];
      };
    };
    responses: {
      /** @description The id of the campaign, or a resultCode other than 0200000. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateCampaignResponse"];
        };
      };
      /** @description The signature is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  createCampaignV2: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of the texts in the answer, such as zh_CN or en_US. Clients made from this document leave it out. */
        locale?: string;
      };
      path: {
        /** @description Id of the virtual call centre (VDN), 1 to 9999. */
        vdnId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateCampaignV2Request"];
      };
    };
    responses: {
      /** @description The id of the campaign, or a resultCode other than 0200000. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateCampaignV2Response"];
        };
      };
      /** @description The signature is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  updateCampaign: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of the texts in the answer, such as zh_CN or en_US. Clients made from this document leave it out. */
        locale?: string;
      };
      path: {
        /** @description Id of the virtual call centre (VDN), 1 to 9999. */
        vdnId: string;
        /** @description Id of the campaign. */
        campaignId: number | string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateCampaignRequest"];
      };
    };
    responses: {
      /** @description The campaign is changed, or a resultCode other than 0200000. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UpdateCampaignResponse"];
        };
      };
      /** @description The signature is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  pauseCampaign: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of the texts in the answer, such as zh_CN or en_US. Clients made from this document leave it out. */
        locale?: string;
      };
      path: {
        /** @description Id of the virtual call centre (VDN), 1 to 9999. */
        vdnId: string;
        /** @description Id of the campaign. */
        campaignId: number | string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign is suspended, or a resultCode other than 0200000. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PauseCampaignResponse"];
        };
      };
      /** @description The signature is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  resumeCampaign: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of the texts in the answer, such as zh_CN or en_US. Clients made from this document leave it out. */
        locale?: string;
      };
      path: {
        /** @description Id of the virtual call centre (VDN), 1 to 9999. */
        vdnId: string;
        /** @description Id of the campaign. */
        campaignId: number | string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign goes on, or a resultCode other than 0200000. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeCampaignResponse"];
        };
      };
      /** @description The signature is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  addCallData: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of the texts in the answer, such as zh_CN or en_US. Clients made from this document leave it out. */
        locale?: string;
      };
      path: {
        /** @description Id of the virtual call centre (VDN), 1 to 9999. */
        vdnId: string;
        /** @description Id of the campaign. */
        campaignId: number | string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AddCallDataRequest"];
      };
    };
    responses: {
      /** @description The ids of the numbers added, or a resultCode other than 0200000. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AddCallDataResponse"];
        };
      };
      /** @description The signature is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  addCallDataV2: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of the texts in the answer, such as zh_CN or en_US. Clients made from this document leave it out. */
        locale?: string;
      };
      path: {
        /** @description Id of the virtual call centre (VDN), 1 to 9999. */
        vdnId: string;
        /** @description Id of the campaign. */
        campaignId: number | string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AddCallDataV2Request"];
      };
    };
    responses: {
      /** @description The ids of the numbers added, or a resultCode other than 0200000. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AddCallDataV2Response"];
        };
      };
      /** @description The signature is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  addGroupCallData: {
    parameters: {
      query: {
        /** @description Id of the task group, from its details in the console. */
        campaignGroupId: string;
      };
      header?: never;
      path: {
        /** @description Id of the virtual call centre (VDN), 1 to 9999. */
        vdnId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AddGroupCallDataRequest"];
      };
    };
    responses: {
      /** @description The numbers are added, or a resultCode other than 0200000. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AddGroupCallDataResponse"];
        };
      };
      /** @description The signature is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getCallData: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of the texts in the answer, such as zh_CN or en_US. Clients made from this document leave it out. */
        locale?: string;
      };
      path: {
        /** @description Id of the virtual call centre (VDN), 1 to 9999. */
        vdnId: string;
        /** @description Id of the campaign. */
        campaignId: number | string;
        /** @description Id of the number, as addCallData answers it. */
        dataId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number, or a resultCode other than 0200000. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetCallDataResponse"];
        };
      };
      /** @description The signature is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  createAppointment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the virtual call centre (VDN), 1 to 9999. */
        vdnId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateAppointmentRequest"];
      };
    };
    responses: {
      /** @description The id of the appointment, or a resultCode other than 0200000. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateAppointmentResponse"];
        };
      };
      /** @description The signature is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  getDayStatistics: {
    parameters: {
      query?: {
        /** @description Id of the campaign. Needed when batchId is given. */
        campaignId?: string;
        /** @description The batch: the customField with which the numbers were added. */
        batchId?: string;
      };
      header?: {
        /** @description Language of the texts in the answer, such as zh_CN or en_US. Clients made from this document leave it out. */
        locale?: string;
      };
      path: {
        /** @description Id of the virtual call centre (VDN), 1 to 9999. */
        vdnId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetDayStatisticsResponse"];
        };
      };
      /** @description The signature is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Asked too often. The interface is limited to one request in five minutes. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  queryCallResults: {
    parameters: {
      query?: never;
      header?: {
        /** @description Language of the texts in the answer, such as zh_CN or en_US. Clients made from this document leave it out. */
        locale?: string;
      };
      path: {
        /** @description Id of the virtual call centre (VDN), 1 to 9999. */
        vdnId: string;
        /** @description Id of the campaign. */
        campaignId: number | string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QueryCallResultsRequest"];
      };
    };
    responses: {
      /** @description The results, or a resultCode other than 0200000. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QueryCallResultsResponse"];
        };
      };
      /** @description The signature is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  queryTasks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QueryTasksRequest"];
      };
    };
    responses: {
      /** @description The campaigns, or a resultCode other than 0100000. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QueryTasksResponse"];
        };
      };
      /** @description The signature is missing or wrong. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  campaignResult: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignCallResult"][];
      };
    };
    responses: {
      /** @description Taken. Any other status is a failure. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CampaignResultAnswer"];
        };
      };
    };
  };
}
