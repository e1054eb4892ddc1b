import { expect, it } from 'vitest';
import { clocksName } from './clocks.js';

it.each([
  ['Asia/Jakarta', 'Asia/Jakarta'],
  [0, 'UTC+00:00'],
  [20_700, 'UTC+05:45'],
  [-12_600, 'UTC-03:30'],
  [50_400, 'UTC+14:00'],
] as const)('calls %s %s', (clocks, name) => {
  expect(clocksName(clocks)).toBe(name);
});
