import { describe, expect, it } from 'vitest';
import { assign, createGroup } from '../testing/alibaba-actions.js';
import { day, minute, once, start, startStepped } from '../testing/stepped-alibaba.js';

const numbersFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => `9990${first + index}00`);

type Pairs = { Key: string; Value: string }[];

const startJob = (number: string) => ({
  JobJson: { contacts: [{ phoneNumber: number, referenceId: 'C01' }] },
});

describe('StartJob', () => {
  it('calls at once, outside calling hours, and gives the ids of call and task', async () => {
    const { simulator, ask } = await startStepped();
    const { JobGroupId } = await createGroup(ask, [], {
      StrategyJson: { workingTime: [{ beginTime: '10:00:00', endTime: '11:00:00' }], maxAttemptsPerDay: 3 },
    });
    const { CallIds, TaskIds } = await ask('StartJob', { ...startJob('999000000095'), JobGroupId });
    await simulator.settle();
    expect(simulator.calls()).toMatchObject([{ callId: (CallIds as Pairs)[0]?.Value, result: 'no_answer' }]);
    const { Task } = await ask('GetTaskByUuid', { TaskId: (TaskIds as Pairs)[0]?.Value as string });
    expect(Task).toMatchObject({
      JobGroupId,
      CallId: (CallIds as Pairs)[0]?.Value,
      ActualTime: start.getTime(),
    });
    expect(simulator.alibaba.jobs()).toMatchObject([{ status: 'Failed', failureReason: 'NoAnswer' }]);
  });

  it('follows the robot of its ScenarioId, and is found by it', async () => {
    const robot = { start: 'hello', nodes: { hello: { says: '场景' } } };
    const { simulator, ask } = await startStepped({ script: { robots: [{ entry: 'scene', flow: robot }] } });
    await ask('StartJob', { ...startJob('999000000001'), ScenarioId: 'scene' });
    await ask('StartJob', startJob('999000000002'));
    await simulator.settle();
    expect(simulator.calls().map(({ turns }) => turns[0]?.text === '场景')).toEqual([true, false]);
    const { Jobs } = await ask('QueryJobs', { PageNumber: 1, PageSize: 10, ScenarioId: 'scene' });
    expect(Jobs).toMatchObject({ TotalCount: 1, List: [{ Tasks: [{ ScenarioId: 'scene' }] }] });
  });
});

describe('a call attempt', () => {
  it('tells what has been said until now, and where the recording is when it is over', async () => {
    const { simulator, ask } = await startStepped();
    const { TaskIds } = await ask('StartJob', startJob('999000000098'));
    const TaskId = (TaskIds as Pairs)[0]?.Value as string;
    const describeTask = async () =>
      (await ask('GetTaskByUuid', { TaskId, WithConversations: true })).Task as {
        Conversations: { Speaker: string; Action: string; Timestamp: number }[];
      };
    expect((await describeTask()).Conversations).toEqual([]);
    expect(await ask('DownloadRecording', { TaskId })).not.toHaveProperty('DownloadParams');
    await simulator.advance(7000);
    expect((await describeTask()).Conversations).toMatchObject([
      {
        Speaker: 'Robot',
        Action: 'Broadcast',
        Script: expect.stringContaining('您好'),
        Timestamp: start.getTime() + 6000,
      },
    ]);
    await simulator.settle();
    const task = await describeTask();
    expect(task).toMatchObject({ EndReason: 'FINISHED', EndTime: simulator.now().getTime() });
    expect(task.Conversations.map(({ Speaker, Action }) => `${Speaker} ${Action}`)).toEqual([
      'Robot Broadcast',
      'Contact CollectedNumber',
      'Robot Dialogue',
      'Contact CollectedNumber',
      'Robot HangUp',
    ]);
    expect(await ask('GetTaskByUuid', { TaskId })).not.toHaveProperty('Task.Conversations');
    const { DownloadParams } = await ask('DownloadRecording', { TaskId, NeedVoiceSliceRecording: true });
    const { SignatureUrl, VoiceSliceRecordingListJson } = DownloadParams as Record<string, string>;
    expect(SignatureUrl).toMatch(
      /^https:\/\/[a-z-]+\.example\.com\/record\/[0-9a-f-]+\.wav\?Expires=\d+&Signature=/,
    );
    expect(JSON.parse(VoiceSliceRecordingListJson as string)).toHaveLength(5);
  });

  it('has a recording of what was heard before the answer only when nobody answered', async () => {
    const { simulator, ask } = await startStepped();
    const { TaskIds } = await ask('StartJob', startJob('999000000090'));
    await simulator.settle();
    const { DownloadParams } = await ask('DownloadRecording', {
      TaskId: (TaskIds as Pairs)[0]?.Value as string,
    });
    expect(Object.keys(DownloadParams as object)).toEqual(['EarlyMediaSignatureUrl']);
  });

  it('is left out of an answer when there is none of the id', async () => {
    const { ask } = await startStepped();
    expect(await ask('GetTaskByUuid', { TaskId: 'nobody' })).not.toHaveProperty('Task');
    expect(await ask('DownloadRecording', { TaskId: 'nobody' })).not.toHaveProperty('DownloadParams');
  });
});

