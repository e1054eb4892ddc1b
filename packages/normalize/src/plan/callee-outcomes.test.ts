import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RefusedCallee } from '../campaign/campaign-request.js';
import { outcomesOf, outcomesOfFound } from './callee-outcomes.js';

const callees = [1, 2, 3].map((line) => ({
  id: `order-${line}`,
  phone: `+99900000000${line}` as const,
  line,
}));
const request = { calleeCount: callees.length, eachCallee: () => callees };
const [first, second, third] = ['order-1', 'order-2', 'order-3'] as const;
const naming = (...names: Omit<RefusedCallee, 'native'>[]): RefusedCallee[] =>
  names.map((name) => ({ ...name, native: 'no' }));

function statusesOf(refused: RefusedCallee[], acceptedCount?: number): string {
  const outcomeOf = outcomesOf(request, { refused, acceptedCount });
  return callees.map((callee) => outcomeOf(callee).status).join(' ');
}

describe('who was taken by an accepted request', () => {
  it.each([
    ['all, where nothing else is said', naming(), undefined, 'accepted accepted accepted'],
    ['all, where more are counted than were sent', naming(), 9, 'accepted accepted accepted'],
    [
      'nobody that is named',
      naming({ id: first }, { phone: '+999000000003' }),
      1,
      'rejected accepted rejected',
    ],
    [
      'the others, where one is named twice',
      naming({ id: first }, { id: first }),
      undefined,
      'rejected accepted accepted',
    ],
    ['unknown, where a refusal names nobody', naming({}), undefined, 'unknown unknown unknown'],
    [
      'unknown, where it names a stranger',
      naming({ id: second }, { phone: '+999000000009' }),
      undefined,
      'unknown rejected unknown',
    ],
    ['unknown, where fewer are counted', naming({ id: third }), 1, 'unknown unknown rejected'],
    [
      'nobody, where none is counted and refusals name nobody',
      naming({}, {}),
      0,
      'rejected rejected rejected',
    ],
    ['unknown, where none is counted and none refused', naming(), 0, 'unknown unknown unknown'],
    [
      'perhaps the named, where more are counted than can be',
      naming({ id: first }),
      3,
      'unknown accepted accepted',
    ],
    [
      'perhaps any, where the counts contradict',
      naming({ id: first }, { id: second }),
      2,
      'unknown unknown unknown',
    ],
  ])('are %s', (_, refused, acceptedCount, expected) => {
    expect(statusesOf(refused, acceptedCount)).toBe(expected);
  });

  it('never takes for certainly refused whom the counts leave room for', () => {
    const refused = fc.array(fc.record({ id: fc.constantFrom(first, second, third, 'stranger') }));
    fc.assert(
      fc.property(refused, fc.option(fc.nat(4), { nil: undefined }), (names, count) => {
        const statuses = statusesOf(naming(...names), count).split(' ');
        const rejected = statuses.filter((status) => status === 'rejected').length;
        expect(rejected).toBeLessThanOrEqual(callees.length - Math.min(count ?? 0, callees.length));
      }),
    );
  });
});

describe('who was taken by a request whose answer was lost', () => {
  const records = (...keys: string[]) =>
    new Map<string, readonly [Record<string, unknown>]>(keys.map((key) => [key, [{}]]));
  const found = { outcome: 'accepted', data: {}, records: records(), missing: [], unsettled: [] } as const;
  const statuses = (kind: 'create' | 'add', facts: Partial<Parameters<typeof outcomesOfFound>[1]>): string =>
    callees
      .map(outcomesOfFound({ ...request, kind }, { ...found, ...facts }, { refused: [] }))
      .map(({ status }) => status)
      .join(' ');

  it('is whoever there is a record of; nobody is certainly not', () => {
    const facts = { records: records(first), missing: [second], unsettled: [third] };
    expect(statuses('add', facts)).toBe('accepted unknown unknown');
    expect(statuses('add', { records: records(first), missing: [second] })).toBe('accepted unknown unknown');
  });

  it('is everybody where the campaign was found, also by a key that is a callee’s id', () => {
    expect(statuses('create', { records: records('reminder') })).toBe('accepted accepted accepted');
    expect(statuses('create', { records: records(second) })).toBe('accepted accepted accepted');
  });

  it('is not known where the records are of something else and not whole', () => {
    expect(statuses('add', { records: records('file-1'), missing: ['file-2'] })).toBe(
      'unknown unknown unknown',
    );
  });
});
