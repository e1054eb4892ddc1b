import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsOf } from '../testing/drafts.js';
import { allDays, bestDaysAndHours, hoursOn, weekOfDays } from './days-and-hours.js';
import { daysOf, minutesIn, rangesOf, weekOf } from './week.js';

describe('bestDaysAndHours', () => {
  it('is the week itself where its days are alike', () => {
    const week = weekOf([{ days: [2, 4], from: '09:00', to: '18:00' }]);
    const { days, hours } = bestDaysAndHours(week);
    expect(days).toEqual([2, 4]);
    expect(weekOfDays({ days, hours })).toEqual(week);
  });

  it('takes more days, and then earlier ones, among equals', () => {
    const more = weekOf([
      { days: [3], from: '09:00', to: '11:00' },
      { days: [5], from: '09:00', to: '10:00' },
    ]);
    expect(bestDaysAndHours(more).days).toEqual([3, 5]);
    const earlier = weekOf([
      { days: [6], from: '09:00', to: '11:00' },
      { days: [2], from: '12:00', to: '14:00' },
    ]);
    expect(bestDaysAndHours(earlier).days).toEqual([2]);
  });

  it('has as many minutes as any choice of days can have, all of them allowed', () => {
    fc.assert(
      fc.property(windowsOf(60), (windows) => {
        const week = weekOf(windows);
        const open = daysOf(week);
        let most = 0;
        const choose = (from: number, hours: boolean[], count: number): void => {
          most = Math.max(most, count * 60 * hours.filter(Boolean).length);
          for (let day = from; day < 7; day += 1) {
            choose(
              day + 1,
              hours.map((isOpen, hour) => isOpen && open[day]?.[hour * 60] === 1),
              count + 1,
            );
          }
        };
        choose(0, new Array<boolean>(24).fill(true), 0);
        const best = weekOfDays(bestDaysAndHours(week));
        expect(minutesIn(best)).toBe(most);
        expect(best.every((minute, index) => minute <= (week[index] ?? 0))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('hoursOn', () => {
  it('are those that the days share, and none without days', () => {
    const week = weekOf([
      { days: allDays, from: '09:00', to: '18:00' },
      { days: [1, 2], from: '18:00', to: '20:00' },
    ]);
    expect(rangesOf(hoursOn(week, [1, 2]))).toEqual([[540, 1200]]);
    expect(rangesOf(hoursOn(week, [1, 3]))).toEqual([[540, 1080]]);
    expect(rangesOf(hoursOn(week, []))).toEqual([]);
  });
});
