import { expect, it } from 'vitest';
import { retryAfterMs } from './retry-after.js';

const now = () => new Date('2026-03-01T00:00:00Z');

it.each([
  ['0', undefined, 0],
  [' 120 ', undefined, 120_000],
  ['1.5', undefined, 1_500],
  ['Sun, 01 Mar 2026 00:00:10 GMT', undefined, 10_000],
  ['Sun, 01 Mar 2026 01:00:10 GMT', 'Sun, 01 Mar 2026 01:00:00 GMT', 10_000],
  ['Sat, 28 Feb 2026 00:00:00 GMT', undefined, 0],
  ['', undefined, undefined],
  ['-1', undefined, undefined],
  ['soon', undefined, undefined],
  ['2026', undefined, 2_026_000],
  ['10 s', undefined, undefined],
  ['1e308', undefined, undefined],
  ['Fri, 31 Dec 9999 23:59:59 GMT', 'Fri, 31 Dec 9999 23:59:00 GMT', 59_000],
])('Retry-After %j beside Date %j is %s ms', (retryAfter, date, expected) => {
  const headers = new Headers({ 'retry-after': retryAfter, ...(date === undefined ? {} : { date }) });
  expect(retryAfterMs(headers, now)).toBe(expected);
});

it('asks for nothing where there is none, or no end of it', () => {
  expect(retryAfterMs(new Headers({ 'retry-after': '9'.repeat(400) }))).toBeUndefined();
  expect(retryAfterMs(new Headers(), now)).toBeUndefined();
});
