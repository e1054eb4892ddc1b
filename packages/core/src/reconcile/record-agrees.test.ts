import { describe, expect, it } from 'vitest';
import type { RecordMatch } from '../operation.js';
import { recordAgrees } from './record-agrees.js';

const sentAt = new Date('2026-03-01T20:30:00Z');
const input = {
  seat: null,
  scene: 7,
  robot: 'r',
  callees: [{ n: 1 }, { n: 2 }],
  groups: [{ ids: [1, 2] }, { ids: [3] }],
  action: 2,
};
const agrees = (match: RecordMatch, record: unknown) => recordAgrees(match, record, { input, sentAt });

describe('a record agrees with a request', () => {
  it.each<[string, RecordMatch, unknown, boolean]>([
    ['by the same text', { record: '/scene', request: '/scene' }, { scene: '7' }, true],
    ['but not by another', { record: '/scene', request: '/scene' }, { scene: 8 }, false],
    ['but not without the value', { record: '/scene', request: '/scene' }, {}, false],
    ['but not by null', { record: '/scene', request: '/scene' }, { scene: null }, false],
    ['in what the request leaves open', { record: '/scene', request: '/other' }, { scene: 8 }, true],
    ['in what the request has null for', { record: '/scene', request: '/seat' }, { scene: 8 }, true],
    ['by one of many', { record: '/all/*/n', request: '/callees/*/n' }, { all: [{ n: 5 }, { n: 2 }] }, true],
    ['by a count', { record: '/count', request: '/callees', as: 'count' }, { count: '2' }, true],
    ['but not by another count', { record: '/count', request: '/callees', as: 'count' }, { count: 1 }, false],
    ['by a count over lists', { record: '/count', request: '/groups/*/ids', as: 'count' }, { count: 3 }, true],
    ['by a count of members', { record: '/count', request: '/callees/*/n', as: 'count' }, { count: 2 }, true],
    ['by a value of several', { record: '/state', oneOf: [3, 'done', true] }, { state: '3' }, true],
    ['by a truth', { record: '/state', oneOf: [true] }, { state: true }, true],
    ['but not by a value beside them', { record: '/state', oneOf: [3] }, { state: 4 }, false],
    [
      'by a value that goes with its own',
      { record: '/state', request: '/action', values: { 2: [5, 6] } },
      { state: 6 },
      true,
    ],
    [
      'but not by one of another',
      { record: '/state', request: '/action', values: { 1: [6], 2: [5] } },
      { state: 6 },
      false,
    ],
    [
      'but not by one of none',
      { record: '/state', request: '/action', values: { 1: [6] } },
      { state: 6 },
      false,
    ],
  ])('%s', (_title, match, record, expected) => {
    expect(agrees(match, record)).toBe(expected);
  });

  it.each([
    ['2026-03-02 04:30:00', true],
    ['2026-03-02 04:29:00', true],
    ['2026-03-02 04:28:59', false],
    ['2026-03-03 00:00:00', true],
    ['tomorrow', false],
    [null, false],
  ])('when it was made at %s: %s', (made, expected) => {
    const form = { as: 'local', zone: 'Asia/Shanghai' } as const;
    expect(agrees({ record: '/made', madeWithinSeconds: 60, form }, { made })).toBe(expected);
  });
});
