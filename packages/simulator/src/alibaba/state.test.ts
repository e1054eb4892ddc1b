import { describe, expect, it } from 'vitest';
import { assign, createGroup } from '../testing/alibaba-actions.js';
import { hour, minute, startStepped } from '../testing/stepped-alibaba.js';

type Stepped = Awaited<ReturnType<typeof startStepped>>;

const strategy = {
  maxAttemptsPerDay: 3,
  minAttemptInterval: 10,
  workingTime: [{ beginTime: '08:00:00', endTime: '09:00:00' }],
};
const numbers = ['999000000096', '999000000099', '999000000001', '999000000095'];

async function begin({ simulator, ask }: Stepped): Promise<string> {
  const { JobGroupId, JobsId } = await createGroup(ask, numbers, { StrategyJson: strategy });
  await ask('StartJob', { JobJson: { contacts: [{ phoneNumber: '999000000098', referenceId: 'C09' }] } });
  await ask('Dialogue', {
    CallId: 'c',
    CallType: 'Outbound',
    CalledNumber: '1',
    CallingNumber: '2',
    Utterance: '',
  });
  await ask('SuspendJobs', { All: false, 'JobId.1': JobsId[3] as string });
  await simulator.advance(5 * minute);
  return JobGroupId;
}

async function goOn({ simulator, ask }: Stepped, JobGroupId: string): Promise<unknown[]> {
  const dialogue = await ask('Dialogue', {
    CallId: 'c',
    CallType: 'Outbound',
    CalledNumber: '1',
    CallingNumber: '2',
    Utterance: '好',
  });
  await assign(ask, JobGroupId, ['999000000002']);
  await ask('ResumeJobs', { All: true, JobGroupId });
  await simulator.advance(hour);
  const jobs = await ask('QueryJobs', { PageNumber: 1, PageSize: 100 });
  return [
    dialogue,
    jobs,
    await ask('DescribeJobGroup', { JobGroupId }),
    simulator.calls(),
    simulator.alibaba.jobs(),
  ];
}

describe('the state', () => {
  it('is put back by a snapshot, with all that is under way', async () => {
    const stepped = await startStepped();
    const JobGroupId = await begin(stepped);
    const saved = await stepped.simulator.snapshot();
    const whole = await goOn(stepped, JobGroupId);
    await stepped.simulator.restore(saved);
    expect(await goOn(stepped, JobGroupId)).toEqual(whole);
    const other = await startStepped();
    await other.simulator.restore(saved);
    expect(await goOn(other, JobGroupId)).toEqual(whole);
  });

  it('is as at the start after a reset: the same requests are answered the same', async () => {
    const stepped = await startStepped();
    const whole = await goOn(stepped, await begin(stepped));
    await stepped.simulator.reset();
    expect(stepped.simulator.alibaba.jobs()).toEqual([]);
    expect(await goOn(stepped, await begin(stepped))).toEqual(whole);
  });
});

it('runs a day with redials to its end, and again the same to the byte', { timeout: 60_000 }, async () => {
  const run = async () => {
    const { simulator, ask } = await startStepped();
    const { JobGroupId } = await createGroup(ask, [], { StrategyJson: strategy });
    const JobsJson = Array.from({ length: 3000 }, (_, index) =>
      JSON.stringify({ contacts: [{ phoneNumber: `9990${10_000_000 + index}`, referenceId: `C${index}` }] }),
    );
    await ask('AssignJobsAsync', { JobGroupId, JobsJson }, true);
    await simulator.settle();
    const told = simulator.journal().filter(({ kind }) => kind !== 'request');
    return { story: JSON.stringify([told, simulator.calls()]), jobs: simulator.alibaba.jobs() };
  };
  const [one, other] = [await run(), await run()];
  expect(one.jobs.every(({ status }) => status === 'Succeeded' || status === 'Failed')).toBe(true);
  expect(one.jobs.reduce((sum, { tasks }) => sum + tasks.length, 0)).toBeGreaterThan(3000);
  expect(other.story === one.story).toBe(true);
});
