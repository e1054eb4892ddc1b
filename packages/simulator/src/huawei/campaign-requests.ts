/** The fields of valid campaign requests that the simulator acts on. */

export interface CampaignRequest {
  name: string;
  deviceType: number;
  strBeginTime?: string;
  strEndTime?: string;
  /** One number, or with V2 several. */
  callerNo: string | { accessCode: string }[];
  /** In seconds. */
  maxAlertingTime: number;
  scheduleParam: ScheduleParam;
  ivrParam?: { deviceSign?: string; callCount?: number };
  skillParam?: { skillId?: number; skillName?: string };
  retryPolicy?: { policyType?: number; policyJson?: string };
  callBackUrl?: string;
}

/** `workdayBeginTime1` to `holidayEndTime3`, as HH:mm, or empty. */
export type ScheduleParam = Readonly<Record<string, unknown>>;

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
  recycleTime?: string;
}

/** Text with V1; with V2 a list of texts or objects. */
export type CalledNumbers = string | (string | { calledNo: string; type?: string })[];

export interface AppointmentRequest {
  /** 1: an agent calls, 2: the system does. */
  callType: number | string;
  /** A campaign. */
  taskId: string;
  calledNo: string;
  /** In milliseconds since 1970. */
  appointTime: number;
}

export interface DayStatisticsRequest {
  campaignId?: string;
  batchId?: string;
}

export interface QueryCallResultsRequest extends CampaignReference {
  sessionId?: string;
  customField?: string;
  pageSize?: number;
  pageNum?: number;
  /** 1: each call, not the final one of a number only. */
  showDetail?: 0 | 1;
  beginTime?: string;
  endTime?: string;
}

export interface QueryTasksRequest {
  limit?: number;
  offset?: number;
}
