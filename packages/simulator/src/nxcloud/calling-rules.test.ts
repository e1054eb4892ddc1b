import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextOpening } from '../dialling/calling-window.js';
import { readExample } from '../testing/example.js';
import { callingRulesOf } from './calling-rules.js';
import type { CreateAndCallRequest, TaskSetting } from './requests.js';

const { taskCreateSetting } = readExample<CreateAndCallRequest>(
  'nxcloud/examples/createAndCall.immediate.request.json',
);
const rulesOf = (change: Partial<TaskSetting>) => callingRulesOf({ ...taskCreateSetting, ...change });

type HalfHours = Pick<TaskSetting, 'zoneSecond' | 'dialAtWeekDay' | 'dialAtUpHour' | 'dialAtDownHour'>;

const hours = fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { maxLength: 24 }).map((list) => list.join(','));
const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((list) => list.join(','));
const halfHours = fc.record({
  zoneSecond: fc.integer({ min: -43_200, max: 50_400 }),
  dialAtWeekDay: days,
  dialAtUpHour: hours,
  dialAtDownHour: hours,
});
const moments = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2031-01-01T00:00:00Z'),
  noInvalidDate: true,
});

/** By the words of the vendor's page: of the local hour its first half or its second, on the local day. */
function mayCall(setting: HalfHours, at: Date) {
  const local = new Date(at.getTime() + setting.zoneSecond * 1000);
  const half = local.getUTCMinutes() < 30 ? setting.dialAtUpHour : setting.dialAtDownHour;
  const isHour = half.split(',').includes(String(local.getUTCHours()));
  return isHour && setting.dialAtWeekDay.split(',').includes(String(local.getUTCDay() || 7));
}

it('calls in the half hours of the days, and at no other time', () => {
  fc.assert(
    fc.property(halfHours, moments, (setting, at) => {
      const isOpen = nextOpening(rulesOf(setting).window, at.getTime()) === at.getTime();
      expect(isOpen).toBe(mayCall(setting, at));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['9,10', '9', '2024-09-26T00:59:00Z', '2024-09-26T01:00:00Z'],
  ['10', '9', '2024-09-26T00:59:00Z', '2024-09-26T01:30:00Z'],
  ['', '23', '2024-09-26T00:59:00Z', '2024-09-26T15:30:00Z'],
  // Thursday 17:30 at UTC+8 is over; Friday is the next day.
  ['9', '', '2024-09-26T09:30:00Z', '2024-09-27T01:00:00Z'],
  // From Friday to Monday.
  ['9', '', '2024-09-27T09:30:00Z', '2024-09-30T01:00:00Z'],
])('with %j and %j waits from %s until %s', (dialAtUpHour, dialAtDownHour, from, until) => {
  const { window } = rulesOf({ dialAtUpHour, dialAtDownHour });
  expect(nextOpening(window, Date.parse(from))).toBe(Date.parse(until));
});

it('has no time at all without half hours', () => {
  const { window } = rulesOf({ dialAtUpHour: '', dialAtDownHour: '' });
  expect(nextOpening(window, 0)).toBeUndefined();
});

it.each([
  [{ maxCall: 5, maxRingTime: 30 }, 5, 30],
  [{ maxCall: 0, maxRingTime: 0 }, 1, 180],
  [{ maxCall: -1, maxRingTime: Number.MAX_SAFE_INTEGER }, 1, 180],
])('makes of %j %i calls at a time and %i seconds of ringing', (change, concurrency, ringLimitSeconds) => {
  expect(rulesOf(change)).toMatchObject({ concurrency, ringLimitSeconds });
});
