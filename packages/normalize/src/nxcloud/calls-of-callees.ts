import type { CallOptions } from '@outdial/core';
import type { NxcloudClient } from '@outdial/nxcloud';
import type { Call } from '../model/call.js';
import type { CampaignReference } from '../model/campaign.js';
import { listOf, recordOf } from '../read-native.js';
import { toCalls } from './to-call.js';
import { userTaskIdOf } from './user-task-id.js';

/** Of listOrderDetail, as documented. */
const mostOrders = 500;

/**
 * The calls so far of a campaign's callees whose ids you have, 500 callees a request, page by page as they are consumed.
 * NXCloud's lists of all orders and calls of a task answer in a form that is not documented; that of this one is known from
 * the vendor's sample.
 * @throws ValidationError when the campaign has no key, and whatever the client throws
 * @example
 * const ids = callees.map(({ id }) => id);
 * for await (const { callee, durationSeconds } of callsOfCallees(client, campaign, ids)) console.log(callee.id, durationSeconds.normalized);
 */
export async function* callsOfCallees(
  client: Pick<NxcloudClient, 'listOrderDetail'>,
  campaign: CampaignReference,
  ids: readonly string[],
  options?: CallOptions,
): AsyncGenerator<Call> {
  const userTaskID = userTaskIdOf(campaign, 'callsOfCallees');
  for (let first = 0; first < ids.length; first += mostOrders) {
    const orderList = ids.slice(first, first + mostOrders);
    const { data } = await client.listOrderDetail({ userTaskID, orderList }, options);
    for (const order of listOf(recordOf(data).orderDetailList)) yield* toCalls(order);
  }
}
