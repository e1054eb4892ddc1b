import type { CallOptions } from '@outdial/core';
import type { ActionReceipt } from '../campaign/campaign-actions.js';
import { receiptOf } from '../campaign/receipt-of.js';
import { filledTextOf } from '../read-native.js';
import { lookUpTimes } from './find-task.js';
import type { LaafficAgentSettings } from './laaffic-settings.js';
import { taskIdOf } from './task-id-of.js';

const recallStatus = { pending: 0, running: 1 };
const idOfFlow = 1;
const idOfNode = 3;
const at = { vendor: 'laaffic-agent', operation: 'cancel' };

export interface CancelledRecalls {
  /** Tasks of recalls that call now. They are cancelled as any task. */
  readonly running: readonly number[];
  /** What the vendor answered last; undefined where there was nothing to cancel. */
  readonly receipt: ActionReceipt | undefined;
}

/**
 * Cancels what of a task's recalls is to come, for a task that is cancelled need not take its recalls along: the vendor says
 * nothing of it. A flow is cancelled while it is pending, a node of a running one with all after it.
 */
export async function cancelRecalls(
  taskId: number,
  settings: LaafficAgentSettings,
  options?: CallOptions,
): Promise<CancelledRecalls> {
  const { client } = settings;
  const cancel = async (type: 1 | 3, keyId: unknown): Promise<ActionReceipt> =>
    receiptOf(await client.cancelRecallFlow({ type, id: idOf(keyId) }, options));
  const running: number[] = [];
  let receipt: ActionReceipt | undefined;
  const params = { ...lookUpTimes(settings), taskName: String(taskId) };
  for await (const flow of client.queryRecallFlowPage.each({ params }, options)) {
    if (filledTextOf(flow.taskId) !== String(taskId)) continue;
    if (flow.status === recallStatus.pending) receipt = await cancel(idOfFlow, flow.keyId);
    if (flow.status !== recallStatus.running) continue;
    const { data } = await client.queryRecallFlowDetail({ keyId: idOf(flow.keyId) }, options);
    const nodes = data.data?.nodeList ?? [];
    const next = nodes.find(({ nodeStatus }) => nodeStatus === recallStatus.pending);
    if (next !== undefined) receipt = await cancel(idOfNode, next.keyId);
    const calling = nodes.filter(({ nodeStatus }) => nodeStatus === recallStatus.running);
    running.push(...calling.map((node) => idOf(node.taskId)));
  }
  return { running, receipt };
}

function idOf(native: unknown): number {
  return taskIdOf(filledTextOf(native), at);
}