describe('a live call', () => {
  it('ends by TerminateCall, and nobody is called again for it', async () => {
    const { simulator, ask } = await startStepped();
    const strategy = { StrategyJson: { maxAttemptsPerDay: 3 } };
    await createGroup(ask, ['999000000000', '999000000001'], strategy);
    await simulator.advance(5000);
    const [ringing, talking] = simulator.calls();
    await ask('TerminateCall', { CallId: ringing?.callId as string });
    await simulator.advance(5000);
    await ask('TerminateCall', { CallId: talking?.callId as string });
    await ask('TerminateCall', { CallId: talking?.callId as string });
    await simulator.settle();
    expect(simulator.calls()).toMatchObject([{ talkSeconds: 0 }, { talkSeconds: 2, endedBy: 'robot' }]);
    expect(simulator.alibaba.jobs()).toMatchObject([
      { status: 'Failed', failureReason: 'CallFailed' },
      { status: 'Succeeded', failureReason: undefined },
    ]);
    expect(await ask('TerminateCall', { CallId: 'nobody' })).toMatchObject({ Code: 'InvalidParameter' });
  });

  it('ends by SuspendCall, and its number is not called any more in the group', async () => {
    const { simulator, ask } = await startStepped();
    const { JobGroupId } = await createGroup(ask, ['999000000000', '999000000001']);
    await simulator.advance(10_000);
    await ask('SuspendCall', { GroupId: JobGroupId, 'CalledNumbers.1': '999000000000' });
    const [late] = await assign(ask, JobGroupId, ['999000000000']);
    await simulator.settle();
    expect(simulator.calls()).toMatchObject([{ talkSeconds: 2 }, { number: '999000000001' }]);
    expect(await ask('DescribeJob', { JobId: late as string })).toMatchObject({
      Job: { Status: 'Failed', FailureReason: 'ContactSuspended', Contacts: [{ State: 'Suspended' }] },
    });
    const unknown = await ask('SuspendCall', { GroupId: 'nobody' });
    expect(unknown).toMatchObject({ Code: 'NotExist.JobGroup' });
  });
});

