import type { CallResult } from '@outdial/core';
import type { ActionReceipt } from './campaign-actions.js';

/** What is told of an action that a vendor took. */
export function receiptOf({ requestId, data }: CallResult<unknown>): ActionReceipt {
  return { requestId, raw: data };
}
