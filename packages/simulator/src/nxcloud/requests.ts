/** The fields of valid requests that the simulator acts on. */

export interface TaskSetting {
  startupType: 1 | 2 | 3;
  maxCall: number;
  taskName: string;
  taskCallbackUrl: string;
}

export interface TaskFlags {
  taskKeep: boolean;
  roundRedial: boolean;
}

export interface CreateTaskRequest {
  userTaskID: string;
  sceneID: string;
  taskCreateSetting: TaskSetting;
  funcFlag: TaskFlags;
  /** Where the vendor's own sample has it; `taskCreateSetting` may have one as well. */
  taskCallbackUrl?: string;
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
  taskCreateSetting?: Partial<TaskSetting>;
  funcFlag?: Partial<TaskFlags>;
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
