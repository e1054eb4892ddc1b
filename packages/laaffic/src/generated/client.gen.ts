// GENERATED from specs/laaffic/openapi.yaml (sha256 f9ca5e76dd192410…). Do not edit: change the document and run `npm run generate`.

import type { CallOptions, CallResult } from '@outdial/core';
import type { operations } from './schema.gen.js';

/** What `sendAgentGroupCall` takes: path, query and body in one object. */
export type SendAgentGroupCallInput = NonNullable<operations['sendAgentGroupCall']['requestBody']>['content']['application/json'];

/** What `sendAgentGroupCall` answers. */
export type SendAgentGroupCallOutput = operations['sendAgentGroupCall']['responses'][200]['content']['application/json'];

/** What `updateRecallFlow` takes: path, query and body in one object. */
export type UpdateRecallFlowInput = NonNullable<operations['updateRecallFlow']['requestBody']>['content']['application/json'];

/** What `updateRecallFlow` answers. */
export type UpdateRecallFlowOutput = operations['updateRecallFlow']['responses'][200]['content']['application/json'];

/** The operations of the vendor, each named as in its document. */
export interface LaafficOperations {
  /**
   * Create a group-call task for an AI agent
   *
   * Creates a task that calls a list of numbers with an AI agent, at once or at `sendTime`, and optionally calls again by
   * a recall flow. Success means that the task was accepted; results of the calls come later.
   *
   * A text message on hang-up cannot be set here; the vendor configures it on the agent. Its code -53 is listed all the same.
   *
   * Makes calls: it is never sent twice. Its natural key is `taskName`.
   *
   * Source (documented): Create an AI Agent group-call task (AI Agent群呼任務創建) <https://www.laaffic.com/zh/api/ai/agentSend>; Create an AI Agent group-call task, English edition at the apex domain <https://laaffic.com/api/ai/agentSend>.
   */
  sendAgentGroupCall(input: SendAgentGroupCallInput, options?: CallOptions): Promise<CallResult<SendAgentGroupCallOutput>>;
  /**
   * Change an IVR recall flow that has not started
   *
   * Changes the automatic recall flow of an IVR group call: how often, when and with what to call again. Allowed only while the flow
   * is pending.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): Update a recall flow (IVR群呼) <https://www.laaffic.com/cn/api/voice/recallUpdate/>.
   */
  updateRecallFlow(input: UpdateRecallFlowInput, options?: CallOptions): Promise<CallResult<UpdateRecallFlowOutput>>;
}
