// GENERATED from specs/nxcloud/openapi.yaml (sha256 934f7a43e65de6d2…). Do not edit: change the document and run `npm run generate`.

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
     *
     *     What the vendor expects as an answer, how long it waits, whether it sends again, in which order it sends and
     *     whether twice is unknown: answer quickly, and be ready for a callback that comes twice or before another.
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
     * @description Sent when an order (a number with all its rounds of calls) is finished. `callInfoDetail` is one call, the last one
     *     as it seems.
     *
     *     What the vendor expects as an answer, how long it waits, whether it sends again, in which order it sends and
     *     whether twice is unknown: answer quickly, and be ready for a callback that comes twice or before another.
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
     *
     *     What the vendor expects as an answer, how long it waits, whether it sends again, in which order it sends and
     *     whether twice is unknown: answer quickly, and be ready for a callback that comes twice or before another.
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
      productID?: components["schemas"]["ProductID"];
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
      /** @description How many numbers were imported. May be less than totalCount although retCode is 0. */
      successCount: number;
      /** @description The numbers that were not imported. Its entries name the number; those of stopOrder name the order. */
      errList?: components["schemas"]["PhoneError"][];
    };
    CreateTaskRequest: {
      productID?: components["schemas"]["ProductID"];
      userTaskID: components["schemas"]["UserTaskID"];
      sceneID: components["schemas"]["SceneID"];
      /** @description Documented for a sibling: The rows of this page were not readable. Members and requiredness are those documented for createAndCall; the sample of this page lacks maxCall, taskName and taskCallbackUrl. */
      taskCreateSetting: components["schemas"]["TaskCreateSetting"];
      /** @description Documented for a sibling: The rows of this page were not readable. Members and requiredness are those documented for createAndCall; the sample of this page lacks phoneEncrypt and spells smsId and intentId. */
      funcFlag: components["schemas"]["FuncFlag"];
      /** @description Its meaning is unknown. Seen only in a sample: On no other page. */
      account?: string;
      /** @description Passed through, by its name. Seen only in a sample: The meaning is inferred from the field of the same name at an order. */
      other?: string;
      /** @description Address that receives the changes of the task's status (the task callback). Whether the vendor reads this one or taskCreateSetting.taskCallbackUrl is unknown; give both the same address. Seen only in a sample: The sample has it at the top level, where createAndCall and updateTask do not. The pattern and the advice are inferred. */
      taskCallbackUrl?: string;
      /** @description Address that receives finished orders (the order callback). How it goes together with the one of addBatchCall is unknown. Seen only in a sample: There is no callCallbackUrl beside it. The pattern is inferred. */
      orderCallbackUrl?: string;
    };
    /** @description Inferred: The response of this page was not readable. */
    CreateTaskResponse: ({
      /** @description The vendor's id of the task. Inferred: What createAndCall answers, less the counts; the response of this page was not readable. */
      taskID?: string;
    } & {
      [key: string]: unknown;
    }) & components["schemas"]["AssumedEnvelope"];
    MgrTaskStatusRequest: {
      productID?: components["schemas"]["ProductID"];
      userTaskID: components["schemas"]["UserTaskID"];
      /**
       * @description What to do with the task.
       * @enum {integer}
       */
      taskOperate: 1 | 2 | 3;
      delCall?: components["schemas"]["DelCall"];
    };
    /** @description Seen only in a sample: The response table was not readable. */
    MgrTaskStatusResponse: {
      retCode: components["schemas"]["RetCode"];
      retMsg: components["schemas"]["RetMsg"];
      responseID: components["schemas"]["ResponseID"];
      /** @description The vendor's id of the task. Seen only in a sample. */
      taskID?: string;
      /** @description Seen only in a sample: That its values are those of listTask is inferred. */
      taskStatus?: components["schemas"]["TaskStatus"];
    };
    UpdateTaskRequest: {
      productID?: components["schemas"]["ProductID"];
      userTaskID: components["schemas"]["UserTaskID"];
      sceneID: components["schemas"]["SceneID"];
      /** @description Documented for a sibling: That it can be changed is documented. The sample has the members that createAndCall documents; that all of them are required here too is inferred, it is right whether the vendor replaces or merges. */
      taskCreateSetting: components["schemas"]["TaskCreateSetting"];
      /** @description Documented for a sibling: That it can be changed is documented. The sample has the members that createAndCall documents; that all of them are required here too is inferred, it is right whether the vendor replaces or merges. */
      funcFlag: components["schemas"]["FuncFlag"];
    };
    /** @description Inferred: The response of this page was not readable. */
    UpdateTaskResponse: {
      [key: string]: unknown;
    } & components["schemas"]["AssumedEnvelope"];
    ListTaskRequest: {
      productID?: components["schemas"]["ProductID"];
      /** @description Number of the page, 1 for the first as it seems. */
      page: number;
      /** @description Size of a page. The sample asks for 100; the greatest is not documented. */
      size: number;
      queryConditions: components["schemas"]["ListTaskConditions"];
    };
    /** @description Which tasks to list; an empty object for all. */
    ListTaskConditions: {
      /** @description Statuses of tasks. */
      taskStatus?: components["schemas"]["TaskStatus"][];
      /** @description Names of tasks. */
      taskName?: string[];
      /** @description Id of the script. A single one, unlike its neighbours. */
      sceneID?: string;
      /** @description The caller's ids of tasks. */
      userTaskID?: string[];
      /** @description Tasks created from then on, in Unix seconds. */
      startTs?: number;
      /** @description Tasks created until then, in Unix seconds. */
      endTs?: number;
    };
    /** @description Seen only in a sample: The sample was readable down to taskStat, so there may be more, such as a total count; the response table was not readable. */
    ListTaskResponse: {
      retCode: components["schemas"]["RetCode"];
      retMsg: components["schemas"]["RetMsg"];
      responseID: components["schemas"]["ResponseID"];
      /** @description The tasks of the page. Seen only in a sample. */
      taskData?: components["schemas"]["TaskData"][];
    };
    AddBatchCallRequest: {
      productID?: components["schemas"]["ProductID"];
      userTaskID: components["schemas"]["UserTaskID"];
      callInfoList: components["schemas"]["CallInfoList"];
    };
    /** @description Inferred: The response of this page was not readable. */
    AddBatchCallResponse: {
      [key: string]: unknown;
    } & components["schemas"]["AssumedImport"];
    ListOrderRequest: {
      productID?: components["schemas"]["ProductID"];
      userTaskID: components["schemas"]["UserTaskID"];
      options: components["schemas"]["ListOrderOptions"];
      /** @description Seen only in a sample: The samples ask for page 1. listTask requires its own. The bound is inferred. */
      page?: components["schemas"]["Page"];
      /** @description Seen only in a sample: listTask requires its own. The bound is inferred. */
      size?: components["schemas"]["Size"];
    };
    /** @description Which orders to list; an empty object for all. */
    ListOrderOptions: {
      /** @description The caller's ids of orders. An array, despite its name. */
      orderID?: string[] | null;
      /** @description Ids of intents, as the script's intent settings in the console show them. */
      intentID?: string[] | null;
      /** @description Names of intents, as the script's intent settings in the console show them. */
      intentName?: string[] | null;
      /** @description Tags of intents that users defined. */
      intentTag?: string[] | null;
      /** @description Levels of intents. Their scale is unknown. Seen only in a sample: In the sample of the Chinese edition only; neither in its table nor in the English edition. */
      intentLevel?: number[];
      /** @description Finished calls. The sample sends 1; other values are unknown. A number here, a boolean in answers and callbacks. */
      finish?: number | null;
      /** @description How many rounds of dialogue there were. */
      turnTime?: {
        /** @description More than so many. Whether so many count too is unknown. */
        gt?: number;
        /** @description Less than so many. Whether so many count too is unknown. */
        lt?: number;
        /** @description Whether this condition is used at all. */
        enable?: boolean;
      } | null;
      /** @description Length of the call, in seconds as it seems. Seen only in a sample: The unit is inferred. */
      callDuration?: components["schemas"]["RangeFilter"];
      /** @description Statuses of calls. Their values are unknown. Seen only in a sample. */
      callStatus?: number[];
    };
    /** @description Inferred: The response of this page was not readable. */
    ListOrderResponse: {
      [key: string]: unknown;
    } & components["schemas"]["AssumedEnvelope"];
    StopOrderRequest: {
      productID?: components["schemas"]["ProductID"];
      userTaskID: components["schemas"]["UserTaskID"];
      /** @description The caller's ids of the orders to stop. */
      orderIDs: string[];
      delCall?: components["schemas"]["DelCall"];
    };
    StopOrderResponse: {
      retCode: components["schemas"]["RetCode"];
      retMsg: components["schemas"]["RetMsg"];
      responseID: components["schemas"]["ResponseID"];
      /** @description How many orders were to be stopped. */
      totalCount: number;
      /** @description How many orders were stopped. May be less than totalCount although retCode is 0. Seen only in a sample: The meaning is inferred from the name. */
      successCount?: number;
      /** @description The orders that were not stopped. Its entries name the order; those of createAndCall name the number. Seen only in a sample. */
      errList?: components["schemas"]["OrderError"][];
    };
    ListOrderDetailRequest: {
      productID?: components["schemas"]["ProductID"];
      userTaskID: components["schemas"]["UserTaskID"];
      /** @description The caller's ids of the orders, at most 500. */
      orderList: string[];
    };
    /** @description Seen only in a sample: The response table was not readable. */
    ListOrderDetailResponse: {
      retCode: components["schemas"]["RetCode"];
      retMsg: components["schemas"]["RetMsg"];
      responseID: components["schemas"]["ResponseID"];
      /** @description The orders, each with its calls. Seen only in a sample. */
      orderDetailList?: components["schemas"]["OrderDetail"][];
    };
    ListCallRequest: {
      productID?: components["schemas"]["ProductID"];
      userTaskID: components["schemas"]["UserTaskID"];
      options: components["schemas"]["ListCallOptions"];
      /** @description Seen only in a sample: The samples ask for page 1. listTask requires its own. The bound is inferred. */
      page?: components["schemas"]["Page"];
      /** @description Seen only in a sample: listTask requires its own. The bound is inferred. */
      size?: components["schemas"]["Size"];
    };
    /** @description Which calls to list; an empty object for all. */
    ListCallOptions: {
      /** @description The vendor's ids of calls. */
      callID?: string[] | null;
      /** @description Ids of intents, as the script's intent settings in the console show them. */
      intentID?: string[] | null;
      /** @description Names of intents, as the script's intent settings in the console show them. */
      intentName?: string[] | null;
      /** @description Tags of intents that users defined. Seen only in a sample: The meaning is that of the same filter of listOrder. */
      intentTag?: string[];
      /** @description Levels of intents. Their scale is unknown. Seen only in a sample. */
      intentLevel?: number[];
      /** @description How many rounds of dialogue there were. Seen only in a sample: The meaning is that of the same filter of listOrder. */
      turnTime?: components["schemas"]["RangeFilter"];
      /** @description Length of the call, in seconds as it seems. Seen only in a sample: The unit is inferred. */
      callDuration?: components["schemas"]["RangeFilter"];
      /** @description Statuses of calls. Their values are unknown. Seen only in a sample. */
      callStatus?: number[];
      /** @description Calls from then on, in Unix seconds. Which moment of a call counts is unknown. Seen only in a sample: The unit is inferred, and the bounds, which refuse milliseconds sent by mistake. */
      startTs?: number;
      /** @description Calls until then, in Unix seconds. Which moment of a call counts is unknown. Seen only in a sample: The unit is inferred, and the bounds, which refuse milliseconds sent by mistake. */
      endTs?: number;
    };
    /** @description Inferred: The response of this page was not readable. */
    ListCallResponse: {
      [key: string]: unknown;
    } & components["schemas"]["AssumedEnvelope"];
    ExportBatchCallRequest: {
      productID?: components["schemas"]["ProductID"];
      userTaskID: components["schemas"]["UserTaskID"];
    };
    /** @description Seen only in a sample: The response table was not readable. */
    ExportBatchCallResponse: {
      retCode: components["schemas"]["RetCode"];
      retMsg: components["schemas"]["RetMsg"];
      responseID: components["schemas"]["ResponseID"];
      /** @description How many orders there are, by its name. Seen only in a sample. */
      totalCount?: number;
      /** @description The vendor's id of the batch, by its name. Seen only in a sample. */
      batchID?: string;
      /** @description The results, one per order. In requests callList is the list of numbers. Seen only in a sample. */
      callList?: components["schemas"]["BatchCallResult"][];
    };
    ImportBatchCallRequest: {
      productID?: components["schemas"]["ProductID"];
      userTaskID: components["schemas"]["UserTaskID"];
      callInfoList: components["schemas"]["CallInfoList"];
    };
    /** @description Inferred: The response of this page was not readable. A batchID as in exportBatchCall would not surprise. */
    ImportBatchCallResponse: {
      [key: string]: unknown;
    } & components["schemas"]["AssumedImport"];
    /** @description What every readable answer but that of ping begins with. Inferred: For a page whose response was not readable; every page whose response was, but that of ping, has these three fields. */
    AssumedEnvelope: {
      /** @description Inferred: As in the other answers; the response of this page was not readable. */
      retCode: components["schemas"]["RetCode"];
      /** @description Inferred: As in the other answers; the response of this page was not readable. */
      retMsg: components["schemas"]["RetMsg"];
      /** @description Inferred: As in the other answers; the response of this page was not readable. */
      responseID: components["schemas"]["ResponseID"];
    };
    /** @description What createAndCall says of the numbers it took, supposed of the other operations that take numbers. Inferred: As in createAndCall; the response of this page was not readable. */
    AssumedImport: {
      /** @description How many numbers were submitted for import. Inferred: As in createAndCall; the response of this page was not readable. */
      totalCount?: number;
      /** @description How many numbers were imported. May be less than totalCount although retCode is 0. Inferred: As in createAndCall; the response of this page was not readable. */
      successCount?: number;
      /** @description The numbers that were not imported. Inferred: As in createAndCall; the response of this page was not readable. */
      errList?: components["schemas"]["PhoneError"][];
    } & components["schemas"]["AssumedEnvelope"];
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
    /**
     * @description Product id, always callbot.
     * @constant
     */
    ProductID: "callbot";
    /** @description The caller's id of the task. Made by the caller, who must keep it unique; a UUID is advised. Later requests address the task by it, not by the vendor's taskID. */
    UserTaskID: string;
    /** @description Id of the script (dialogue template). Shown in the console under script management, at the name of the template. */
    SceneID: string;
    /** @description The vendor's id of the task. No request takes it: tasks are addressed by userTaskID. */
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
      /** @description Timestamp at which the task starts when startupType is 2, in Unix seconds. Send 0 otherwise. */
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
    /** @description Settings for handing a call to a person. Used with AICC templates only. When it is sent, all its members are required, although only one of the two rates is used. */
    ManualCallSetting: {
      /** @description Id of the agent group. */
      agentGroup: string;
      /**
       * @description Outbound mode. 2 is not in the vendor's list.
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
      /** @description Number to call, with its country code and without any symbol, such as 86156xxxxxxxx. Its length is not documented. */
      userPhone: string;
      /** @description Passed through, and returned in callbacks and queries. Its greatest length is not documented. */
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
    /**
     * @description Whether data that was not dialled yet is deleted. To be used with care. A number, no boolean.
     * @enum {integer}
     */
    DelCall: 0 | 1;
    /** @description Number of the page, 1 for the first as it seems. Whether it may be left out is unknown. Seen only in a sample: The samples ask for page 1. listTask requires its own. The bound is inferred. */
    Page: number;
    /** @description Size of a page. The samples ask for 100; the greatest is not documented. Whether it may be left out is unknown. Seen only in a sample: listTask requires its own. The bound is inferred. */
    Size: number;
    /** @description A condition on a number. It counts only with enable true. Seen only in a sample: The meanings are those that listOrder documents for turnTime. */
    RangeFilter: {
      /** @description More than that. Whether the number itself counts too is unknown. Seen only in a sample. */
      gt?: number;
      /** @description Less than that. Whether the number itself counts too is unknown. Seen only in a sample. */
      lt?: number;
      /** @description Whether this condition is used at all. Seen only in a sample. */
      enable?: boolean;
    };
    /** @description Seen only in a sample: What follows taskStat was not readable. */
    TaskData: {
      /** @description The caller's id of the task. Seen only in a sample. */
      userTaskID?: string;
      /** @description The vendor's id of the task. Seen only in a sample. */
      taskID?: string;
      /** @description Id of the script. Seen only in a sample. */
      sceneID?: string;
      /** @description Seen only in a sample: Its values are documented for the filter of the same name. */
      taskStatus?: components["schemas"]["TaskStatus"];
      /** @description When the task was created, in Unix seconds. Seen only in a sample: The unit is inferred. */
      createTs?: number;
      /** @description Seen only in a sample: Types and meanings of its members are documented for the task callback. */
      taskStat?: components["schemas"]["TaskStat"];
    };
    /** @description Seen only in a sample. */
    OrderError: {
      /** @description The caller's id of the order. Seen only in a sample. */
      orderID?: string;
      /** @description Why the order was not stopped, by its name. Seen only in a sample. */
      errMsg?: string;
    };
    /** @description Seen only in a sample: Meanings are those of the same fields of the callbacks. */
    OrderDetail: {
      /** @description The caller's id of the order. Seen only in a sample. */
      orderID?: string;
      /** @description The number called. Seen only in a sample. */
      userPhone?: string;
      /** @description Name of the user. Seen only in a sample. */
      userName?: string;
      /** @description Id of the script. Seen only in a sample. */
      sceneID?: string;
      /** @description The caller's id of the task. Seen only in a sample. */
      userTaskID?: string;
      /** @description The vendor's id of the task. Seen only in a sample. */
      taskID?: string;
      /** @description Whether the order is finished. Seen only in a sample. */
      finish?: boolean;
      /** @description What the caller passed through. Seen only in a sample. */
      other?: string;
      /** @description The calls of the order. Seen only in a sample. */
      callInfoDetailList?: components["schemas"]["OrderCallDetail"][];
    };
    /** @description One call of an order in detail. Seen only in a sample. */
    OrderCallDetail: {
      /** @description By its name a record of the dialogue. The sample shows an empty object, so its members are unknown. Seen only in a sample: On this page only. */
      recordDetail?: {
        [key: string]: unknown;
      }[];
    } & components["schemas"]["CallInfoDetail"];
    /** @description An order of a batch and what became of its call. Seen only in a sample: Meanings are those of the same fields of the callbacks. */
    BatchCallResult: {
      /** @description The caller's id of the order. Seen only in a sample. */
      orderID?: string;
      /** @description The number called. Seen only in a sample. */
      userPhone?: string;
      /** @description What the caller passed through. Seen only in a sample. */
      other?: string;
      /** @description Id of the call, the last one as it seems. Seen only in a sample: That it is the last call is inferred from there being one. */
      callID?: string;
      /** @description Status of the call. Its values are unknown; the sample prints 0 here and 1 elsewhere. Seen only in a sample. */
      callStatus?: number;
      /** @description When the call began, in Unix seconds. Seen only in a sample: The unit is inferred. */
      callStartTs?: number;
      /** @description The intents that the robot recognised. Seen only in a sample. */
      intents?: components["schemas"]["Intent"][];
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
      /** @description Whether the order is finished, and not only this call. A boolean here and in answers, a number in the filter of listOrder. */
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
      /** @description Whether the order is finished. Seen only in a sample. */
      finish?: boolean;
      /** @description What the caller passed through. Seen only in a sample. */
      other?: string;
      /** @description Seen only in a sample: A single object, the last call as it seems. The sample has neither callingNumber nor lineAddress. */
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
      answerOrderCount: number;
      /** @description Orders that are finished. */
      finishOrderCount: number;
      /** @description All orders. */
      totalOrderCount: number;
      /** @description finishOrderCount divided by totalOrderCount, with 2 decimals, so a fraction and no percentage. What it is for no orders is unknown. */
      finishRate: number;
      /** @description Calls that were answered. */
      totalAnswerCall: number;
      /** @description All calls. */
      totalCall: number;
      /** @description totalAnswerCall divided by totalCall, with 2 decimals, so a fraction and no percentage. What it is for no calls is unknown. */
      answerRate: number;
    };
    /** @description One call in detail. Seen only in a sample: The field table was not readable. Types are those of the sample, meanings follow from the names, timestamps are taken for Unix seconds. */
    CallInfoDetail: {
      /** @description Id of the call. Seen only in a sample. */
      callID?: string;
      /** @description The number that called. Documented for a sibling: Documented for listCall; added in December 2024, and not in the sample of the order callback. */
      callingNumber?: string;
      /** @description IP address of the line. Documented for a sibling: Documented for listCall; added in December 2024, and not in the sample of the order callback. */
      lineAddress?: string;
      /** @description Status of the call. Its values are unknown; do not take those of the vendor's other products. Seen only in a sample. */
      callStatus?: number;
      /** @description When the call began, in Unix seconds. Seen only in a sample. */
      callStartTs?: number;
      /** @description When the call was answered, in Unix seconds. What stands here for an unanswered call is unknown. Seen only in a sample. */
      callAnswerTs?: number;
      /** @description When the call ended, in Unix seconds. Seen only in a sample. */
      callEndTs?: number;
      /** @description Length of the call in seconds. Seen only in a sample. */
      callDuration?: number;
      /** @description Address of the recording. How long it lasts, and whether it asks for a login, is unknown. Seen only in a sample. */
      callAudioUrl?: string;
      /** @description Why the call ended. Its values are unknown. Seen only in a sample: Added after January 2024. */
      hangupCause?: string;
      /** @description SIP code with which the call ended, as text. Seen only in a sample: The meaning follows from the name. Added after January 2024. */
      termSipCode?: string;
      /** @description The intents that the robot recognised. Seen only in a sample. */
      intents?: components["schemas"]["Intent"][];
      /** @description The text messages sent after the call. Seen only in a sample. */
      sms?: components["schemas"]["SmsRecord"][];
      /** @description Seen only in a sample. */
      agent?: components["schemas"]["AgentInfo"];
      /** @description The variables of the script. Seen only in a sample. */
      params?: components["schemas"]["CallParam"][];
    };
    /** @description Seen only in a sample. */
    Intent: {
      /** @description Id of the intent. Seen only in a sample. */
      intentID?: string;
      /** @description Tag of the intent. Seen only in a sample. */
      intentTag?: string;
      /** @description Name of the intent. Seen only in a sample. */
      intentName?: string;
      /** @description Level of the intent. Its scale is unknown. Seen only in a sample. */
      intentLevel?: number;
    };
    /** @description Seen only in a sample. */
    SmsRecord: {
      /** @description When the message was sent, in Unix seconds. Seen only in a sample. */
      smsSendTs?: number;
      /** @description The vendor's id of the message. Seen only in a sample. */
      sysMessageID?: string;
      /** @description Text of the message. Seen only in a sample. */
      smsContent?: string;
    };
    /** @description The person who took the call over, if any. Seen only in a sample: Members may be null, as in the sample of listOrderDetail. Values and units are unknown. */
    AgentInfo: {
      /** @description Name of the agent. Seen only in a sample. */
      agentName?: string | null;
      /** @description The agent's group. Seen only in a sample. */
      agentGroup?: string | null;
      /** @description Status of the agent's part of the call. Its values are unknown. Seen only in a sample. */
      agentCallStatus?: number | null;
      /** @description Length of the agent's part of the call. Its unit is unknown. Seen only in a sample. */
      agentCallElapsed?: number | null;
      /** @description Label set by the agent. Seen only in a sample. */
      agentLabel?: string | null;
      /** @description When the agent's part began. Seen only in a sample. */
      manualCallStart?: number | null;
      /** @description When the agent answered. Seen only in a sample. */
      manualCallAnswer?: number | null;
      /** @description When the agent's part ended. Seen only in a sample. */
      manualCallEnd?: number | null;
      /** @description Who hung up. Its values are unknown; do not take those of the vendor's other products. Seen only in a sample: Added after January 2024. */
      manualHangupBy?: number | null;
    };
    /** @description Seen only in a sample. */
    CallParam: {
      /** @description Name of the variable. Seen only in a sample. */
      name?: string;
      /** @description Value of the variable. Seen only in a sample. */
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
  createTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateTaskRequest"];
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
          "application/json": components["schemas"]["CreateTaskResponse"];
        };
      };
    };
  };
  mgrTaskStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MgrTaskStatusRequest"];
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
          "application/json": components["schemas"]["MgrTaskStatusResponse"];
        };
      };
    };
  };
  updateTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateTaskRequest"];
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
          "application/json": components["schemas"]["UpdateTaskResponse"];
        };
      };
    };
  };
  listTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListTaskRequest"];
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
          "application/json": components["schemas"]["ListTaskResponse"];
        };
      };
    };
  };
  addBatchCall: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AddBatchCallRequest"];
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
          "application/json": components["schemas"]["AddBatchCallResponse"];
        };
      };
    };
  };
  listOrder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListOrderRequest"];
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
          "application/json": components["schemas"]["ListOrderResponse"];
        };
      };
    };
  };
  stopOrder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StopOrderRequest"];
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
          "application/json": components["schemas"]["StopOrderResponse"];
        };
      };
    };
  };
  listOrderDetail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListOrderDetailRequest"];
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
          "application/json": components["schemas"]["ListOrderDetailResponse"];
        };
      };
    };
  };
  listCall: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ListCallRequest"];
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
          "application/json": components["schemas"]["ListCallResponse"];
        };
      };
    };
  };
  exportBatchCall: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExportBatchCallRequest"];
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
          "application/json": components["schemas"]["ExportBatchCallResponse"];
        };
      };
    };
  };
  importBatchCall: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ImportBatchCallRequest"];
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
          "application/json": components["schemas"]["ImportBatchCallResponse"];
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
