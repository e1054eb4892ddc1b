// GENERATED from specs/huawei/openapi.yaml (sha256 ce93310e6e2bfc4c…). Do not edit: change the document and run `npm run generate`.

import type { CallOptions, CallResult, ListMethod } from '@outdial/core';
import type { operations } from './schema.gen.js';

/** What `processDialog` takes: path, query and body in one object. */
export type ProcessDialogInput = Partial<NonNullable<operations['processDialog']['parameters']['path']>> & NonNullable<operations['processDialog']['requestBody']>['content']['application/json'];

/** What `processDialog` answers. */
export type ProcessDialogOutput = operations['processDialog']['responses'][200]['content']['application/json'];

/** What `processDialogV1` takes: path, query and body in one object. */
export type ProcessDialogV1Input = NonNullable<operations['processDialogV1']['requestBody']>['content']['application/json'];

/** What `processDialogV1` answers. */
export type ProcessDialogV1Output = operations['processDialogV1']['responses'][200]['content']['application/json'];

/** What `getToken` takes: path, query and body in one object. */
export type GetTokenInput = NonNullable<operations['getToken']['requestBody']>['content']['application/json'];

/** What `getToken` answers. */
export type GetTokenOutput = operations['getToken']['responses'][200]['content']['application/json'];

/** What `getAppCubeToken` takes: path, query and body in one object. */
export type GetAppCubeTokenInput = NonNullable<operations['getAppCubeToken']['requestBody']>['content']['application/json'];

/** What `getAppCubeToken` answers. */
export type GetAppCubeTokenOutput = operations['getAppCubeToken']['responses'][200]['content']['application/json'];

/** What `listCampaigns` takes: path, query and body in one object. */
export type ListCampaignsInput = Partial<NonNullable<operations['listCampaigns']['parameters']['path']>> & NonNullable<operations['listCampaigns']['parameters']['query']>;

/** What `listCampaigns` answers. */
export type ListCampaignsOutput = operations['listCampaigns']['responses'][200]['content']['application/json'];

/** One record of `listCampaigns`, as `listCampaigns.each` gives it. */
export type ListCampaignsItem = NonNullable<ListCampaignsOutput['data']>[number];

/** What `createCampaign` takes: path, query and body in one object. */
export type CreateCampaignInput = Partial<NonNullable<operations['createCampaign']['parameters']['path']>> & NonNullable<operations['createCampaign']['requestBody']>['content']['application/json'];

/** What `createCampaign` answers. */
export type CreateCampaignOutput = operations['createCampaign']['responses'][200]['content']['application/json'];

/** What `createCampaignV2` takes: path, query and body in one object. */
export type CreateCampaignV2Input = Partial<NonNullable<operations['createCampaignV2']['parameters']['path']>> & NonNullable<operations['createCampaignV2']['requestBody']>['content']['application/json'];

/** What `createCampaignV2` answers. */
export type CreateCampaignV2Output = operations['createCampaignV2']['responses'][200]['content']['application/json'];

/** What `updateCampaign` takes: path, query and body in one object. */
export type UpdateCampaignInput = Omit<NonNullable<operations['updateCampaign']['parameters']['path']>, 'vdnId'> & Partial<Pick<NonNullable<operations['updateCampaign']['parameters']['path']>, 'vdnId'>> & NonNullable<operations['updateCampaign']['requestBody']>['content']['application/json'];

/** What `updateCampaign` answers. */
export type UpdateCampaignOutput = operations['updateCampaign']['responses'][200]['content']['application/json'];

/** What `pauseCampaign` takes: path, query and body in one object. */
export type PauseCampaignInput = Omit<NonNullable<operations['pauseCampaign']['parameters']['path']>, 'vdnId'> & Partial<Pick<NonNullable<operations['pauseCampaign']['parameters']['path']>, 'vdnId'>>;

/** What `pauseCampaign` answers. */
export type PauseCampaignOutput = operations['pauseCampaign']['responses'][200]['content']['application/json'];

/** What `resumeCampaign` takes: path, query and body in one object. */
export type ResumeCampaignInput = Omit<NonNullable<operations['resumeCampaign']['parameters']['path']>, 'vdnId'> & Partial<Pick<NonNullable<operations['resumeCampaign']['parameters']['path']>, 'vdnId'>>;

