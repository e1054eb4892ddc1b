import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { HttpStatusError, OutdialError, TimeoutError, UnknownOutcomeError } from '../index.js';
import { unknownOutcome } from '../reconcile/unknown-outcome.js';
import { recordsOperations } from '../testing/records-vendor.js';
import { createVirtualTimers } from '../testing/virtual-timers.js';

const callee = '999000000001';
const timeout = new TimeoutError({
  vendor: 'records',
  operation: 'create',
  outcome: 'unknown',
  timeoutMs: 50,
});

function lost(input: Record<string, unknown>) {
  const { create } = recordsOperations(undefined, { key: 'calls.order' });
  return { vendor: 'records', operation: create, input, sentAt: new Date(0), timers: createVirtualTimers() };
}

const error = unknownOutcome(lost({ calls: [{ order: callee, phone: callee }] }), timeout, 1);

describe('an unknown outcome', () => {
  it('says what may have happened, and what to do', () => {
    expect(error.message).toBe(
      'records.create may have taken effect: TimeoutError after 1 attempt; ask reconcile() before sending it again',
    );
    expect(unknownOutcome(lost({}), timeout, 3).message).toContain('after 3 attempts');
  });

  it('is an error of Outdial, never to be retried, about the same as its cause', () => {
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(OutdialError.isOutdialError(error)).toBe(true);
    expect(error).toMatchObject({
      name: 'UnknownOutcomeError',
      code: 'unknown_outcome',
      outcome: 'unknown',
      retryable: false,
      category: 'timeout',
      vendor: 'records',
      operation: 'create',
      status: undefined,
      attempts: 1,
    });
    expect(error.cause).toBe(timeout);
    const answered = new HttpStatusError({
      vendor: 'records',
      operation: 'create',
      status: 502,
      requestId: 'r1',
      category: 'server',
      outcome: 'unknown',
    });
    expect(unknownOutcome(lost({}), answered, 1)).toMatchObject({
      status: 502,
      requestId: 'r1',
      category: 'server',
    });
  });

  it('knows the key of the request, and tells it to nobody who only prints it', () => {
    expect(error.key).toEqual({ name: 'calls.order', values: [callee] });
    const printed = [JSON.stringify(error), inspect(error, { depth: 9 }), String(error), String(error.stack)];
    for (const text of printed) expect(text).not.toContain(callee);
    expect(Object.keys({ ...error })).not.toContain('key');
  });

  it('has no key where the request has none', () => {
    expect(unknownOutcome(lost({}), timeout, 1).key).toBeUndefined();
  });

  it('can be reconciled by the function alone', async () => {
    const { reconcile } = error;
    expect(await reconcile()).toEqual({ outcome: 'unknown', reason: 'no_lookup' });
    await expect(reconcile({ waitMs: -1 })).rejects.toThrow('records: waitMs must be');
  });
});
