import type { CallRecord } from '../dialling/call-record.js';
import type { DiallerRules } from '../dialling/dialler-rules.js';
import type { VendorSettings } from '../vendor-settings.js';
import type { CallQuota } from './call-quota.js';
import { countCall } from './group-figures.js';
import { presetNumbers } from './instances.js';
import type { Contact, Job, JobGroup, Run } from './job.js';
import { refreshJob, settleContact } from './job-progress.js';
import type { JobStore } from './job-store.js';
import { attemptsOf, dayOf, pauseOf, startOfDay } from './strategy.js';
import { failureReasonOf, outcomeOfCall } from './task-outcome.js';

export interface RulesContext extends Pick<VendorSettings, 'world' | 'script'> {
  store: JobStore;
  quota: CallQuota;
  /** Other groups of the instance that have calls to make now and are guaranteed some at a time. */
  rivalsOf(group: JobGroup): JobGroup[];
  /** A call of the instance is over: others may call. */
  goOn(instanceId: string): void;
}

/** How the vendor's campaigns use the phone. */
export function campaignRules(context: RulesContext): DiallerRules<Run, Contact> {
  return {
    callId: () => context.store.newId(),
    flowOf: (_, { number, data }) => {
      const settings = context.store.groupOf(data.job)?.settings;
      const { scriptId, scenarioId, instanceId } = data.job;
      const entries = [scriptId ?? settings?.ScriptId, scenarioId ?? settings?.ScenarioId, instanceId, number];
      return context.script.flowOf('alibaba', ...entries);
    },
    mayCall: (run, contact) => mayCall(context, run, contact),
    onPlaced: (run, contact, call) => begin(context, run, contact, call),
    nextCall: (run, contact, call) => nextCall(context, run, contact, call),
    onCallEnded: (run, contact, call) => end(context, run, contact, call),
  };
}

/** What is asked of a job since it was put in line holds when its turn comes. */
function mayCall(context: RulesContext, run: Run, { number, data }: Contact): 'now' | 'later' | 'never' {
  const { store, quota, world } = context;
  const { job, contact } = data;
  if (!job.open.includes(contact)) return 'never';
  if (job.status === 'Cancelled') return 'never';
  const group = store.groupOf(job);
  if (run.data.isImmediate || !group) return 'now';
  if (job.isHeld) {
    job.parked.push(contact);
    return 'never';
  }
  if (group.hold !== undefined) return 'later';
  const { strategy } = run.data;
  const isLimited = strategy.maxAttemptsPerDay !== undefined;
  if (isLimited && callsToday(group, number, world.milliseconds()) >= attemptsOf(strategy)) {
    store.addTask(job, { contact, callingNumber: '', toldStatus: 'PerDayCallCountLimit' });
    settleContact(store, job, contact, 'PerDayCallCountLimit');
    return 'never';
  }
  return quota.mayCall(run, group, context.rivalsOf(group)) ? 'now' : 'later';
}

function begin(context: RulesContext, run: Run, { number, data }: Contact, call: CallRecord): void {
  const { store, quota } = context;
  const { job, contact } = data;
  const group = store.groupOf(job);
  store.addTask(job, { contact, call, callingNumber: callingNumberOf(job, group, call) });
  job.inCall += 1;
  job.nextCallAt = undefined;
  refreshJob(store, job);
  quota.add(run.data.instanceId, 1);
  if (!group) return;
  const { figures } = group;
  figures.live += 1;
  figures.calls += 1;
  figures.startedAt ??= call.startedAt;
  countToday(group, number, call.startedAt.getTime());
}

/** One after the other; another list, if there is one, for calls after the first. */
function callingNumberOf(
  { callingNumbers }: Job,
  group: JobGroup | undefined,
  { attempt }: CallRecord,
): string {
  const again = attempt > 1 ? (group?.settings.RecallCallingNumber ?? []) : [];
  const numbers = [again, callingNumbers, presetNumbers].find(({ length }) => length > 0) ?? presetNumbers;
  return numbers[(group?.figures.calls ?? 0) % numbers.length] as string;
}

function nextCall(
  { store, world }: RulesContext,
  run: Run,
  { number, data, calls }: Contact,
  call: CallRecord,
): number | undefined {
  const { job } = data;
  const group = store.groupOf(job);
  const task = store.taskOfCall(call.callId);
  if (!task || !group || run.data.isImmediate || task.stoppedBy) return undefined;
  if (outcomeOfCall(task, call).isConnected) return undefined;
  const { emptyNumberIgnore } = group.settings.RecallStrategyJson ?? {};
  if (emptyNumberIgnore && failureReasonOf(task, call) === 'EmptyNumber') return undefined;
  const now = world.milliseconds();
  const { strategy } = run.data;
  if (strategy.endTime !== undefined && now >= strategy.endTime) return undefined;
  const isSpent =
    Math.max(callsToday(group, number, now), isRepeated(run) ? 0 : calls.length) >= attemptsOf(strategy);
  if (isSpent && !isRepeated(run)) return undefined;
  const tomorrow = isSpent ? (startOfDay(dayOf(now) + 1) - now) / 1000 : 0;
  const seconds = Math.max(pauseOf(strategy), tomorrow);
  job.nextCallAt = new Date(now + seconds * 1000);
  return seconds;
}

/** On the next day, too. One without an end would never come to it. */
function isRepeated({ data: { strategy } }: Run): boolean {
  return strategy.repeatable === true && strategy.endTime !== undefined;
}

function end(context: RulesContext, run: Run, { state, data }: Contact, call: CallRecord): void {
  const { store, quota } = context;
  const { job, contact } = data;
  const task = store.taskOfCall(call.callId);
  if (!task) return;
  const outcome = outcomeOfCall(task, call);
  const { talkSeconds, turns, intent } = call;
  job.inCall -= 1;
  quota.add(run.data.instanceId, -1);
  const group = store.groupOf(job);
  if (group) {
    group.figures.live -= 1;
    countCall(group.figures, { ...outcome, talkSeconds, turns: turns.length, intent });
  }
  if (state === 'pausing') refreshJob(store, job);
  else settleContact(store, job, contact, outcome.isConnected ? undefined : failureReasonOf(task, call));
  context.goOn(run.data.instanceId);
}

function callsToday({ callsOfDay }: JobGroup, number: string, moment: number): number {
  return callsOfDay.day === dayOf(moment) ? (callsOfDay.counts.get(number) ?? 0) : 0;
}

function countToday(group: JobGroup, number: string, moment: number): void {
  const day = dayOf(moment);
  if (group.callsOfDay.day !== day) group.callsOfDay = { day, counts: new Map() };
  const { counts } = group.callsOfDay;
  counts.set(number, (counts.get(number) ?? 0) + 1);
}
