// GENERATED from specs/laaffic/openapi.yaml (sha256 48769f5f0cc8fe1b…). Do not edit: change the document and run `npm run generate`.

import type { CallOptions, CallResult, ListMethod } from '@outdial/core';
import type { operations } from './schema.gen.js';

/** What `sendAgentGroupCall` takes: path, query and body in one object. */
export type SendAgentGroupCallInput = NonNullable<operations['sendAgentGroupCall']['requestBody']>['content']['application/json'];

/** What `sendAgentGroupCall` answers. */
export type SendAgentGroupCallOutput = operations['sendAgentGroupCall']['responses'][200]['content']['application/json'];

/** What `queryAgentGroupCall` takes: path, query and body in one object. */
export type QueryAgentGroupCallInput = NonNullable<operations['queryAgentGroupCall']['requestBody']>['content']['application/json'];

/** What `queryAgentGroupCall` answers. */
export type QueryAgentGroupCallOutput = operations['queryAgentGroupCall']['responses'][200]['content']['application/json'];

/** One record of `queryAgentGroupCall`, as `queryAgentGroupCall.each` gives it. */
export type QueryAgentGroupCallItem = NonNullable<NonNullable<QueryAgentGroupCallOutput['data']>['records']>[number];

/** What `cancelAgentGroupCall` takes: path, query and body in one object. */
export type CancelAgentGroupCallInput = NonNullable<operations['cancelAgentGroupCall']['requestBody']>['content']['application/json'];

/** What `cancelAgentGroupCall` answers. */
export type CancelAgentGroupCallOutput = operations['cancelAgentGroupCall']['responses'][200]['content']['application/json'];

/** What `sendGroupCall` takes: path, query and body in one object. */
export type SendGroupCallInput = NonNullable<operations['sendGroupCall']['requestBody']>['content']['application/json'];

/** What `sendGroupCall` answers. */
export type SendGroupCallOutput = operations['sendGroupCall']['responses'][200]['content']['application/json'];

/** What `queryGroupCall` takes: path, query and body in one object. */
export type QueryGroupCallInput = NonNullable<operations['queryGroupCall']['requestBody']>['content']['application/json'];

/** What `queryGroupCall` answers. */
export type QueryGroupCallOutput = operations['queryGroupCall']['responses'][200]['content']['application/json'];

/** One record of `queryGroupCall`, as `queryGroupCall.each` gives it. */
export type QueryGroupCallItem = NonNullable<NonNullable<QueryGroupCallOutput['data']>['records']>[number];

/** What `updateGroupCall` takes: path, query and body in one object. */
export type UpdateGroupCallInput = NonNullable<operations['updateGroupCall']['requestBody']>['content']['application/json'];

/** What `updateGroupCall` answers. */
export type UpdateGroupCallOutput = operations['updateGroupCall']['responses'][200]['content']['application/json'];

/** What `resendGroupCall` takes: path, query and body in one object. */
export type ResendGroupCallInput = NonNullable<operations['resendGroupCall']['requestBody']>['content']['application/json'];

/** What `resendGroupCall` answers. */
export type ResendGroupCallOutput = operations['resendGroupCall']['responses'][200]['content']['application/json'];

/** What `queryRecallFlowPage` takes: path, query and body in one object. */
export type QueryRecallFlowPageInput = NonNullable<operations['queryRecallFlowPage']['requestBody']>['content']['application/json'];

/** What `queryRecallFlowPage` answers. */
export type QueryRecallFlowPageOutput = operations['queryRecallFlowPage']['responses'][200]['content']['application/json'];

/** One record of `queryRecallFlowPage`, as `queryRecallFlowPage.each` gives it. */
export type QueryRecallFlowPageItem = NonNullable<NonNullable<QueryRecallFlowPageOutput['data']>['records']>[number];

/** What `queryRecallFlowDetail` takes: path, query and body in one object. */
export type QueryRecallFlowDetailInput = NonNullable<operations['queryRecallFlowDetail']['requestBody']>['content']['application/json'];

/** What `queryRecallFlowDetail` answers. */
export type QueryRecallFlowDetailOutput = operations['queryRecallFlowDetail']['responses'][200]['content']['application/json'];

/** What `updateRecallFlow` takes: path, query and body in one object. */
export type UpdateRecallFlowInput = NonNullable<operations['updateRecallFlow']['requestBody']>['content']['application/json'];

