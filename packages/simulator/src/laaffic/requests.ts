/** The fields of valid requests that the simulator acts on. */

export interface RecallPlan {
  recallType: number;
  recallInterval: number;
  recallNum: number;
  nodeList?: object[];
}

export interface SendGroupCallRequest {
  taskName: string;
  numberInfoList: { calleeNumber: string }[];
  agentId?: number;
  scriptId?: number;
  recallFlow?: RecallPlan;
}

export interface UpdateGroupCallRequest {
  keyId: number;
  taskName: string;
}

export interface UpdateRecallFlowRequest extends RecallPlan {
  keyId: number;
}

export interface CancelRecallFlowRequest {
  /** By the id of a flow, of its task, or of one of its nodes. */
  type: 1 | 2 | 3;
  id: number;
}

export interface PageRequest<Filter> {
  current: number;
  size: number;
  params: Filter;
}

/** Local times for tasks and flows, times with an offset for call records. */
export interface TimeRange {
  strTime: string;
  endTime: string;
}

export interface TaskFilter extends TimeRange {
  statusList?: number[];
  searchCondition?: string;
}

export interface RecallFlowFilter extends TimeRange {
  taskName?: string;
}

export interface SendGroupRequest {
  /** Numbers, separated by commas. */
  callee: string;
  displayNum?: string;
  fileId: string;
  calledInfo?: string;
}
