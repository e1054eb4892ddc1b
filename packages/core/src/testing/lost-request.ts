import type { CallOptions } from '../call/call-types.js';
import type { Idempotency, Reconciliation } from '../operation.js';
import type { LostRequest } from '../reconcile/reconcile.js';
import { byPage, type RecordsClient, recordsOperations } from './records-vendor.js';
import { createVirtualTimers } from './virtual-timers.js';

const rule: Reconciliation = {
  operation: 'list',
  input: [{ pointer: '/filter/ids', from: 'keys', most: 2 }],
  records: '/answer/records',
  recordKey: '/id',
  matches: [{ record: '/scene', request: '/scene' }],
};

export type LostFacts = Partial<LostRequest> & { rule?: Partial<Reconciliation> };

/** A request that was lost, with the client that looks it up. Its vendor pages its list unless the rule is told otherwise. */
export function lostRequest({ list }: RecordsClient, ids: unknown, facts: LostFacts = {}): LostRequest {
  const idempotency: Idempotency = { key: 'calls.id', reconcile: { ...rule, ...facts.rule } };
  const operations = recordsOperations(byPage, idempotency);
  return {
    vendor: 'records',
    operation: operations.create,
    input: { scene: 7, calls: [ids].flat().map((id) => ({ id })) },
    sentAt: new Date('2026-03-01T20:30:00Z'),
    timers: createVirtualTimers(),
    lookup: {
      operation: operations.list,
      call: (input, options: CallOptions) => list(input as Record<string, unknown>, options),
    },
    ...facts,
  };
}

/** What the vendor keeps of a request. */
export const record = (id: string, scene = 7, made = 1) => ({ id, scene, made });
