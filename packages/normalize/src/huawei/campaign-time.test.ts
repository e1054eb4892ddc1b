import { expect, it } from 'vitest';
import { beginTimeOf, endTimeOf } from './campaign-time.js';

it('writes instants in UTC, a begin never early and an end never late', () => {
  const instant = new Date('2030-01-15T23:59:59.001Z');
  expect(beginTimeOf(instant)).toBe('2030-01-16 00:00:00');
  expect(endTimeOf(instant)).toBe('2030-01-15 23:59:59');
  const whole = new Date('2030-01-15T09:30:00Z');
  expect(beginTimeOf(whole)).toBe('2030-01-15 09:30:00');
  expect(endTimeOf(whole)).toBe('2030-01-15 09:30:00');
});