/** What `resumeCampaign` answers. */
export type ResumeCampaignOutput = operations['resumeCampaign']['responses'][200]['content']['application/json'];

/** What `addCallData` takes: path, query and body in one object. */
export type AddCallDataInput = Omit<NonNullable<operations['addCallData']['parameters']['path']>, 'vdnId'> & Partial<Pick<NonNullable<operations['addCallData']['parameters']['path']>, 'vdnId'>> & NonNullable<operations['addCallData']['requestBody']>['content']['application/json'];

/** What `addCallData` answers. */
export type AddCallDataOutput = operations['addCallData']['responses'][200]['content']['application/json'];

/** What `addCallDataV2` takes: path, query and body in one object. */
export type AddCallDataV2Input = Omit<NonNullable<operations['addCallDataV2']['parameters']['path']>, 'vdnId'> & Partial<Pick<NonNullable<operations['addCallDataV2']['parameters']['path']>, 'vdnId'>> & NonNullable<operations['addCallDataV2']['requestBody']>['content']['application/json'];

/** What `addCallDataV2` answers. */
export type AddCallDataV2Output = operations['addCallDataV2']['responses'][200]['content']['application/json'];

/** What `addGroupCallData` takes: path, query and body in one object. */
export type AddGroupCallDataInput = Partial<NonNullable<operations['addGroupCallData']['parameters']['path']>> & NonNullable<operations['addGroupCallData']['parameters']['query']> & NonNullable<operations['addGroupCallData']['requestBody']>['content']['application/json'];

/** What `addGroupCallData` answers. */
export type AddGroupCallDataOutput = operations['addGroupCallData']['responses'][200]['content']['application/json'];

/** What `getCallData` takes: path, query and body in one object. */
export type GetCallDataInput = Omit<NonNullable<operations['getCallData']['parameters']['path']>, 'vdnId'> & Partial<Pick<NonNullable<operations['getCallData']['parameters']['path']>, 'vdnId'>>;

/** What `getCallData` answers. */
export type GetCallDataOutput = operations['getCallData']['responses'][200]['content']['application/json'];

/** What `createAppointment` takes: path, query and body in one object. */
export type CreateAppointmentInput = Partial<NonNullable<operations['createAppointment']['parameters']['path']>> & NonNullable<operations['createAppointment']['requestBody']>['content']['application/json'];

/** What `createAppointment` answers. */
export type CreateAppointmentOutput = operations['createAppointment']['responses'][200]['content']['application/json'];

/** What `getDayStatistics` takes: path, query and body in one object. */
export type GetDayStatisticsInput = Partial<NonNullable<operations['getDayStatistics']['parameters']['path']>> & NonNullable<operations['getDayStatistics']['parameters']['query']>;

/** What `getDayStatistics` answers. */
export type GetDayStatisticsOutput = operations['getDayStatistics']['responses'][200]['content']['application/json'];

/** What `queryCallResults` takes: path, query and body in one object. */
export type QueryCallResultsInput = Omit<NonNullable<operations['queryCallResults']['parameters']['path']>, 'vdnId'> & Partial<Pick<NonNullable<operations['queryCallResults']['parameters']['path']>, 'vdnId'>> & NonNullable<operations['queryCallResults']['requestBody']>['content']['application/json'];

/** What `queryCallResults` answers. */
export type QueryCallResultsOutput = operations['queryCallResults']['responses'][200]['content']['application/json'];

/** One record of `queryCallResults`, as `queryCallResults.each` gives it. */
export type QueryCallResultsItem = NonNullable<QueryCallResultsOutput['data']>[number];

/** What `queryTasks` takes: path, query and body in one object. */
export type QueryTasksInput = NonNullable<operations['queryTasks']['requestBody']>['content']['application/json'];

/** What `queryTasks` answers. */
export type QueryTasksOutput = operations['queryTasks']['responses'][200]['content']['application/json'];