describe('calls at a time', () => {
  it('are as many as an instance may have, and are told', async () => {
    const { simulator, ask } = await startStepped();
    const { JobGroupId } = await createGroup(ask, numbersFrom(1000, 90));
    await assign(ask, JobGroupId, numbersFrom(2000, 60));
    expect(await ask('GetCurrentConcurrency')).toMatchObject({
      CurrentConcurrency: 100,
      MaxConcurrentConversation: 100,
    });
    expect(await ask('GetCurrentConcurrency', { InstanceId: 'another' })).toMatchObject({
      CurrentConcurrency: 0,
    });
    expect(await ask('GetConcurrentConversationQuota')).toMatchObject({
      MaxConcurrent: 1000,
      RemainingConcurrent: 900,
    });
    await simulator.settle();
    expect(simulator.calls()).toHaveLength(150);
    expect(await ask('GetCurrentConcurrency')).toMatchObject({ CurrentConcurrency: 0 });
  });

  it('are kept for groups that are guaranteed some, and go to urgent ones first', async () => {
    const { simulator, ask } = await startStepped();
    const guaranteed = await createGroup(ask, [], { MinConcurrency: 30 });
    await ask('ModifyJobGroup', { JobGroupId: guaranteed.JobGroupId, Name: 'n', JobGroupStatus: 'Draft' });
    await assign(ask, guaranteed.JobGroupId, numbersFrom(1000, 60));
    const { JobGroupId } = await createGroup(ask, numbersFrom(2000, 90));
    await assign(ask, JobGroupId, numbersFrom(3000, 90));
    const urgent = await createGroup(ask, numbersFrom(4000, 90), { Priority: 'Urgent' });
    await ask('ModifyJobGroup', {
      JobGroupId: guaranteed.JobGroupId,
      Name: 'n',
      JobGroupStatus: 'Scheduling',
    });
    await simulator.advance(2 * minute);
    const groups = new Map(
      simulator.alibaba.jobs().map((job) => [job.input.contacts[0]?.phoneNumber, job.jobGroupId]),
    );
    const order = simulator.calls().map(({ number }) => groups.get(number));
    expect(new Set(order.slice(0, 100))).toEqual(new Set([JobGroupId]));
    const next = order.slice(100, 200);
    expect(next.filter((id) => id === guaranteed.JobGroupId).length).toBeGreaterThanOrEqual(30);
    expect(next.filter((id) => id === urgent.JobGroupId).length).toBeGreaterThan(
      next.filter((id) => id === JobGroupId).length,
    );
    await simulator.settle();
    expect(simulator.calls()).toHaveLength(330);
  });

  it('are not kept for a group that waits for its next calls, or for hours that never come', async () => {
    const { simulator, ask } = await startStepped();
    const StrategyJson = { maxAttemptsPerDay: 2, minAttemptInterval: 60 };
    await createGroup(ask, ['999000000199'], { MinConcurrency: 50, StrategyJson });
    await simulator.advance(5 * minute);
    const never = { ...once(0, day), repeatBy: 'Month', repeatDays: ['31'] };
    await createGroup(ask, ['999000000200'], { MinConcurrency: 50, StrategyJson: never });
    await createGroup(ask, ['999000000300']);
    expect(simulator.calls().map(({ number }) => number)).toEqual(['999000000199', '999000000300']);
  });

  it('cannot be guaranteed beyond those of the instance, for all groups of a priority together', async () => {
    const { simulator, ask } = await startStepped();
    const { JobGroupId } = await createGroup(ask, [], { MinConcurrency: 60, Priority: 'Daily' });
    const group = { JobGroupName: 'n', ScriptId: 's', MinConcurrency: 41 };
    expect(await ask('CreateJobGroup', { ...group, Priority: 'Daily' })).toMatchObject({
      Code: 'InvalidParameter',
    });
    expect(await ask('CreateJobGroup', { ...group, Priority: 'Urgent' })).toMatchObject({ Code: 'OK' });
    const change = { JobGroupId, Name: 'n', MinConcurrency: 101 };
    expect(await ask('ModifyJobGroup', change)).toMatchObject({ Code: 'InvalidParameter' });
    expect(await ask('ModifyJobGroup', { ...change, MinConcurrency: 100 })).toMatchObject({ Code: 'OK' });
    expect(simulator.alibaba.jobGroups()).toHaveLength(2);
  });
});
