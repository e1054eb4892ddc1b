import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LookupMember } from '../operation.js';
import { lookupsFor } from './lookups-for.js';

const sentAt = new Date('2026-03-01T20:30:00.500Z');
const facts = { input: { region: { id: 7, other: null } }, sentAt };
const shanghai = { as: 'local', zone: 'Asia/Shanghai' } as const;

function inputs(keys: string[], ...members: LookupMember[]): unknown[] {
  return lookupsFor(members, facts, keys).map(({ input }) => input);
}

describe('the questions for keys', () => {
  it('hold as many keys as the vendor takes', () => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    expect(inputs(keys, { pointer: '/filter/ids', from: 'keys', most: 2 })).toEqual([
      { filter: { ids: ['a', 'b'] } },
      { filter: { ids: ['c', 'd'] } },
      { filter: { ids: ['e'] } },
    ]);
    expect(inputs(keys, { pointer: '/ids', from: 'keys' })).toEqual([{ ids: keys }]);
  });

  it('hold one key each where the vendor takes one, cut to whole characters', () => {
    const member: LookupMember = { pointer: '/search', from: 'key', maxLength: 3 };
    expect(inputs(['abcd', '你好😀😀', 'a'], member)).toEqual([
      { search: 'abc' },
      { search: '你好😀' },
      { search: 'a' },
    ]);
    expect(inputs(['abcd'], { pointer: '/search', from: 'key' })).toEqual([{ search: 'abcd' }]);
  });

  it('are one for all keys where the vendor takes none', () => {
    const members = [{ pointer: '/all', from: 'constant', value: true }] as const;
    expect(lookupsFor(members, facts, ['a', 'b'])).toEqual([{ keys: ['a', 'b'], input: { all: true } }]);
  });

  it('hold what the request holds, and nothing where it has nothing', () => {
    const region: LookupMember = { pointer: '/region', from: 'request', request: '/region/id' };
    const other: LookupMember = { pointer: '/other', from: 'request', request: '/region/other' };
    const missing: LookupMember = { pointer: '/missing', from: 'request', request: '/region/missing' };
    expect(inputs(['a'], region, other, missing)).toEqual([{ region: 7 }]);
  });

  it('hold a window around the time of the request, which rounding does not narrow', () => {
    expect(
      inputs(
        ['a'],
        { pointer: '/from', from: 'time', shiftSeconds: -60, form: { as: 'epoch_seconds' } },
        { pointer: '/to', from: 'time', shiftSeconds: 60, form: { as: 'epoch_seconds' } },
        { pointer: '/local/from', from: 'time', shiftSeconds: -60, form: shanghai },
        { pointer: '/local/to', from: 'time', shiftSeconds: 60, form: shanghai },
        { pointer: '/exact', from: 'time', shiftSeconds: 0, form: { as: 'epoch_milliseconds' } },
      ),
    ).toEqual([
      {
        from: 1_772_396_940,
        to: 1_772_397_061,
        local: { from: '2026-03-02 04:29:00', to: '2026-03-02 04:31:01' },
        exact: sentAt.getTime(),
      },
    ]);
  });

  it('cover every key once', () => {
    const keys = fc.uniqueArray(fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 9 }), (all, most) => {
        const lookups = lookupsFor([{ pointer: '/ids', from: 'keys', most }], facts, all);
        expect(lookups.flatMap((lookup) => lookup.keys)).toEqual(all);
        expect(lookups.every((lookup) => lookup.keys.length <= most)).toBe(true);
      }),
    );
  });
});
