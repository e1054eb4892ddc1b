import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallingWindow, nextOpening } from './calling-window.js';

const at = (text: string) => Date.parse(text);
const opening = (window: CallingWindow, moment: string) => {
  const found = nextOpening(window, at(moment));
  return found === undefined ? undefined : new Date(found).toISOString().replace('.000', '');
};
const hour = 3600;

describe('nextOpening', () => {
  const office: CallingWindow = {
    offsetSeconds: 8 * hour,
    weekdays: [1, 2, 3, 4, 5],
    ranges: [[9 * hour, 18 * hour]],
  };

  it.each([
    // 2030-01-01 is a Tuesday; 09:00 in UTC+8 is 01:00 in UTC.
    ['2030-01-01T00:00:00Z', '2030-01-01T01:00:00Z'],
    ['2030-01-01T01:00:00Z', '2030-01-01T01:00:00Z'],
    ['2030-01-01T09:59:59Z', '2030-01-01T09:59:59Z'],
    ['2030-01-01T10:00:00Z', '2030-01-02T01:00:00Z'],
    // Friday evening goes over to Monday.
    ['2030-01-04T10:00:00Z', '2030-01-07T01:00:00Z'],
    // Late on Sunday in UTC is Monday in UTC+8.
    ['2030-01-06T23:00:00Z', '2030-01-07T01:00:00Z'],
  ])('opens an office that stands open from %s at %s', (moment, expected) => {
    expect(opening(office, moment)).toBe(expected);
  });

  it('takes days of the month, west of Greenwich, too', () => {
    const window = { offsetSeconds: -5 * hour, monthDays: [31] };
    expect(opening(window, '2030-02-01T12:00:00Z')).toBe('2030-03-31T05:00:00Z');
  });

  it('keeps to hours of their own on some days of the week', () => {
    const weekend = [[10 * hour, 11 * hour]] as const;
    const window = { ...office, weekdays: [1, 2, 3, 4, 5, 6, 7], rangesByWeekday: { 6: weekend, 7: [] } };
    // From Friday evening to Saturday's one hour, from there to Monday.
    expect(opening(window, '2030-01-04T10:00:00Z')).toBe('2030-01-05T02:00:00Z');
    expect(opening(window, '2030-01-05T03:00:00Z')).toBe('2030-01-07T01:00:00Z');
  });

  it('is not open before its start, nor from its end on', () => {
    const window = { offsetSeconds: 0, from: at('2030-01-02T00:00:00Z'), until: at('2030-01-03T00:00:00Z') };
    expect(opening(window, '2030-01-01T00:00:00Z')).toBe('2030-01-02T00:00:00Z');
    expect(opening(window, '2030-01-03T00:00:00Z')).toBeUndefined();
  });

  it.each<[string, Partial<CallingWindow>]>([
    ['no hours', { ranges: [] }],
    ['no days', { weekdays: [] }],
    ['a day that does not exist', { monthDays: [32] }],
    ['hours that end before they begin', { ranges: [[10, 5]] }],
  ])('never opens with %s', (_, window) => {
    expect(opening({ offsetSeconds: 0, ...window }, '2030-01-01T00:00:00Z')).toBeUndefined();
  });

  it('gives the first open second of all', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 86_400 }), fc.integer({ min: 0, max: 86_400 }));
    const window = fc.record({
      offsetSeconds: fc.integer({ min: -12, max: 14 }).map((hours) => hours * hour),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      ranges: fc.array(range, { minLength: 1, maxLength: 3 }),
    });
    const minute = fc
      .integer({ min: 0, max: 20_000 })
      .map((minutes) => at('2030-01-01T00:00:00Z') + minutes * 60_000);
    fc.assert(
      fc.property(window, minute, (settings, moment) => {
        const found = nextOpening(settings, moment);
        const limit = found ?? moment + 14 * 86_400_000;
        if (found !== undefined) expect(isOpen(settings, found)).toBe(true);
        for (let time = moment; time < limit; time += 60_000 * 7) expect(isOpen(settings, time)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

/** Told by the date that the local clock shows. */
function isOpen({ offsetSeconds, weekdays = [], ranges = [] }: CallingWindow, moment: number): boolean {
  const local = new Date(moment + offsetSeconds * 1000);
  const seconds = local.getUTCHours() * hour + local.getUTCMinutes() * 60 + local.getUTCSeconds();
  const weekday = [7, 1, 2, 3, 4, 5, 6][local.getUTCDay()] as number;
  return weekdays.includes(weekday) && ranges.some(([start, end]) => seconds >= start && seconds < end);
}
