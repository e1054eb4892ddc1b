// GENERATED from specs/alibaba/openapi.yaml (sha256 241fb191380d8a31…). Do not edit: change the document and run `npm run generate`.

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
      /**
       * @description Instruction to the IVR. No list of values is documented for this operation.
       * @example broadcast
       */
      Action?: string;
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
      /** @description Which right was missing, with errors of permission only. Its fields are not documented. Documented for a sibling: Read by the vendor's SDKs. */
      AccessDeniedDetail?: {
        [key: string]: unknown;
      };
    };
    /**
     * @description Id of a job: one contact to be reached, by as many calls as the strategy allows.
     * @example c9e42cd7-ba99-4872-9802-e05719ab051c
     */
    JobId: string;
    /** @description The id of the new task. */
    TaskPreparingResponse: {
      TaskId?: components["schemas"]["TaskId"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /**
     * @description Id of a task: one attempt to call.
     * @example ff44709e-39a6-43ba-959b-20fcabe3e496
     */
    TaskId: string;
    /**
     * @description A telephone number. May be a landline or a short service number; samples are masked. No format is stated, so none is enforced.
     * @example 135****8888
     */
    PhoneNumber: string;
    /**
     * @description Id of a call (SIP call).
     * @example 1528189846043
     */
    CallId: string;
    /** @description Why a call could not be made. Spelt differently from the words of TaskStatus. */
    CallFailure: "NotExists" | "Busy" | "NotAnswered" | (string & {});
    /** @description The plain envelope. */
    RecordFailureResponse: {
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description The plain envelope. */
    InflightTaskTimeoutResponse: {
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description A flash SMS that announces the call, the value of FlashSmsExtras. */
    FlashSmsInput: {
      /**
       * @description Id of the template.
       * @example 10471
       */
      templateId?: string;
      /**
       * @description Id of the configuration.
       * @example 8037f524-6ff2-4dbe-bb28-f59234ea7a64
       */
      configId?: string;
      /** @description Text of the flash SMS, as given by the partner who sends it. */
      templateContent?: string;
    };
    /** @description Priority of a job group. */
    JobGroupPriority: "Urgent" | "Daily" | (string & {});
    /** @description Who is not called again, the value of RecallStrategyJson. */
    RecallStrategyInput: {
      /**
       * @description Do not call numbers that do not exist.
       * @default false
       */
      emptyNumberIgnore?: boolean;
      /**
       * @description Do not call numbers with unpaid bills.
       * @default false
       */
      inArrearsIgnore?: boolean;
      /**
       * @description Do not call numbers that are out of service.
       * @default false
       */
      outOfServiceIgnore?: boolean;
    };
    /**
     * @description Id of a scenario of the older console. Where scripts are made in the newer one it equals the ScriptId.
     * @example 6cea9bed-63e6-439e-ae4c-b3333efff53d
     */
    ScenarioId: string;
    /**
     * @description Id of a script, the dialogue that the robot follows; newer pages call it a scenario.
     * @example c5c5d8c0-c0f1-48a7-be2b-dc46006d888a
     */
    ScriptId: string;
    /**
     * @description When and how often to call, the value of StrategyJson. Keys are in lower camel case here; the Strategy of answers has capitals. The strategy
     *     given to AssignJobs stands before the one of CreateJobGroup.
     */
    StrategyInput: {
      /**
       * @description Id of the strategy, StrategyId in DescribeJobGroup. For ModifyJobGroup only, and needed there.
       * @example cdca9ed7-6470-42d0-afb3-a41e08b41383
       */
      id?: string;
      /**
       * @description Name of the strategy.
       * @example s1
       */
      name?: string;
      repeatBy?: components["schemas"]["RepeatBy"];
      /**
       * Format: int64
       * @description Beginning of the validity, epoch milliseconds. Without startTime and endTime calling begins at once.
       * @example 1706976000000
       */
      startTime?: number;
      /**
       * Format: int64
       * @description End of the validity, epoch milliseconds.
       * @example 1707494400000
       */
      endTime?: number;
      /** @description Windows of the day in which calls may start. */
      workingTime?: components["schemas"]["WorkingTimeInput"][];
      /**
       * @description How often a number may be called in a day, as a number or as its digits. Inferred: The key is documented; a number in the older samples, a text in the newer ones. That such a text is digits only is concluded.
       * @example 3
       */
      maxAttemptsPerDay?: number | string;
      /**
       * @description Minutes between two attempts, as a number or as its digits. Inferred: The key is documented; a number in the older samples, a text in the newer ones. That such a text is digits only is concluded.
       * @example 10
       */
      minAttemptInterval?: number | string;
      routingStrategy?: components["schemas"]["RoutingStrategy"];
      /**
       * @description Days on which to call: with repeatBy Week 0 (Sunday) to 6, with Month 1 to 31; a month without that day is skipped.
       * @example [
       *       "1",
       *       "2",
       *       "3"
       *     ]
       */
      repeatDays?: string[];
      /**
       * @description Whether the campaign repeats.
       * @example true
       */
      repeatable?: boolean;
    };
    /** @description How a campaign repeats. */
    RepeatBy: "Once" | "Day" | "Week" | "Month" | (string & {});
    /** @description A window in which calls may start. */
    WorkingTimeInput: {
      /**
       * @description Start, HH:mm:ss, 24-hour clock. The time zone is not stated. Inferred: The member and its form are documented; that it must be there is concluded: a window has two ends.
       * @example 09:00:00
       */
      beginTime: string;
      /**
       * @description End, HH:mm:ss, 24-hour clock. The time zone is not stated. Inferred: The member and its form are documented; that it must be there is concluded: a window has two ends.
       * @example 12:00:00
       */
      endTime: string;
    };
    /** @description Which of the calling numbers is taken. */
    RoutingStrategy: "None" | "LocalFirst" | "LocalProvinceFirst" | (string & {});
    /** @description The new job group. */
    CreateJobGroupResponse: {
      JobGroup?: components["schemas"]["CreatedJobGroup"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description A job group as CreateJobGroup answers it. */
    CreatedJobGroup: {
      /** @description Numbers to call from. */
      CallingNumbers?: components["schemas"]["PhoneNumber"][];
      /**
       * Format: int64
       * @description When the group was made, epoch milliseconds.
       * @example 1578550074361
       */
      CreationTime?: number | string;
      /** @deprecated */
      ExportProgress?: components["schemas"]["ExportProgress"];
      /**
       * @description Id of the upload of a file with contacts. Only for groups filled from a file.
       * @example 744ff448-2b4c-40d4-94ca-51f246905b0f
       */
      JobDataParsingTaskId?: string;
      /**
       * @deprecated
       * @description Key of the uploaded file.
       * @example UPLOADED/JOB/b3865dc3-40fa-4afd-9fe4-dc7cda305a24/contacts.xlsx
       */
      JobFilePath?: string;
      /**
       * @description A text about the group.
       * @example 第一个的作业组
       */
      JobGroupDescription?: string;
      JobGroupId?: components["schemas"]["JobGroupId"];
      /**
       * @description Name of the group.
       * @example 第一个作业组
       */
      JobGroupName?: string;
      /**
       * Format: int64
       * @description Calls at a time that the group is guaranteed; 0 leaves it to the system.
       * @example 1
       */
      MinConcurrency?: number | string;
      /**
       * @description When the group was last changed: epoch milliseconds, as text.
       * @example 1628425608429
       */
      ModifyTime?: string;
      Priority?: components["schemas"]["JobGroupPriority"];
      /** @description Numbers to call from when a contact is called again; empty means CallingNumbers. */
      RecallCallingNumbers?: components["schemas"]["PhoneNumber"][];
      RecallStrategy?: components["schemas"]["RecallStrategy"];
      /**
       * Format: int64
       * @description How long it rings. In seconds. Inferred: The field is documented, without a unit; that it is the second is concluded from SearchTask, another operation of the product.
       * @example 30
       */
      RingingDuration?: number | string;
      /** @deprecated */
      ScenarioId?: components["schemas"]["ScenarioId"];
      /**
       * @description Name of the script.
       * @example 话术
       */
      ScriptName?: string;
      /**
       * @description Version of the script.
       * @example 1628425608429
       */
      ScriptVersion?: string;
      Status?: components["schemas"]["JobGroupStatus"];
      Strategy?: components["schemas"]["Strategy"];
    };
    /** @description Progress of an export. */
    ExportProgress: {
      /**
       * @deprecated
       * @description Where the export can be fetched.
       * @example https://example.oss-cn-shanghai.aliyuncs.com/sample
       */
      FileHttpUrl?: string;
      /**
       * @description Progress, as text. What the figure counts is not said: 1 beside FINISHED in one example, 50 in another.
       * @example 1
       */
      Progress?: string;
      Status?: components["schemas"]["ExportStatus"];
    };
    /** @description State of an export. */
    ExportStatus: "PENDING" | "IN_PROGRESS" | "FINISHED" | "FAILED" | (string & {});
    /**
     * @description Id of a job group, which is what the console calls a task and other vendors a campaign.
     * @example d004cfd2-6a81-491c-83c6-cbe186620c95
     */
    JobGroupId: string;
    /** @description Who is not called again. */
    RecallStrategy: {
      /**
       * @description Numbers that do not exist are not called.
       * @example true
       */
      EmptyNumberIgnore?: boolean;
      /**
       * @description Numbers with unpaid bills are not called.
       * @example true
       */
      InArrearsIgnore?: boolean;
      /**
       * @description Numbers out of service are not called.
       * @example true
       */
      OutOfServiceIgnore?: boolean;
    };
    /** @description State of a job group. The list has grown before: other words may come. */
    JobGroupStatus: "Draft" | "Scheduling" | "Executing" | "Completed" | "Paused" | "Failed" | "Cancelled" | "Initializing" | (string & {});
    /** @description When and how often calls are made. Names begin with capitals here, and with small letters in StrategyJson. */
    Strategy: {
      /**
       * @deprecated
       * @description Data of the customer's. Not used any more.
       * @example {}
       */
      Customized?: string;
      /**
       * Format: int64
       * @description End of the validity, epoch milliseconds.
       * @example 2209702074000
       */
      EndTime?: number | string;
      /**
       * @deprecated
       * @description What to do after the last cycle. Not used any more. The examples, CONTINUE and NONE, are not explained, and no list is documented.
       * @example CONTINUE
       * @example NONE
       */
      FollowUpStrategy?: string;
      /**
       * @description Whether the strategy is a template.
       * @example false
       */
      IsTemplate?: boolean;
      /**
       * Format: int32
       * @description How often a number may be called in a day.
       * @example 3
       */
      MaxAttemptsPerDay?: number;
      /**
       * Format: int32
       * @description Minutes between two attempts.
       * @example 10
       */
      MinAttemptInterval?: number;
      /**
       * @description Whether the campaign repeats.
       * @example false
       */
      Repeatable?: boolean;
      RepeatBy?: components["schemas"]["RepeatBy"];
      /**
       * @description Days on which to call: by week 0 (Sunday) to 6, by month 1 to 31. Texts.
       * @example [
       *       "1"
       *     ]
       */
      RepeatDays?: string[];
      RoutingStrategy?: components["schemas"]["RoutingStrategy"];
      /**
       * Format: int64
       * @description Beginning of the validity, epoch milliseconds.
       * @example 1578550074000
       */
      StartTime?: number | string;
      /**
       * @description A text about the strategy.
       * @example 催收策略
       */
      StrategyDescription?: string;
      /**
       * @description Id of the strategy, the id of StrategyJson in ModifyJobGroup.
       * @example cc9a436e-03b0-4ada-8364-77ec2290aa39
       */
      StrategyId?: string;
      /**
       * @description Name of the strategy.
       * @example 催收策略
       */
      StrategyName?: string;
      /**
       * @description Kind of the strategy. No list is documented; Repeatable is the only value shown.
       * @example Repeatable
       */
      Type?: string;
      /** @description Windows of the day in which calls may start. */
      WorkingTime?: components["schemas"]["WorkingTime"][];
    };
    /** @description A window in which calls may start. */
    WorkingTime: {
      /**
       * @description Start, HH:mm:ss.
       * @example 09:00:00
       */
      BeginTime?: string;
      /**
       * @description End, HH:mm:ss. A time of the day here, epoch milliseconds in Strategy.
       * @example 12:00:00
       */
      EndTime?: string;
    };
    /** @description The job group as it is now. */
    ModifyJobGroupResponse: {
      JobGroup?: components["schemas"]["ModifiedJobGroup"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description A job group as ModifyJobGroup answers it. */
    ModifiedJobGroup: {
      /** @description Numbers to call from. */
      CallingNumbers?: components["schemas"]["PhoneNumber"][];
      /**
       * Format: int64
       * @description When the group was made, epoch milliseconds.
       * @example 1578550074361
       */
      CreationTime?: number | string;
      /** @deprecated */
      ExportProgress?: components["schemas"]["ExportProgress"];
      /**
       * @description The flash SMS, as the JSON text of the request. An object in DescribeJobGroup.
       * @example {"configId":"3157b3c8-3a3e-4ea9-894b-9c8a6", "templateId":"1234"}
       */
      FlashSmsExtras?: string;
      /**
       * @deprecated
       * @description Id of the upload of a file with contacts. Only for groups filled from a file.
       * @example 744ff448-2b4c-40d4-94ca-51f246905b0f
       */
      JobDataParsingTaskId?: string;
      /**
       * @deprecated
       * @description Key of the uploaded file.
       * @example UPLOADED/JOB/b3865dc3-40fa-4afd-9fe4-dc7cda305a24/contacts.xlsx
       */
      JobFilePath?: string;
      /**
       * @description A text about the group.
       * @example 第一个的作业组
       */
      JobGroupDescription?: string;
      JobGroupId?: components["schemas"]["JobGroupId"];
      /**
       * @description Name of the group.
       * @example 第一个作业组
       */
      JobGroupName?: string;
      /**
       * Format: int64
       * @description Calls at a time that the group is guaranteed; 0 leaves it to the system.
       * @example 1
       */
      MinConcurrency?: number | string;
      /**
       * @description When the group was last changed: epoch milliseconds, as text.
       * @example 1628425608429
       */
      ModifyTime?: string;
      Priority?: components["schemas"]["JobGroupPriority"];
      RecallStrategy?: components["schemas"]["RecallStrategy"];
      /**
       * Format: int64
       * @description How long it rings. In seconds. Inferred: The field is documented, without a unit; that it is the second is concluded from SearchTask, another operation of the product.
       * @example 30
       */
      RingingDuration?: number | string;
      /** @deprecated */
      ScenarioId?: components["schemas"]["ScenarioId"];
      /**
       * @description Name of the script.
       * @example 话术
       */
      ScriptName?: string;
      /**
       * @description Version of the script.
       * @example 1628425608429
       */
      ScriptVersion?: string;
      Status?: components["schemas"]["JobGroupStatus"];
      Strategy?: components["schemas"]["Strategy"];
    };
    /** @description The job group. */
    DescribeJobGroupResponse: {
      JobGroup?: components["schemas"]["DescribedJobGroup"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description A job group as DescribeJobGroup answers it. */
    DescribedJobGroup: {
      /** @description Numbers to call from. */
      CallingNumbers?: components["schemas"]["PhoneNumber"][];
      /**
       * Format: int64
       * @description When the group was made, epoch milliseconds.
       * @example 1578550074361
       */
      CreationTime?: number | string;
      /** @deprecated */
      ExportProgress?: components["schemas"]["ExportProgress"];
      FlashSmsExtras?: components["schemas"]["FlashSmsExtras"];
      /**
       * @deprecated
       * @description Id of the upload of a file with contacts. Only for groups filled from a file.
       * @example 744ff448-2b4c-40d4-94ca-51f246905b0f
       */
      JobDataParsingTaskId?: string;
      /**
       * @deprecated
       * @description Key of the uploaded file.
       * @example UPLOADED/JOB/b3865dc3-40fa-4afd-9fe4-dc7cda305a24/contacts.xlsx
       */
      JobFilePath?: string;
      /**
       * @description A text about the group.
       * @example 第一个的作业组
       */
      JobGroupDescription?: string;
      JobGroupId?: components["schemas"]["JobGroupId"];
      /**
       * @description Name of the group.
       * @example 第一个作业组
       */
      JobGroupName?: string;
      /**
       * Format: int64
       * @description Calls at a time that the group is guaranteed; 0 leaves it to the system.
       * @example 1
       */
      MinConcurrency?: number | string;
      /**
       * @description When the group was last changed: epoch milliseconds, as text.
       * @example 1628425608429
       */
      ModifyTime?: string;
      Priority?: components["schemas"]["JobGroupPriority"];
      Progress?: components["schemas"]["JobGroupProgress"];
      /** @description Numbers to call from when a contact is called again; empty means CallingNumbers. */
      RecallCallingNumbers?: components["schemas"]["PhoneNumber"][];
      RecallStrategy?: components["schemas"]["RecallStrategy"];
      /** @deprecated */
      Result?: components["schemas"]["JobGroupResult"];
      /**
       * Format: int64
       * @description How long it rings. In seconds. Inferred: The field is documented, without a unit; that it is the second is concluded from SearchTask, another operation of the product.
       * @example 30
       */
      RingingDuration?: number | string;
      /** @deprecated */
      ScenarioId?: components["schemas"]["ScenarioId"];
      ScriptId?: components["schemas"]["ScriptId"];
      /**
       * @description Name of the script.
       * @example 话术
       */
      ScriptName?: string;
      /** @description Inferred: The field is documented, without a text; that it has the values of ListScripts is concluded from its name. */
      ScriptNluEngine?: components["schemas"]["NluEngine"];
      /**
       * @description Version of the script.
       * @example 1628425608429
       */
      ScriptVersion?: string;
      Status?: components["schemas"]["JobGroupStatus"];
      Strategy?: components["schemas"]["Strategy"];
    };
    /** @description The flash SMS that announces a call. A JSON text in requests and in ModifyJobGroup. */
    FlashSmsExtras: {
      /**
       * @description Id of the configuration.
       * @example bebe23e6e2604f50bbeb12900c07703d
       */
      ConfigId?: string;
      /**
       * @description Id of the template.
       * @example e080d737-5c0b-4350-b7d4-1162530579e7
       */
      TemplateId?: string;
    };
    /** @description Counters of a job group. */
    JobGroupProgress: {
      /**
       * @deprecated
       * @description Business results.
       */
      Briefs?: components["schemas"]["KeyValue"][];
      /**
       * Format: int32
       * @description Jobs cancelled.
       * @example 0
       */
      Cancelled?: number;
      /**
       * @deprecated
       * @description Figures of the customer's own.
       */
      Categories?: components["schemas"]["KeyValue"][];
      /**
       * Format: int32
       * @deprecated
       * @description How long the group has run. The unit is not stated.
       * @example 1000
       */
      Duration?: number;
      /**
       * Format: int32
       * @description Jobs running.
       * @example 2
       */
      Executing?: number;
      /**
       * Format: int32
       * @description Jobs failed.
       * @example 0
       */
      Failed?: number;
      /**
       * Format: int32
       * @description Jobs paused.
       * @example 0
       */
      Paused?: number;
      /**
       * Format: int32
       * @description Jobs waiting.
       * @example 5
       */
      Scheduling?: number;
      /**
       * Format: int64
       * @deprecated
       * @description Start, epoch milliseconds.
       * @example 1578881227404
       */
      StartTime?: number | string;
      /** @deprecated */
      Status?: components["schemas"]["JobGroupStatus"];
      /**
       * Format: int32
       * @description Jobs completed.
       * @example 2
       */
      TotalCompleted?: number;
      /**
       * Format: int32
       * @description Jobs in all.
       * @example 10
       */
      TotalJobs?: number;
      /**
       * Format: int32
       * @deprecated
       * @description Calls not answered.
       * @example 1
       */
      TotalNotAnswered?: number;
    };
    /** @description A pair. */
    KeyValue: {
      /**
       * @description Name.
       * @example djrq
       */
      Key?: string;
      /**
       * @description Value.
       * @example 2019-08-21 09:49:59.0
       */
      Value?: string;
    };
    /** @description Figures of an older console. Not served any more. */
    JobGroupResult: {
      /**
       * Format: int32
       * @deprecated
       * @description Hung up by the person called.
       * @example 1
       */
      ClientHangupNum?: number;
      /**
       * Format: int32
       * @deprecated
       * @description Finished.
       * @example 1
       */
      FinishedNum?: number;
      /**
       * Format: int32
       * @deprecated
       * @description Nothing was said.
       * @example 1
       */
      NoInteractNum?: number;
      /**
       * Format: int32
       * @deprecated
       * @description Hung up after silence.
       * @example 1
       */
      TimeoutHangupNum?: number;
      /**
       * Format: int32
       * @deprecated
       * @description Not understood.
       * @example 1
       */
      UnrecognizedNum?: number;
    };
    /** @description What understands the person. */
    NluEngine: "" | "Prompts" | "SSE_FUNCTION" | "BeeBot" | (string & {});
    /** @description A page of job groups, or the id under which to ask for it. */
    ListJobGroupsResponse: {
      AsyncTaskId?: components["schemas"]["AsyncTaskId"];
      JobGroups?: components["schemas"]["JobGroupsPage"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /**
     * @description Id of a piece of work that the vendor does in the background. Not the id of a call attempt.
     * @example dc79b0f9-a781-4305-85e2-d5d56679ae69
     */
    AsyncTaskId: string;
    /** @description A page of job groups. */
    JobGroupsPage: {
      /** @description Rows. */
      List?: components["schemas"]["ListedJobGroup"][];
      /**
       * Format: int32
       * @description Page, from 1.
       * @example 1
       */
      PageNumber?: number;
      /**
       * Format: int32
       * @description Rows per page.
       * @example 10
       */
      PageSize?: number;
      /**
       * Format: int32
       * @description Rows in all.
       * @example 18
       */
      TotalCount?: number;
    };
    /** @description A job group as ListJobGroups and ListJobGroupsAsync answer it. */
    ListedJobGroup: {
      /**
       * Format: int64
       * @description When the group was made, epoch milliseconds.
       * @example 1578550074361
       */
      CreationTime?: number | string;
      /** @deprecated */
      ExportProgress?: components["schemas"]["ExportProgress"];
      /**
       * @deprecated
       * @description Id of the upload of a file with contacts. Only for groups filled from a file.
       * @example 744ff448-2b4c-40d4-94ca-51f246905b0f
       */
      JobDataParsingTaskId?: string;
      /**
       * @description A text about the group.
       * @example 第一个的作业组
       */
      JobGroupDescription?: string;
      JobGroupId?: components["schemas"]["JobGroupId"];
      /**
       * @description Name of the group.
       * @example 第一个作业组
       */
      JobGroupName?: string;
      /**
       * Format: int32
       * @description Calls at a time that the group is guaranteed; 0 leaves it to the system.
       * @example 1
       */
      MinConcurrency?: number;
      /**
       * @description When the group was last changed: epoch milliseconds, as text.
       * @example 1628425608429
       */
      ModifyTime?: string;
      Progress?: components["schemas"]["ListedJobGroupProgress"];
      ScriptId?: components["schemas"]["ScriptId"];
      /**
       * @description Name of the script.
       * @example 话术
       */
      ScriptName?: string;
      /**
       * @description Version of the script.
       * @example 1628425608429
       */
      ScriptVersion?: string;
      Status?: components["schemas"]["JobGroupStatus"];
      /** @deprecated */
      Strategy?: components["schemas"]["ListedStrategy"];
      /**
       * Format: int32
       * @description Calls made.
       * @example 10
       */
      TotalCallNum?: number;
    };
    /** @description Counters of a job group. Other names than in DescribeJobGroup. */
    ListedJobGroupProgress: {
      /**
       * Format: int32
       * @description Jobs cancelled.
       * @example 5
       */
      CancelledNum?: number;
      /**
       * @deprecated
       * @description How long the group has run. The unit is not stated.
       * @example 1000
       */
      Duration?: number;
      /**
       * Format: int32
       * @description Jobs running.
       * @example 10
       */
      ExecutingNum?: number;
      /**
       * Format: int32
       * @description Jobs failed.
       * @example 5
       */
      FailedNum?: number;
      /**
       * Format: int32
       * @description Jobs paused.
       * @example 5
       */
      PausedNum?: number;
      /**
       * Format: int32
       * @description Jobs waiting.
       * @example 10
       */
      Scheduling?: number;
      /**
       * Format: int64
       * @deprecated
       * @description Start, epoch milliseconds.
       * @example 1578550074361
       */
      StartTime?: number | string;
      Status?: components["schemas"]["JobGroupStatus"];
      /**
       * Format: int32
       * @description Jobs completed.
       * @example 3
       */
      TotalCompleted?: number;
      /**
       * Format: int32
       * @description Jobs in all.
       * @example 20
       */
      TotalJobs?: number;
      /**
       * Format: int32
       * @deprecated
       * @description Calls not answered.
       * @example 1
       */
      TotalNotAnswered?: number;
    };
    /** @description Validity of the strategy. */
    ListedStrategy: {
      /**
       * Format: int64
       * @description End of the validity, epoch milliseconds.
       * @example 2209702074000
       */
      EndTime?: number | string;
      /**
       * Format: int64
       * @description Beginning of the validity, epoch milliseconds.
       * @example 1578550074000
       */
      StartTime?: number | string;
    };
    /** @description A page of job groups, when it is ready. */
    ListJobGroupsAsyncResponse: {
      /** @description The job groups. A list here, not an object with a list. */
      JobGroups?: components["schemas"]["ListedJobGroup"][];
      /**
       * Format: int32
       * @description Page, from 1.
       * @example 1
       */
      PageNumber?: number;
      /**
       * Format: int32
       * @description Rows per page.
       * @example 10
       */
      PageSize?: number;
      /**
       * @description Whether the work in the background timed out.
       * @example false
       */
      Timeout?: boolean;
      /**
       * Format: int32
       * @description Rows in all.
       * @example 100
       */
      TotalCount?: number;
      /**
       * @description Whether the result is ready. Misspelt so on the wire. Inferred: The field is documented: its text reads "whether the asynchronous task is valid". That this means ready is concluded from Valid in
       *     GetAssignJobsAsyncResult.
       * @example true
       */
      Vaild?: boolean;
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description The live figures. */
    DescribeGroupExecutingInfoResponse: {
      ExecutingInfo?: components["schemas"]["ExecutingInfo"];
      GroupId?: components["schemas"]["JobGroupId"];
      InstanceId?: components["schemas"]["InstanceId"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description Live figures of a job group. */
    ExecutingInfo: {
      /**
       * @description Average length of a talk. The unit is not stated.
       * @example 258
       */
      AvgTalkTime?: number;
      /**
       * Format: int32
       * @description Calls that failed.
       * @example 5
       */
      CallFailedNum?: number;
      /**
       * Format: int32
       * @description Calls made.
       * @example 5
       */
      CallNum?: number;
      /**
       * @deprecated
       * @description Who made the group.
       * @example xxx
       */
      CreatorName?: string;
      /**
       * @description How long the talks were: JSON text.
       * @example {"max":"40","1":"1","total":"40","min":"40"}
       */
      DurationDistribution?: string;
      /**
       * Format: int64
       * @description End, epoch milliseconds.
       * @example 1640087774563
       */
      EndTime?: number | string;
      /**
       * Format: int32
       * @description Finished.
       * @example 5
       */
      FinishedNum?: number;
      /**
       * Format: int32
       * @description Hung up by the person called.
       * @example 5
       */
      HangUpByClientNum?: number;
      JobsProgress?: components["schemas"]["ExecutingJobs"];
      /**
       * Format: int32
       * @description Calls in which nothing was said.
       * @example 1
       */
      NoInteractionNum?: number;
      /**
       * Format: int64
       * @description Start, epoch milliseconds.
       * @example 1640087774563
       */
      StartTime?: number | string;
      /**
       * @description How many calls had how many turns: JSON text, number of turns → number of calls, and total.
       * @example {"total":"5","5":"4"}
       */
      TalkTurnsDistribution?: string;
      /**
       * Format: int32
       * @description Transferred by an intent.
       * @example 5
       */
      TransferByIntentNum?: number;
      /**
       * Format: int32
       * @description Transferred because the robot had not understood.
       * @example 5
       */
      TransferByNoAnswer?: number;
    };
    /** @description Counters of jobs. */
    ExecutingJobs: {
      /**
       * Format: int32
       * @description Jobs cancelled.
       * @example 5
       */
      CancelledNum?: number;
      /**
       * Format: int32
       * @description Jobs running.
       * @example 5
       */
      ExecutingNum?: number;
      /**
       * Format: int32
       * @description Jobs failed.
       * @example 5
       */
      FailedNum?: number;
      /**
       * Format: int32
       * @description Jobs paused.
       * @example 5
       */
      PausedNum?: number;
      /**
       * Format: int32
       * @description Jobs waiting.
       * @example 5
       */
      SchedulingNum?: number;
      /**
       * Format: int32
       * @description Jobs completed.
       * @example 5
       */
      TotalCompletedNum?: number;
      /**
       * Format: int32
       * @description Jobs in all.
       * @example 5
       */
      TotalJobs?: number;
      /**
       * Format: int32
       * @description Calls not answered.
       * @example 5
       */
      TotalNotAnsweredNum?: number;
    };
    /** @description One job, the value of an entry of JobsJson and of JobJson. */
    JobInput: {
      /**
       * @description Whom to call. One job is for one contact. Inferred: The list is documented as required; that it may not be empty is concluded from that. That one job is for one contact is said by
       *     AssignJobsAsync.
       */
      contacts: components["schemas"]["ContactInput"][];
      /** @description Variables for the dialogue. */
      extras?: components["schemas"]["ExtraInput"][];
    };
    /** @description Whom to call. */
    ContactInput: {
      /** @description The number to call. */
      phoneNumber: components["schemas"]["PhoneNumber"];
      /**
       * @description The caller's own id of the contact, to tell apart people of the same name. Answers return it as ReferenceId.
       * @example C01
       */
      referenceId: string;
      /**
       * @description Name.
       * @example 张三
       */
      name?: string;
      /**
       * @description Form of address. The name, if left out.
       * @example 张先生
       */
      honorific?: string;
      /**
       * @description Role of the contact. No difference is made, if left out.
       * @example Borrower
       */
      role?: string;
      /**
       * @description Priority. Seen only in a sample: Only in the sample of StartJob.
       * @example 5
       */
      priority?: number;
      /**
       * @description A number that is called instead of phoneNumber. Inferred: QueryJobsWithResult says of its PreferredPhoneNumber that the caller passes it in this JSON and that it is the one called. How the key is
       *     spelt here is concluded from the other keys.
       */
      preferredPhoneNumber?: components["schemas"]["PhoneNumber"];
      /** @description Inferred: QueryJobsWithResult says of its State that the caller passes it in this JSON. How the key is spelt here is concluded from the other keys. */
      state?: components["schemas"]["ContactState"];
    };
    /** @description State of a contact. */
    ContactState: "Available" | "WrongNumber" | "DoesNotExist" | "Suspended" | (string & {});
    /** @description A variable of the caller's, for the dialogue. */
    ExtraInput: {
      /**
       * @description Name of the variable. Inferred: The member is documented; that it must be there is concluded: a variable needs a name.
       * @example ServiceId
       */
      key: string;
      /**
       * @description Its value. Seen only in a sample: The member is documented as text; null stands only in the sample of StartJob, for ServiceId and TenantId, which the system adds itself. That it
       *     must be there is inferred.
       * @example 5
       */
      value: string | null;
    };
    /** @description The ids of the new jobs. */
    AssignJobsResponse: {
      JobGroupId?: components["schemas"]["JobGroupId"];
      /** @description Ids of the new jobs. */
      JobsId?: components["schemas"]["JobId"][];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description Contacts to add. */
    AssignJobsAsyncRequest: {
      InstanceId: components["schemas"]["InstanceId"];
      JobGroupId: components["schemas"]["JobGroupId"];
      /**
       * @description Numbers to call from, shown to the person called. All numbers of the instance, if left out. JSON in a string: one list, no repeated
       *     parameter as in AssignJobs.
       */
      CallingNumber?: components["schemas"]["PhoneNumber"][];
      /**
       * @description The jobs. A list in JSON in a string, each entry of which is JSON in a string again. No limit is documented; the 99 of AssignJobs are stated
       *     for that operation only. Inferred: One JSON text of the list is documented. That each entry is JSON text once more is concluded from the SDKs' type, a list of strings, and from
       *     AssignJobs.
       */
      JobsJson?: components["schemas"]["JobInput"][];
      /** @description When and how often to call. JSON in a string. */
      StrategyJson?: components["schemas"]["StrategyInput"];
    };
    /** @description The id under which to ask for the result. */
    AssignJobsAsyncResponse: {
      AsyncTaskId?: components["schemas"]["AsyncTaskId"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description The ids of the new jobs, when they are ready. */
    GetAssignJobsAsyncResultResponse: {
      JobGroupId?: components["schemas"]["JobGroupId"];
      /** @description Ids of the new jobs. */
      JobsId?: components["schemas"]["JobId"][];
      /**
       * @description Whether the work in the background timed out.
       * @example false
       */
      Timeout?: boolean;
      /**
       * @description Whether the result is complete.
       * @example true
       */
      Valid?: boolean;
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description The ids of call and task. */
    StartJobResponse: {
      /** @description The referenceId of each contact (Key) and the id of its call (Value). */
      CallIds?: components["schemas"]["KeyValue"][];
      /** @description The referenceId of each contact (Key) and the id of its task (Value). */
      TaskIds?: components["schemas"]["KeyValue"][];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /**
     * @description The id that the caller gave to the contact as `referenceId`.
     * @example C01
     */
    ReferenceId: string;
    /** @description The plain envelope. */
    SuspendJobsResponse: {
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description The plain envelope. */
    ResumeJobsResponse: {
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description The plain envelope. */
    CancelJobsResponse: {
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description The jobs. */
    ListJobsResponse: {
      /** @description The jobs. */
      Jobs?: components["schemas"]["ListedJob"][];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description A job as ListJobs answers it. */
    ListedJob: {
      /** @description Numbers to call from. */
      CallingNumbers?: components["schemas"]["PhoneNumber"][];
      /** @description Whom to call. */
      Contacts?: components["schemas"]["Contact"][];
      /** @description Variables of the dialogue. TenantId and ServiceId are added by the vendor. */
      Extras?: components["schemas"]["KeyValue"][];
      FailureReason?: components["schemas"]["JobFailureReason"];
      JobGroupId?: components["schemas"]["JobGroupId"];
      JobId?: components["schemas"]["JobId"];
      /**
       * Format: int32
       * @description Priority of the job, a number.
       * @example 5
       */
      Priority?: number;
      ReferenceId?: components["schemas"]["ReferenceId"];
      ScenarioId?: components["schemas"]["ScenarioId"];
      Status?: components["schemas"]["JobStatus"];
      /**
       * @description Id of the strategy.
       * @example c8a2b7f2-ad1a-4865-b872-d0080d9802d9
       */
      StrategyId?: string;
      /** @description Labels. */
      Summary?: components["schemas"]["Summary"][];
      /**
       * Format: int32
       * @description Priority that the vendor gives the job.
       * @example 1
       */
      SystemPriority?: number;
      /** @description Call attempts. */
      Tasks?: components["schemas"]["ListedTask"][];
    };
    /** @description A contact as answers give it. */
    Contact: {
      /**
       * @description Id of the contact, made by the vendor.
       * @example db3db762-e421-44c9-9a01-cb423470757c
       */
      ContactId?: string;
      /**
       * @description Name.
       * @example 张三
       */
      ContactName?: string;
      /**
       * @description Form of address; the name, when none was given.
       * @example 张先生
       */
      Honorific?: string;
      JobId?: components["schemas"]["JobId"];
      PhoneNumber?: components["schemas"]["PhoneNumber"];
      ReferenceId?: components["schemas"]["ReferenceId"];
      /**
       * @deprecated
       * @description Role.
       * @example *
       */
      Role?: string;
      /** @deprecated */
      State?: components["schemas"]["ContactState"];
    };
    /** @description Why a job failed. */
    JobFailureReason: "Unknown" | "NoAnswer" | "InvalidStrategy" | "TimeUp" | "NoStrategy" | "CallFailed" | "PerDayCallCountLimit" | "ContactBlockList" | "EmptyNumber" | "JobPerDayCallCountLimit" | "VerificationCancelled" | "ContactSuspended" | "InArrears" | "OutOfService" | "NoneRepeatableJobMaxAttemptCountLimit" | (string & {});
    /** @description State of a job. The vendor numbers the words 0 to 6 in this order, but sends the word. */
    JobStatus: "Scheduling" | "Executing" | "Succeeded" | "Paused" | "Failed" | "Cancelled" | "Drafted" | (string & {});
    /** @description A label of the talk: with a large model a label that was hit, with a small model the last value of a variable. */
    Summary: {
      /**
       * @deprecated
       * @description Category.
       * @example {}
       */
      Category?: string;
      /**
       * @description Value of the label.
       * @example 5
       */
      Content?: string;
      /**
       * @description Name of the label.
       * @example score
       */
      SummaryName?: string;
    };
    /** @description A call attempt as ListJobs answers it. */
    ListedTask: {
      /**
       * Format: int64
       * @description When the call really started, epoch milliseconds.
       * @example 1579068424883
       */
      ActualTime?: number | string;
      /**
       * @deprecated
       * @description Business result.
       * @example 1
       */
      Brief?: string;
      CalledNumber?: components["schemas"]["PhoneNumber"];
      CallId?: components["schemas"]["CallId"];
      CallingNumber?: components["schemas"]["PhoneNumber"];
      /**
       * @description Id of the robot.
       * @example 1234
       */
      ChatbotId?: string;
      Contact?: components["schemas"]["Contact"];
      /** @description What was said. */
      Conversation?: components["schemas"]["ListedTurn"][];
      /**
       * Format: int32
       * @description Length of the talk. The unit is not stated.
       * @example 120
       */
      Duration?: number;
      JobId?: components["schemas"]["JobId"];
      /**
       * Format: int64
       * @description When the call was planned, epoch milliseconds. Misspelt so on the wire.
       * @example 1579068424883
       */
      PlanedTime?: number | string;
      ScenarioId?: components["schemas"]["ScenarioId"];
      /** @deprecated */
      Status?: components["schemas"]["TaskStatus"];
      TaskId?: components["schemas"]["TaskId"];
    };
    /** @description A turn of the talk as ListJobs answers it. */
    ListedTurn: {
      /**
       * @description What was said.
       * @example 你好，我是**客服
       */
      Script?: string;
      Speaker?: components["schemas"]["Speaker"];
      /**
       * @deprecated
       * @description Labels.
       */
      Summary?: components["schemas"]["Summary"][];
      /**
       * Format: int64
       * @description When, epoch milliseconds.
       * @example 1579068424883
       */
      Timestamp?: number | string;
    };
    /** @description Who speaks. */
    Speaker: "Robot" | "Contact" | (string & {});
    /** @description How a call attempt stands or went. The vendor numbers the words 0 to 32 in this order, but sends the word. */
    TaskStatus: "Executing" | "Succeeded" | "NoAnswer" | "NotExist" | "Busy" | "Cancelled" | "Failed" | "NotConnected" | "PoweredOff" | "OutOfService" | "InArrears" | "EmptyNumber" | "PerDayCallCountLimit" | "ContactBlockList" | "CallerNotRegistered" | "Terminated" | "VerificationCancelled" | "OutOfServiceNoCall" | "InArrearsNoCall" | "CallingNumberNotExist" | "SucceededFinish" | "SucceededChatbotHangUpAfterNoAnswer" | "SucceededChatbotHangUpAfterSilence" | "SucceededClientHangUpAfterNoAnswer" | "SucceededClientHangUp" | "SucceededTransferByIntent" | "SucceededTransferAfterNoAnswer" | "SucceededInoInterAction" | "SucceededError" | "SucceededSpecialInterceptVoiceAssistant" | "SucceededSpecialInterceptExtensionNumberTransfer" | "SucceededSpecialInterceptCustomSpecialIntercept" | "HighRiskSipCode" | (string & {});
    /** @description The job. */
    DescribeJobResponse: {
      Job?: components["schemas"]["DescribedJob"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description A job as DescribeJob answers it. */
    DescribedJob: {
      /**
       * Format: int64
       * @deprecated
       * @description When the job really started, epoch milliseconds.
       * @example 1640068026385
       */
      ActualTime?: number | string;
      CalledNumber?: components["schemas"]["PhoneNumber"];
      /** @description Numbers to call from. */
      CallingNumbers?: components["schemas"]["PhoneNumber"][];
      /** @description Whom to call. */
      Contacts?: components["schemas"]["Contact"][];
      /**
       * @deprecated
       * @description Which nodes of the dialogue were hit.
       * @example -
       */
      DsReport?: string;
      /**
       * Format: int32
       * @deprecated
       * @description Why the talk ended, as a number. A word in the tasks.
       * @example 1
       */
      EndReason?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {});
      /** @description Variables of the dialogue. TenantId and ServiceId are added by the vendor. */
      Extras?: components["schemas"]["KeyValue"][];
      FailureReason?: components["schemas"]["JobFailureReason"];
      InstanceId?: components["schemas"]["InstanceId"];
      JobGroupId?: components["schemas"]["JobGroupId"];
      JobId?: components["schemas"]["JobId"];
      /**
       * Format: int64
       * @description When the next call is planned, epoch milliseconds.
       * @example 1640068026385
       */
      NextExecutionTime?: number | string;
      /**
       * Format: int32
       * @description Priority of the job, a number.
       * @example 5
       */
      Priority?: number;
      ReferenceId?: components["schemas"]["ReferenceId"];
      ScenarioId?: components["schemas"]["ScenarioId"];
      Script?: components["schemas"]["DescribedScript"];
      Status?: components["schemas"]["JobStatus"];
      /**
       * @description Id of the strategy.
       * @example c8a2b7f2-ad1a-4865-b872-d0080d9802d9
       */
      StrategyId?: string;
      /** @description Labels. */
      Summary?: components["schemas"]["Summary"][];
      /**
       * Format: int32
       * @description Priority that the vendor gives the job.
       * @example 1
       */
      SystemPriority?: number;
      /** @description Call attempts. */
      Tasks?: components["schemas"]["DescribedTask"][];
    };
    /** @description A script as DescribeJob answers it. */
    DescribedScript: {
      /**
       * @deprecated
       * @description Settings of the speech recognition: JSON text.
       * @example {"AppKey":"xxx"}
       */
      AsrConfig?: string;
      /**
       * @description Id of the robot.
       * @example chatbot-cn-EJfqqa***
       */
      ChatbotId?: string;
      DebugStatus?: components["schemas"]["ScriptStatus"];
      /**
       * @description Industry.
       * @example 金融
       */
      Industry?: string;
      /**
       * @description Whether the version for tests is a draft.
       * @example true
       */
      IsDebugDrafted?: boolean;
      /**
       * @description Whether the script is a draft.
       * @example true
       */
      IsDrafted?: boolean;
      /**
       * @deprecated
       * @description Whether filler phrases are played. Not to be used.
       * @example true
       */
      MiniPlaybackConfigEnabled?: boolean;
      /**
       * @description Name of the script.
       * @example 催收话术
       */
      Name?: string;
      /**
       * @description What the script is for.
       * @example 催收
       */
      Scene?: string;
      /**
       * @description A text about the script.
       * @example 催收话术
       */
      ScriptDescription?: string;
      ScriptId?: components["schemas"]["ScriptId"];
      Status?: components["schemas"]["ScriptStatus"];
      /**
       * @deprecated
       * @description Settings of the voice: JSON text.
       * @example {"voice":"xiaobei","volume":"50","speechRate":"-150","pitchRate":"0"}
       */
      TtsConfig?: string;
      /**
       * Format: int64
       * @description When the script was last changed, epoch milliseconds.
       * @example 1578881227000
       */
      UpdateTime?: number | string;
    };
    /**
     * @description State of a script. No list is documented; DRAFTED is the only value shown.
     * @example DRAFTED
     */
    ScriptStatus: string;
    /** @description A call attempt as DescribeJob answers it. */
    DescribedTask: {
      /**
       * Format: int64
       * @description When the call really started, epoch milliseconds.
       * @example 1579068424883
       */
      ActualTime?: number | string;
      /**
       * @deprecated
       * @description Business result.
       * @example 1
       */
      Brief?: string;
      CalledNumber?: components["schemas"]["PhoneNumber"];
      CallId?: components["schemas"]["CallId"];
      CallingNumber?: components["schemas"]["PhoneNumber"];
      /**
       * @description Id of the robot.
       * @example 1234
       */
      ChatbotId?: string;
      Contact?: components["schemas"]["Contact"];
      /** @description What was said. */
      Conversation?: components["schemas"]["DescribedTurn"][];
      /**
       * Format: int32
       * @deprecated
       * @description Length of the talk. Not to be used: the ActionParams of the last turn hold it.
       * @example 120
       */
      Duration?: number;
      EndReason?: components["schemas"]["TaskEndReason"];
      /**
       * Format: int64
       * @description When the call ended, epoch milliseconds.
       * @example 1579068424883
       */
      EndTime?: number | string;
      HangUpDirection?: components["schemas"]["HangUpDirection"];
      JobId?: components["schemas"]["JobId"];
      /**
       * Format: int64
       * @description When the call was planned, epoch milliseconds. Misspelt so on the wire.
       * @example 1579068424883
       */
      PlanedTime?: number | string;
      /**
       * Format: int64
       * @description How long it really rang. In seconds. Inferred: The field is documented, without a unit; that it is the second is concluded from RingingDuration.
       * @example 25
       */
      RealRingingDuration?: number | string;
      /**
       * Format: int64
       * @description How long it was to ring. In seconds. Inferred: The field is documented, without a unit; that it is the second is concluded from SearchTask, another operation of the product.
       * @example 25
       */
      RingingDuration?: number | string;
      ScenarioId?: components["schemas"]["ScenarioId"];
      /**
       * @description SIP status of the call, as text.
       * @example 200
       */
      SipCode?: string;
      /**
       * Format: int64
       * @deprecated
       * @description How long the signalling took. The unit is not stated.
       * @example 25
       */
      SipDuration?: number | string;
      Status?: components["schemas"]["TaskStatus"];
      TaskId?: components["schemas"]["TaskId"];
      /**
       * @description Length of the whole call. The unit is not stated. Inferred: The field is documented, without a text; its meaning is read from its name. How many bits it may have was not found.
       * @example 10
       */
      TotalDuration?: number;
    };
    /** @description A turn of the talk as DescribeJob answers it. */
    DescribedTurn: {
      /** @description Seen only in a sample: The field is documented, without a list. The list stands in GetTaskByUuid; that it holds here is seen from the example only. */
      Action?: components["schemas"]["TurnAction"];
      /**
       * @description Details of the action: JSON text. In the last turn it holds the length of the talk; after an interruption the text that was broken off, as
       *     answer.
       * @example {}
       */
      ActionParams?: string;
      /**
       * @description What was said.
       * @example 你好，我是**客服
       */
      Script?: string;
      /**
       * @description Id of the session.
       * @example fd279983-93b9-b13b-9a34-64e5df473225
       */
      SequenceId?: string;
      Speaker?: components["schemas"]["Speaker"];
      /**
       * @deprecated
       * @description Labels.
       */
      Summary?: components["schemas"]["Summary"][];
      /**
       * Format: int64
       * @description When, epoch milliseconds.
       * @example 1579068424883
       */
      Timestamp?: number | string;
    };
    /** @description What a turn of the talk did. GetTaskByUuid lists the words. */
    TurnAction: "Dialogue" | "AbortDialogue" | "SilenceTimeout" | "CollectedNumber" | "EndDialogue" | "Broadcast" | "HangUp" | "Authorize" | "TransferToAgent" | "TransferToIVR" | "RedirectToPage" | "CollectNumber" | "WaitOnAsyncTask" | "Error" | (string & {});
    /** @description Why a talk ended. The vendor numbers the words 1 to 11 in this order. */
    TaskEndReason: "FINISHED" | "CHATBOT_HANGUP_AFTER_NOANSWER" | "CHATBOT_HANGUP_AFTER_SILENCE" | "CLIENT_HANGUP_AFTER_NOANSWER" | "CLIENT_HANGUP" | "TRANSFER_BY_INTENT" | "TRANSFER_AFTER_NOANSWER" | "INO_INTERACTION" | "ERROR" | "SPECIAL_INTERCEPT_VOICE_ASSISTANT" | "SPECIAL_INTERCEPT_EXTENSION_NUMBER_TRANSFER" | (string & {});
    /** @description Who hung up. */
    HangUpDirection: "client" | "ivr" | "Callee" | (string & {});
    /** @description A page of jobs. */
    ListJobsByGroupResponse: {
      Jobs?: components["schemas"]["JobsOfGroupPage"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description A page of jobs. */
    JobsOfGroupPage: {
      /** @description Rows. */
      List?: components["schemas"]["JobOfGroup"][];
      /**
       * Format: int32
       * @description Page, from 1.
       * @example 1
       */
      PageNumber?: number;
      /**
       * Format: int32
       * @description Rows per page.
       * @example 10
       */
      PageSize?: number;
      /**
       * Format: int32
       * @description Rows in all.
       * @example 18
       */
      TotalCount?: number;
    };
    /** @description A job as ListJobsByGroup answers it. */
    JobOfGroup: {
      /** @description Numbers to call from. */
      CallingNumbers?: components["schemas"]["PhoneNumber"][];
      /** @description Whom to call. */
      Contacts?: components["schemas"]["Contact"][];
      /** @description Variables of the dialogue. TenantId and ServiceId are added by the vendor. */
      Extras?: components["schemas"]["KeyValue"][];
      FailureReason?: components["schemas"]["JobFailureReason"];
      JobGroupId?: components["schemas"]["JobGroupId"];
      JobId?: components["schemas"]["JobId"];
      /**
       * Format: int32
       * @description Priority of the job, a number.
       * @example 5
       */
      Priority?: number;
      ReferenceId?: components["schemas"]["ReferenceId"];
      ScenarioId?: components["schemas"]["ScenarioId"];
      Status?: components["schemas"]["JobStatus"];
      /**
       * @description Id of the strategy.
       * @example c8a2b7f2-ad1a-4865-b872-d0080d9802d9
       */
      StrategyId?: string;
      /**
       * @deprecated
       * @description Labels.
       */
      Summary?: components["schemas"]["SummaryOfGroup"][];
      /**
       * Format: int32
       * @description Priority that the vendor gives the job.
       * @example 1
       */
      SystemPriority?: number;
    };
    /** @description A label of the talk as ListJobsByGroup answers it. */
    SummaryOfGroup: {
      /**
       * @deprecated
       * @description Category.
       * @example {}
       */
      Category?: string;
      /**
       * @description Value of the label.
       * @example 5
       */
      Content?: string;
      /**
       * @description Id of the record of the talk.
       * @example 62a860f5-a8b3-4b75-9512-c7e04bb7c8bc
       */
      ConversationDetailId?: string;
      JobGroupId?: components["schemas"]["JobGroupId"];
      JobId?: components["schemas"]["JobId"];
      /**
       * @description Id of the label.
       * @example 680f1905-81ae-4aab-99dd-2964dfb767fa
       */
      SummaryId?: string;
      /**
       * @description Name of the label.
       * @example score
       */
      SummaryName?: string;
      TaskId?: components["schemas"]["TaskId"];
    };
    /** @description A page of jobs. */
    QueryJobsResponse: {
      Jobs?: components["schemas"]["QueriedJobsPage"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description A page of jobs. */
    QueriedJobsPage: {
      /** @description Rows. */
      List?: components["schemas"]["QueriedJob"][];
      /**
       * Format: int32
       * @description Page, from 1.
       * @example 1
       */
      PageNumber?: number;
      /**
       * Format: int32
       * @description Rows per page.
       * @example 10
       */
      PageSize?: number;
      /**
       * Format: int32
       * @description Rows in all.
       * @example 18
       */
      TotalCount?: number;
    };
    /** @description A job as QueryJobs answers it. */
    QueriedJob: {
      /** @description Numbers to call from. */
      CallingNumbers?: components["schemas"]["PhoneNumber"][];
      /**
       * @deprecated
       * @description Whom to call.
       */
      Contacts?: components["schemas"]["Contact"][];
      /** @description Variables of the dialogue. TenantId and ServiceId are added by the vendor. */
      Extras?: components["schemas"]["KeyValue"][];
      FailureReason?: components["schemas"]["JobFailureReason"];
      JobGroupId?: components["schemas"]["JobGroupId"];
      JobId?: components["schemas"]["JobId"];
      /**
       * Format: int32
       * @description Priority of the job, a number.
       * @example 5
       */
      Priority?: number;
      ReferenceId?: components["schemas"]["ReferenceId"];
      ScenarioId?: components["schemas"]["ScenarioId"];
      Status?: components["schemas"]["JobStatus"];
      /**
       * @description Id of the strategy.
       * @example c8a2b7f2-ad1a-4865-b872-d0080d9802d9
       */
      StrategyId?: string;
      /**
       * @deprecated
       * @description Labels.
       */
      Summary?: components["schemas"]["QueriedSummary"][];
      /** @description Tags that were hit. */
      TagHits?: components["schemas"]["TagHit"][];
      /**
       * @deprecated
       * @description Call attempts.
       */
      Tasks?: components["schemas"]["QueriedTask"][];
    };
    /** @description A label of the talk as QueryJobs answers it. The group is named GroupId here. */
    QueriedSummary: {
      /**
       * @deprecated
       * @description Category.
       * @example {}
       */
      Category?: string;
      /**
       * @description Value of the label.
       * @example 5
       */
      Content?: string;
      /**
       * @description Id of the record of the talk.
       * @example 62a860f5-a8b3-4b75-9512-c7e04bb7c8bc
       */
      ConversationDetailId?: string;
      GroupId?: components["schemas"]["JobGroupId"];
      JobId?: components["schemas"]["JobId"];
      /**
       * @description Id of the label.
       * @example 680f1905-81ae-4aab-99dd-2964dfb767fa
       */
      SummaryId?: string;
      /**
       * @description Name of the label.
       * @example score
       */
      SummaryName?: string;
      TaskId?: components["schemas"]["TaskId"];
    };
    /** @description A tag that was hit. */
    TagHit: {
      /**
       * @description Group of the tag.
       * @example 意向收集
       */
      TagGroup?: string;
      /**
       * @description Name of the tag.
       * @example 有意向
       */
      TagName?: string;
    };
    /** @description A call attempt as QueryJobs answers it. */
    QueriedTask: {
      /**
       * Format: int64
       * @description When the call really started, epoch milliseconds.
       * @example 1579068424883
       */
      ActualTime?: number | string;
      /**
       * @deprecated
       * @description Business result.
       * @example 1
       */
      Brief?: string;
      CalledNumber?: components["schemas"]["PhoneNumber"];
      CallId?: components["schemas"]["CallId"];
      CallingNumber?: components["schemas"]["PhoneNumber"];
      /**
       * @description Id of the robot.
       * @example 1234
       */
      ChatbotId?: string;
      Contact?: components["schemas"]["Contact"];
      /**
       * Format: int32
       * @description Length of the talk. The unit is not stated.
       * @example 120
       */
      Duration?: number;
      JobId?: components["schemas"]["JobId"];
      /**
       * Format: int64
       * @description When the call was planned, epoch milliseconds. Misspelt so on the wire.
       * @example 1579068424883
       */
      PlanedTime?: number | string;
      ScenarioId?: components["schemas"]["ScenarioId"];
      /** @deprecated */
      Status?: components["schemas"]["TaskStatus"];
      TaskId?: components["schemas"]["TaskId"];
    };
    /** @description A page of jobs with their results. */
    QueryJobsWithResultResponse: {
      Jobs?: components["schemas"]["JobResultsPage"];
      /** @description Labels by which can be filtered. */
      Labels?: components["schemas"]["Label"][];
      /** @description Names of the labels that are collected. */
      VariableNames?: string[];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description A page of jobs. Other names than in the other pages: RowCount, and PageCount besides. */
    JobResultsPage: {
      /** @description Rows. */
      List?: components["schemas"]["JobResult"][];
      /**
       * Format: int32
       * @description Pages in all.
       * @example 1
       */
      PageCount?: number;
      /**
       * Format: int32
       * @description Page, from 1.
       * @example 1
       */
      PageNumber?: number;
      /**
       * Format: int32
       * @description Rows per page.
       * @example 10
       */
      PageSize?: number;
      /**
       * Format: int32
       * @description Rows in all.
       * @example 1
       */
      RowCount?: number;
    };
    /** @description A job as QueryJobsWithResult answers it. */
    JobResult: {
      Id?: components["schemas"]["JobId"];
      JobFailureReason?: components["schemas"]["JobFailureReason"];
      LatestTask?: components["schemas"]["LatestTask"];
      Status?: components["schemas"]["JobStatus"];
      /**
       * @description State for display.
       * @example Ended-Reached
       */
      StatusName?: string;
    };
    /** @description The newest call attempt of a job. */
    LatestTask: {
      /**
       * Format: int32
       * @description Length of the call, milliseconds. Inferred: The field is documented, without a unit; that it is the millisecond is concluded from the examples: 40000 beside 40 for display.
       * @example 40000
       */
      CallDuration?: number;
      /**
       * @description Length of the call, for display.
       * @example 40
       */
      CallDurationDisplay?: string;
      /**
       * Format: int64
       * @description When the call was made, epoch milliseconds.
       * @example 1615363297000
       */
      CallTime?: number | string;
      Contact?: components["schemas"]["ResultContact"];
      /** @description Why it could not be made. */
      DialExceptionCodes?: components["schemas"]["DialException"][];
      /** @description Labels that were collected: name and value. */
      Extras?: components["schemas"]["KeyValue"][];
      HangUpDirection?: components["schemas"]["HangUpDirection"];
      /**
       * @description Whether it was answered.
       * @example true
       */
      HasAnswered?: boolean;
      /**
       * @description Whether it was rejected.
       * @example false
       */
      HasHangUpByRejection?: boolean;
      /**
       * @description Whether the last text had been played to its end.
       * @example true
       */
      HasLastPlaybackCompleted?: boolean;
      /**
       * @description Whether the end of the dialogue was reached.
       * @example true
       */
      HasReachedEndOfFlow?: boolean;
      Status?: components["schemas"]["TaskStatus"];
      /**
       * @description State for display.
       * @example Not dialed-Exceeded daily limit
       */
      StatusName?: string;
      /**
       * @deprecated
       * @description Tags that were hit, from the older console.
       */
      TagHits?: components["schemas"]["TagHit"][];
      TaskEndReason?: components["schemas"]["TaskEndReason"];
      /** @description Name of the voice. Inferred: The field is documented, without a text; its meaning is read from its name. */
      VoiceName?: string;
    };
    /** @description A contact as QueryJobsWithResult answers it. Other names than in the other answers. */
    ResultContact: {
      /**
       * @description Form of address; the name, when none was given.
       * @example 张先生
       */
      Honorific?: string;
      /**
       * @description Id of the contact, made by the vendor.
       * @example 63860deb-6218-45df-b1e0-76f2b166e790
       */
      Id?: string;
      JobUuid?: components["schemas"]["JobId"];
      /**
       * @description Name.
       * @example 张三
       */
      Name?: string;
      PhoneNumber?: components["schemas"]["PhoneNumber"];
      /** @description The number that is called, when there is one. */
      PreferredPhoneNumber?: components["schemas"]["PhoneNumber"];
      ReferenceId?: components["schemas"]["ReferenceId"];
      /**
       * @description Role, as given with the contact.
       * @example Borrower
       */
      Role?: string;
      /**
       * Format: int32
       * @description Round.
       * @example 151
       */
      Round?: number;
      State?: components["schemas"]["ContactState"];
    };
    /** @description Why a call could not be made. */
    DialException: {
      /**
       * @description Code of the fault. No list is documented.
       * @example 0
       */
      Code?: string;
      /**
       * @description The fault in words.
       * @example None
       */
      Hint?: string;
    };
    /** @description A label by which can be filtered. */
    Label: {
      /**
       * @description Name of the label.
       * @example Satisfied or not
       */
      Name?: string;
      /** @description Values that it can have. */
      ValueList?: string[];
    };
    /** @description The attempt. */
    GetTaskByUuidResponse: {
      Task?: components["schemas"]["Task"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description A call attempt as GetTaskByUuid answers it. */
    Task: {
      /**
       * Format: int64
       * @description When the call really started, epoch milliseconds.
       * @example 1579068424883
       */
      ActualTime?: number | string;
      CalledNumber?: components["schemas"]["PhoneNumber"];
      CallId?: components["schemas"]["CallId"];
      CallingNumber?: components["schemas"]["PhoneNumber"];
      /** @description What was said, if asked for. */
      Conversations?: components["schemas"]["TaskTurn"][];
      EndReason?: components["schemas"]["TaskEndReason"];
      /**
       * Format: int64
       * @description When the call ended, epoch milliseconds.
       * @example 1640090211434
       */
      EndTime?: number | string;
      Id?: components["schemas"]["TaskId"];
      InstanceId?: components["schemas"]["InstanceId"];
      JobGroupId?: components["schemas"]["JobGroupId"];
      JobId?: components["schemas"]["JobId"];
      /**
       * Format: int64
       * @deprecated
       * @description When the call was planned, epoch milliseconds. Spelt rightly here, unlike PlanedTime elsewhere.
       * @example 1640090211434
       */
      PlannedTime?: number | string;
    };
    /** @description A turn of the talk as GetTaskByUuid answers it. */
    TaskTurn: {
      Action?: components["schemas"]["TurnAction"];
      /**
       * @description What was said.
       * @example 你好，我是**客服
       */
      Script?: string;
      /**
       * @description Id of the session.
       * @example fd279983-93b9-b13b-9a34-64e5df473225
       */
      SequenceId?: string;
      Speaker?: components["schemas"]["Speaker"];
      /**
       * Format: int64
       * @description When, epoch milliseconds.
       * @example 1579068424883
       */
      Timestamp?: number | string;
    };
    /** @description Where the recording is. */
    DownloadRecordingResponse: {
      DownloadParams?: components["schemas"]["DownloadParams"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description Where a recording is. */
    DownloadParams: {
      /** @description Address of the recording of what was heard before the call was answered. Inferred: The field is documented, without a text; its meaning is read from its name. */
      EarlyMediaSignatureUrl?: string;
      /**
       * @description Name of the file.
       * @example 281eb174-3865-41c1-9274-7b6813edadab.wav
       */
      FileName?: string;
      /**
       * @description Address of the recording: signed, and valid for some time only.
       * @example https://example.oss-cn-shanghai.aliyuncs.com/record/281eb174.wav?Expires=1582266750&Signature=xxx
       */
      SignatureUrl?: string;
      /**
       * @description The recordings of single pieces: JSON text.
       * @example [{"fileName":"10a17c447415424c99491884abe27d8a-1.wav","filePath":"https://example.oss-cn-shanghai.aliyuncs.com/1.wav"}]
       */
      VoiceSliceRecordingListJson?: string;
    };
    /** @description The plain envelope. */
    TerminateCallResponse: {
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description The plain envelope. */
    SuspendCallResponse: {
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description The figures of the account. */
    GetConcurrentConversationQuotaResponse: {
      /**
       * Format: int32
       * @description Calls at a time that were bought.
       * @example 10
       */
      MaxConcurrent?: number;
      /**
       * Format: int32
       * @description Calls at a time that are left.
       * @example 2
       */
      RemainingConcurrent?: number;
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description The figures of the instance. */
    GetCurrentConcurrencyResponse: {
      /**
       * Format: int32
       * @description Calls under way.
       * @example 4
       */
      CurrentConcurrency?: number;
      InstanceId?: components["schemas"]["InstanceId"];
      /**
       * Format: int32
       * @description Calls at a time that the instance may make.
       * @example 5
       */
      MaxConcurrentConversation?: number;
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description A tag that a resource must have. */
    TagInput: {
      /**
       * @description Name of the tag.
       * @example name
       */
      Key?: string;
      /**
       * @description Value of the tag.
       * @example xxx
       */
      Value?: string;
    };
    /** @description A page of instances. */
    ListInstancesResponse: {
      /** @description The instances. */
      Instances?: components["schemas"]["ListedInstance"][];
      /**
       * Format: int32
       * @description Page, from 1.
       * @example 1
       */
      PageNumber?: number;
      /**
       * Format: int32
       * @description Rows per page.
       * @example 10
       */
      PageSize?: number;
      /**
       * Format: int32
       * @description Rows in all.
       * @example 1
       */
      TotalCount?: number;
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description An instance as ListInstances answers it. */
    ListedInstance: {
      /**
       * Format: int64
       * @description When the instance was made, epoch milliseconds.
       * @example 1578469042851
       */
      CreationTime?: number | string;
      /**
       * Format: int64
       * @description Id of the account that made it.
       * @example 435986
       */
      CreatorId?: number | string;
      /**
       * @description Name of who made it.
       * @example xxx
       */
      CreatorName?: string;
      /**
       * @description A text about the instance.
       * @example 这是一个实例
       */
      InstanceDescription?: string;
      InstanceId?: components["schemas"]["InstanceId"];
      /**
       * @description Name of the instance.
       * @example 回访
       */
      InstanceName?: string;
      /**
       * @description Whether the vendor set it up.
       * @example false
       */
      IsPreset?: boolean;
      /**
       * Format: int32
       * @description Calls at a time that the instance may make.
       * @example 10
       */
      MaxConcurrentConversation?: number;
      /**
       * @description Name of the account that owns it.
       * @example xxx
       */
      OwnerName?: string;
      /**
       * @description Id of the resource group.
       * @example rg-acfm3iugit3uw7a
       */
      ResourceGroupId?: string;
      /** @description Tags. */
      ResourceTags?: components["schemas"]["KeyValue"][];
    };
    /** @description The instance. */
    DescribeInstanceResponse: {
      Instance?: components["schemas"]["Instance"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description An instance as DescribeInstance answers it. */
    Instance: {
      /**
       * Format: int64
       * @description When the instance was made, epoch milliseconds.
       * @example 1578469042851
       */
      CreationTime?: number | string;
      /**
       * Format: int64
       * @description Id of the account that made it.
       * @example 435986
       */
      CreatorId?: number | string;
      /**
       * @description Name of who made it.
       * @example xxx
       */
      CreatorName?: string;
      /**
       * @description A text about the instance.
       * @example 这是一个实例
       */
      InstanceDescription?: string;
      InstanceId?: components["schemas"]["InstanceId"];
      /**
       * @description Name of the instance.
       * @example 回访
       */
      InstanceName?: string;
      /**
       * Format: int32
       * @description Calls at a time that the instance may make.
       * @example 10
       */
      MaxConcurrentConversation?: number;
      /**
       * @description Name of the account that owns it.
       * @example xxx
       */
      OwnerName?: string;
      /**
       * @description Id of the resource group.
       * @example rg-acfm3iugit3uw7a
       */
      ResourceGroupId?: string;
    };
    /** @description A page of scripts. */
    ListScriptsResponse: {
      Scripts?: components["schemas"]["ScriptsPage"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description A page of scripts. */
    ScriptsPage: {
      /** @description Rows. */
      List?: components["schemas"]["Script"][];
      /**
       * Format: int32
       * @description Page, from 1.
       * @example 1
       */
      PageNumber?: number;
      /**
       * Format: int32
       * @description Rows per page.
       * @example 10
       */
      PageSize?: number;
      /**
       * Format: int32
       * @description Rows in all.
       * @example 18
       */
      TotalCount?: number;
    };
    /** @description A script as ListScripts answers it. */
    Script: {
      /**
       * Format: int64
       * @description Id of the workspace. Begins with a small letter on the wire.
       * @example 1160195
       */
      agentId?: number | string;
      /**
       * @description Key of the workspace.
       * @example 14791f5f226b4878b3d9b676a0291234
       */
      AgentKey?: string;
      /**
       * @description Whether the workspace is one of large models.
       * @example false
       */
      AgentLlm?: boolean;
      /** @description Id of the robot. Written ChatbotId elsewhere. Inferred: The field is documented, without a text; its meaning is read from its name. */
      ChatBotId?: string;
      /**
       * Format: int64
       * @description When the script was made, epoch milliseconds.
       * @example 1578965079000
       */
      CreateTime?: number | string;
      DebugStatus?: components["schemas"]["ScriptStatus"];
      /**
       * @description Whether emotions are recognised.
       * @example false
       */
      EmotionEnable?: boolean;
      /**
       * @description Industry.
       * @example 金融
       */
      Industry?: string;
      /**
       * @description Whether the version for tests is a draft.
       * @example true
       */
      IsDebugDrafted?: boolean;
      /**
       * @description Whether the script is a draft.
       * @example true
       */
      IsDrafted?: boolean;
      /**
       * @description Whether the vendor set it up.
       * @example false
       */
      IsPreset?: boolean;
      /**
       * @description Whether long pauses are recognised.
       * @example false
       */
      LongWaitEnable?: boolean;
      /**
       * @description Whether filler phrases are played.
       * @example false
       */
      MiniPlaybackEnable?: boolean;
      /**
       * @description Whether the person may interrupt softly.
       * @example false
       */
      NewBargeInEnable?: boolean;
      /** @description How the model is reached. */
      NluAccessType?: "Managed" | "" | (string & {});
      NluEngine?: components["schemas"]["NluEngine"];
      NluProfile?: components["schemas"]["NluProfile"];
      /**
       * @description Why the review refused the script.
       * @example Non-compliant script language
       */
      RejectReason?: string;
      /**
       * @description What the script is for.
       * @example Telemarketing
       */
      Scene?: string;
      /**
       * @description A text about the script.
       * @example Telemarketing script
       */
      ScriptDescription?: string;
      ScriptId?: components["schemas"]["ScriptId"];
      /**
       * @description Name of the script.
       * @example Telemarketing script
       */
      ScriptName?: string;
      Status?: components["schemas"]["ScriptStatus"];
      /**
       * Format: int64
       * @description When the script was last changed, epoch milliseconds.
       * @example 1578965079000
       */
      UpdateTime?: number | string;
    };
    /** @description A function of the customer's that understands the person. */
    NluProfile: {
      /**
       * @description Name of the function.
       * @example example
       */
      FcFunction?: string;
      /**
       * @description Address that calls it.
       * @example http://example-xxxxxx.cn-shanghai-vpc.fcapp.run
       */
      FcHttpTriggerUrl?: string;
      /**
       * @description Region.
       * @example cn-shanghai
       */
      FcRegion?: string;
    };
    /** @description A page of numbers. */
    ListOutboundCallNumbersResponse: {
      OutboundCallNumbers?: components["schemas"]["OutboundCallNumbersPage"];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description A page of numbers. */
    OutboundCallNumbersPage: {
      /** @description Rows. */
      List?: components["schemas"]["OutboundCallNumber"][];
      /**
       * Format: int32
       * @description Page, from 1.
       * @example 1
       */
      PageNumber?: number;
      /**
       * Format: int32
       * @description Rows per page.
       * @example 10
       */
      PageSize?: number;
      /**
       * Format: int32
       * @description Rows in all.
       * @example 18
       */
      TotalCount?: number;
    };
    /** @description A number to call from. */
    OutboundCallNumber: {
      /**
       * @description The number.
       * @example 10088
       */
      Number?: string | number;
      /**
       * @description Id of the number.
       * @example fa0e21e9-caab-4629-9121-1e341243d599
       */
      OutboundCallNumberId?: string;
      /**
       * @description A limit, as text.
       * @example 10
       */
      RateLimitCount?: string;
      /**
       * @description A limit, as text.
       * @example 100
       */
      RateLimitPeriod?: string;
    };
    /** @description The flows. */
    ListDialogueFlowsResponse: {
      /** @description The flows. */
      DialogueFlows?: components["schemas"]["DialogueFlow"][];
      RequestId?: components["schemas"]["RequestId"];
      HttpStatusCode?: components["schemas"]["HttpStatusCode"];
      Code?: components["schemas"]["ReplyCode"];
      Message?: components["schemas"]["ReplyMessage"];
      Success?: components["schemas"]["Success"];
    };
    /** @description A flow of a script. */
    DialogueFlow: {
      /**
       * @description The flow: JSON text with nodes and transitions.
       * @example {"transitions":[],"nodes":[]}
       */
      DialogueFlowDefinition?: string;
      /**
       * @description Id of the flow.
       * @example dae01529-3c3e-458e-b07a-97643d09ebb9
       */
      DialogueFlowId?: string;
      /**
       * @description Name of the flow.
       * @example 主流程
       */
      DialogueFlowName?: string;
      /** @description Kind of the flow. */
      DialogueFlowType?: "MainFlow" | "SubFlow" | (string & {});
      ScriptId?: components["schemas"]["ScriptId"];
      /**
       * @description Version of the script.
       * @example 1569220563549
       */
      ScriptVersion?: string;
    };
  };
  responses: {
    /** @description The gateway refused the request (signature, parameters, too many requests). */
    Refused: {
      headers: {
        /** @description How long to wait before the next attempt after Throttling. Inferred: Documented nowhere. The vendor's SDK reads it; that the number means milliseconds is concluded from its sleep call. */
        "x-acs-retry-after"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
        "application/xml": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The account or the RAM user may not do this. */
    NotAllowed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
        "application/xml": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The instance or the job group does not exist (NotExist.Instance, NotExist.JobGroup); or the access key, the operation or the product. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
        "application/xml": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The server failed (InternalError). */
    ServerFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
        "application/xml": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The service is temporarily not available (ServiceUnavailable). */
    Unavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
        "application/xml": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
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
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  taskPreparing: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Id of the job whose contact is called. */
        JobId: components["schemas"]["JobId"];
        /** @description Id of the Alibaba Cloud account that owns the instance. */
        InstanceOwnerId?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The id of the new task. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskPreparingResponse"];
          "application/xml": components["schemas"]["TaskPreparingResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  recordFailure: {
    parameters: {
      query: {
        /** @description When the call really started, epoch milliseconds. */
        ActualTime: number;
        /** @description The called number. */
        CalledNumber: components["schemas"]["PhoneNumber"];
        /** @description Id of the call. */
        CallId: components["schemas"]["CallId"];
        /** @description The calling number, a single one here. */
        CallingNumber: components["schemas"]["PhoneNumber"];
        /** @description Why the call failed. */
        DispositionCode: components["schemas"]["CallFailure"];
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Id of the attempt, from TaskPreparing. Inferred: The parameter is documented; that it is the id which TaskPreparing gives is concluded from the names. */
        TaskId: components["schemas"]["TaskId"];
        /** @description The fault of the call, in the same words as DispositionCode. */
        ExceptionCodes?: components["schemas"]["CallFailure"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plain envelope. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RecordFailureResponse"];
          "application/xml": components["schemas"]["RecordFailureResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  inflightTaskTimeout: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Id of the attempt. */
        TaskId: components["schemas"]["TaskId"];
        /** @description Id of the Alibaba Cloud account that owns the instance. */
        InstanceOwnerId?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plain envelope. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InflightTaskTimeoutResponse"];
          "application/xml": components["schemas"]["InflightTaskTimeoutResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  createJobGroup: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Name of the job group. */
        JobGroupName: string;
        /** @description Numbers to call from, shown to the person called. All numbers of the instance, if left out. Sent as CallingNumber.1, CallingNumber.2, … */
        CallingNumber?: components["schemas"]["PhoneNumber"][];
        /** @description A flash SMS that announces the call. JSON in a string. */
        FlashSmsExtras?: components["schemas"]["FlashSmsInput"];
        /** @description A text about the group. */
        JobGroupDescription?: string;
        /**
         * @description Calls at a time that the group is guaranteed. Those of all groups of one priority together must not exceed the concurrency of the instance; 0
         *     leaves it to the system.
         */
        MinConcurrency?: number;
        /** @description Priority of the job group. */
        Priority?: components["schemas"]["JobGroupPriority"];
        /** @description Numbers to call from when a contact is called again. CallingNumber, if left out. Sent as RecallCallingNumber.1, RecallCallingNumber.2, … */
        RecallCallingNumber?: components["schemas"]["PhoneNumber"][];
        /** @description Who is not called again. JSON in a string. */
        RecallStrategyJson?: components["schemas"]["RecallStrategyInput"];
        /** @description How long to let it ring, 25 by default. In seconds. Inferred: The field and its default are documented, without a unit; that it is the second is concluded from SearchTask, another operation of the product. */
        RingingDuration?: number;
        /**
         * @deprecated
         * @description Id of a scenario of the older console; newer clients send ScriptId.
         */
        ScenarioId?: components["schemas"]["ScenarioId"];
        /** @description Id of the script. Give it: it must not be absent together with ScenarioId. */
        ScriptId?: components["schemas"]["ScriptId"];
        /** @description When and how often to call. JSON in a string. */
        StrategyJson?: components["schemas"]["StrategyInput"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new job group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateJobGroupResponse"];
          "application/xml": components["schemas"]["CreateJobGroupResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  modifyJobGroup: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Id of the job group. */
        JobGroupId: components["schemas"]["JobGroupId"];
        /** @description New name of the job group. */
        Name: string;
        /** @description Numbers to call from, shown to the person called. Sent as CallingNumber.1, CallingNumber.2, … */
        CallingNumber?: components["schemas"]["PhoneNumber"][];
        /** @description A text about the group. */
        Description?: string;
        /** @description A flash SMS that announces the call. JSON in a string. */
        FlashSmsExtras?: components["schemas"]["FlashSmsInput"];
        /** @description New state. */
        JobGroupStatus?: "Draft" | "Paused" | (string & {});
        /**
         * @description Calls at a time that the group is guaranteed. Those of all groups of one priority together must not exceed the concurrency of the instance; 0
         *     leaves it to the system.
         */
        MinConcurrency?: number;
        /** @description Priority of the job group. */
        Priority?: components["schemas"]["JobGroupPriority"];
        /** @description Numbers to call from when a contact is called again. CallingNumber, if left out. Sent as RecallCallingNumber.1, RecallCallingNumber.2, … */
        RecallCallingNumber?: components["schemas"]["PhoneNumber"][];
        /** @description Who is not called again. JSON in a string. */
        RecallStrategyJson?: components["schemas"]["RecallStrategyInput"];
        /** @description How long to let it ring, 25 by default. In seconds. Inferred: The field and its default are documented, without a unit; that it is the second is concluded from SearchTask, another operation of the product. */
        RingingDuration?: number;
        /**
         * @deprecated
         * @description Id of a scenario of the older console. Any value is taken; the ScriptId is recommended.
         */
        ScenarioId?: components["schemas"]["ScenarioId"];
        /** @description Id of the script. */
        ScriptId?: components["schemas"]["ScriptId"];
        /** @description When and how often to call. JSON in a string. */
        StrategyJson?: components["schemas"]["StrategyInput"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job group as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ModifyJobGroupResponse"];
          "application/xml": components["schemas"]["ModifyJobGroupResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  describeJobGroup: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Id of the job group. */
        JobGroupId: components["schemas"]["JobGroupId"];
        /**
         * @deprecated
         * @description A filter of business results. Sent as BriefTypes.1, BriefTypes.2, …
         */
        BriefTypes?: string[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DescribeJobGroupResponse"];
          "application/xml": components["schemas"]["DescribeJobGroupResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  listJobGroups: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Which page to give, counted from 1. */
        PageNumber: number;
        /** @description How many rows a page has. No upper bound is stated. Inferred: The parameter is documented, without bounds; that a page has at least one row is concluded. */
        PageSize: number;
        /** @description Whether the rows are asked for later, by ListJobGroupsAsync. */
        AsyncQuery?: boolean;
        /** @description Groups made until then, epoch milliseconds. */
        EndTime?: number;
        /** @description States to list, several separated by commas. */
        JobGroupStatusFilter?: "Draft" | "Scheduling" | "Executing" | "Completed" | "Paused" | "Failed" | "Cancelled" | "Initializing" | (string & {});
        /** @description Only groups with guaranteed concurrency. */
        OnlyMinConcurrencyEnabled?: boolean;
        /** @description A text to search for. */
        SearchText?: string;
        /** @description Groups made since then, epoch milliseconds. */
        StartTime?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of job groups, or the id under which to ask for it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListJobGroupsResponse"];
          "application/xml": components["schemas"]["ListJobGroupsResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  listJobGroupsAsync: {
    parameters: {
      query: {
        /** @description The id that ListJobGroups gave. */
        AsyncTaskId: components["schemas"]["AsyncTaskId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of job groups, when it is ready. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListJobGroupsAsyncResponse"];
          "application/xml": components["schemas"]["ListJobGroupsAsyncResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  describeGroupExecutingInfo: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Id of the job group. */
        JobGroupId: components["schemas"]["JobGroupId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The live figures. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DescribeGroupExecutingInfoResponse"];
          "application/xml": components["schemas"]["DescribeGroupExecutingInfoResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  assignJobs: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Id of the job group. */
        JobGroupId: components["schemas"]["JobGroupId"];
        /** @description The jobs. Each is JSON in a string of its own. Sent as JobsJson.1, JobsJson.2, … */
        JobsJson: components["schemas"]["JobInput"][];
        /** @description Numbers to call from, shown to the person called. All numbers of the instance, if left out. Sent as CallingNumber.1, CallingNumber.2, … */
        CallingNumber?: components["schemas"]["PhoneNumber"][];
        /** @description Whether the jobs are imported in the background. Not needed for jobs given as JSON. */
        IsAsynchrony?: boolean;
        /** @description Id of the upload of a file with contacts. Not needed for jobs given as JSON. */
        JobDataParsingTaskId?: string;
        /** @description Where the contacts come from. */
        RosterType?: "json" | "excel" | (string & {});
        /** @description When and how often to call. JSON in a string. */
        StrategyJson?: components["schemas"]["StrategyInput"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ids of the new jobs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssignJobsResponse"];
          "application/xml": components["schemas"]["AssignJobsResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  assignJobsAsync: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["AssignJobsAsyncRequest"];
      };
    };
    responses: {
      /** @description The id under which to ask for the result. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AssignJobsAsyncResponse"];
          "application/xml": components["schemas"]["AssignJobsAsyncResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  getAssignJobsAsyncResult: {
    parameters: {
      query: {
        /** @description The id that AssignJobsAsync gave. */
        AsyncTaskId: components["schemas"]["AsyncTaskId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ids of the new jobs, when they are ready. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetAssignJobsAsyncResultResponse"];
          "application/xml": components["schemas"]["GetAssignJobsAsyncResultResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  startJob: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description The job. JSON in a string. */
        JobJson: components["schemas"]["JobInput"];
        /** @description Numbers to call from. Sent as CallingNumber.1, CallingNumber.2, … */
        CallingNumber?: components["schemas"]["PhoneNumber"][];
        /** @description Id of the job group that the job belongs to. */
        JobGroupId?: components["schemas"]["JobGroupId"];
        /**
         * @deprecated
         * @description Id of a scenario of the older console. May be left out.
         */
        ScenarioId?: components["schemas"]["ScenarioId"];
        /** @description Id of the script. Give it. */
        ScriptId?: components["schemas"]["ScriptId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ids of call and task. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StartJobResponse"];
          "application/xml": components["schemas"]["StartJobResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  suspendJobs: {
    parameters: {
      query: {
        /** @description Whether all jobs that the filters leave are paused. With false, JobId is required. */
        All: boolean;
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Only jobs of this group. */
        JobGroupId?: components["schemas"]["JobGroupId"];
        /** @description Ids of the jobs. Required when All is false. Sent as JobId.1, JobId.2, … */
        JobId?: components["schemas"]["JobId"][];
        /** @description Only jobs of contacts with one of these referenceIds. Sent as JobReferenceId.1, JobReferenceId.2, … */
        JobReferenceId?: components["schemas"]["ReferenceId"][];
        /**
         * @deprecated
         * @description Only jobs of this scenario.
         */
        ScenarioId?: components["schemas"]["ScenarioId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plain envelope. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SuspendJobsResponse"];
          "application/xml": components["schemas"]["SuspendJobsResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  resumeJobs: {
    parameters: {
      query: {
        /** @description Whether all jobs that the filters leave are resumed. With false, JobId is required. */
        All: boolean;
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Only jobs of this group. */
        JobGroupId?: components["schemas"]["JobGroupId"];
        /** @description Ids of the jobs. Required when All is false. Sent as JobId.1, JobId.2, … */
        JobId?: components["schemas"]["JobId"][];
        /** @description Only jobs of contacts with one of these referenceIds. Sent as JobReferenceId.1, JobReferenceId.2, … */
        JobReferenceId?: components["schemas"]["ReferenceId"][];
        /**
         * @deprecated
         * @description Only jobs of this scenario.
         */
        ScenarioId?: components["schemas"]["ScenarioId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plain envelope. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeJobsResponse"];
          "application/xml": components["schemas"]["ResumeJobsResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  cancelJobs: {
    parameters: {
      query: {
        /** @description Whether all jobs that the filters leave are cancelled. With false, JobId is required. */
        All: boolean;
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Only jobs of this group. */
        JobGroupId?: components["schemas"]["JobGroupId"];
        /** @description Ids of the jobs. Required when All is false. Sent as JobId.1, JobId.2, … */
        JobId?: components["schemas"]["JobId"][];
        /** @description Only jobs of contacts with one of these referenceIds. Sent as JobReferenceId.1, JobReferenceId.2, … */
        JobReferenceId?: components["schemas"]["ReferenceId"][];
        /** @description Only jobs of this scenario, from DescribeJobGroup. */
        ScenarioId?: components["schemas"]["ScenarioId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plain envelope. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CancelJobsResponse"];
          "application/xml": components["schemas"]["CancelJobsResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  listJobs: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Ids of the jobs. Sent as JobId.1, JobId.2, … */
        JobId: components["schemas"]["JobId"][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The jobs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListJobsResponse"];
          "application/xml": components["schemas"]["ListJobsResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  describeJob: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Id of the job. */
        JobId: components["schemas"]["JobId"];
        /** @description Whether to give the script, too. */
        WithScript?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DescribeJobResponse"];
          "application/xml": components["schemas"]["DescribeJobResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  listJobsByGroup: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Id of the job group. */
        JobGroupId: components["schemas"]["JobGroupId"];
        /** @description Which page to give, counted from 1. */
        PageNumber: number;
        /** @description How many rows a page has. No upper bound is stated. Inferred: The parameter is documented, without bounds; that a page has at least one row is concluded. */
        PageSize: number;
        /** @description Only jobs that failed for this reason. */
        JobFailureReason?: components["schemas"]["JobFailureReason"];
        /** @description Only jobs in this state. */
        JobStatus?: components["schemas"]["JobStatus"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of jobs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListJobsByGroupResponse"];
          "application/xml": components["schemas"]["ListJobsByGroupResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  queryJobs: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Which page to give, counted from 1. */
        PageNumber: number;
        /** @description How many rows a page has. No upper bound is stated. Inferred: The parameter is documented, without bounds; that a page has at least one row is concluded. */
        PageSize: number;
        /** @description Name of the contact. */
        ContactName?: string;
        /** @description Until then, epoch milliseconds. Left out or 0: until now. */
        EndTime?: number;
        /** @description Only jobs of this group. */
        JobGroupId?: components["schemas"]["JobGroupId"];
        /** @description Number of the contact. */
        PhoneNumber?: components["schemas"]["PhoneNumber"];
        /**
         * @deprecated
         * @description Only jobs of this scenario.
         */
        ScenarioId?: components["schemas"]["ScenarioId"];
        /** @description Since then, epoch milliseconds. Left out or 0: since midnight. */
        StartTime?: number;
        /** @description Which time StartTime and EndTime mean. */
        TimeAlignment?: "start" | "end" | "job_create" | (string & {});
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of jobs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QueryJobsResponse"];
          "application/xml": components["schemas"]["QueryJobsResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  queryJobsWithResult: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Id of the job group. */
        JobGroupId: components["schemas"]["JobGroupId"];
        /** @description Calls until then, epoch milliseconds. */
        EndActualTimeFilter?: number;
        /** @description Only calls that were answered, or only such as were not. */
        HasAnsweredFilter?: boolean;
        /** @description Only calls that were rejected, or only such as were not. */
        HasHangUpByRejectionFilter?: boolean;
        /** @description Only calls that reached the end of the dialogue, or only such as did not. */
        HasReachedEndOfFlowFilter?: boolean;
        /** @description Only jobs that failed for one of these reasons. A list as JSON in a string. Seen only in a sample: The parameter is documented as a list; that it is JSON is seen from the example, ["NoAnswer"]. */
        JobFailureReasonsFilter?: components["schemas"]["JobFailureReason"][];
        /** @description Only jobs in this state. */
        JobStatusFilter?: components["schemas"]["JobStatus"];
        /**
         * @description Filters by labels, for labels of large-model scripts with a fixed set of values. What an entry looks like is not documented. Sent as
         *     LabelsJson.1, LabelsJson.2, …
         */
        LabelsJson?: string[];
        /** @description Which page to give, counted from 1. */
        PageNumber?: number;
        /** @description How many rows a page has. Inferred: The parameter is documented, without bounds; that a page has at least one row is concluded. */
        PageSize?: number;
        /** @description A text to search for, for example a number. */
        QueryText?: string;
        /** @description Calls since then, epoch milliseconds. */
        StartActualTimeFilter?: number;
        /** @description Only calls that stand or went so. A list as JSON in a string. Seen only in a sample: The parameter and its words are documented; that it is a JSON list is seen from the examples, one of them in its text. */
        TaskStatusFilter?: components["schemas"]["TaskStatus"][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of jobs with their results. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QueryJobsWithResultResponse"];
          "application/xml": components["schemas"]["QueryJobsWithResultResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  getTaskByUuid: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Id of the attempt. */
        TaskId: components["schemas"]["TaskId"];
        /** @description Whether to give what was said. */
        WithConversations?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The attempt. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetTaskByUuidResponse"];
          "application/xml": components["schemas"]["GetTaskByUuidResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  downloadRecording: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Id of the attempt. */
        TaskId: components["schemas"]["TaskId"];
        /** @description Whether to give the recordings of single pieces, too. */
        NeedVoiceSliceRecording?: boolean;
        /** @description Whether to swap the left and the right channel. */
        SwapChannels?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where the recording is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DownloadRecordingResponse"];
          "application/xml": components["schemas"]["DownloadRecordingResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  terminateCall: {
    parameters: {
      query: {
        /** @description Id of the call. */
        CallId: components["schemas"]["CallId"];
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plain envelope. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TerminateCallResponse"];
          "application/xml": components["schemas"]["TerminateCallResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  suspendCall: {
    parameters: {
      query: {
        /** @description Id of the job group. */
        GroupId: components["schemas"]["JobGroupId"];
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description The numbers. Sent as CalledNumbers.1, CalledNumbers.2, … */
        CalledNumbers?: components["schemas"]["PhoneNumber"][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plain envelope. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SuspendCallResponse"];
          "application/xml": components["schemas"]["SuspendCallResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  getConcurrentConversationQuota: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures of the account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetConcurrentConversationQuotaResponse"];
          "application/xml": components["schemas"]["GetConcurrentConversationQuotaResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  getCurrentConcurrency: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures of the instance. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GetCurrentConcurrencyResponse"];
          "application/xml": components["schemas"]["GetCurrentConcurrencyResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  listInstances: {
    parameters: {
      query?: {
        /** @description Only instances with this name. */
        Name?: string;
        /** @description Which page to give, counted from 1. */
        PageNumber?: number;
        /** @description How many rows a page has. Inferred: The parameter is documented, without bounds; that a page has at least one row is concluded. */
        PageSize?: number;
        /** @description Only instances of this resource group. */
        ResourceGroupId?: string;
        /** @description Only instances with these tags. Sent as Tag.1.Key, Tag.1.Value, Tag.2.Key, … */
        Tag?: components["schemas"]["TagInput"][];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of instances. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListInstancesResponse"];
          "application/xml": components["schemas"]["ListInstancesResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  describeInstance: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instance. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DescribeInstanceResponse"];
          "application/xml": components["schemas"]["DescribeInstanceResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  listScripts: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Which page to give, counted from 1. */
        PageNumber: number;
        /** @description How many rows a page has. No upper bound is stated. Inferred: The parameter is documented, without bounds; that a page has at least one row is concluded. */
        PageSize: number;
        /** @description Only scripts that are understood by this engine. */
        NluEngine?: components["schemas"]["NluEngine"];
        /** @description Only scripts with this name. */
        ScriptName?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of scripts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListScriptsResponse"];
          "application/xml": components["schemas"]["ListScriptsResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  listOutboundCallNumbers: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Which page to give, counted from 1. */
        PageNumber: number;
        /** @description How many rows a page has. No upper bound is stated. Inferred: The parameter is documented, without bounds; that a page has at least one row is concluded. */
        PageSize: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListOutboundCallNumbersResponse"];
          "application/xml": components["schemas"]["ListOutboundCallNumbersResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
  listDialogueFlows: {
    parameters: {
      query: {
        /** @description Id of the robot instance. */
        InstanceId: components["schemas"]["InstanceId"];
        /** @description Id of the script. */
        ScriptId: components["schemas"]["ScriptId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The flows. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListDialogueFlowsResponse"];
          "application/xml": components["schemas"]["ListDialogueFlowsResponse"];
        };
      };
      400: components["responses"]["Refused"];
      403: components["responses"]["NotAllowed"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerFailed"];
      503: components["responses"]["Unavailable"];
    };
  };
}
