import { Dialler } from '../dialling/dialler.js';
import type { VendorSettings } from '../vendor-settings.js';
import { defineEvent } from '../world/event-queue.js';
import { CallQuota } from './call-quota.js';
import { campaignRules } from './campaign-rules.js';
import {
  type Contact,
  contactOf,
  hasCallsNow,
  type Job,
  type JobFailureReason,
  type JobGroup,
  newRun,
  numberOf,
  type Run,
  type RunData,
  type Task,
} from './job.js';
import { giveUp, refreshJob } from './job-progress.js';
import { isOver } from './job-status.js';
import type { JobStore, NewJob } from './job-store.js';
import type { JobInput, StrategyInput } from './requests.js';
import { problemOf, ringSecondsOf, timeUpOf, windowOf } from './strategy.js';

const timeUp = defineEvent<{ run: Run }>('alibaba.timeUp');

export interface Assignment {
  operation: string;
  inputs: readonly JobInput[];
  callingNumbers: readonly string[] | undefined;
  /** Of these jobs; that of the group without it. */
  strategy: StrategyInput | undefined;
}

/** Calls the contacts of jobs: by their group's strategy, or at once. */
export class Campaigns {
  readonly #settings: VendorSettings;
  readonly #store: JobStore;
  readonly #quota: CallQuota;
  readonly #dialler: Dialler<Run, Contact>;

  constructor(settings: VendorSettings, store: JobStore) {
    this.#settings = settings;
    this.#store = store;
    this.#quota = new CallQuota(settings.world);
    const rules = campaignRules({
      ...settings,
      store,
      quota: this.#quota,
      rivalsOf: (group) => this.#rivalsOf(group),
      goOn: (instanceId) => this.#quota.serve(instanceId, (runId) => this.#wake(runId)),
    });
    this.#dialler = new Dialler<Run, Contact>({ ...settings, vendor: 'alibaba' }, rules);
    settings.world.on(timeUp, ({ run }) => this.#endTime(run));
    store.onRunOver((runId) => this.#forgetTime(this.#dialler.run(runId)));
  }

  /** Calls under way: of an instance, or of the account. */
  liveCalls(instanceId?: string): number {
    return this.#quota.live(instanceId);
  }

  /** Adds jobs to a group, which calls their contacts as its strategy, or their own, says. */
  assign(group: JobGroup, { operation, inputs, callingNumbers, strategy }: Assignment): Job[] {
    const run = strategy ? this.#addRun(group, strategy) : this.#runOf(group);
    const { instanceId, jobGroupId, settings } = group;
    const { strategyId } = run.data;
    const shared = {
      instanceId,
      jobGroupId,
      runId: run.id,
      strategyId,
      scriptId: undefined,
      scenarioId: undefined,
    };
    const numbers = [...(callingNumbers ?? settings.CallingNumber ?? [])];
    const jobs = inputs.map((input) =>
      this.#store.addJob(operation, { ...shared, input, callingNumbers: numbers }),
    );
    const problem = problemOf(run.data.strategy, this.#settings.world.milliseconds());
    for (const job of jobs) this.#enlist(run, job, group, problem);
    this.#watchTime(run);
    this.#dialler.wake(run);
    return jobs;
  }

  /** Calls the contacts of one job now, past schedule and queue. */
  callNow(job: Omit<NewJob, 'runId' | 'strategyId'>): Job {
    const { instanceId, jobGroupId } = job;
    const group = this.#store.groupOf(job);
    const runId = `now/${instanceId}/${jobGroupId ?? ''}`;
    const run =
      this.#dialler.run(runId) ??
      this.#startRun(runId, group, {
        ...{ instanceId, jobGroupId, strategy: {}, isImmediate: true, timeUp: undefined },
        strategyId: group?.strategyId ?? this.#store.newId(),
      });
    const { strategyId } = run.data;
    const added = this.#store.addJob('startJob', { ...job, runId, strategyId });
    this.#enlist(run, added, group, undefined);
    this.#dialler.wake(run);
    return added;
  }

  /** A job in a call is suspended for the time after it. */
  suspend(job: Job): void {
    if (isOver(job.status)) return;
    job.isHeld = true;
    refreshJob(this.#store, job);
  }

  resume(jobs: readonly Job[]): void {
    const runs = new Set<Run>();
    for (const job of jobs) {
      if (!job.isHeld || isOver(job.status)) continue;
      job.isHeld = false;
      refreshJob(this.#store, job);
      const run = this.#dialler.run(job.runId);
      if (!run) continue;
      run.callees.push(...job.parked.splice(0).map((contact) => contactOf(job, contact)));
      runs.add(run);
    }
    for (const run of runs) this.#dialler.wake(run);
  }

  /** Not one that is in a call. */
  cancel(job: Job): void {
    if (job.status === 'Scheduling' || job.status === 'Paused') this.#store.moveJob(job, 'Cancelled');
  }

  /** After a change of a group's settings or state. */
  update(group: JobGroup): void {
    for (const runId of group.runIds) {
      const run = this.#dialler.run(runId);
      if (!run) continue;
      run.ringLimitSeconds = ringSecondsOf(group.settings);
      if (runId === group.jobGroupId) this.#setStrategy(run, group.settings.StrategyJson ?? {});
      this.#dialler.wake(run);
    }
  }

  /** Numbers of a group are not called any more; calls to them end. */
  suspendNumbers(group: JobGroup, numbers: readonly string[]): void {
    const named = new Set(numbers);
    for (const number of numbers) group.suspendedNumbers.add(number);
    for (const job of this.#store.jobs(group.instanceId, group.jobGroupId)) {
      if (isOver(job.status)) continue;
      giveUp(this.#store, job, 'ContactSuspended', (contact) => named.has(numberOf(job, contact)));
      for (const task of job.tasks) {
        if (task.call && named.has(task.call.number)) this.stop(task, 'suspendCall');
      }
    }
  }

  /** Ends the task's call, if it is under way. */
  stop(task: Task, by: NonNullable<Task['stoppedBy']>): void {
    if (task.call === undefined || task.call.state === 'ended') return;
    task.stoppedBy = by;
    this.#dialler.hangUp(task.call.callId);
  }

  /** A call centre tells how a call of the vendor's went: it ends, if it is under way. */
  endAs(task: Task, status: string): void {
    if (task.call === undefined || task.call.state === 'ended') return;
    task.toldStatus = status;
    this.#dialler.hangUp(task.call.callId, 'network');
  }

  #runOf(group: JobGroup): Run {
    const { jobGroupId, strategyId, settings } = group;
    return (
      this.#dialler.run(jobGroupId) ??
      this.#scheduleRun(group, jobGroupId, strategyId, settings.StrategyJson ?? {})
    );
  }

  #addRun(group: JobGroup, strategy: StrategyInput): Run {
    const strategyId = strategy.id ?? this.#store.newId();
    return this.#scheduleRun(group, `${group.jobGroupId}/${group.runIds.length}`, strategyId, strategy);
  }

  #scheduleRun(group: JobGroup, runId: string, strategyId: string, strategy: StrategyInput): Run {
    const { instanceId, jobGroupId } = group;
    const data = { instanceId, jobGroupId, strategy, strategyId, isImmediate: false, timeUp: undefined };
    const run = this.#startRun(runId, group, data);
    group.runIds.push(runId);
    this.#setStrategy(run, strategy);
    return run;
  }

  #startRun(id: string, group: JobGroup | undefined, data: RunData): Run {
    const run = newRun(id, data, ringSecondsOf(group?.settings ?? {}));
    this.#dialler.add(run);
    this.#dialler.start(run);
    return run;
  }