/** What `updateRecallFlow` answers. */
export type UpdateRecallFlowOutput = operations['updateRecallFlow']['responses'][200]['content']['application/json'];

/** What `cancelRecallFlow` takes: path, query and body in one object. */
export type CancelRecallFlowInput = NonNullable<operations['cancelRecallFlow']['requestBody']>['content']['application/json'];

/** What `cancelRecallFlow` answers. */
export type CancelRecallFlowOutput = operations['cancelRecallFlow']['responses'][200]['content']['application/json'];

/** What `fileUpload` takes: path, query and body in one object. */
export type FileUploadInput = NonNullable<operations['fileUpload']['requestBody']>['content']['application/json'];

/** What `fileUpload` answers. */
export type FileUploadOutput = operations['fileUpload']['responses'][200]['content']['application/json'];

/** What `sendGroup` takes: path, query and body in one object. */
export type SendGroupInput = NonNullable<operations['sendGroup']['requestBody']>['content']['application/json'];

/** What `sendGroup` answers. */
export type SendGroupOutput = operations['sendGroup']['responses'][200]['content']['application/json'];

/** What `recordGroup` takes: path, query and body in one object. */
export type RecordGroupInput = NonNullable<operations['recordGroup']['parameters']['path']>;

/** What `recordGroup` answers. */
export type RecordGroupOutput = operations['recordGroup']['responses'][200]['content']['application/json'];

/** What `recordGroupQuery` takes: path, query and body in one object. */
export type RecordGroupQueryInput = NonNullable<operations['recordGroupQuery']['requestBody']>['content']['application/json'];

/** What `recordGroupQuery` answers. */
export type RecordGroupQueryOutput = operations['recordGroupQuery']['responses'][200]['content']['application/json'];

/** One record of `recordGroupQuery`, as `recordGroupQuery.each` gives it. */
export type RecordGroupQueryItem = NonNullable<NonNullable<RecordGroupQueryOutput['data']>['records']>[number];

/** What `getBalance` takes: path, query and body in one object. */
export type GetBalanceInput = Record<string, never>;

/** What `getBalance` answers. */
export type GetBalanceOutput = operations['getBalance']['responses'][200]['content']['application/json'];

