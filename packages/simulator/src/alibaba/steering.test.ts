import { describe, expect, it } from 'vitest';
import { createGroup } from '../testing/alibaba-actions.js';
import { day, hour, once, results, start, startStepped } from '../testing/stepped-alibaba.js';

describe('jobs that are steered', () => {
  it('are not called while they are paused, and never after they were cancelled', async () => {
    const { simulator, ask } = await startStepped();
    const numbers = ['999000000001', '999000000002', '999000000003'];
    const { JobGroupId, JobsId } = await createGroup(ask, numbers, { StrategyJson: once(hour, day) });
    await ask('SuspendJobs', { All: false, 'JobId.1': JobsId[0] as string, 'JobId.2': 'nobody' });
    await ask('CancelJobs', { All: false, 'JobId.1': JobsId[1] as string });
    await simulator.advance(2 * hour);
    expect(simulator.calls().map(({ number }) => number)).toEqual(['999000000003']);
    expect((await ask('DescribeJobGroup', { JobGroupId })).JobGroup).toMatchObject({
      Status: 'Paused',
      Progress: { Paused: 1, Cancelled: 1, TotalCompleted: 1 },
    });
    for (let time = 0; time < 2; time += 1) await ask('ResumeJobs', { All: true, JobGroupId });
    await simulator.settle();
    expect(simulator.calls().map(({ number }) => number)).toEqual(['999000000003', '999000000001']);
  });

  it('end the call they are in: it cannot be cancelled, and a pause holds after it', async () => {
    const { simulator, ask } = await startStepped();
    const { JobGroupId } = await createGroup(ask, ['999000000095'], {
      StrategyJson: { maxAttemptsPerDay: 2 },
    });
    const statuses = () => simulator.alibaba.jobs().map(({ status }) => status);
    await simulator.advance(1000);
    await ask('CancelJobs', { All: true, JobGroupId });
    await ask('SuspendJobs', { All: true, JobGroupId });
    expect(statuses()).toEqual(['Executing']);
    await simulator.settle();
    expect([statuses(), results(simulator)]).toEqual([['Paused'], ['no_answer']]);
    await ask('ResumeJobs', { All: true, JobGroupId });
    await simulator.settle();
    expect([statuses(), results(simulator)]).toEqual([['Succeeded'], ['no_answer', 'answered']]);
  });

  it('are chosen by scenario, too', async () => {
    const { simulator, ask } = await startStepped();
    await createGroup(ask, ['999000000001'], { ScenarioId: 'one', StrategyJson: once(hour, day) });
    await createGroup(ask, ['999000000002'], { ScenarioId: 'two', StrategyJson: once(hour, day) });
    await ask('CancelJobs', { All: true, ScenarioId: 'two' });
    expect(simulator.alibaba.jobs().map(({ status }) => status)).toEqual(['Scheduling', 'Cancelled']);
    const page = { PageNumber: 1, PageSize: 10 };
    expect((await ask('QueryJobs', { ...page, ScenarioId: 'one' })).Jobs).toMatchObject({ TotalCount: 1 });
    await simulator.advance(day);
    expect((await ask('QueryJobs', page)).Jobs).toMatchObject({ TotalCount: 0 });
    const window = { StartTime: start.getTime() + hour, EndTime: start.getTime() + day };
    expect((await ask('QueryJobs', { ...page, ...window, TimeAlignment: 'start' })).Jobs).toMatchObject({
      TotalCount: 1,
    });
    expect((await ask('QueryJobs', { ...page, ...window, TimeAlignment: 'end' })).Jobs).toMatchObject({
      TotalCount: 1,
    });
  });
});
