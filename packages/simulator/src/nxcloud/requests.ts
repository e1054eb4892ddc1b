/** The fields of valid requests that the simulator acts on. */

export interface TaskSetting {
  /** 1: by hand. 2: at `startupAt`. 3: at once. */
  startupType: 1 | 2 | 3;
  /** Unix seconds. */
  startupAt: number;
  /** Of local time from UTC, east positive. */
  zoneSecond: number;
  /** Days, 1 (Monday) to 7, with commas. */
  dialAtWeekDay: string;
  /** Hours 0 to 23, with commas: of the first half hours, and of the second ones. */
  dialAtUpHour: string;
  dialAtDownHour: string;
  /** Seconds. */
  maxRingTime: number;
  maxCall: number;
  taskName: string;
  taskCallbackUrl: string;
  manualCallSetting?: { agentGroup: string };
}

export interface TaskFlags {
  taskKeep: boolean;
  roundRedial: boolean;
  smsEnable: boolean;
  smsFuncFlag: SmsRule[];
}

/** A message for those whose call came to one of the intents, by id or by name. */
export interface SmsRule {
  smsID: string;
  intentID: string[];
  intentName: string[];
}

export interface CreateTaskRequest {
  userTaskID: string;
  sceneID: string;
  taskCreateSetting: TaskSetting;
  funcFlag: TaskFlags;
  /** Where the vendor's own sample has them; `taskCreateSetting` may have the first as well. */
  taskCallbackUrl?: string;
  orderCallbackUrl?: string;
}

export interface AddCallsRequest {
  userTaskID: string;
  callInfoList: { orderCallbackUrl: string; callCallbackUrl: string; callList: OrderRequest[] };
}

export interface CreateAndCallRequest extends CreateTaskRequest, AddCallsRequest {}

export interface OrderRequest {
  orderID: string;
  userPhone: string;
  other: string;
  userName: string;
  params: { name: string; value: string }[];
}

export interface UpdateTaskRequest {
  userTaskID: string;
  taskCreateSetting: TaskSetting;
  funcFlag: TaskFlags;
}

export interface ManageTaskRequest {
  userTaskID: string;
  taskOperate: 1 | 2 | 3;
  delCall?: 0 | 1;
}

export interface ListTaskRequest {
  page: number;
  size: number;
  queryConditions: {
    taskStatus?: number[];
    taskName?: string[];
    sceneID?: string;
    userTaskID?: string[];
    startTs?: number;
    endTs?: number;
  };
}

export interface StopOrderRequest {
  userTaskID: string;
  orderIDs: string[];
  delCall?: 0 | 1;
}

export interface ListOrderDetailRequest {
  userTaskID: string;
  orderList: string[];
}
