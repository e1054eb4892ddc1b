// GENERATED from specs/laaffic/openapi.yaml (sha256 48769f5f0cc8fe1b…). Do not edit: change the document and run `npm run generate`.

export interface webhooks {
  agentStatusReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Calls of an AI agent have ended
     * @description Reports on calls of AI agents. Whether the list comes bare or in a member `array` is not clear from the page:
     *     both are described.
     */
    post: operations["agentStatusReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  ivrStatusReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Calls of an IVR task have ended
     * @description Reports on one call, or on several in a list; which of the two is sent, and when, is not documented. A setting
     *     of the account is likely.
     */
    post: operations["ivrStatusReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  ringingNotification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A seat's phone rings
     * @description Sent when a call is transferred to people (seats) and rings there.
     */
    post: operations["ringingNotification"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  callCentreReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A call of the call centre has ended
     * @description Reports on one call of the call-centre product, where "agent" means a person (a seat), not an AI agent. A report
     *     that is not taken is sent again after 30 minutes, three times at most in all.
     */
    post: operations["callCentreReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    SendAgentGroupCallRequest: {
      /** @description Id of the application. */
      appId: string;
      displayNum?: components["schemas"]["DisplayNum"];
      /** @description Name of the task, 2 to 64 characters. Must not repeat; a second task of the same name answers -41. */
      taskName: components["schemas"]["TaskName"];
      /** @description The numbers to call, at most 200000. An empty list answers -35. */
      numberInfoList: components["schemas"]["NumberInfo"][];
      /** @description Documented for a sibling: The page says LocalDateTime; the format is that of the sample in the quick start. That the zone is UTC+8 is inferred: the ringing notification says so of its time, and the examples with an offset have +08:00. */
      sendTime?: components["schemas"]["SendTime"];
      /**
       * @description Longest talk time in seconds: the call is hung up by force so many seconds after it was answered. At most 999, 300 by default. Not a number of calls, despite its name. Inferred: The field, its bound and its default are documented; that it may be left out is inferred from the default. No least value is stated.
       * @default 300
       */
      maxCalls?: number;
      /** @description Inferred: The field and its 3 ranges are documented; that it may be left out is inferred. */
      allowSendTime?: components["schemas"]["AllowSendTimes"];
      /**
       * @description Longest ringing time in seconds, 10 to 120, 60 by default. Inferred: The field, its bounds and its default are documented; that it may be left out is inferred from the default.
       * @default 60
       */
      maxRingingTime?: number;
      /** @description Id of the AI agent, under the name that the page's table uses. Prefer agentId. */
      scriptId?: number;
      /** @description Id of the AI agent, under the name that the page's sample uses. Seen only in a sample: Not in the table, which lists scriptId with the same meaning. That one of the two must be given is inferred. */
      agentId?: number;
      /**
       * @description Whether to record the calls. Recorded by default.
       * @default 1
       * @enum {integer}
       */
      enableRecording?: 0 | 1;
      /** @description Outbound multiplier. Seen only in a sample: Not in the table; the sample sends 1. The field of the same name on recall flows is 1 to 100. */
      calloutRate?: number;
      recallFlow?: components["schemas"]["RecallFlow"];
    };
    /** @description The table has no required column; the sample has all three fields. */
    SendAgentGroupCallResponse: {
      status: components["schemas"]["ResultCode"];
      reason: components["schemas"]["ResultMessage"];
      /**
       * Format: int64
       * @description Id (keyId) of the task that was created, see TaskId. Inferred: The field is documented; that it is null after a failure is inferred.
       */
      data: number | string | null;
    };
    QueryAgentGroupCallRequest: {
      current: components["schemas"]["PageNumber"];
      size: components["schemas"]["PageSize"];
      params: components["schemas"]["AgentTaskFilter"];
    };
    /** @description Which tasks to list. */
    AgentTaskFilter: {
      /** @description Start of the window. Called strTime, not startTime. */
      strTime: components["schemas"]["LocalDateTime"];
      /** @description End of the window. */
      endTime: components["schemas"]["LocalDateTime"];
      /**
       * @description Kind of task, always 3 for AI agents.
       * @constant
       */
      taskType?: 3;
      /** @description Only tasks in these states. May be empty. */
      statusList?: (0 | 1 | 2 | 3 | 4 | 5 | 6)[];
      /**
       * Format: int64
       * @description Application.
       */
      idxAppId?: number;
      /** @description Text to search for in the task name, the name of the audio file and the spoken text; it need not match exactly. */
      searchCondition?: string;
    };
    /** @description That all are always there is inferred: the table has no required column. */
    QueryAgentGroupCallResponse: {
      code: components["schemas"]["ResultCode"];
      msg: components["schemas"]["ResultMessage"];
      /** @description Inferred: The field is documented; that it is null after a failure is inferred. */
      data: components["schemas"]["TaskPage"];
    };
    CancelAgentGroupCallRequest: {
      /** @description Ids of the tasks to cancel, the taskId of queryAgentGroupCall. */
      taskIdList: components["schemas"]["TaskId"][];
    };
    /** @description The table has no required column; the sample has all three fields. */
    CancelAgentGroupCallResponse: {
      code: components["schemas"]["ResultCode"];
      msg: components["schemas"]["ResultMessage"];
      /** @description Nothing. */
      data: unknown;
    };
    /** @description Of the fields below numberInfoList nothing was readable on the vendor's own page: each tells where it comes from. That members not in use may be null is inferred from the sample of updateRecallFlow. */
    SendGroupCallRequest: {
      /** @description Id of the application. */
      appId: string;
      /** @description Inferred: The field and its 0 to 20 digits are documented; that it may be null is inferred. */
      displayNum?: components["schemas"]["DisplayNum"];
      /** @description Name of the task, 2 to 64 characters. Must not repeat. */
      taskName: components["schemas"]["TaskName"];
      /** @description The numbers to call, at most 200000. */
      numberInfoList: components["schemas"]["IvrNumberInfo"][];
      /** @description Documented for a sibling: The quick start names the value 3 (text to speech). */
      source: components["schemas"]["AudioSource"];
      /** @description Documented for a sibling. */
      voiceFileId?: components["schemas"]["VoiceFileId"];
      /** @description Documented for a sibling. */
      uploadName?: components["schemas"]["UploadName"];
      /** @description Documented for a sibling. */
      baseFile?: components["schemas"]["BaseFile"];
      /** @description Text to speak, at most 1000 characters, with variables ${text1} to ${text10}. Required when source is 3. Documented for a sibling: The bound is that of the sister brands; that the text may have variables is in the quick start. */
      text?: string | null;
      /** @description Documented for a sibling. */
      lan?: components["schemas"]["Language"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      speakingRate?: components["schemas"]["SpeakingRate"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      ssmlGender?: components["schemas"]["VoiceGender"];
      /** @description Accent of the language. Inferred: Not on the readable part of the page; text where a task is run again, an integer in recall flows. */
      accent?: number | string | null;
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      delayPlay?: components["schemas"]["DelayPlay"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      delayHangup?: components["schemas"]["DelayHangup"];
      /** @description Documented for a sibling: The sister brands require it, although it has a default; optional where a task is changed or run again. */
      loopCount: components["schemas"]["LoopCount"];
      /** @description Documented for a sibling: The sister brands require it; optional where a task is changed or run again. */
      maxCalls: components["schemas"]["MaxCalls"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      maxRingingTime?: components["schemas"]["MaxRingingTime"];
      /** @description Documented for a sibling: That null calls at once is in the quick start. The format is that of other pages; that the zone is UTC+8 is inferred. */
      sendTime?: components["schemas"]["SendTime"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      allowSendTime?: components["schemas"]["AllowSendTimes"];
      /** @description Documented for a sibling: The quick start says that an SMS application must be set up by the vendor. */
      hangUpSms?: components["schemas"]["HangUpSms"];
      /** @description Documented for a sibling. */
      smsAppId?: components["schemas"]["SmsAppId"];
      /** @description Documented for a sibling. */
      smsContent?: components["schemas"]["SmsContent"];
      /** @description Documented for a sibling. */
      senderId?: components["schemas"]["SenderId"];
      /** @description Send the message after a key was pressed. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. Documented for a sibling. */
      feedbackPush?: components["schemas"]["PushFlag"];
      /** @description Documented for a sibling. */
      feedbackValue?: components["schemas"]["FeedbackKey"];
      /** @description Send the message after a successful call. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. Documented for a sibling. */
      successPush?: components["schemas"]["PushFlag"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      successPushTime?: components["schemas"]["SuccessPushDelay"];
      /** @description Send the message after a failed call. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. Documented for a sibling. */
      failedPush?: components["schemas"]["PushFlag"];
      /** @description Send the message once it has rung. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. Documented for a sibling. */
      ringPush?: components["schemas"]["PushFlag"];
      /** @description Documented for a sibling: Named in the quick start: seats must be configured. */
      toSeat?: components["schemas"]["ToSeat"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      sipGroupId?: components["schemas"]["SipGroupId"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      outboundControl?: components["schemas"]["OutboundControl"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      calloutRate?: components["schemas"]["CalloutRate"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      toSeatType?: components["schemas"]["ToSeatType"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      toSeatKey?: components["schemas"]["ToSeatKey"];
      /** @description Inferred: No readable part of a page says that creating an IVR task takes a recall flow. Flows with such nodes exist and no other operation creates them, so that it does is likely. The fields are those of updateRecallFlow. */
      recallFlow?: components["schemas"]["IvrRecallFlow"];
    } & (components["schemas"]["AudioSourceRules"] & components["schemas"]["HangUpSmsRules"] & components["schemas"]["SmsAppRules"] & components["schemas"]["ToSeatRules"]);
    /** @description Presumably as sendAgentGroupCall answers. Inferred: The answer of the page was not readable; presumably it is that of sendAgentGroupCall. */
    SendGroupCallResponse: {
      /** @description Inferred: Concluded from pages of other operations. */
      status?: components["schemas"]["ResultCode"];
      /** @description Inferred: Concluded from pages of other operations. */
      code?: components["schemas"]["ResultCode"];
      /** @description Inferred: Concluded from pages of other operations. */
      reason?: components["schemas"]["ResultMessage"];
      /** @description Inferred: Concluded from pages of other operations. */
      msg?: components["schemas"]["ResultMessage"];
      /**
       * Format: int64
       * @description Id (keyId) of the task that was created, see TaskId. Inferred.
       */
      data?: number | string | null;
    };
    QueryGroupCallRequest: {
      current: components["schemas"]["PageNumber"];
      size: components["schemas"]["PageSize"];
      params: components["schemas"]["TaskFilter"];
    };
    /** @description Which tasks to list. */
    TaskFilter: {
      /** @description Start of the window. Called strTime, not startTime. */
      strTime: components["schemas"]["LocalDateTime"];
      /** @description End of the window. */
      endTime: components["schemas"]["LocalDateTime"];
      /** @description Only tasks in these states. May be empty. */
      statusList?: (0 | 1 | 2 | 3 | 4 | 5 | 6)[];
      /**
       * Format: int64
       * @description Application.
       */
      idxAppId?: number;
      /** @description Text to search for in the task name, the name of the audio file and the spoken text; it need not match exactly. */
      searchCondition?: string;
    };
    /** @description The table has no required column; the sample has all three fields. */
    QueryGroupCallResponse: {
      code: components["schemas"]["ResultCode"];
      msg: components["schemas"]["ResultMessage"];
      /** @description Inferred: The field is documented; that it is null after a failure is inferred. */
      data: components["schemas"]["TaskPage"];
    };
    /** @description That members not in use may be null (other than sendTime) is inferred from the sample of updateRecallFlow. */
    UpdateGroupCallRequest: {
      /** @description Id of the task, its taskId (in older answers jobId) in queryGroupCall. */
      keyId: components["schemas"]["TaskId"];
      /** @description Inferred: The field is documented, without bounds; that those of creating a task hold here is inferred. */
      displayNum?: components["schemas"]["DisplayNum"];
      /** @description Inferred: The field is documented, without bounds; that those of creating a task hold here is inferred. */
      taskName: components["schemas"]["TaskName"];
      source: components["schemas"]["AudioSource"];
      voiceFileId?: components["schemas"]["VoiceFileId"];
      uploadName?: components["schemas"]["UploadName"];
      baseFile?: components["schemas"]["BaseFile"];
      /** @description Inferred: The field is documented; that the 2048 characters of a recall flow hold here is inferred. Other pages print 1000: stay below that to be safe. */
      text?: components["schemas"]["SpeechText"];
      lan?: components["schemas"]["Language"];
      sendTime?: components["schemas"]["SendTime"];
      /** @description Inferred: The field and its default are documented, without bounds; that those of sendGroup hold here is inferred. */
      loopCount?: components["schemas"]["LoopCount"];
      /** @description Inferred: The field and its unit are documented; that the bound of creating a task holds here is inferred. */
      maxCalls?: components["schemas"]["MaxCalls"];
      hangUpSms?: components["schemas"]["HangUpSms"];
      smsAppId?: components["schemas"]["SmsAppId"];
      smsContent?: components["schemas"]["SmsContent"];
      senderId?: components["schemas"]["SenderId"];
      /** @description Send the message after a key was pressed. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. */
      feedbackPush?: components["schemas"]["PushFlag"];
      /** @description Inferred: The field and its range, 0 to 9, are documented; that it is one key and never a list is inferred. */
      feedbackValue?: components["schemas"]["FeedbackKey"];
      /** @description Send the message after a successful call. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. */
      successPush?: components["schemas"]["PushFlag"];
      successPushTime?: components["schemas"]["SuccessPushDelay"];
      /** @description Send the message after a failed call. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. */
      failedPush?: components["schemas"]["PushFlag"];
      /** @description Send the message once it has rung. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. */
      ringPush?: components["schemas"]["PushFlag"];
      toSeat?: components["schemas"]["ToSeat"];
      sipGroupId?: components["schemas"]["SipGroupId"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      outboundControl?: components["schemas"]["OutboundControl"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      calloutRate?: components["schemas"]["CalloutRate"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      toSeatType?: components["schemas"]["ToSeatType"];
      /** @description Inferred: Not on the readable part of the page; sibling operations take it. */
      toSeatKey?: components["schemas"]["ToSeatKey"];
    } & (components["schemas"]["AudioSourceRules"] & components["schemas"]["HangUpSmsRules"] & components["schemas"]["SmsAppRules"] & components["schemas"]["ToSeatRules"]);
    /** @description The answer of this page was not readable. Inferred: The answer of the page was not readable; concluded from pages of the older AI product. */
    UpdateGroupCallResponse: {
      /** @description Inferred: Concluded from pages of other operations. */
      status?: components["schemas"]["ResultCode"];
      /** @description Inferred: Concluded from pages of other operations. */
      code?: components["schemas"]["ResultCode"];
      /** @description Inferred: Concluded from pages of other operations. */
      reason?: components["schemas"]["ResultMessage"];
      /** @description Inferred: Concluded from pages of other operations. */
      msg?: components["schemas"]["ResultMessage"];
      /** @description Not documented: this part of the page was not readable. Inferred. */
      data?: unknown;
    };
    /** @description From hangUpSms on the fields are those of the sister brand. That members not in use may be null is inferred from the sample of updateRecallFlow. */
    ResendGroupCallRequest: {
      /** @description Id of the finished task, its taskId (in older answers jobId) in queryGroupCall. */
      keyId: components["schemas"]["TaskId"];
      /** @description Id of the application. Documented for a sibling: The sister brand requires it. The readable part of LAAFFIC's own page does not have it. */
      appId: string;
      /**
       * @description Whom to call again. Documented for a sibling: Required at the sister brand. The call-centre product has a field of this name with other values.
       * @enum {integer}
       */
      resendType: 0 | 1;
      /** @description Inferred: The field is documented, without bounds; that those of creating a task hold here is inferred. */
      displayNum?: components["schemas"]["DisplayNum"];
      /** @description Inferred: The field is documented, without bounds; that those of creating a task hold here is inferred. */
      taskName: components["schemas"]["TaskName"];
      source: components["schemas"]["AudioSource"];
      voiceFileId?: components["schemas"]["VoiceFileId"];
      uploadName?: components["schemas"]["UploadName"];
      baseFile?: components["schemas"]["BaseFile"];
      /** @description Inferred: The field is documented; that the 2048 characters of a recall flow hold here is inferred. Other pages print 1000: stay below that to be safe. */
      text?: components["schemas"]["SpeechText"];
      lan?: components["schemas"]["Language"];
      speakingRate?: components["schemas"]["SpeakingRate"];
      ssmlGender?: components["schemas"]["VoiceGender"];
      /** @description Accent of the language, for example "91". The table of accents was not readable. */
      accent?: string | null;
      delayPlay?: components["schemas"]["DelayPlay"];
      delayHangup?: components["schemas"]["DelayHangup"];
      /** @description Inferred: The field and its default are documented, without bounds; that those of sendGroup hold here is inferred. */
      loopCount?: components["schemas"]["LoopCount"];
      /** @description Inferred: The field and its type are documented; that unit and bound of creating a task hold here is inferred. */
      maxCalls?: components["schemas"]["MaxCalls"];
      maxRingingTime?: components["schemas"]["MaxRingingTime"];
      sendTime?: components["schemas"]["SendTime"];
      allowSendTime?: components["schemas"]["AllowSendTimes"];
      /** @description Documented for a sibling. */
      hangUpSms?: components["schemas"]["HangUpSms"];
      /** @description Documented for a sibling. */
      smsAppId?: components["schemas"]["SmsAppId"];
      /** @description Documented for a sibling. */
      smsContent?: components["schemas"]["SmsContent"];
      /** @description Documented for a sibling. */
      senderId?: components["schemas"]["SenderId"];
      /** @description Send the message after a key was pressed. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. Documented for a sibling. */
      feedbackPush?: components["schemas"]["PushFlag"];
      /** @description Documented for a sibling. */
      feedbackValue?: components["schemas"]["FeedbackKey"];
      /** @description Send the message after a successful call. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. Documented for a sibling. */
      successPush?: components["schemas"]["PushFlag"];
      /**
       * @description How many seconds after a successful call the message is sent, 0 to 9999, 10 by default. Required when successPush is 1. Documented for a sibling: The default is that of the sister brand.
       * @default 10
       */
      successPushTime?: components["schemas"]["SuccessPushDelay"];
      /** @description Send the message after a failed call. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. Documented for a sibling. */
      failedPush?: components["schemas"]["PushFlag"];
      /** @description Send the message once it has rung. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. Documented for a sibling. */
      ringPush?: components["schemas"]["PushFlag"];
      /** @description Documented for a sibling. */
      toSeat?: components["schemas"]["ToSeat"];
      /** @description Documented for a sibling. */
      sipGroupId?: components["schemas"]["SipGroupId"];
      /** @description Documented for a sibling. */
      outboundControl?: components["schemas"]["OutboundControl"];
      /** @description Documented for a sibling. */
      calloutRate?: components["schemas"]["CalloutRate"];
      /** @description Documented for a sibling. */
      toSeatType?: components["schemas"]["ToSeatType"];
      /** @description Documented for a sibling. */
      toSeatKey?: components["schemas"]["ToSeatKey"];
    } & (components["schemas"]["AudioSourceRules"] & components["schemas"]["HangUpSmsRules"] & components["schemas"]["SmsAppRules"] & components["schemas"]["ToSeatRules"]);
    /** @description The answer of this page was not readable. Inferred: The answer of the page was not readable; concluded from pages of the older AI product. */
    ResendGroupCallResponse: {
      /** @description Inferred: Concluded from pages of other operations. */
      status?: components["schemas"]["ResultCode"];
      /** @description Inferred: Concluded from pages of other operations. */
      code?: components["schemas"]["ResultCode"];
      /** @description Inferred: Concluded from pages of other operations. */
      reason?: components["schemas"]["ResultMessage"];
      /** @description Inferred: Concluded from pages of other operations. */
      msg?: components["schemas"]["ResultMessage"];
      /** @description Not documented: this part of the page was not readable. The id of the new task is likely. Inferred. */
      data?: unknown;
    };
    QueryRecallFlowPageRequest: {
      current: components["schemas"]["PageNumber"];
      size: components["schemas"]["PageSize"];
      params: components["schemas"]["RecallFlowFilter"];
    };
    /** @description Which recall flows to list. */
    RecallFlowFilter: {
      /** @description Start of the window. Called strTime, not startTime. */
      strTime: components["schemas"]["LocalDateTime"];
      /** @description End of the window. */
      endTime: components["schemas"]["LocalDateTime"];
      /** @description The parent task's name, which need not match exactly, or its id, which must. */
      taskName?: string;
    };
    /** @description Which of the fields the answer has depends on the edition of the page. */
    QueryRecallFlowPageResponse: {
      status?: components["schemas"]["ResultCode"];
      code?: components["schemas"]["ResultCode"];
      reason?: components["schemas"]["ResultMessage"];
      /** @description Inferred: On no page of this operation; pages of other operations on recall flows have it beside code. */
      msg?: components["schemas"]["ResultMessage"];
      /** @description Inferred: The field is documented; that it is null after a failure is inferred. */
      data?: components["schemas"]["RecallFlowPage"];
    };
    /** @description One page of recall flows. Which members are always there is not said. */
    RecallFlowPage: {
      /** @description Number of recall flows in all. */
      total?: number;
      /** @description Size of a page. */
      size?: number;
      /** @description Number of this page. */
      current?: number;
      /** @description Number of pages. */
      pages?: number;
      /** @description The recall flows of this page. */
      records?: components["schemas"]["RecallFlowRecord"][];
    } | null;
    /** @description One recall flow in a list. */
    RecallFlowRecord: {
      /**
       * Format: int64
       * @description Unique key of the automatic recall flow. Not the keyId of a task, nor that of a node.
       */
      keyId?: number | string;
      /**
       * Format: int64
       * @description Id of the parent task.
       */
      taskId?: number | string;
      /** @description Name of the parent task. */
      taskName?: string;
      /** @description When the flow was created. Called createdTime where tasks are listed. */
      createTime?: components["schemas"]["ReportedDateTime"];
      recallType?: components["schemas"]["RecallTypeRead"];
      /** @description Time before each recall, in minutes. */
      recallInterval?: number;
      /** @description How many times to call again. */
      recallNum?: number;
      /** @description How many recalls are done. */
      finishNum?: number;
      /** @description State of the flow. Not the status of the answer. */
      status?: components["schemas"]["RecallStatus"];
    };
    QueryRecallFlowDetailRequest: {
      keyId: components["schemas"]["RecallFlowId"];
    };
    /** @description Which of the fields the answer has depends on the edition of the page. */
    QueryRecallFlowDetailResponse: {
      status?: components["schemas"]["ResultCode"];
      code?: components["schemas"]["ResultCode"];
      reason?: components["schemas"]["ResultMessage"];
      msg?: components["schemas"]["ResultMessage"];
      /** @description Inferred: The field is documented; that it is null after a failure is inferred. */
      data?: components["schemas"]["RecallFlowDetail"];
    };
    /** @description One recall flow. The sample at the sister brand carries members of a page (total, size, current, searchCount, pages) beside these, a leftover of a list. */
    RecallFlowDetail: {
      /**
       * Format: int64
       * @description Unique key of the automatic recall flow. Not the keyId of a task, nor that of a node.
       */
      keyId?: number | string;
      /** @description Time before each recall, in minutes. */
      recallInterval?: number;
      /** @description How many times to call again. */
      recallNum?: number;
      recallType?: components["schemas"]["RecallTypeRead"];
      /** @description State of the flow. Not the status of the answer. */
      status?: components["schemas"]["RecallStatus"];
      /** @description The steps of the flow. Nodes of AI agents have scriptId, nodes of IVR flows what is played and sent. */
      nodeList?: components["schemas"]["RecallNodeDetail"][];
    } | null;
    /** @description One node of a recall flow and its state. */
    RecallNodeDetail: {
      keyId?: components["schemas"]["RecallNodeId"];
      /**
       * Format: int64
       * @description Id of the child task that this node created. Not that of the parent task.
       */
      taskId?: number | string;
      /** @description State of the node. */
      nodeStatus?: components["schemas"]["RecallStatus"];
      /**
       * Format: int64
       * @description Id of the AI agent of this node, which is called agentId where a task is created. Documented for a sibling: AI flows only.
       */
      scriptId?: number | string | null;
      /** @description Where the audio comes from. */
      source?: 1 | 2 | 3 | (number & {}) | null;
      /** @description Id of the audio file. */
      voiceFileId?: string | null;
      /** @description Name of the uploaded file. */
      uploadName?: string | null;
      /** @description Text to speak, at most 1000 characters. */
      text?: string | null;
      /** @description Language of the speech, a code of the vendor's own, see Language. */
      lan?: string | null;
      /** @description Speed of speech, 0.25 to 4 times. */
      speakingRate?: number | null;
      /** @description Voice. */
      ssmlGender?: 1 | 2 | (number & {}) | null;
      /** @description Accent of the language. */
      accent?: number | string | null;
      /** @description Whether a text message is sent on hang-up. */
      hangUpSms?: 0 | 1 | (number & {}) | null;
      /** @description Template of the hang-up message. */
      smsContent?: string | null;
      /** @description Id of the message's sender. */
      senderId?: string | null;
      /** @description Whether the message is sent after a key was pressed. */
      feedbackPush?: 0 | 1 | (number & {}) | null;
      /** @description The key whose press sends the message. */
      feedbackValue?: string | null;
      /** @description Whether the message is sent after a successful call. */
      successPush?: 0 | 1 | (number & {}) | null;
      /** @description How many seconds after a successful call the message is sent. */
      successPushTime?: number | null;
      /** @description Whether the message is sent after a failed call. Inferred: The page is cut off before this field; it mirrors the node that updateRecallFlow takes. */
      failedPush?: 0 | 1 | (number & {}) | null;
      /** @description Whether the message is sent once it has rung. Inferred: The page is cut off before this field; it mirrors the node that updateRecallFlow takes. */
      ringPush?: 0 | 1 | (number & {}) | null;
      /** @description Whether the call is transferred to a person (a seat). Inferred: The page is cut off before this field; it mirrors the node that updateRecallFlow takes. */
      toSeat?: 0 | 1 | (number & {}) | null;
      /**
       * Format: int64
       * @description Id of the group of seats. Inferred: The page is cut off before this field; it mirrors the node that updateRecallFlow takes.
       */
      sipGroupId?: number | string | null;
      /** @description Outbound control. Inferred: The page is cut off before this field; it mirrors the node that updateRecallFlow takes. */
      outboundControl?: 1 | (number & {}) | null;
      /** @description Outbound multiplier. Inferred: The page is cut off before this field; it mirrors the node that updateRecallFlow takes. */
      calloutRate?: number | null;
      /** @description When the call is transferred. Inferred: The page is cut off before this field; it mirrors the node that updateRecallFlow takes. */
      toSeatType?: 1 | 2 | (number & {}) | null;
      /** @description The key that transfers the call. Inferred: The page is cut off before this field; it mirrors the node that updateRecallFlow takes. */
      toSeatKey?: string | null;
      /** @description Delay of the transfer in seconds. Inferred: The page is cut off before this field; it mirrors the node that updateRecallFlow takes. */
      delayTransfer?: number | null;
    };
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
      code: components["schemas"]["ResultCode"];
      msg: components["schemas"]["ResultMessage"];
      /** @description Nothing. Null in the sample; its type cell is empty. */
      data: unknown;
    };
    CancelRecallFlowRequest: {
      /**
       * @description What id identifies.
       * @enum {integer}
       */
      type: 1 | 2 | 3;
      /**
       * Format: int64
       * @description Id of the recall flow (its keyId), of the parent task, or of the node (its keyId), as type says.
       */
      id: number;
    };
    /** @description Which of the fields the answer has depends on the edition of the page. */
    CancelRecallFlowResponse: {
      status?: components["schemas"]["ResultCode"];
      code?: components["schemas"]["ResultCode"];
      reason?: components["schemas"]["ResultMessage"];
      msg?: components["schemas"]["ResultMessage"];
      /** @description Nothing. */
      data?: unknown;
    };
    FileUploadRequest: {
      /** @description Name of the file with its suffix (.mp3, .m4a or .wav), 5 to 32 characters. Must not repeat. Inferred: The field, its length and the suffixes are documented; that a suffix may be in capitals is inferred. */
      fileName: string;
      /** @description The file as Base64. Its largest size is not documented. */
      file: string;
    };
    /** @description That all are always there is inferred: the table has no required column. */
    FileUploadResponse: {
      status: components["schemas"]["ResultCode"];
      reason: components["schemas"]["ResultMessage"];
      /** @description Id of the file, for voiceFileId or fileId. Inferred: The field is documented; that it is null after a failure is inferred. */
      data: string | null;
    };
    SendGroupRequest: {
      /** @description The numbers to call, separated by commas, at most 1000, each of 7 to 15 digits. Inferred: The field, the commas and the limits are documented; that nothing else, such as a space, may stand between the numbers is inferred. */
      callee: string;
      /** @description Number shown to the called party, 7 to 15 digits. */
      displayNum?: string;
      /** @description Id of the file, as answered by fileUpload. */
      fileId: string;
      /** @description Id of the application. */
      appId: string;
      /** @description Longest duration in seconds, 1 to 120. */
      maxDuration?: number;
      maxRingingTime?: components["schemas"]["MaxRingingTime"];
      loopCount?: components["schemas"]["LoopCount"];
      /** @description Text of your own about the called party, 0 to 1000 characters. */
      calledInfo?: string;
    };
    /** @description That all are always there is inferred: the table has no required column. */
    SendGroupResponse: {
      status: components["schemas"]["ResultCode"];
      reason: components["schemas"]["ResultMessage"];
      /** @description One entry per number. Inferred: The field is documented; that it is null after a failure is inferred. */
      data: components["schemas"]["SendGroupEntry"][] | null;
    };
    /** @description What became of one number when it was submitted. */
    SendGroupEntry: {
      /** @description Id of the call record. */
      voiceId?: string;
      /** @description The number called. */
      callee?: string;
      /** @description Whether the call was taken on, "0" for success. */
      terminationCode?: string;
      /** @description Why it was not. */
      terminationReason?: string;
    };
    /** @description That all are always there is inferred: the table has no required column. */
    RecordGroupResponse: {
      status: components["schemas"]["ResultCode"];
      reason: components["schemas"]["ResultMessage"];
      /** @description Inferred: The field is documented; that it is null after a failure is inferred. */
      data: components["schemas"]["CallRecord"];
    };
    RecordGroupQueryRequest: {
      /**
       * @description Number of the page, from 1. Must not be empty. Inferred: The field, its bounds and its default are documented, and that it may not be empty; that it must be sent is inferred.
       * @default 1
       */
      current: components["schemas"]["PageNumber"];
      /**
       * @description Size of a page, 1 to 100; 25 is the default. Must not be empty. Inferred: The field, its bounds and its default are documented, and that it may not be empty; that it must be sent is inferred.
       * @default 25
       */
      size: components["schemas"]["PageSize"];
      params: components["schemas"]["CallRecordFilter"];
    };
    /** @description Which call records to list. */
    CallRecordFilter: {
      /** @description Start of the window, not further back than two months. Inferred: ISO 8601 and the example are documented; the pattern, with fractions of a second and Z, is inferred. */
      strTime: components["schemas"]["OffsetDateTime"];
      /** @description End of the window, at most 31 days after its start. Inferred: ISO 8601 and the example are documented; the pattern, with fractions of a second and Z, is inferred. */
      endTime: components["schemas"]["OffsetDateTime"];
    };
    /** @description That all are always there is inferred: the table has no required column. */
    RecordGroupQueryResponse: {
      status: components["schemas"]["ResultCode"];
      reason: components["schemas"]["ResultMessage"];
      /** @description Inferred: The field is documented; that it is null after a failure is inferred. */
      data: components["schemas"]["CallRecordPage"];
    };
    /** @description One page of call records. Which members are always there is not said. */
    CallRecordPage: {
      /** @description Number of call records in all. */
      total?: number;
      /** @description Size of a page. */
      size?: number;
      /** @description Number of this page. */
      current?: number;
      /** @description Number of pages. */
      pages?: number;
      /** @description A remark of the paging, without a documented meaning. */
      searchCount?: boolean;
      /** @description The call records of this page. */
      records?: components["schemas"]["CallRecord"][];
    } | null;
    /** @description What became of one call. Which members are always there is not said. */
    CallRecord: {
      /** @description Id of the call record. */
      voiceId?: string;
      /** @description The number called. */
      callee?: string;
      /** @description The number shown. */
      displayNum?: string;
      /** @description Region and operator of the number. Not a result. */
      code?: string;
      /** @description When the call was submitted. Format and time zone are not documented. */
      submitTime?: string;
      /** @description When the call was made. Format and time zone are not documented. */
      callTime?: string;
      /** @description When it rang. Format and time zone are not documented. */
      ringingTime?: string;
      /** @description When it was answered. Format and time zone are not documented. */
      answerTime?: string;
      /** @description When it was hung up. Format and time zone are not documented. */
      hangupTime?: string;
      /** @description Duration of the call in seconds. */
      callDuration?: number;
      /** @description Billed duration in seconds. */
      chargedDuration?: number;
      /** @description How the call ended, "0" for success (recordGroup) or the SIP code, 200 for connected (recordGroupQuery). */
      terminationCode?: string;
      /** @description How the call ended, in words. */
      terminationReason?: string;
      /** @description Cost of the call, a decimal number as text. */
      cost?: string;
      /** @description Billing step in seconds, first and next, such as 20+20 or 60+60. */
      billPeriod?: string;
      /** @description Price, a decimal number as text. */
      rate?: string;
      /** @description Cost in US dollars, a decimal number as text. */
      baseCost?: string;
      /** @description Id of the audio file. */
      voiceFileId?: string;
      /** @description The key that was pressed, "-1" when there was none. */
      feedbackValue?: string;
      /** @description The text about the called party that was sent with the request. */
      calledInfo?: string;
      /** @description Price in the currency of settlement, a decimal number as text. */
      settleRate?: string;
      /** @description Exchange rate, a decimal number as text. */
      quoteExchange?: string;
      /** @description Currency. */
      currency?: string;
      /** @description Cost in the currency of settlement, a decimal number as text. */
      settlePay?: string;
    } | null;
    /** @description Flat: there is no data. Whether the amounts are there after a failure is not said. */
    GetBalanceResponse: {
      status: components["schemas"]["ResultCode"];
      reason: components["schemas"]["ResultMessage"];
      /** @description Actual balance, a decimal number as text. The currency is not documented. */
      balance?: string;
      /** @description Bonus, a decimal number as text. */
      gift?: string;
      /** @description Credit line, a decimal number as text. */
      credit?: string;
    };
    /** @description One page of tasks. Which members are always there is not said. */
    TaskPage: {
      /** @description Number of tasks in all. */
      total?: number;
      /** @description Size of a page. */
      size?: number;
      /** @description Number of this page. */
      current?: number;
      /** @description Number of pages. */
      pages?: number;
      /** @description The tasks of this page. */
      records?: components["schemas"]["TaskRecord"][];
    } | null;
    /** @description One task in a list. */
    TaskRecord: {
      /**
       * Format: int64
       * @description Id of a group-call task. Called keyId where a task is created, changed or run again, taskId or jobId elsewhere. Not the keyId of a recall flow, nor that of a node.
       */
      taskId?: number | string;
      /**
       * Format: int64
       * @description Id of the task, under the name of an older edition of the IVR page.
       */
      jobId?: number | string;
      /** @description Name of the task. */
      taskName?: string;
      /** @description State of the task. Not the status of the answer. */
      status?: components["schemas"]["TaskStatus"];
      /** @description Progress of the task. Its unit is not documented. Not a price, as in the pushes. */
      rate?: string;
      /** @description How many numbers the task has. */
      numCnt?: number;
      /** @description How many numbers were called so far. */
      callNum?: number;
      /** @description How many calls succeeded. */
      success?: number;
      /** @description How many calls failed. */
      fail?: number;
      /** @description When the task was submitted. Called createTime where recall flows are listed. */
      createdTime?: components["schemas"]["ReportedDateTime"];
      /**
       * Format: int64
       * @description Id of the AI agent, or of the template of its script.
       */
      scriptId?: number | string;
      /** @description Kind of task. */
      taskType?: 1 | 2 | 3 | (number & {});
    };
    /** @description State of a task. */
    TaskStatus: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
    /** @description State of a recall flow or of a node of it. */
    RecallStatus: 0 | 1 | 2 | 3 | 4 | (number & {});
    /** @description Whom the flow calls again. */
    RecallTypeRead: 0 | 1 | 3 | (number & {});
    /**
     * Format: int64
     * @description Id of a group-call task. Called keyId where a task is created, changed or run again, taskId or jobId elsewhere. Not the keyId of a recall flow, nor that of a node.
     */
    TaskId: number;
    /**
     * Format: int64
     * @description Unique key of the automatic recall flow. Not the keyId of a task, nor that of a node.
     */
    RecallFlowId: number;
    /**
     * Format: int64
     * @description Key of one node of a recall flow. Not the keyId of the flow, nor that of a task.
     */
    RecallNodeId: number | string;
    /** @description Code of the result, 0 for success, else a code of the operation's table. */
    ResultCode: number | string;
    /** @description Why the request failed; in the samples of successes it reads success. */
    ResultMessage: string;
    /** @description Number of the page, from 1. */
    PageNumber: number;
    /** @description Size of a page, 1 to 100. */
    PageSize: number;
    /**
     * @description A local date and time yyyy-MM-dd HH:mm:ss, without a zone. The time zone is not stated; UTC+8 is likely.
     * @example 2030-01-15 09:30:00
     */
    LocalDateTime: string;
    /** @description A local date and time, without a zone. The time zone is not stated; UTC+8 is likely. */
    ReportedDateTime: string;
    /**
     * @description A date and time in ISO 8601 with an offset, such as 2022-01-01T00:00:00+08:00. Inferred: ISO 8601 and the example are documented; the pattern, with fractions of a second and Z, is inferred.
     * @example 2022-01-01T00:00:00+08:00
     */
    OffsetDateTime: string;
    /**
     * @description When to call, as a local date and time yyyy-MM-dd HH:mm:ss. The time zone is not stated; UTC+8 is likely. Null to call at once. Documented for a sibling: The page says LocalDateTime; the format is that of the sample in the quick start. That the zone is UTC+8 is inferred: the ringing notification says so of its time, and the examples with an offset have +08:00.
     * @example 2030-01-15 09:30:00
     */
    SendTime: string | null;
    /** @description Number shown to the called party, 0 to 20 digits. May be empty. */
    DisplayNum: string | null;
    /** @description Name of the task, 2 to 64 characters. */
    TaskName: string;
    /** @description One number to call, and the values for the variables of the text template. */
    NumberInfo: {
      calleeNumber: components["schemas"]["CalleeNumber"];
      /** @description Value for the variable ${text1} of the text template. Must not be null when the template contains ${text1}. At most 30 characters count: what is longer is cut off silently. */
      text1?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text2} of the text template. Must not be null when the template contains ${text2}. At most 30 characters count: what is longer is cut off silently. */
      text2?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text3} of the text template. Must not be null when the template contains ${text3}. At most 30 characters count: what is longer is cut off silently. */
      text3?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text4} of the text template. Must not be null when the template contains ${text4}. At most 30 characters count: what is longer is cut off silently. */
      text4?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text5} of the text template. Must not be null when the template contains ${text5}. At most 30 characters count: what is longer is cut off silently. */
      text5?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text6} of the text template. Must not be null when the template contains ${text6}. At most 30 characters count: what is longer is cut off silently. */
      text6?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text7} of the text template. Must not be null when the template contains ${text7}. At most 30 characters count: what is longer is cut off silently. */
      text7?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text8} of the text template. Must not be null when the template contains ${text8}. At most 30 characters count: what is longer is cut off silently. Inferred: The field is documented; that it may be left out, as text1 to text7 may, is inferred. */
      text8?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text9} of the text template. Must not be null when the template contains ${text9}. At most 30 characters count: what is longer is cut off silently. Inferred: The field is documented; that it may be left out, as text1 to text7 may, is inferred. */
      text9?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text10} of the text template. Must not be null when the template contains ${text10}. At most 30 characters count: what is longer is cut off silently. Inferred: The field is documented; that it may be left out, as text1 to text7 may, is inferred. */
      text10?: components["schemas"]["TemplateText"];
      /** @description Further facts about the called party by name, text to text, for agents of debt collection only, such as name and borrow_total_money. The table of keys was not readable. Documented for a sibling: On the page of the sister brand only. */
      callInformation?: Record<string, unknown>;
    };
    /** @description One number to call, and the values for the variables of its texts. */
    IvrNumberInfo: {
      calleeNumber: components["schemas"]["CalleeNumber"];
      /** @description Value for the variable ${text1} of the spoken text and of the hang-up message. Must not be null when the template contains ${text1}. At most 30 characters count: what is longer is cut off silently. */
      text1?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text2} of the spoken text and of the hang-up message. Must not be null when the template contains ${text2}. At most 30 characters count: what is longer is cut off silently. */
      text2?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text3} of the spoken text and of the hang-up message. Must not be null when the template contains ${text3}. At most 30 characters count: what is longer is cut off silently. */
      text3?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text4} of the spoken text and of the hang-up message. Must not be null when the template contains ${text4}. At most 30 characters count: what is longer is cut off silently. */
      text4?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text5} of the spoken text and of the hang-up message. Must not be null when the template contains ${text5}. At most 30 characters count: what is longer is cut off silently. */
      text5?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text6} of the spoken text and of the hang-up message. Must not be null when the template contains ${text6}. At most 30 characters count: what is longer is cut off silently. */
      text6?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text7} of the spoken text and of the hang-up message. Must not be null when the template contains ${text7}. At most 30 characters count: what is longer is cut off silently. */
      text7?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text8} of the spoken text and of the hang-up message. Must not be null when the template contains ${text8}. At most 30 characters count: what is longer is cut off silently. */
      text8?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text9} of the spoken text and of the hang-up message. Must not be null when the template contains ${text9}. At most 30 characters count: what is longer is cut off silently. */
      text9?: components["schemas"]["TemplateText"];
      /** @description Value for the variable ${text10} of the spoken text and of the hang-up message. Must not be null when the template contains ${text10}. At most 30 characters count: what is longer is cut off silently. */
      text10?: components["schemas"]["TemplateText"];
    };
    /** @description Number to call, country code and number, 6 to 18 digits without a plus sign. */
    CalleeNumber: string;
    /** @description Value for a variable of a text template. At most 30 characters count: what is longer is cut off silently. */
    TemplateText: string | null;
    /** @description Times of day at which calls may be made, at most 3 ranges. The time zone is not stated, nor whether a range may reach over midnight, nor whether ranges may overlap. */
    AllowSendTimes: components["schemas"]["AllowSendTime"][];
    /** @description One range of the day. */
    AllowSendTime: {
      /** @description Start of the range, HH:MM. Inferred: The field and HH:MM are documented; that hours and minutes have two digits, and that the field must be there, is inferred. */
      strTime: string;
      /** @description End of the range, HH:MM. Inferred: The field and HH:MM are documented; that hours and minutes have two digits, and that the field must be there, is inferred. */
      endTime: string;
    };
    /** @description Calls again automatically. Leave it out for no recall. */
    RecallFlow: {
      /**
       * @description Whom to call again.
       * @enum {integer}
       */
      recallType: 0 | 1 | 3;
      /** @description Time before each recall, in minutes, 1 to 1440. Documented for a sibling: The page states no unit and no bounds; they are those of updateRecallFlow. */
      recallInterval: number;
      /** @description Codes of the intents to call again. They must belong to the industry of the AI agent, else the answer is -68. */
      recallIntent?: components["schemas"]["IntentCode"][];
      /** @description How many times to call again, 1 to 10. Documented for a sibling: The page states no bounds; they are those of updateRecallFlow. */
      recallNum: number;
      /** @description The steps of the flow, each with the agent that makes that recall. */
      nodeList?: components["schemas"]["AgentRecallNode"][];
    };
    /** @description One step of an AI agent's recall flow. */
    AgentRecallNode: {
      /** @description Id of the AI agent that makes this recall. Inferred: The field is documented: the table types it as an integer, the sample sends it as text. That such a text is digits only is inferred. */
      agentId: number | string;
    };
    /** @description Code of an intent. An opaque text, not a number to be sorted or ranged: 2010 is the tenth of its group. The set is open. */
    IntentCode: "99998" | "99999" | "101" | "102" | "104" | "105" | "106" | "201" | "202" | "204" | "205" | "206" | "207" | "208" | "209" | "2010" | "301" | "302" | "304" | "305" | "306" | (string & {});
    /** @description Calls again automatically. Leave it out for no recall. Inferred: The fields are those of updateRecallFlow. */
    IvrRecallFlow: {
      /**
       * @description Whom to call again. Inferred.
       * @enum {integer}
       */
      recallType: 0 | 1;
      /** @description Time before each recall, in minutes, 1 to 1440. Inferred. */
      recallInterval: number;
      /** @description How many times to call again, 1 to 10. Inferred. */
      recallNum: number;
      /** @description The steps of the flow: what is played, which text message follows, and whether a person takes over. Inferred. */
      nodeList?: components["schemas"]["RecallNode"][];
    };
    /** @description One step of an IVR recall flow, what is played, which text message follows, and whether a person takes over. */
    RecallNode: {
      source: components["schemas"]["AudioSource"];
      voiceFileId?: components["schemas"]["VoiceFileId"];
      uploadName?: components["schemas"]["UploadName"];
      baseFile?: components["schemas"]["BaseFile"];
      text?: components["schemas"]["SpeechText"];
      lan?: components["schemas"]["Language"];
      speakingRate?: components["schemas"]["SpeakingRate"];
      ssmlGender?: components["schemas"]["VoiceGender"];
      /** @description Accent of the language, for example American English or Indian English. The page refers to a table of accents that was not readable. */
      accent?: number | null;
      hangUpSms: components["schemas"]["HangUpSms"];
      smsContent?: components["schemas"]["SmsContent"];
      senderId?: components["schemas"]["SenderId"];
      /** @description Send the message after a key was pressed. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. */
      feedbackPush?: components["schemas"]["PushFlag"];
      /** @description Inferred: The field and its range, 0 to 9, are documented; that it is one key and never a list is inferred. */
      feedbackValue?: components["schemas"]["FeedbackKey"];
      /** @description Send the message after a successful call. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. */
      successPush?: components["schemas"]["PushFlag"];
      /** @description How many seconds after a successful call the message is sent, 1 to 9999. Required when successPush is 1. */
      successPushTime?: number | null;
      /** @description Send the message after a failed call. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. */
      failedPush?: components["schemas"]["PushFlag"];
      /** @description Send the message once it has rung. When hangUpSms is 1, at least one of feedbackPush, successPush, failedPush and ringPush must be 1. */
      ringPush?: components["schemas"]["PushFlag"];
      toSeat: components["schemas"]["ToSeat"];
      /**
       * Format: int64
       * @description Id of the group of seats. Required when toSeat is 1.
       */
      sipGroupId?: number | null;
      outboundControl?: components["schemas"]["OutboundControl"];
      calloutRate?: components["schemas"]["CalloutRate"];
      toSeatType?: components["schemas"]["ToSeatType"];
      toSeatKey?: components["schemas"]["ToSeatKey"];
      /** @description Delay of the transfer in seconds. Takes effect only with a transfer by key (toSeat is 1 and toSeatType is 2). Its largest value is not documented. */
      delayTransfer?: number | null;
      /** @description Name of the audio file, going by the field's name. Seen only in a sample: Not in the table; null in the sample, so that its type is taken from its name. */
      voiceFileName?: string | null;
      /** @description SMS application, going by the field's name. Seen only in a sample: Not in the table; null in the sample, so that its type is unknown. */
      idxSmsAppId?: number | string | null;
    } & (components["schemas"]["AudioSourceRules"] & components["schemas"]["HangUpSmsRules"] & components["schemas"]["ToSeatRules"]);
    /**
     * @description Where the audio comes from.
     * @enum {integer}
     */
    AudioSource: 1 | 2 | 3;
    /** @description Id of the audio file, as answered by fileUpload. Required when source is 1. */
    VoiceFileId: string | null;
    /** @description Name of the uploaded file, 5 to 32 characters. Required when source is 2. */
    UploadName: string | null;
    /** @description The uploaded file as Base64. Required when source is 2. Its largest size is not documented. */
    BaseFile: string | null;
    /** @description Text to speak, at most 2048 characters. Required when source is 3. */
    SpeechText: string | null;
    /** @description Language of the speech, a code of the vendor's own. Required when source is 3. The set is open. */
    Language: "VN" | "EN" | "JP" | "ARB" | "DE" | "IN" | "IT" | "KR" | "RU" | "ES" | "PT" | "IDN" | "BD" | "TH" | (string & {}) | null;
    /** @description Speed of speech, 0.25 to 4 times. */
    SpeakingRate: number | null;
    /**
     * @description Voice. May be empty; where there are several voices the system then takes the female one.
     * @enum {integer|null}
     */
    VoiceGender: 1 | 2 | null;
    /**
     * @description Delay before playing, in seconds, 0 to 999, 0 by default.
     * @default 0
     */
    DelayPlay: number;
    /**
     * @description Delay before hanging up, in seconds, 0 to 999, 0 by default.
     * @default 0
     */
    DelayHangup: number;
    /**
     * @description How many times to play, 1 to 9, 1 by default.
     * @default 1
     */
    LoopCount: number;
    /** @description Longest talk time in seconds: the call is hung up by force so many seconds after it was answered. At most 999. Not a number of calls, despite its name. */
    MaxCalls: number;
    /**
     * @description Longest ringing time in seconds, 20 to 120, 60 by default.
     * @default 60
     */
    MaxRingingTime: number;
    /**
     * @description Whether a text message is sent on hang-up.
     * @enum {integer}
     */
    HangUpSms: 0 | 1;
    /** @description SMS application, set up by the vendor. Required when hangUpSms is 1. */
    SmsAppId: string | null;
    /** @description Template of the hang-up message, at most 1000 characters, with variables ${text1} to ${text10}. Required when hangUpSms is 1. */
    SmsContent: string | null;
    /** @description Id of the message's sender, at most 32 characters. */
    SenderId: string | null;
    /**
     * @description Whether the hang-up message is sent after this event. When hangUpSms is 1, at least one of the four flags must be 1; several may be.
     * @enum {integer|null}
     */
    PushFlag: 0 | 1 | null;
    /** @description The key, 0 to 9, whose press sends the message. Required when feedbackPush is 1. Inferred: The field and its range, 0 to 9, are documented; that it is one key and never a list is inferred. */
    FeedbackKey: string | null;
    /** @description How many seconds after a successful call the message is sent, 0 to 9999. Required when successPush is 1. */
    SuccessPushDelay: number | null;
    /**
     * @description Whether the call is transferred to a person (a seat).
     * @enum {integer}
     */
    ToSeat: 0 | 1;
    /**
     * Format: int64
     * @description Id of the group of seats. Required when toSeat is 1. How to learn it is not documented.
     */
    SipGroupId: number | string | null;
    /**
     * @description Outbound control. Required when toSeat is 1.
     * @enum {integer|null}
     */
    OutboundControl: 1 | null;
    /** @description Outbound multiplier, 1 to 100. Required when toSeat is 1. */
    CalloutRate: number | null;
    /**
     * @description When the call is transferred. Required when toSeat is 1.
     * @enum {integer|null}
     */
    ToSeatType: 1 | 2 | null;
    /** @description The key that transfers the call. Required when toSeat is 1 and toSeatType is 2. */
    ToSeatKey: string | null;
    /** @description What must be given follows from where the audio comes from. */
    AudioSourceRules: unknown;
    /** @description What a text message on hang-up needs. */
    HangUpSmsRules: unknown;
    /** @description What a text message on hang-up of a task needs besides. */
    SmsAppRules: unknown;
    /** @description What the transfer to a person needs. */
    ToSeatRules: unknown;
    /** @description Reports on calls of AI agents. */
    AgentStatusReport: components["schemas"]["AgentCallReport"][] | {
      /** @description The reports. */
      array: components["schemas"]["AgentCallReport"][];
    };
    /** @description What became of one call of an AI agent. Which members are always there is not said. */
    AgentCallReport: {
      /** @description Id of the call record. Take each once: a push may repeat. */
      voiceId?: string;
      /** @description Kind of call. Numbered anew by each product. */
      type?: 1 | (number & {});
      /** @description The number called. */
      callee?: string;
      /** @description The number shown. */
      displayNum?: string;
      /** @description When the call was submitted, as 13, 14 or 17 digits. Inferred: The field is documented, both as yyyyMMddHHmmSS and as a timestamp in milliseconds; the time zone of the first is not stated. The pattern, which takes either, and that it is empty where nothing happened are inferred. */
      submitTime?: string;
      /** @description When the call was made, as 13, 14 or 17 digits. Inferred: The field is documented, both as yyyyMMddHHmmSS and as a timestamp in milliseconds; the time zone of the first is not stated. The pattern, which takes either, and that it is empty where nothing happened are inferred. */
      callTime?: string;
      /** @description When it rang, as 13, 14 or 17 digits. Inferred: The field is documented, both as yyyyMMddHHmmSS and as a timestamp in milliseconds; the time zone of the first is not stated. The pattern, which takes either, and that it is empty where nothing happened are inferred. */
      ringingTime?: string;
      /** @description When it was answered, as 13, 14 or 17 digits. Inferred: The field is documented, both as yyyyMMddHHmmSS and as a timestamp in milliseconds; the time zone of the first is not stated. The pattern, which takes either, and that it is empty where nothing happened are inferred. */
      answerTime?: string;
      /** @description When it was hung up, as 13, 14 or 17 digits. Inferred: The field is documented, both as yyyyMMddHHmmSS and as a timestamp in milliseconds; the time zone of the first is not stated. The pattern, which takes either, and that it is empty where nothing happened are inferred. */
      hangupTime?: string;
      /** @description The line's billing step in seconds, first and next, such as 20+20 or 60+60. */
      billPeriod?: string;
      /** @description Region and operator of the number. Not a result. */
      code?: string;
      /** @description Id of the recording. How to fetch the audio is not documented. */
      recordingFileId?: string;
      /** @description How long it rang, in seconds. */
      ringDuration?: number;
      /** @description Currency of the quote against the dollar, such as EUR/USD; given when the quote is not in US dollars. */
      currency?: string;
      /** @description Exchange rate, a decimal number as text; given when the quote is not in US dollars. */
      quoteExchange?: string;
      /** @description Billed duration of the line in seconds. */
      chargedDuration?: number;
      /** @description Price of the line in the currency of the quote, a decimal number as text. */
      rate?: string;
      /** @description Cost of the line in the currency of the quote, a decimal number as text. */
      cost?: string;
      /** @description Price of the line in local currency if that is not US dollars, a decimal number as text. */
      settleRate?: string;
      /** @description Cost of the line in local currency if that is not US dollars, a decimal number as text. */
      settlePay?: string;
      /** @description Billed duration of the agent in seconds. */
      aiAgentChargedDuration?: number;
      /** @description The agent's billing step in seconds, first and next, such as 60+60. */
      aiAgentBillPeriod?: string;
      /** @description Price of the agent in local currency if that is not US dollars, a decimal number as text. */
      aiAgentRate?: string;
      /** @description Cost of the agent in local currency if that is not US dollars, a decimal number as text. */
      aiAgentFee?: string;
      /** @description Price of the agent in the currency of the quote, a decimal number as text. */
      aiAgentQuoteRate?: string;
      /** @description Cost of the agent in the currency of the quote, a decimal number as text. */
      aiAgentQuoteFee?: string;
      /** @description How the call ended, "0" for success, else failure. */
      terminationCode?: string;
      /** @description How the call ended, in words. */
      terminationReason?: string;
      /** @description SIP code of the line. */
      sipCode?: string;
      /** @description Text about the called party, 0 to 1000 characters. */
      calledInfo?: string;
      /**
       * Format: int64
       * @description Id of the agent's template.
       */
      scriptId?: number | string;
      /** @description Final intent of the called party, from the table of intents (IntentCode). Whether its code or its name is sent is not said. */
      intent?: string;
      /** @description Presumably the code of the final intent, see IntentCode. Its type was not readable. Inferred: The page is cut off in the middle of this name, at intentCod…. */
      intentCode?: unknown;
      /** @description Number of the recall. Inferred: The page is cut off before this field; the push of IVR calls has it. */
      outRecallCount?: number;
      /**
       * Format: int64
       * @description Inferred: The page is cut off before this field; the push of IVR calls has it.
       */
      taskId?: number | string;
      /**
       * Format: int64
       * @description Id of the parent task. Inferred: The page is cut off before this field; the push of IVR calls has it.
       */
      sourceTaskId?: number | string;
      /**
       * Format: int64
       * @description Without a documented meaning. Inferred: The page is cut off before this field; the push of IVR calls has it.
       */
      dimensionId?: number | string;
      /** @description Inferred: The page is cut off before this field; the push of IVR calls has it. */
      callStatus?: components["schemas"]["CallStatus"];
    };
    /** @description One report, or several. */
    IvrStatusReport: components["schemas"]["IvrCallReport"] | components["schemas"]["IvrCallReport"][];
    /** @description What became of one call. Which members are always there is not said. */
    IvrCallReport: {
      /** @description Id of the call record. Take each once: a push may repeat. */
      voiceId?: string;
      /** @description Kind of call. Numbered anew by each product. */
      type?: 1 | 2 | 3 | 4 | (number & {});
      /** @description The number called. */
      callee?: string;
      /** @description The number shown. */
      displayNum?: string;
      /**
       * Format: int64
       * @description When the call was submitted, Unix time in milliseconds.
       */
      submitTime?: number | string;
      /**
       * Format: int64
       * @description When the call was made, Unix time in milliseconds.
       */
      callTime?: number | string;
      /**
       * Format: int64
       * @description When it rang, Unix time in milliseconds.
       */
      ringingTime?: number | string;
      /**
       * Format: int64
       * @description When it was answered, Unix time in milliseconds.
       */
      answerTime?: number | string;
      /**
       * Format: int64
       * @description When it was hung up, Unix time in milliseconds.
       */
      hangupTime?: number | string;
      /** @description Duration of the call in seconds. */
      callDuration?: number;
      /** @description Billed duration in seconds. */
      chargedDuration?: number;
      /** @description Billing step in seconds, first and next, such as 20+20 or 60+60. */
      billPeriod?: string;
      /** @description Region and operator of the number. Not a result. */
      code?: string;
      /** @description Id of the audio file. */
      voiceFileId?: string;
      /** @description Id of the recording. How to fetch the audio is not documented. */
      recordingFileId?: string;
      /** @description Price, a decimal number as text. */
      rate?: string;
      /** @description Cost in US dollars, a decimal number as text. */
      baseCost?: string;
      /** @description Cost, a decimal number as text. */
      cost?: string;
      /** @description How the call ended, "0" for success (single reports) or the SIP code, 200 for connected (batches). To tell success, go by callStatus or a set answerTime. */
      terminationCode?: string;
      /** @description How the call ended, in words. */
      terminationReason?: string;
      /** @description SIP code of the line. */
      sipCode?: string;
      /** @description The key that was pressed, "-1" when there was none. */
      feedbackValue?: string;
      /** @description Text about the called party. */
      calledInfo?: string;
      /** @description How long it rang, in seconds. */
      ringDuration?: number | string;
      /** @description Currency. */
      currency?: string;
      /** @description Price in the currency of settlement, a decimal number as text. */
      settleRate?: string;
      /** @description Exchange rate, a decimal number as text. */
      quoteExchange?: string;
      /** @description Cost in the currency of settlement, a decimal number as text. */
      settlePay?: string;
      /** @description Number of the recall. */
      outRecallCount?: number;
      /**
       * Format: int64
       * @description Id of a group-call task. Called keyId where a task is created, changed or run again, taskId or jobId elsewhere. Not the keyId of a recall flow, nor that of a node.
       */
      taskId?: number | string;
      /**
       * Format: int64
       * @description Id of the parent task.
       */
      sourceTaskId?: number | string;
      /**
       * Format: int64
       * @description Id of the AI agent, or of the template of its script.
       */
      scriptId?: number | string;
      /** @description Final intent of the called party. */
      intent?: string;
      /**
       * Format: int64
       * @description Without a documented meaning.
       */
      dimensionId?: number | string;
      callStatus?: components["schemas"]["CallStatus"];
    };
    /** @description How the call went. */
    CallStatus: 10 | 20 | 30 | 40 | 50 | 60 | (number & {}) | null;
    /** @description The notifications, as a bare list. */
    RingingNotification: components["schemas"]["RingingCall"][];
    /** @description One call that rings at a seat. Which members are always there is not said. */
    RingingCall: {
      /** @description Id of the call. */
      callId?: string;
      /** @description Kind of transfer. */
      type?: 1 | 2 | 3 | (number & {});
      /**
       * Format: int64
       * @description Id of a group-call task. Called keyId where a task is created, changed or run again, taskId or jobId elsewhere. Not the keyId of a recall flow, nor that of a node.
       */
      taskId?: number | string;
      /** @description The number called. */
      called?: string;
      /** @description Text about the called party. */
      calledInfo?: string | null;
      /** @description Name of the group of seats. */
      seatGroupName?: string;
      /** @description Seats that did not answer, without the one that rings now. */
      noAnswerSipList?: string[];
      /** @description The seat that rings. */
      sipAccount?: string;
      /** @description When it began to ring, yyyy-MM-dd HH:mm:ss in UTC+8. */
      callinEventTime?: string;
    };
    /** @description What became of one call of the call centre. Which members are always there is not said. */
    CallCentreReport: {
      /** @description Id of the call. */
      callId?: string;
      /** @description Id of the session of the call. */
      callSessionId?: string;
      /** @description The number called. */
      called?: string;
      /** @description Text about the called party. */
      calledInfo?: string;
      /** @description The number that calls. */
      caller?: string;
      /** @description Code of the country, going by the names. */
      ccode?: string;
      /** @description Name of the country, going by the names. */
      ccodeName?: string;
      /** @description Name of the person (the seat), not of an AI agent. */
      agentName?: string;
      /** @description Name of the group of seats. */
      agentGroupName?: string;
      /** @description Duration of the call in seconds. */
      callDuration?: number;
      /** @description Kind of call. */
      callType?: 1 | 2 | 3 | (number & {});
      /** @description Code of the hang-up. */
      hangupCode?: string;
      /** @description Reason of the hang-up, 0 to 9. What the numbers mean was not readable. */
      hangupReason?: number;
      /** @description Who hung up. */
      hangingDirection?: 0 | 1 | 3 | (number & {});
      /** @description Labels of the call. */
      labels?: string[];
      /** @description Remark on the call. */
      remark?: string;
      /** @description When the call began, yyyy-MM-dd HH:mm:ss. The time zone is not stated; UTC+8 is likely. */
      callStartTime?: string;
      /** @description When it was answered, yyyy-MM-dd HH:mm:ss. The time zone is not stated; UTC+8 is likely. */
      answerTime?: string;
      /** @description When it ended, yyyy-MM-dd HH:mm:ss. The time zone is not stated; UTC+8 is likely. */
      callEndTime?: string;
      /** @description Address of the recording. */
      voiceUrl?: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
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
  queryAgentGroupCall: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QueryAgentGroupCallRequest"];
      };
    };
    responses: {
      /** @description Success and failure alike; `code` tells which. That failures come with this HTTP status is inferred. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QueryAgentGroupCallResponse"];
        };
      };
    };
  };
  cancelAgentGroupCall: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CancelAgentGroupCallRequest"];
      };
    };
    responses: {
      /** @description Success and failure alike; `code` tells which. That failures come with this HTTP status is inferred. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CancelAgentGroupCallResponse"];
        };
      };
    };
  };
  sendGroupCall: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SendGroupCallRequest"];
      };
    };
    responses: {
      /** @description Success and failure alike; `status` or `code`, whichever is there, tells which. That failures come with this HTTP status is inferred. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SendGroupCallResponse"];
        };
      };
    };
  };
  queryGroupCall: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QueryGroupCallRequest"];
      };
    };
    responses: {
      /** @description Success and failure alike; `code` tells which. That failures come with this HTTP status is inferred. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QueryGroupCallResponse"];
        };
      };
    };
  };
  updateGroupCall: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateGroupCallRequest"];
      };
    };
    responses: {
      /** @description Success and failure alike; `status` or `code`, whichever is there, tells which. That failures come with this HTTP status is inferred. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UpdateGroupCallResponse"];
        };
      };
    };
  };
  resendGroupCall: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ResendGroupCallRequest"];
      };
    };
    responses: {
      /** @description Success and failure alike; `status` or `code`, whichever is there, tells which. That failures come with this HTTP status is inferred. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResendGroupCallResponse"];
        };
      };
    };
  };
  queryRecallFlowPage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QueryRecallFlowPageRequest"];
      };
    };
    responses: {
      /** @description Success and failure alike; `status` or `code`, whichever is there, tells which. That failures come with this HTTP status is inferred. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QueryRecallFlowPageResponse"];
        };
      };
    };
  };
  queryRecallFlowDetail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QueryRecallFlowDetailRequest"];
      };
    };
    responses: {
      /** @description Success and failure alike; `status` or `code`, whichever is there, tells which. That failures come with this HTTP status is inferred. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QueryRecallFlowDetailResponse"];
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
  cancelRecallFlow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CancelRecallFlowRequest"];
      };
    };
    responses: {
      /** @description Success and failure alike; `status` or `code`, whichever is there, tells which. That failures come with this HTTP status is inferred. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CancelRecallFlowResponse"];
        };
      };
    };
  };
  fileUpload: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FileUploadRequest"];
      };
    };
    responses: {
      /** @description Success and failure alike; `status` tells which. That failures come with this HTTP status is inferred. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FileUploadResponse"];
        };
      };
    };
  };
  sendGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SendGroupRequest"];
      };
    };
    responses: {
      /** @description Success and failure alike; `status` tells which. That failures come with this HTTP status is inferred. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SendGroupResponse"];
        };
      };
    };
  };
  recordGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the call record, as answered by sendGroup and named in pushes. */
        voiceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success and failure alike; `status` tells which. That failures come with this HTTP status is inferred. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RecordGroupResponse"];
        };
      };
    };
  };
  recordGroupQuery: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RecordGroupQueryRequest"];
      };
    };
    responses: {
      /** @description Success and failure alike; `status` tells which. That failures come with this HTTP status is inferred. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RecordGroupQueryResponse"];
        };
      };
    };
  };
  getBalance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Success and failure alike; `status` tells which. That failures come with this HTTP status is inferred. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetBalanceResponse"];
        };
      };
    };
  };
  agentStatusReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AgentStatusReport"];
      };
    };
    responses: {
      /** @description Assumed. What the vendor expects as an answer, its timeout and whether it sends again are not documented; answer quickly and take a voiceId once. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ivrStatusReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["IvrStatusReport"];
      };
    };
    responses: {
      /** @description Assumed. What the vendor expects as an answer, its timeout and whether it sends again are not documented; answer quickly and take a voiceId once. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ringingNotification: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RingingNotification"];
      };
    };
    responses: {
      /** @description Assumed. What the vendor expects as an answer, its timeout and whether it sends again are not documented. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  callCentreReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CallCentreReport"];
      };
    };
    responses: {
      /** @description Assumed. What the vendor expects as an answer and its timeout are not documented. It pushes at most 3 times, 30 minutes apart. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
