import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createStage } from '../simulation.js';
import { start } from '../testing/stepped-alibaba.js';
import { Campaigns } from './campaigns.js';
import type { Job, JobGroup } from './job.js';
import { isOver, jobStatuses } from './job-status.js';
import { JobStore } from './job-store.js';
import { dayOf } from './strategy.js';

const attempts = 2;
const strategy = { maxAttemptsPerDay: attempts, minAttemptInterval: 5 };

async function makeCampaigns() {
  const stage = await createStage({ clock: 'manual', start });
  const settings = stage.settingsOf('alibaba');
  const store = new JobStore(settings);
  const campaigns = new Campaigns(settings, store);
  const group = store.addGroup({
    InstanceId: 'i',
    JobGroupName: 'g',
    ScriptId: 's',
    StrategyJson: strategy,
  });
  return { ...stage, store, campaigns, group };
}

type Made = Awaited<ReturnType<typeof makeCampaigns>>;

/** What is done to the campaign; `which` chooses a job. */
const step = fc.record({
  act: fc.constantFrom(
    'assign',
    'suspend',
    'resume',
    'cancel',
    'hold',
    'release',
    'suspendNumbers',
    'stop',
    'wait',
  ),
  which: fc.nat({ max: 50 }),
  seconds: fc.nat({ max: 900 }),
});

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function take({ store, campaigns, group, world }: Made, { act, which, seconds }: Step): Promise<void> {
  const jobs = store.jobs('i');
  const job = jobs[which % Math.max(1, jobs.length)];
  if (act === 'assign') assign(campaigns, group, which);
  if (act === 'hold' || act === 'release') {
    store.changeGroup(group, { hold: act === 'hold' ? 'Paused' : undefined });
    campaigns.update(group);
  }
  if (act === 'wait') await world.advance(seconds * 1000);
  if (!job) return;
  if (act === 'suspend') campaigns.suspend(job);
  if (act === 'resume') campaigns.resume([job]);
  if (act === 'cancel') campaigns.cancel(job);
  if (act === 'suspendNumbers') campaigns.suspendNumbers(group, [job.input.contacts[0]?.phoneNumber ?? '']);
  for (const task of act === 'stop' ? job.tasks : []) campaigns.stop(task, 'terminateCall');
}

/** One to three contacts, among them busy lines and phones that nobody answers; few numbers, so that they come again. */
function assign(campaigns: Campaigns, group: JobGroup, which: number): void {
  const contacts = [90, 95, 99, 0].slice(0, 1 + (which % 3)).map((ending, index) => ({
    phoneNumber: `9990010${which % 4}${String(ending + (which % 2)).padStart(2, '0')}`,
    referenceId: `C${index}`,
  }));
  campaigns.assign(group, {
    operation: 'assignJobs',
    inputs: [{ contacts }],
    callingNumbers: undefined,
    strategy: undefined,
  });
}

function expectConsistent({ store, campaigns, group, calls }: Made): void {
  const all = calls.all();
  const live = all.filter(({ state }) => state !== 'ended').length;
  expect([campaigns.liveCalls(), campaigns.liveCalls('i'), group.figures.live]).toEqual([live, live, live]);
  const jobs = store.jobs('i');
  for (const status of jobStatuses) {
    expect(group.figures.jobs[status]).toBe(jobs.filter((job) => job.status === status).length);
  }
  for (const job of jobs) expectSound(job);
  const perDay = new Map<string, number>();
  for (const { number, startedAt } of all) {
    const key = `${number} ${dayOf(startedAt.getTime())}`;
    perDay.set(key, (perDay.get(key) ?? 0) + 1);
  }
  for (const count of perDay.values()) expect(count).toBeLessThanOrEqual(attempts);
}

function expectSound({ tasks, status, open, inCall }: Job): void {
  const live = tasks.filter(({ call }) => call !== undefined && call.state !== 'ended');
  expect(live).toHaveLength(inCall);
  expect(status === 'Executing').toBe(inCall > 0);
  if (isOver(status)) expect([live, status === 'Cancelled' || open.length === 0]).toEqual([[], true]);
}

it('keeps its counters and limits through anything that is done, and comes to an end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const made = await makeCampaigns();
      for (const one of steps) {
        await take(made, one);
        expectConsistent(made);
      }
      made.store.changeGroup(made.group, { hold: undefined });
      made.campaigns.update(made.group);
      made.campaigns.resume(made.store.jobs('i'));
      await made.world.settle();
      expectConsistent(made);
      expect(made.store.jobs('i').every(({ status }) => isOver(status))).toBe(true);
      expect(made.store.openJobs(made.group.jobGroupId)).toBe(0);
    }),
    { numRuns: 300 },
  );
});
