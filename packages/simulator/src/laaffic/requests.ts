/** The fields of a valid sendAgentGroupCall body that the simulator acts on. */
export interface SendAgentGroupCallRequest {
  taskName: string;
  numberInfoList: { calleeNumber: string }[];
  recallFlow?: RecallPlan;
}

export interface RecallPlan {
  recallType: number;
  recallInterval: number;
  recallNum: number;
}

/** The fields of a valid updateRecallFlow body that the simulator acts on. */
export interface UpdateRecallFlowRequest extends RecallPlan {
  keyId: number;
}
