/** The fields of valid campaign requests that the simulator acts on. */

export interface CampaignRequest {
  name: string;
  deviceType: number;
  strBeginTime?: string;
  strEndTime?: string;
  /** One number, or with V2 several. */
  callerNo: string | { accessCode: string }[];
}

/** A parameter of the path, as text. */
export interface CampaignReference {
  campaignId: string;
}

export interface ListCampaignsRequest {
  name?: string;
  /** 0 for all. */
  status: number;
  /** 0 for all. */
  deviceType: number;
  beginTime?: string;
  endTime?: string;
  curPage: number;
  rowsPerPage: number;
}

export interface AddCallDataRequest extends CampaignReference {
  callDataList: CallData[];
}

export interface AddGroupCallDataRequest {
  campaignGroupId: string;
  callDataList: CallData[];
}

export interface CallData {
  called: CalledNumbers;
  customField?: string;
  /** The caller's own id. */
  sessionId?: string;
}

export interface AppointmentRequest {
  /** A campaign. */
  taskId: string;
  calledNo: string;
}

/** Text with V1; with V2 a list of texts or objects. */
export type CalledNumbers = string | (string | { calledNo: string })[];

export interface QueryCallResultsRequest extends CampaignReference {
  beginTime?: string;
  endTime?: string;
}

export interface QueryTasksRequest {
  limit?: number;
  offset?: number;
}