/** The operations of the vendor, each named as in its document. */
export interface LaafficOperations {
  /**
   * Create a group-call task for an AI agent
   *
   * Creates a task that calls a list of numbers with an AI agent, at once or at `sendTime`, and optionally calls
   * again by a recall flow. Success means that the task was accepted; results of the calls come later.
   *
   * A text message on hang-up cannot be set here; the vendor configures it on the agent. Its code -53 is listed all
   * the same.
   *
   * Makes calls: it is never sent twice. Its natural key is `taskName`.
   *
   * Source (documented): Create an AI Agent group-call task (AI Agent群呼任務創建) <https://www.laaffic.com/zh/api/ai/agentSend>; Create an AI Agent group-call task, English edition at the apex domain <https://laaffic.com/api/ai/agentSend>.
   */
  sendAgentGroupCall(input: SendAgentGroupCallInput, options?: CallOptions): Promise<CallResult<SendAgentGroupCallOutput>>;
  /**
   * List group-call tasks of AI agents
   *
   * Pages through the tasks of AI agents in a window of time. Which time the window is about, and how long it may
   * be, is not stated; the time of submission is likely.
   *
   * The IVR product has the same operation at /v3/voice/group/call/query: queryGroupCall.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Query AI Agent group-call tasks <https://www.laaffic.com/api/ai/agentQuery>; Query AI Agent group-call tasks, at the sister brand ITNIO TECH <https://www.itniotech.com/api/ai/agentQuery>.
   */
  queryAgentGroupCall: ListMethod<QueryAgentGroupCallInput, QueryAgentGroupCallOutput, QueryAgentGroupCallItem, 'current' | 'size'>;
  /**
   * Cancel group-call tasks of AI agents
   *
   * Cancels tasks by their ids. Which states allow it, and what happens when only some of several tasks can be
   * cancelled, is not documented. No page was found that cancels an IVR task; that this path, or
   * /v3/voice/group/call/cancel, does so is possible.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): Cancel AI Agent group-call tasks <https://www.laaffic.com/api/ai/agentCancel>.
   */
  cancelAgentGroupCall(input: CancelAgentGroupCallInput, options?: CallOptions): Promise<CallResult<CancelAgentGroupCallOutput>>;
  /**
   * Create an IVR group-call task
   *
   * Creates a task that plays a file or a spoken text to a list of numbers, at once or at `sendTime`. It may take
   * answers by key, send a text message on hang-up, and transfer calls to people (seats). Success means that the
   * task was accepted.
   *
   * Only the beginning of the page was readable. Seats must be set up for `toSeat`, and an SMS application, by the
   * vendor, for `hangUpSms`. The sister brand prints the path without /v3.
   *
   * Makes calls: it is never sent twice. Its natural key is `taskName`.
   *
   * Source (documented): Create an IVR group-call task <https://www.laaffic.com/api/voice/callSend>; IVR group call, quick start <https://www.laaffic.com/api/voice/guide/ivrTask>; Create an IVR group-call task, at the sister brand ITNIO TECH <https://www.itniotech.com/api/voice/callSend>; Create an IVR group-call task, at the sister brand ONBUKA <https://onbuka.com/voice-api17>.
   */
  sendGroupCall(input: SendGroupCallInput, options?: CallOptions): Promise<CallResult<SendGroupCallOutput>>;
  /**
   * List IVR group-call tasks
   *
   * Pages through the IVR tasks in a window of time. Which time the window is about, and how long it may be, is not
   * stated; the time of submission is likely.
   *
   * The AI agent's product has the same operation at /voice/group/call/query: queryAgentGroupCall.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Query IVR group-call tasks <https://www.laaffic.com/zh/api/voice/callQuery/>; Query IVR group-call tasks, edition of the mobile site <https://m.laaffic.com/cn/api/voice/callQuery/>.
   */
  queryGroupCall: ListMethod<QueryGroupCallInput, QueryGroupCallOutput, QueryGroupCallItem, 'current' | 'size'>;
  /**
   * Change an IVR group-call task
   *
   * Changes a task that was created before. In which states that is allowed is not documented. With `sendTime` null
   * the calls begin at once, so that this counts as dialling.
   *
   * Makes calls: it is never sent twice.
   *
   * Source (documented): Change an IVR group-call task <https://www.laaffic.com/zh/api/voice/callUpdate/>.
   */
  updateGroupCall(input: UpdateGroupCallInput, options?: CallOptions): Promise<CallResult<UpdateGroupCallOutput>>;
  /**
   * Run a finished IVR group-call task again
   *
   * Calls the numbers of a finished task again, all of them or those whose call failed, under a task name of its
   * own.
   *
   * Makes calls: it is never sent twice.
   *
   * Source (documented): Run a finished IVR group-call task again <https://www.laaffic.com/api/voice/callResend>; Run a finished IVR group-call task again, at the sister brand ITNIO TECH <https://www.itniotech.com/api/voice/callResend>.
   */
  resendGroupCall(input: ResendGroupCallInput, options?: CallOptions): Promise<CallResult<ResendGroupCallOutput>>;
  /**
   * List recall flows
   *
   * Pages through the recall flows of AI agents and of IVR calls in a window of time. The pages of the IVR product
   * print the path with prefix, /v3/voice/recallFlow/queryPage.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): List recall flows of AI Agent tasks <https://www.laaffic.com/api/ai/agentRecallQuery>; List recall flows (IVR) <https://www.laaffic.com/api/voice/recallQueryPage>.
   */
  queryRecallFlowPage: ListMethod<QueryRecallFlowPageInput, QueryRecallFlowPageOutput, QueryRecallFlowPageItem, 'current' | 'size'>;
  /**
   * Show one recall flow with its nodes
   *
   * Tells the settings and the state of a recall flow and of each of its nodes. The pages of the IVR product print
   * the path with prefix, /v3/voice/recallFlow/queryDetail.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): One recall flow of an AI Agent task <https://www.laaffic.com/api/ai/agentRecallDetail>; One recall flow with its nodes (IVR) <https://www.laaffic.com/api/voice/recallQueryDetail>; One recall flow with its nodes (IVR), Chinese edition <https://www.laaffic.com/cn/api/voice/recallQueryDetail>.
   */
  queryRecallFlowDetail(input: QueryRecallFlowDetailInput, options?: CallOptions): Promise<CallResult<QueryRecallFlowDetailOutput>>;
  /**
   * Change an IVR recall flow that has not started
   *
   * Changes the automatic recall flow of an IVR group call: how often, when and with what to call again, so that this
   * counts as dialling. Allowed only while the flow is pending.
   *
   * For flows of AI agents the sister brand documents the path without prefix, /voice/recallFlow/update, with the
   * same `keyId`, `recallInterval`, `recallNum` and `recallType` (0 or 1, no 3), an optional list `recallIntent`
   * (its sample: `["101"]`), and nodes that hold nothing but `scriptId`, an integer, the id of the agent. LAAFFIC's
   * own page of that was not found, so it is not offered here.
   *
   * Makes calls: it is never sent twice.
   *
   * Source (documented): Update a recall flow (IVR群呼) <https://www.laaffic.com/cn/api/voice/recallUpdate/>; Update a recall flow, English edition <https://www.laaffic.com/api/voice/recallUpdate/>; Update a recall flow of an AI Agent task, at the sister brand ITNIO TECH <https://www.itniotech.com/api/ai/agentRecallUpdate>.
   */
  updateRecallFlow(input: UpdateRecallFlowInput, options?: CallOptions): Promise<CallResult<UpdateRecallFlowOutput>>;
  /**
   * Cancel a recall flow, or a node and all after it
   *
   * Cancels a recall flow by its own id or by that of its task, which needs the flow to be pending, or one node and
   * all after it, which needs the node to be pending. The page of the IVR product prints the path with prefix,
   * /v3/voice/recallFlow/cancel.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): Cancel a recall flow of an AI Agent task <https://www.laaffic.com/api/ai/agentRecallCancel>; Cancel a recall flow (IVR) <https://www.laaffic.com/api/voice/recallCancel>.
   */
  cancelRecallFlow(input: CancelRecallFlowInput, options?: CallOptions): Promise<CallResult<CancelRecallFlowOutput>>;
  /**
   * Upload an audio file
   *
   * Uploads an audio file for later calls: the id answered is the `voiceFileId` of tasks and the `fileId` of
   * sendGroup. The quick start prints the path without /v3.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself. Its natural key is `fileName`.
   *
   * Source (documented): Upload an audio file <https://www.laaffic.com/zh/api/voice/fileUpload/>; IVR group call, quick start <https://www.laaffic.com/api/voice/guide/ivrTask>.
   */
  fileUpload(input: FileUploadInput, options?: CallOptions): Promise<CallResult<FileUploadOutput>>;
  /**
   * Play a file to a list of numbers, without a task
   *
   * Calls up to 1000 numbers at once and plays an uploaded file. Nothing guards against sending it twice: there is
   * no task name. The answer names each call's record; results come by push or by recordGroup.
   *
   * Makes calls: it is never sent twice.
   *
   * Source (documented): Play a file to a list of numbers <https://www.laaffic.com/zh/api/voice/sendGroup/>.
   */
  sendGroup(input: SendGroupInput, options?: CallOptions): Promise<CallResult<SendGroupOutput>>;
  /**
   * Show one call record
   *
   * Tells what became of one call of the last two months. The page names group calls and verification codes; whether
   * calls of AI agents are found is unknown.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): One call record <https://www.laaffic.com/zh/api/voice/recordGroup/>.
   */
  recordGroup(input: RecordGroupInput, options?: CallOptions): Promise<CallResult<RecordGroupOutput>>;
  /**
   * List call records
   *
   * Pages through the calls of a window of at most 31 days within the last two months. Whether calls of AI agents
   * are among them is unknown.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Query call records <https://www.laaffic.com/zh/api/voice/recordGroupQuery/>.
   */
  recordGroupQuery: ListMethod<RecordGroupQueryInput, RecordGroupQueryOutput, RecordGroupQueryItem, 'current' | 'size'>;
  /**
   * Show the account's balance
   *
   * Tells the balance, the bonus and the credit line. The answer is flat: there is no `data`. Whether the path works
   * without /v3 is unknown.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Balance of the account <https://www.laaffic.com/zh/api/account/getBalance/>.
   */
  getBalance(input?: GetBalanceInput, options?: CallOptions): Promise<CallResult<GetBalanceOutput>>;
}
