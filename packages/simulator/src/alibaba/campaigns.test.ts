import { describe, expect, it } from 'vitest';
import { assign, createGroup } from '../testing/alibaba-actions.js';
import {
  callTimes,
  day,
  hour,
  minute,
  once,
  results,
  start,
  startStepped,
} from '../testing/stepped-alibaba.js';

const endings = ['00', '90', '91', '92', '93', '94', '97', '98', '80', '81', '82', '99'];
const numbersOfAllKinds = endings.map((ending) => `9990000100${ending}`);

/** State and reason of the jobs of these numbers, in their order. */
const outcomes = [
  ['Succeeded', 'SucceededFinish'],
  ['Failed', 'CallFailed'],
  ['Failed', 'CallFailed'],
  ['Failed', 'CallFailed'],
  ['Failed', 'EmptyNumber'],
  ['Succeeded', 'SucceededSpecialInterceptVoiceAssistant'],
  ['Succeeded', 'SucceededClientHangUp'],
  ['Succeeded', 'SucceededFinish'],
  ['Succeeded', 'SucceededFinish'],
  ['Succeeded', 'SucceededTransferByIntent'],
  ['Succeeded', 'SucceededInoInterAction'],
  ['Failed', 'NoAnswer'],
];

describe('a job group', () => {
  it('calls at once, and tells what came of every kind of call', async () => {
    const { simulator, ask } = await startStepped();
    const { JobGroupId } = await createGroup(ask, numbersOfAllKinds);
    expect((await ask('DescribeJobGroup', { JobGroupId })).JobGroup).toMatchObject({
      Status: 'Executing',
      Progress: { TotalJobs: 12, Executing: 12, Scheduling: 0 },
    });
    await simulator.settle();
    const page = { JobGroupId, PageNumber: 1, PageSize: 100 };
    const { Jobs, Labels } = await ask('QueryJobsWithResult', page);
    const rows = (
      Jobs as { List: { Status: string; JobFailureReason: string; LatestTask: { Status: string } }[] }
    ).List;
    expect(
      rows.map(({ Status, JobFailureReason, LatestTask }) => [Status, JobFailureReason ?? LatestTask.Status]),
    ).toEqual(outcomes);
    expect(rows.slice(5, 8)).toMatchObject([
      { LatestTask: { HangUpDirection: 'ivr', Contact: { PreferredPhoneNumber: numbersOfAllKinds[5] } } },
      { LatestTask: { HangUpDirection: 'Callee' } },
      { LatestTask: { HangUpDirection: 'ivr' } },
    ]);
    expect(rows[1]?.LatestTask).not.toHaveProperty('HangUpDirection');
    expect(rows.map(({ LatestTask }) => LatestTask.Status)).toEqual(
      expect.arrayContaining(['Busy', 'NotConnected', 'PoweredOff', 'NotExist', 'NoAnswer']),
    );
    expect(Labels).toEqual([{ Name: 'intent', ValueList: expect.arrayContaining(['A', 'B', 'D', 'E']) }]);
    expect((await ask('DescribeJobGroup', { JobGroupId })).JobGroup).toMatchObject({
      Status: 'Completed',
      Progress: { TotalJobs: 12, TotalCompleted: 7, Failed: 5, TotalNotAnswered: 5, Executing: 0 },
    });
    const { ExecutingInfo } = await ask('DescribeGroupExecutingInfo', { JobGroupId });
    expect(ExecutingInfo).toMatchObject({
      CallNum: 12,
      CallFailedNum: 5,
      HangUpByClientNum: 1,
      TransferByIntentNum: 1,
      NoInteractionNum: 1,
      EndTime: expect.any(Number),
      JobsProgress: { TotalCompletedNum: 7, FailedNum: 5, TotalNotAnsweredNum: 5 },
    });
  });

  it('is searched by what came of its calls', async () => {
    const { simulator, ask } = await startStepped();
    const { JobGroupId } = await createGroup(ask, numbersOfAllKinds);
    await simulator.settle();
    const page = { JobGroupId, PageNumber: 1, PageSize: 100 };
    const filtered = async (filter: object) =>
      ((await ask('QueryJobsWithResult', { ...page, ...filter })).Jobs as { RowCount: number }).RowCount;
    expect(await filtered({ HasAnsweredFilter: true })).toBe(7);
    expect(await filtered({ HasHangUpByRejectionFilter: true })).toBe(1);
    expect(await filtered({ HasReachedEndOfFlowFilter: true })).toBe(3);
    expect(await filtered({ TaskStatusFilter: ['Busy', 'NoAnswer'] })).toBe(2);
    expect(await filtered({ JobFailureReasonsFilter: ['EmptyNumber'] })).toBe(1);
    expect(await filtered({ StartActualTimeFilter: start.getTime() + 1 })).toBe(0);
    expect(await filtered({ JobStatusFilter: 'Succeeded', QueryText: '10094' })).toBe(1);
  });

  it('calls again after the interval, from another number, until somebody answers or the attempts are spent', async () => {
    const { simulator, ask } = await startStepped();
    const settings = {
      'CallingNumber.1': '999000000201',
      'RecallCallingNumber.1': '999000000202',
      StrategyJson: { maxAttemptsPerDay: '3', minAttemptInterval: '10' },
    };
    const { JobsId } = await createGroup(ask, ['999000000096', '999000000099'], settings);
    await simulator.advance(minute);
    const { Job } = await ask('DescribeJob', { JobId: JobsId[0] as string });
    expect(Job).toMatchObject({
      Status: 'Scheduling',
      NextExecutionTime: start.getTime() + 2000 + 10 * minute,
    });
    await simulator.settle();
    expect(results(simulator)).toEqual([
      'busy',
      'no_answer',
      'no_answer',
      'no_answer',
      'answered',
      'no_answer',
    ]);
    expect(callTimes(simulator).slice(2, 4)).toEqual([10 * minute + 2000, 10 * minute + 25_000]);
    const jobs = await ask('ListJobs', { 'JobId.1': JobsId[0] as string, 'JobId.2': JobsId[1] as string });
    expect(jobs.Jobs).toMatchObject([
      {
        Status: 'Succeeded',
        Tasks: [
          { Status: 'Busy', CallingNumber: '999000000201' },
          { Status: 'NoAnswer', CallingNumber: '999000000202' },
          { Status: 'SucceededFinish', CallingNumber: '999000000202' },
        ],
      },
      { Status: 'Failed', FailureReason: 'NoAnswer', Tasks: [{}, {}, {}] },
    ]);
    expect((jobs.Jobs as object[])[0]).not.toHaveProperty('FailureReason');
  });

  it('does not call a number again that does not exist, if told so', async () => {
    for (const [emptyNumberIgnore, calls] of [
      [true, 1],
      [false, 2],
    ] as const) {
      const { simulator, ask } = await startStepped();
      await createGroup(ask, ['999000000093'], {
        RecallStrategyJson: { emptyNumberIgnore },
        StrategyJson: { maxAttemptsPerDay: 2, minAttemptInterval: 1 },
      });
      await simulator.settle();
      expect(simulator.calls()).toHaveLength(calls);
      expect(simulator.alibaba.jobs()).toMatchObject([{ status: 'Failed', failureReason: 'EmptyNumber' }]);
    }
  });

  it('keeps to its days and hours, and fails who was not called when its time is up', async () => {
    const { simulator, ask } = await startStepped();
    const StrategyJson = {
      ...once(0, 9 * day),
      repeatBy: 'Week',
      repeatDays: ['0', '3'],
      workingTime: [{ beginTime: '10:00:00', endTime: '10:00:02' }],
      maxAttemptsPerDay: 1,
      repeatable: true,
    };
    const { JobGroupId } = await createGroup(ask, ['999000000099', '999000000096'], { StrategyJson });
    expect(simulator.calls()).toEqual([]);
    await simulator.settle();
    // Wednesday and Sunday, 10:00 of the vendor's time; the next Wednesday is the ninth day.
    const wednesday = day + 2 * hour;
    expect(callTimes(simulator)).toEqual([
      wednesday,
      wednesday,
      4 * day + wednesday,
      4 * day + wednesday,
      7 * day + wednesday,
      7 * day + wednesday,
    ]);
    expect(simulator.alibaba.jobs()).toMatchObject([
      { status: 'Failed', failureReason: 'TimeUp' },
      { status: 'Succeeded', failureReason: undefined },
    ]);
    const [late] = await assign(ask, JobGroupId, ['999000000001']);
    expect(await ask('DescribeJob', { JobId: late as string })).toMatchObject({
      Job: { Status: 'Failed', FailureReason: 'TimeUp' },
    });
  });

  it('fails jobs whose strategy cannot be, and lets those of a request have their own', async () => {
    const { simulator, ask } = await startStepped();
    const { JobGroupId } = await createGroup(ask, []);
    await assign(ask, JobGroupId, ['999000000001'], { StrategyJson: once(hour, hour) });
    await assign(ask, JobGroupId, ['999000000002'], { StrategyJson: once(hour, day) });
    await assign(ask, JobGroupId, ['999000000003']);
    await simulator.advance(10 * minute);
    expect(simulator.alibaba.jobs().map(({ status, failureReason }) => failureReason ?? status)).toEqual([
      'InvalidStrategy',
      'Scheduling',
      'Succeeded',
    ]);
    await simulator.settle();
    expect(callTimes(simulator)).toEqual([0, hour]);
  });

  it('calls a number so often in a day, whatever job it is in', async () => {
    const { simulator, ask } = await startStepped();
    const { JobsId } = await createGroup(ask, ['999000000001', '999000000001'], {
      StrategyJson: { maxAttemptsPerDay: 1 },
    });
    await simulator.settle();
    expect(simulator.calls()).toHaveLength(1);
    const { Job } = await ask('DescribeJob', { JobId: JobsId[1] as string });
    expect(Job).toMatchObject({
      Status: 'Failed',
      FailureReason: 'PerDayCallCountLimit',
      Tasks: [{ Status: 'PerDayCallCountLimit' }],
    });
  });

  it('lets it ring as long as it is told', async () => {
    const { simulator, ask } = await startStepped();
    await createGroup(ask, ['999000000099'], { RingingDuration: 40 });
    await simulator.settle();
    expect(simulator.calls()).toMatchObject([{ ringSeconds: 40 }]);
  });

  it('waits as a draft or paused, until another state or ResumeJobs of the whole group', async () => {
    const { simulator, ask } = await startStepped();
    const { JobGroupId } = await createGroup(ask, []);
    const modify = (JobGroupStatus: string) =>
      ask('ModifyJobGroup', { JobGroupId, Name: 'n', JobGroupStatus });
    await modify('Draft');
    await assign(ask, JobGroupId, ['999000000001']);
    await simulator.advance(hour);
    expect(simulator.calls()).toEqual([]);
    expect((await modify('Scheduling')).JobGroup).toMatchObject({ Status: 'Executing' });
    await simulator.advance(hour);
    await modify('Paused');
    await assign(ask, JobGroupId, ['999000000002']);
    await simulator.advance(hour);
    await ask('ResumeJobs', { All: true, JobGroupId });
    await simulator.settle();
    expect(callTimes(simulator)).toEqual([0, 2 * hour].map((time) => time + hour));
  });

  it('may begin to call when its strategy or its end changes', async () => {
    const { simulator, ask } = await startStepped();
    const { JobGroupId, JobGroup } = await createGroup(ask, ['999000000001'], {
      StrategyJson: once(day, 2 * day),
    });
    const { StrategyId: id } = JobGroup.Strategy as { StrategyId: string };
    await ask('ModifyJobGroup', { JobGroupId, Name: 'n', StrategyJson: { id } });
    await simulator.settle();
    expect(callTimes(simulator)).toEqual([0]);
    expect(simulator.alibaba.jobs()).toMatchObject([{ status: 'Succeeded' }]);
  });
});
