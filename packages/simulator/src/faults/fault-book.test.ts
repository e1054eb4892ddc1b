import { describe, expect, it } from 'vitest';
import { Slots } from '../world/slots.js';
import { FaultBook } from './fault-book.js';
import type { FaultRule } from './fault-rule.js';

const bookOf = (...rules: FaultRule[]) => new FaultBook(new Slots(), 'seed', rules);
const ping = { vendor: 'nxcloud', operation: 'ping' } as const;
const reset: FaultRule = { fault: { kind: 'reset_before' } };

describe('a rule', () => {
  it.each<[string, FaultRule, boolean]>([
    ['everywhere', reset, true],
    ['of the vendor', { ...reset, vendor: 'nxcloud' }, true],
    ['of another vendor', { ...reset, vendor: 'huawei' }, false],
    ['of the operation', { ...reset, operation: 'ping' }, true],
    ['of another operation', { ...reset, operation: 'createTask' }, false],
    ['of a webhook', { ...reset, webhook: 'callCallback' }, false],
  ])('%s strikes or not', (_, rule, strikes) => {
    expect(bookOf(rule).strikeWire(ping)).toEqual(strikes ? [rule.fault] : []);
  });

  it('passes over the first ones, and is used up', () => {
    const book = bookOf({ ...reset, skip: 2, times: 3 });
    const struck = Array.from({ length: 8 }, () => book.strikeWire(ping).length);
    expect(struck).toEqual([0, 0, 1, 1, 1, 0, 0, 0]);
    expect(book.all()).toMatchObject([{ asked: 8, struck: 3 }]);
  });

  it('strikes at its rate, and in the same places with the same seed', () => {
    const draw = () => {
      const book = bookOf({ ...reset, rate: 0.25 });
      return Array.from({ length: 2000 }, () => book.strikeWire(ping).length);
    };
    const struck = draw();
    expect(struck.filter(Boolean).length / struck.length).toBeCloseTo(0.25, 1);
    expect(draw()).toEqual(struck);
  });
});

it('keeps faults of the wire, of the vendor and of callbacks apart', () => {
  const book = bookOf(reset, { fault: { kind: 'limit_reached' } }, { fault: { kind: 'dropped' } });
  expect(book.strikeWire(ping)).toEqual([{ kind: 'reset_before' }]);
  expect(book.strikeDelivery({ vendor: 'nxcloud', webhook: 'callCallback' })).toEqual([{ kind: 'dropped' }]);
  expect(book.present('limit_reached')).toBeUndefined();
  expect(book.during(ping, () => book.present('limit_reached'))).toEqual({ kind: 'limit_reached' });
  expect(book.present('limit_reached')).toBeUndefined();
});

it('refuses callees at the rate of the fault that the request is under', () => {
  const book = bookOf({ fault: { kind: 'partial_acceptance', rate: 0.3 } });
  expect(book.refusesCallee(0)).toBe(false);
  const refused = book.during(ping, () =>
    Array.from({ length: 1000 }, (_, index) => book.refusesCallee(index)),
  );
  expect(refused.filter(Boolean).length / 1000).toBeCloseTo(0.3, 1);
});

it('is added to, taken from and emptied', () => {
  const book = bookOf(reset);
  const id = book.add({ fault: { kind: 'html' } });
  expect(book.strikeWire(ping)).toHaveLength(2);
  expect(book.remove(id)).toBe(true);
  expect(book.remove(id)).toBe(false);
  expect(book.strikeWire(ping)).toEqual([{ kind: 'reset_before' }]);
  book.clear();
  expect(book.all()).toEqual([]);
});
