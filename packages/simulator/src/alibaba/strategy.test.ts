import { describe, expect, it } from 'vitest';
import { nextOpening } from '../dialling/calling-window.js';
import { assign, createGroup } from '../testing/alibaba-actions.js';
import { startStepped } from '../testing/stepped-alibaba.js';
import type { StrategyInput } from './requests.js';
import { attemptsOf, pauseOf, problemOf, ringSecondsOf, timeUpOf, windowOf } from './strategy.js';

/** A Tuesday. */
const local = (text: string) => Date.parse(`2030-01-${text}+08:00`);
const openingAt = (strategy: StrategyInput, moment: number) => nextOpening(windowOf(strategy), moment);

describe('a strategy', () => {
  it.each<[string, StrategyInput, string, string]>([
    ['nothing', {}, '01T03:00:00', '01T03:00:00'],
    [
      'a working time',
      { workingTime: [{ beginTime: '09:00:00', endTime: '12:00:00' }] },
      '01T12:00:00',
      '02T09:00:00',
    ],
    [
      'one past midnight',
      { workingTime: [{ beginTime: '22:00:00', endTime: '02:00:00' }] },
      '01T01:59:59',
      '01T01:59:59',
    ],
    [
      'one past midnight, later',
      { workingTime: [{ beginTime: '22:00:00', endTime: '02:00:00' }] },
      '01T02:00:00',
      '01T22:00:00',
    ],
    ['Sundays', { repeatBy: 'Week', repeatDays: ['0'] }, '01T00:00:00', '06T00:00:00'],
    ['days of the month', { repeatBy: 'Month', repeatDays: ['1', '15'] }, '02T00:00:00', '15T00:00:00'],
    ['days that nothing repeats by', { repeatBy: 'Day', repeatDays: ['5'] }, '02T00:00:00', '02T00:00:00'],
    ['a start', { startTime: local('03T10:00:00') }, '01T00:00:00', '03T10:00:00'],
  ])('with %s opens', (_, strategy, moment, opening) => {
    expect(openingAt(strategy, local(moment))).toBe(local(opening));
  });

  it('never opens after its end', () => {
    expect(openingAt({ endTime: local('02T00:00:00') }, local('02T00:00:00'))).toBeUndefined();
  });

  it('is bounded, whatever it says', () => {
    const wild = { maxAttemptsPerDay: '9'.repeat(30), minAttemptInterval: '9'.repeat(400), endTime: 2 ** 63 };
    expect([attemptsOf(wild), pauseOf(wild), timeUpOf(wild)]).toEqual([1000, 366 * 86_400, undefined]);
    expect([attemptsOf({ maxAttemptsPerDay: 0 }), ringSecondsOf({ RingingDuration: -5 })]).toEqual([1, 1]);
    expect(problemOf({ startTime: 2 ** 63 }, 0)).toBe('InvalidStrategy');
  });

  it('is not waited for when all of its jobs are over', async () => {
    const { simulator, ask } = await startStepped();
    const begun = simulator.now().getTime();
    const StrategyJson = { repeatBy: 'Once', startTime: begun, endTime: begun + 86_400_000 };
    const { JobGroupId } = await createGroup(ask, ['999000000001'], { StrategyJson });
    await simulator.settle();
    expect(simulator.now().getTime()).toBeLessThan(begun + 600_000);
    const [held] = await assign(ask, JobGroupId, ['999000000099', '999000000002'], { StrategyJson });
    await ask('SuspendJobs', { All: false, 'JobId.1': held as string });
    await ask('CancelJobs', { All: true, JobGroupId });
    await simulator.settle();
    expect(simulator.now().getTime()).toBeLessThan(begun + 1_200_000);
  });
});
