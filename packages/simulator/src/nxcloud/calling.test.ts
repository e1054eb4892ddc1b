import { describe, expect, it } from 'vitest';
import type { Script } from '../script/script.js';
import { createSilentTask, phonesFrom } from '../testing/nxcloud-tasks.js';
import type { CreateAndCallRequest } from './requests.js';

const hour = 3_600_000;
const startSeconds = 1_727_316_000;

describe('a start', () => {
  it('at once waits for calling hours', async () => {
    // A Saturday.
    const start = new Date('2024-09-28T02:00:00Z');
    const { simulator, task } = await createSilentTask(['999000000001'], undefined, { start });
    await simulator.advance(new Date('2024-09-30T01:29:59Z'));
    expect(task()).toMatchObject({ status: 2, totalCall: 0 });
    await simulator.advance(1000);
    expect(simulator.calls()).toMatchObject([
      { startedAt: new Date('2024-09-30T01:30:00Z'), state: 'ringing' },
    ]);
  });

  it('that is planned comes at its time', async () => {
    const { simulator, task } = await createSilentTask(['999000000001'], ({ taskCreateSetting }) => {
      Object.assign(taskCreateSetting, { startupType: 2, startupAt: startSeconds + 600 });
    });
    await simulator.advance(599_999);
    expect(task()).toMatchObject({ status: 1 });
    await simulator.advance(1);
    expect(task()).toMatchObject({ status: 2 });
    expect(simulator.calls()).toHaveLength(1);
  });

  it('that was planned does not come again after one by hand, and not after the end', async () => {
    const planned = ({ taskCreateSetting }: CreateAndCallRequest) =>
      void Object.assign(taskCreateSetting, { startupType: 2, startupAt: startSeconds + 600 });
    const first = await createSilentTask(['999000000001'], planned);
    await first.ask('mgrTaskStatus', { taskOperate: 1 });
    await first.ask('mgrTaskStatus', { taskOperate: 2 });
    await first.simulator.settle();
    expect(first.task()).toMatchObject({ status: 5, totalCall: 0 });
    const second = await createSilentTask(['999000000001'], planned);
    await second.ask('mgrTaskStatus', { taskOperate: 3 });
    await second.simulator.settle();
    expect(second.task()).toMatchObject({ status: 3, totalCall: 0 });
  });

  it('of a task whose calling hours never come fails', async () => {
    const { task, simulator } = await createSilentTask(['999000000001'], ({ taskCreateSetting }) => {
      Object.assign(taskCreateSetting, { dialAtUpHour: '', dialAtDownHour: '' });
    });
    await simulator.settle();
    expect(task()).toMatchObject({ status: 4, totalCall: 0 });
  });
});

describe('calls', () => {
  it('are as many at a time as there are robots', async () => {
    const phones = phonesFrom(40);
    const { simulator } = await createSilentTask(phones, ({ taskCreateSetting }) => {
      taskCreateSetting.maxCall = 7;
    });
    await simulator.advance(0);
    expect(simulator.calls()).toHaveLength(7);
    await simulator.settle();
    const moments = simulator
      .calls()
      .flatMap(({ startedAt, endedAt }) => [
        [startedAt.getTime(), 1] as const,
        [endedAt?.getTime() ?? 0, -1] as const,
      ]);
    moments.sort(([one, step], [other, otherStep]) => one - other || step - otherStep);
    let active = 0;
    const counts = moments.map(([, step]) => {
      active += step;
      return active;
    });
    expect(Math.max(...counts)).toBe(7);
  });

  it('stop with the calling hours, and go on with the next', async () => {
    const start = new Date('2024-09-26T03:59:00Z');
    const phones = Array.from({ length: 6 }, (_, index) => `99900000000${index}`);
    const { simulator, task } = await createSilentTask(
      phones,
      ({ taskCreateSetting }) => {
        taskCreateSetting.maxCall = 1;
      },
      { start },
    );
    await simulator.settle();
    const times = simulator.calls().map(({ startedAt }) => startedAt.toISOString().slice(11, 16));
    expect(times[0]).toBe('03:59');
    // 12:00 to 14:00 at UTC+8 are no calling hours.
    expect(times.at(-1)).toBe('06:00');
    expect(task()).toMatchObject({ status: 3, finishOrderCount: 6 });
  });

  it.each([
    [false, [1]],
    [true, [1, 2]],
  ])('are repeated once in vain, with roundRedial %s', async (roundRedial, attempts) => {
    const { simulator, task, details } = await createSilentTask(['999000000099'], ({ funcFlag }) => {
      funcFlag.roundRedial = roundRedial;
    });
    await simulator.settle();
    expect(simulator.calls().map(({ attempt }) => attempt)).toEqual(attempts);
    expect(task()).toMatchObject({
      status: 3,
      answerOrderCount: 0,
      totalCall: attempts.length,
      answerRate: 0,
    });
    const [calls = []] = await details();
    const starts = calls.map(({ callStartTs }) => callStartTs - startSeconds);
    // 30 seconds of ringing, a minute's pause.
    expect(starts).toEqual([0, 90].slice(0, attempts.length));
  });

  it('are not repeated once somebody has answered', async () => {
    const { simulator, task } = await createSilentTask(['999000000095', '999000000094', '999000000000']);
    await simulator.settle();
    const made = simulator.calls().map(({ number, attempt }) => `${number.slice(-2)} ${attempt}`);
    expect(made).toEqual(['95 1', '94 1', '00 1', '95 2']);
    expect(task()).toMatchObject({ answerOrderCount: 3, totalAnswerCall: 3, totalCall: 4, answerRate: 0.75 });
  });
});

describe('a day of 10,000 callees', () => {
  it('keeps to robots, hours and redials, and its figures add up', async () => {
    const phones = phonesFrom(10_000);
    const script: Script = { distribution: { answered: 5, no_answer: 3, busy: 1, voicemail: 1 } };
    const { simulator, task } = await createSilentTask(
      phones,
      ({ taskCreateSetting, funcFlag }) => {
        Object.assign(taskCreateSetting, { maxCall: 50, dialAtUpHour: '9,10,11,12,13,14,15,16,17' });
        taskCreateSetting.dialAtDownHour = taskCreateSetting.dialAtUpHour;
        funcFlag.roundRedial = true;
      },
      { script },
    );
    await simulator.settle();
    const calls = simulator.calls();
    expect(task()).toMatchObject({
      status: 3,
      finishOrderCount: 10_000,
      totalCall: calls.length,
      totalAnswerCall: calls.filter(({ answeredAt }) => answeredAt).length,
    });
    const localHours = calls.map(({ startedAt }) => new Date(startedAt.getTime() + 8 * hour).getUTCHours());
    expect(Math.min(...localHours)).toBeGreaterThanOrEqual(9);
    expect(Math.max(...localHours)).toBeLessThan(18);
    const attempts = new Map<string, number>();
    for (const { number } of calls) attempts.set(number, (attempts.get(number) ?? 0) + 1);
    expect(new Set(attempts.values())).toEqual(new Set([1, 2]));
  });
});
