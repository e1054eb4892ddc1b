import { expect, it } from 'vitest';
import { describeExpectation, judgeExpectation } from './judge-expectation.js';
import type { Outcome } from './read-outcome.js';
import type { Expectation } from './scenario.js';

const body = {
  id: 12,
  big: 1803096731904991234n,
  name: 'Ada',
  list: [{ id: '12', state: 'Paused' }],
  none: null,
};
const answer = { status: 200, headers: new Headers(), bytes: new Uint8Array(), body, exactBody: body };
const success: Outcome = { kind: 'success', code: '0', category: undefined };
const refusal: Outcome = { kind: 'refused', code: '-41', category: 'conflict' };

const judge = (expectation: Expectation, outcome = success) => judgeExpectation(expectation, answer, outcome);

const agreeing = (
  [
    [{ outcome: 'success' }, success],
    [{ outcome: 'refused' }, refusal],
    [{ code: ['-20', '-41'] }, refusal],
    [{ category: 'conflict' }, refusal],
    [{ http: [200, 201] }, success],
    [{ at: '/id', equals: 12 }, success],
    [{ at: '/id', equals: '12' }, success],
    [{ at: '/big', equals: '1803096731904991234' }, success],
    [{ at: '/big', type: 'integer' }, success],
    [{ at: '/id', type: ['string', 'number'] }, success],
    [{ at: '/none', equals: null }, success],
    [{ at: '/none', present: true }, success],
    [{ at: '/other', present: false }, success],
    [{ at: '/list', minLength: 1, type: 'array' }, success],
    [{ at: '/list', contains: { id: 12, state: 'Paused' } }, success],
    [{ at: '/list/0/state', oneOf: ['Paused', 'Failed'] }, success],
    [{ at: '/name', matches: '^A' }, success],
  ] satisfies [Expectation, Outcome][]
).map((one) => [describeExpectation(one[0]), ...one] as const);

it.each(agreeing)('finds the same that %s', (_, expectation, outcome) => {
  expect(judge(expectation, outcome)).toBeUndefined();
});

const differing = (
  [
    [{ outcome: 'success' }, refusal, 'success', 'refused, HTTP 200, code -41'],
    [{ outcome: 'refused' }, success, 'refused', 'success, HTTP 200, code 0'],
    [{ code: '6' }, refusal, '6', 'code -41'],
    [{ code: '6' }, { ...refusal, code: undefined }, '6', 'no code'],
    [{ code: '6' }, { ...refusal, code: 'Ada <ada@example.com>' }, '6', 'a code of another form'],
    [{ category: 'quota' }, refusal, 'quota', 'conflict, HTTP 200, code -41'],
    [{ http: 404 }, success, '404', 'HTTP 200'],
    [{ at: '/id', equals: 13 }, success, 'equals 13', '12'],
    [{ at: '/big', equals: 1803096731904991235n }, success, 'equals an integer', 'an integer'],
    [{ at: '/name', equals: 'Bob' }, success, 'equals a text of 3 characters', 'a text of 3 characters'],
    [{ at: '/name', type: 'integer' }, success, 'is integer', 'string'],
    [{ at: '/none', type: 'string' }, success, 'is string', 'null'],
    [{ at: '/name', present: false }, success, 'is not there', 'a text of 3 characters'],
    [{ at: '/other', minLength: 1 }, success, 'has a length of 1 or more', 'nothing'],
    [{ at: '/list', minLength: 2 }, success, 'has a length of 2 or more', 'a list of 1'],
    [
      { at: '/list', contains: { id: 12, state: 'Failed' } },
      success,
      'holds the item asked for',
      'a list of 1',
    ],
    [{ at: '/list/0/state', oneOf: ['Failed', 9] }, success, 'is one of "Failed", 9', '"Paused"'],
    [{ at: '/name', matches: '^B' }, success, 'matches ^B', 'a text of 3 characters'],
  ] satisfies [Expectation, Outcome, string, string][]
).map((one) => [describeExpectation(one[0]), ...one] as const);

it.each(differing)('finds that it differs whether %s', (_, expectation, outcome, expected, received) => {
  expect(judge(expectation, outcome)).toEqual({ expected, received });
});

it('tells each fact in words', () => {
  const told = (expectation: Expectation) => describeExpectation(expectation);
  expect(told({ outcome: 'refused' })).toBe('is refused');
  expect(told({ category: ['quota', 'conflict'] })).toBe('is refused as quota or conflict');
  expect(told({ at: '/data', type: 'string', minLength: 1 })).toBe(
    '/data is string and has a length of 1 or more',
  );
  const template = `$\{taskId}`;
  expect(told({ at: '/data', equals: template })).toBe(`/data equals ${template}`);
});