/** The operations of the vendor, each named as in its document. */
export interface HuaweiOperations {
  /**
   * Report the result of the last step and get the next one
   *
   * One step of a dialog. The first request of a `userid` is inaction 8; after that `inaction` is the `outaction` just received. That rule
   * holds for 9 and 11 only:
   *
   * | answer (outaction) | do | next request (inaction) |
   * | --- | --- | --- |
   * | 9 interact | play, speak, listen, collect keys, record or show text | 9 |
   * | 11 transfer | transfer the call | 11 |
   * | 10 disconnect | release the call | none when it answers `hangup`; else one closing 9 or 11 with `input` `hangup` |
   * | 12 query | look up queue data, or switch audio and video | 9, the data in `extparams` |
   * | 7 recording started | nothing | carry on |
   * | 13 recognition result | stop the prompt if there is a result | 9, or ask again |
   *
   * Inactions 7 and 13 are side requests of the access party, on sites with a packet-capture system only.
   *
   * **Hanging up.** Every dialog is closed by an inaction 9 or 11 with `input` `hangup`; ODFS answers outaction 10, the end mark, and must not be called again for
   * that call. When the caller hangs up during a prompt, send that 9 at once. After a successful transfer the
   * documented order is 11 with `trans_result` 0 and no `input`, answer 10, 11 again with `input` `hangup`, answer 10.
   *
   * **Failures.** HTTP 200 with a `ret` other than 0. HTTP 400: the request is incorrect because its URL is; use the correct one. HTTP 500: the
   * business fails because a parameter has a value that does not exist in the system; check the values. Any other status has its standard
   * meaning. On an unknown `outaction` or a lost connection release the call. A step whose answer was lost must not simply be sent again: it may move the flow on twice.
   *
   * The dialog pages have no table of headers; `application/json; charset=UTF-8` is what the token interface of the same host demands.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): Dialog Interfaces (V2), page cec_07_2014, since 2025-11 cec_07_0861 <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2014.html>; Dialog Interfaces (V2), Chinese edition <https://support.huaweicloud.com/api-ccfs-cec/cec_07_2014.html>; Interface Invoked for Dialog Initialization (inaction=8), V2 page <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2015.html>; Interface Invoked After Dialog Interaction (inaction=9), V2 page <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0863.html>; Interface Invoked After Dialog Transfer (inaction=11), V2 page <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0864.html>; Packet Capture and Recording Interface Invoked in the Dialog (inaction=7), V2 page <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2018.html>; Recognition Result Requesting Interface (inaction=13), V1 page, equal to the V2 page cec_07_2019 <https://support.huaweicloud.com/api-ccfs-cec/cec_07_2013.html>.
   */
  processDialog(input: ProcessDialogInput, options?: CallOptions): Promise<CallResult<ProcessDialogOutput>>;
  /**
   * Report the result of the last step and get the next one (V1)
   *
   * The original of the dialog interface, without grey routing: the path carries no vdnId. Requests, answers and the order of the steps
   * are those of V2. The vendor says that V2 has the same parameters; its V1 pages do not list `flow_result_type` 5.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): Dialog Interfaces (V1), page cec_07_2008, since 2025-11 cec_07_0855 <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0855.html>; Dialog Interfaces (V1), description of the answer, Chinese <https://huaweicloud.com/guide/productsdesc-bms_970e013389d0ba1f1c50500012f2a6d7support1>; Dialog Interfaces (V2), page cec_07_2014, since 2025-11 cec_07_0861 <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_2014.html>.
   */
  processDialogV1(input: ProcessDialogV1Input, options?: CallOptions): Promise<CallResult<ProcessDialogV1Output>>;
  /**
   * Get the token that the dialog interfaces ask for
   *
   * Mode C3, "OIAP interface authentication". Header `Content-Type: application/json; charset=UTF-8`, fixed. The token lives for `expireTime`
   * seconds; when it has expired, get a new one. There is no refresh and no revocation. In the dialogs the token is called `auth_token`, in
   * other bodies of the platform `authToken`, in headers `token`; treat it as opaque.
   *
   * For a tenant `appKey` is the tenant id and `appSecret` the API password from Configuration Center, robot management, flow settings, system management,
   * system settings. System-level clients use the account set at installation (usually `ODFS_SYS_OPENAPI`, or `ipcc` for the vendor's own systems).
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): C3 OIAP Interface Authentication <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0004.html>.
   */
  getToken(input?: GetTokenInput, options?: CallOptions): Promise<CallResult<GetTokenOutput>>;
  /**
   * Get the token for calls from AppCube to OIAP
   *
   * Mode C6, "OIAP AppCube interface authentication", built like getToken. Only POST is supported. The dialogs take the token of getToken.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): C6 OIAP AppCube Interface Authentication <https://support.huaweicloud.com/api-ccfs-cec/cec_07_0007.html>.
   */
  getAppCubeToken(input?: GetAppCubeTokenInput, options?: CallOptions): Promise<CallResult<GetAppCubeTokenOutput>>;
  /**
   * List the campaigns
   *
   * Filters and paging go into the query; there is no body.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Querying the list of outbound campaigns, page cec_07_4007, since 2025-11 cec_07_0727, Chinese edition <https://support.huaweicloud.com/api-ccfs-cec/cec_07_0727.html>.
   */
  listCampaigns: ListMethod<ListCampaignsInput, ListCampaignsOutput, ListCampaignsItem, 'curPage' | 'rowsPerPage'>;
  /**
   * Create a campaign (V1)
   *
   * For predictive, smart, automatic, preview and preoccupied outbound calls. A tenant may have 20 campaigns whose device type is a skill queue and
   * 20 whose device type is an IVR, and `max.liveliest.taskCount` (20) active ones of one kind. The device type cannot be changed
   * afterwards. A smart campaign needs an IVR flow of the tenant's own.
   *
   * The vendor refuses a second request with the same `name`: one whose answer was lost is sent again.
   *
   * Source (documented): Adding an Outbound Campaign (V1), page cec_07_4001, since 2025-11 cec_07_0721, Chinese edition <https://support.huaweicloud.com/api-ccfs-cec/cec_07_4001.html>.
   */
  createCampaign(input: CreateCampaignInput, options?: CallOptions): Promise<CallResult<CreateCampaignOutput>>;
  /**
   * Create a campaign (V2)
   *
   * The version the vendor recommends: it also takes several calling numbers, a priority, and the policies for retries, for calling and for business results,
   * so that no further request is needed. The same limits as for V1. A tenant may have 20 campaigns whose device type is a skill queue and 20
   * whose device type is an IVR, and `max.liveliest.taskCount` (20) active ones of one kind. The device type cannot be changed afterwards.
   *
   * The vendor refuses a second request with the same `name`: one whose answer was lost is sent again.
   *
   * Source (documented): Adding an Outbound Campaign (V2), page cec_07_4002, since 2025-11 cec_07_0722 <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0722.html>.
   */
  createCampaignV2(input: CreateCampaignV2Input, options?: CallOptions): Promise<CallResult<CreateCampaignV2Output>>;
  /**
   * Change a campaign (V1)
   *
   * The campaign must exist and must not have ended. The body is that of createCampaign; the device type must be the one it was created with. A running
   * campaign goes on by the changed times, so numbers may be called at once that were not due before.
   *
   * Makes calls: it is never sent twice.
   *
   * Source (documented): Modifying an Outbound Campaign (V1), page cec_07_4003, since 2025-11 cec_07_0723, Chinese edition <https://support.huaweicloud.com/api-ccfs-cec/cec_07_4003.html>.
   */
  updateCampaign(input: UpdateCampaignInput, options?: CallOptions): Promise<CallResult<UpdateCampaignOutput>>;
  /**
   * Suspend a campaign
   *
   * The campaign must be running. There is no body.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): Suspending an Outbound Campaign, page cec_07_4008, Chinese edition <https://support.huaweicloud.com/api-ccfs-cec/cec_07_4008.html>.
   */
  pauseCampaign(input: PauseCampaignInput, options?: CallOptions): Promise<CallResult<PauseCampaignOutput>>;
  /**
   * Resume a suspended campaign
   *
   * The campaign must be suspended; it dials again. There is no body.
   *
   * Makes calls: it is never sent twice.
   *
   * Source (documented): Resuming an Outbound Campaign, page cec_07_4009, since 2025-11 cec_07_0729 <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0729.html>.
   */
  resumeCampaign(input: ResumeCampaignInput, options?: CallOptions): Promise<CallResult<ResumeCampaignOutput>>;
  /**
   * Add numbers to a campaign (V1)
   *
   * At most 20 numbers in a request, no number twice, and at least a second between two requests for a campaign. A campaign may have 200,000 unfinished
   * numbers. A number on the blocklist makes the request fail. The vendor gives no key that would make a repeated request safe: after a lost answer look for the
   * `sessionId` in the results, which hold finished calls only, before the numbers are added again.
   *
   * Makes calls: it is never sent twice. Its natural key is `callDataList.sessionId`.
   *
   * Source (documented): Adding Outbound Numbers (V1), page cec_07_4031, since 2025-11 cec_07_0759 <https://support.huaweicloud.com/intl/en-us/api-cec/cec_07_0759.html>.
   */
  addCallData(input: AddCallDataInput, options?: CallOptions): Promise<CallResult<AddCallDataOutput>>;
  /**
   * Add numbers to a campaign (V2)
   *
   * Several numbers per customer, and a batch. By default 20 customers in a request; the vendor's setting `isales.api.calldata.max` changes that, 2000 at most
   * are advised, with `isales.api.uncomplate.count` (spelt so) false, since a request may otherwise take more than a second. At least a second between two requests
   * for a campaign. Within one `sessionId` no number may occur twice. A campaign may have 200,000 unfinished numbers. A number on the
   * blocklist makes the request fail.
   *
   * Makes calls: it is never sent twice. Its natural key is `callDataList.sessionId`.
   *
   * Source (documented): Adding Outbound Numbers (V2), page cec_07_4032, since 2025-11 cec_07_0760, Chinese edition <https://support.huaweicloud.com/api-ccfs-cec/cec_07_0760.html>.
   */
  addCallDataV2(input: AddCallDataV2Input, options?: CallOptions): Promise<CallResult<AddCallDataV2Output>>;
  /**
   * Add numbers to a task group
   *
   * At most 20 customers in a request. The task group must exist; it is made in the console.
   *
   * Makes calls: it is never sent twice. Its natural key is `callDataList.sessionId`.
   *
   * Source (documented): Importing Outbound Call Data to a Task Group, page cec_07_0768, Chinese edition <https://support.huaweicloud.com/api-ccfs-cec/cec_07_0768.html>.
   */
  addGroupCallData(input: AddGroupCallDataInput, options?: CallOptions): Promise<CallResult<AddGroupCallDataOutput>>;
  /**
   * Read one number and its attributes
   *
   * There is no body.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Querying an outbound number, page cec_07_4036, since 2025-11 cec_07_0764, Chinese edition <https://support.huaweicloud.com/api-ccfs-cec/cec_07_4036.html>.
   */
  getCallData(input: GetCallDataInput, options?: CallOptions): Promise<CallResult<GetCallDataOutput>>;
  /**
   * Reserve a call
   *
   * A call to one number at a given time, by an agent or by itself. An automatic call is made five minutes before its time.
   *
   * Makes calls: it is never sent twice.
   *
   * Source (documented): Creating a Reserved Outbound Call Task, page cec_07_0777, Chinese edition <https://support.huaweicloud.com/api-ccfs-cec/cec_07_0777.html>.
   */
  createAppointment(input: CreateAppointmentInput, options?: CallOptions): Promise<CallResult<CreateAppointmentOutput>>;
  /**
   * Count the calls of the day
   *
   * With a campaign: all of it and all its batches, or all of it and the one batch. Without: all campaigns and batches. The vendor
   * notes that the interface has a flow control, "once in five minutes", and answers HTTP 429 beyond it. There is no body.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Statistics of the day's outbound calls, page cec_07_4037, since 2025-11 cec_07_0765, Chinese edition <https://support.huaweicloud.com/api-ccfs-cec/cec_07_0765.html>.
   */
  getDayStatistics(input?: GetDayStatisticsInput, options?: CallOptions): Promise<CallResult<GetDayStatisticsOutput>>;
  /**
   * Read the results of finished calls
   *
   * Only calls that are finished. Without paging at most 2000 results are answered. The vendor advises the push of results instead, and at most 10 requests at
   * the same time with more than a second between two such bundles.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Querying Outbound Call Results, page cec_07_4041, since 2025-11 cec_07_0783, Chinese edition <https://support.huaweicloud.com/api-ccfs-cec/cec_07_0783.html>.
   */
  queryCallResults: ListMethod<QueryCallResultsInput, QueryCallResultsOutput, QueryCallResultsItem, 'pageNum' | 'pageSize'>;
  /**
   * List the campaigns of a tenant, as CC-CMS knows them
   *
   * Needs an installation with CC-iSales. Only POST is supported.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Querying the Outbound Call Task List of a Tenant, page cec_07_2612, since 2025-11 cec_07_0675, Chinese edition <https://support.huaweicloud.com/api-ccfs-cec/cec_07_0675.html>.
   */
  queryTasks(input: QueryTasksInput, options?: CallOptions): Promise<CallResult<QueryTasksOutput>>;
}
