/** The fields of valid requests that the simulator acts on. */

export interface NumberInfo {
  calleeNumber: string;
  [text: `text${number}`]: string | null | undefined;
}

export interface AllowedTime {
  /** HH:MM. */
  strTime: string;
  endTime: string;
}

/** What is played, and what follows. */
export interface VoiceRequest {
  /** 1 a file uploaded before, 2 a file that comes along, 3 a text. */
  source: number;
  voiceFileId?: string | null;
  uploadName?: string | null;
  /** Base64. */
  baseFile?: string | null;
  text?: string | null;
  lan?: string | null;
  /** Seconds before the first playing, and after the last. */
  delayPlay?: number;
  delayHangup?: number;
  loopCount?: number;
  hangUpSms?: number;
  smsContent?: string | null;
  toSeat?: number;
  sipGroupId?: number | string | null;
  /** 1 after the voice has played, 2 by key. */
  toSeatType?: number | null;
  toSeatKey?: string | null;
  /** Seconds after the key. */
  delayTransfer?: number | null;
}

/** What all tasks share. */
export interface TaskRequest {
  taskName: string;
  displayNum?: string | null;
  sendTime?: string | null;
  maxCalls?: number;
  maxRingingTime?: number;
  allowSendTime?: AllowedTime[];
}

export interface RecallNodeRequest extends Partial<VoiceRequest> {
  agentId?: number | string;
}

export interface RecallPlan {
  /** 0 everyone, 1 those whose call failed, 3 by intent. */
  recallType: number;
  /** In minutes. */
  recallInterval: number;
  recallNum: number;
  recallIntent?: string[];
  nodeList?: RecallNodeRequest[];
}

export interface SendAgentGroupCallRequest extends TaskRequest {
  numberInfoList: NumberInfo[];
  agentId?: number;
  scriptId?: number;
  enableRecording?: number;
  recallFlow?: RecallPlan;
}

export interface SendGroupCallRequest extends TaskRequest, VoiceRequest {
  numberInfoList: NumberInfo[];
  recallFlow?: RecallPlan;
}

export interface UpdateGroupCallRequest extends TaskRequest, VoiceRequest {
  keyId: number;
}

export interface ResendGroupCallRequest extends TaskRequest, VoiceRequest {
  keyId: number;
  /** 0 everyone, 1 those whose call failed. */
  resendType: number;
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

export interface FileUploadRequest {
  fileName: string;
  /** Base64. */
  file: string;
}

export interface SendGroupRequest {
  /** Numbers, separated by commas. */
  callee: string;
  displayNum?: string;
  fileId: string;
  maxDuration?: number;
  maxRingingTime?: number;
  loopCount?: number;
  calledInfo?: string;
}
