import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhoneNumber } from '../model/callee.js';
import { CalleeTable } from './callee-table.js';
import type { PlannedCallee } from './planned-request.js';

const anyPhone = fc.bigInt({ min: 100_000n, max: 10n ** 15n - 1n }).map((digits): PhoneNumber => `+${digits}`);
const anyId = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  // Lone surrogates, which are in no encoding of bytes.
  fc.string({ unit: fc.constantFrom('\uD83D', '\uDE00', 'a', '客') }),
  fc.maxSafeInteger().map(String),
  fc.constantFrom('0', '00', '007', '-0', '1e3', '+1', '999999999999999', '1000000000000000'),
  fc.constant('phone'),
);
const anyCallees = fc
  .array(fc.record({ id: anyId, phone: anyPhone, line: fc.nat() }))
  .map((callees) =>
    callees.map((callee) => (callee.id === 'phone' ? { ...callee, id: callee.phone } : callee)),
  );

function tableOf(callees: readonly PlannedCallee[], most = callees.length): CalleeTable {
  const table = new CalleeTable(most);
  for (const { id, phone, line } of callees) table.add(id, phone, line);
  return table;
}

function digestOf(callees: readonly PlannedCallee[]): string {
  const digest = createHash('sha256');
  tableOf(callees).digestInto(digest);
  return digest.digest('hex');
}

describe('a table of callees', () => {
  it('gives back what was put in, each time it is read', () => {
    fc.assert(
      fc.property(anyCallees, (callees) => {
        const table = tableOf(callees);
        expect([...table]).toEqual(callees);
        expect([...table]).toEqual(callees);
        expect(table.length).toBe(callees.length);
      }),
    );
  });

  it('grows to more than it was made for', () => {
    const callees = Array.from({ length: 5000 }, (_, index) => ({
      id: index % 3 === 0 ? `order ${index}` : String(index),
      phone: `+${999_000_000_000 + index}` as const,
      line: index + 2,
    }));
    expect([...tableOf(callees, 200_000)]).toEqual(callees);
  });

  it('has a digest that tells lists apart', () => {
    fc.assert(
      fc.property(anyCallees, anyCallees, (one, other) => {
        const told = (callees: readonly PlannedCallee[]) => callees.map(({ id, phone }) => [id, phone]);
        const areSame = JSON.stringify(told(one)) === JSON.stringify(told(other));
        expect(digestOf(one) === digestOf(other)).toBe(areSame);
        expect(digestOf(one)).toBe(digestOf([...one]));
      }),
    );
    const [first, second] = [
      { phone: '+999000000001', line: 1 } as const,
      { phone: '+999000000002', line: 2 } as const,
    ];
    expect(
      digestOf([
        { ...first, id: 'ab' },
        { ...second, id: 'c' },
      ]),
    ).not.toBe(
      digestOf([
        { ...first, id: 'a' },
        { ...second, id: 'bc' },
      ]),
    );
  });
});
