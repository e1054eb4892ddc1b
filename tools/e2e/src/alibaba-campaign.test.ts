// Alibaba's own npm packages run a campaign from its group to its last result, by V1 and by V3, on a clock that is moved by hand and on one that
// waits for nothing.
import { type ClockMode, startSimulator } from '@outdial/simulator';
import { describe, expect, it, onTestFinished } from 'vitest';
import { callByOpenApiCore, callByPopCore, type PeerCall } from './alibaba-peers.js';

type Members = Record<string, unknown>;
type Send = (call: PeerCall) => Promise<Members>;

const InstanceId = 'af81a389-91f0-4157-8d82-720edd02b66a';

/** 07:00 in the vendor's time zone. */
const start = new Date('2030-01-01T23:00:00Z');
const hour = 3_600_000;

/** By their last digits: who answers at once, at the second or third call, hangs up, presses a key, and who never does. */
const endings = ['00', '95', '96', '97', '98', '93', '99'];
const numbers = endings.map((ending) => `9990000200${ending}`);

const clients: [name: string, send: Send][] = [
  ['pop-core, V1', (call) => callByPopCore(call, 'POST')],
  ['openapi-core, V3', (call) => callByOpenApiCore(call, undefined, 'query')],
];

async function startFor(send: Send, clock: ClockMode) {
  const simulator = await startSimulator({ vendors: ['alibaba'], clock, start });
  onTestFinished(() => simulator.close());
  const { url, accessKeyId, accessKeySecret } = simulator.alibaba;
  const keys = { accessKeyId, accessKeySecret };
  const ask = (action: string, parameters: Members = {}) =>
    send({ url, keys, action, parameters: { InstanceId, ...parameters } });
  return { simulator, ask };
}

type Ask = Awaited<ReturnType<typeof startFor>>['ask'];

/** A group that calls from nine to ten, three times at most, with a pause of ten minutes; and its jobs. */
async function begin(ask: Ask): Promise<string> {
  const { JobGroup } = await ask('CreateJobGroup', {
    JobGroupName: '第一个任务',
    ScriptId: 'c5c5d8c0-c0f1-48a7-be2b-dc46006d888a',
    RecallStrategyJson: JSON.stringify({ emptyNumberIgnore: true }),
    StrategyJson: JSON.stringify({
      maxAttemptsPerDay: '3',
      minAttemptInterval: '10',
      workingTime: [{ beginTime: '09:00:00', endTime: '10:00:00' }],
    }),
  });
  const { JobGroupId } = JobGroup as { JobGroupId: string };
  const jobs = numbers.map((phoneNumber, index) => [
    `JobsJson.${index + 1}`,
    JSON.stringify({ contacts: [{ phoneNumber, referenceId: `C0${index + 1}` }] }),
  ]);
  const { JobsId } = await ask('AssignJobs', { JobGroupId, ...Object.fromEntries(jobs) });
  expect(JobsId).toHaveLength(numbers.length);
  return JobGroupId;
}

async function statusOf(ask: Ask, JobGroupId: string): Promise<string> {
  const { JobGroup } = await ask('DescribeJobGroup', { JobGroupId });
  return (JobGroup as { Status: string }).Status;
}

/** What became of all jobs, in their order, and the recording of the first. */
async function expectResults(ask: Ask, JobGroupId: string): Promise<void> {
  const { Jobs } = await ask('QueryJobsWithResult', { JobGroupId, PageNumber: 1, PageSize: 50 });
  const { List, RowCount } = Jobs as {
    RowCount: number;
    List: { Id: string; Status: string; JobFailureReason?: string; LatestTask: { Status: string } }[];
  };
  expect(RowCount).toBe(numbers.length);
  expect(
    List.map(({ Status, JobFailureReason, LatestTask }) => [Status, JobFailureReason, LatestTask.Status]),
  ).toEqual([
    ['Succeeded', undefined, 'SucceededFinish'],
    ['Succeeded', undefined, 'SucceededFinish'],
    ['Succeeded', undefined, 'SucceededFinish'],
    ['Succeeded', undefined, 'SucceededClientHangUp'],
    ['Succeeded', undefined, 'SucceededFinish'],
    ['Failed', 'EmptyNumber', 'NotExist'],
    ['Failed', 'NoAnswer', 'NoAnswer'],
  ]);
  const { Job } = await ask('DescribeJob', { JobId: List[2]?.Id });
  const { Tasks } = Job as {
    Tasks: { TaskId: string; Status: string; Conversation: { Speaker: string }[] }[];
  };
  expect(Tasks.map(({ Status }) => Status)).toEqual(['Busy', 'NoAnswer', 'SucceededFinish']);
  const [answered] = Tasks.slice(-1);
  expect(answered?.Conversation.map(({ Speaker }) => Speaker)).toEqual([
    'Robot',
    'Contact',
    'Robot',
    'Contact',
    'Robot',
  ]);
  const { DownloadParams } = await ask('DownloadRecording', { TaskId: answered?.TaskId });
  expect(DownloadParams).toMatchObject({ FileName: `${answered?.TaskId}.wav` });
}

describe.each(clients)('%s', (_, send) => {
  it('runs a campaign step by step: not before its hours, paused, resumed, and to its end', async () => {
    const { simulator, ask } = await startFor(send, 'manual');
    const JobGroupId = await begin(ask);
    await simulator.advance(1.5 * hour);
    expect(await statusOf(ask, JobGroupId)).toBe('Scheduling');
    await ask('SuspendJobs', { All: true, JobGroupId });
    await simulator.advance(hour);
    expect([await statusOf(ask, JobGroupId), simulator.calls()]).toEqual(['Paused', []]);
    await ask('ResumeJobs', { All: true, JobGroupId });
    const { CurrentConcurrency } = await ask('GetCurrentConcurrency');
    expect([await statusOf(ask, JobGroupId), CurrentConcurrency]).toEqual(['Executing', numbers.length]);
    await simulator.advance(hour);
    expect(await statusOf(ask, JobGroupId)).toBe('Completed');
    await expectResults(ask, JobGroupId);
  });

  it('runs a campaign on a clock that waits for nothing', async () => {
    const { ask } = await startFor(send, { speed: Number.POSITIVE_INFINITY });
    const JobGroupId = await begin(ask);
    await expect.poll(() => statusOf(ask, JobGroupId), { timeout: 10_000 }).toBe('Completed');
    await expectResults(ask, JobGroupId);
  });
});