  #setStrategy(run: Run, strategy: StrategyInput): void {
    run.data.strategy = strategy;
    run.window = windowOf(strategy);
    this.#forgetTime(run);
    this.#watchTime(run);
  }

  /** The end of the strategy is waited for as long as there is a job that it would end: a clock that waits for nothing goes there. */
  #watchTime(run: Run): void {
    const moment = timeUpOf(run.data.strategy);
    if (moment === undefined || run.data.timeUp !== undefined || this.#store.openJobs(run.id) === 0) return;
    run.data.timeUp = this.#settings.world.at(moment, timeUp, { run });
  }

  #forgetTime(run: Run | undefined): void {
    if (run?.data.timeUp === undefined) return;
    this.#settings.world.cancel(run.data.timeUp);
    run.data.timeUp = undefined;
  }

  #enlist(run: Run, job: Job, group: JobGroup | undefined, problem: JobFailureReason | undefined): void {
    if (problem !== undefined) giveUp(this.#store, job, problem);
    const isSuspended = (contact: number) => group?.suspendedNumbers.has(numberOf(job, contact)) === true;
    giveUp(this.#store, job, 'ContactSuspended', isSuspended);
    for (const contact of job.open) run.callees.push(contactOf(job, contact));
  }

  /** Of what has not been called until now nothing is called any more. */
  #endTime(run: Run): void {
    run.data.timeUp = undefined;
    for (const job of new Set(run.callees.map(({ data }) => data.job))) giveUp(this.#store, job, 'TimeUp');
  }

  #rivalsOf(group: JobGroup): JobGroup[] {
    const now = this.#settings.world.milliseconds();
    return this.#store.guaranteedGroups(group.instanceId).filter((rival) => {
      if (rival === group || rival.hold !== undefined || rival.figures.jobs.Scheduling === 0) return false;
      return rival.runIds.some((runId) => hasCallsNow(this.#dialler.run(runId), now));
    });
  }

  #wake(runId: string): void {
    const run = this.#dialler.run(runId);
    if (run) this.#dialler.wake(run);
  }
}
