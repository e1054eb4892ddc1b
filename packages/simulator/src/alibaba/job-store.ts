import type { VendorSettings } from '../vendor-settings.js';
import type { Slot } from '../world/slots.js';
import { guaranteeOf } from './call-quota.js';
import { noFigures } from './group-figures.js';
import { type Job, type JobGroup, numberOf, type Task } from './job.js';
import { isOver, type JobStatus } from './job-status.js';
import type { CreateJobGroupRequest } from './requests.js';

interface JobState {
  /** When the account was opened. */
  openedAt: Date;
  groups: Map<string, JobGroup>;
  groupsOf: Map<string, JobGroup[]>;
  /** By instance: those that are guaranteed calls at a time. */
  guaranteed: Map<string, Set<JobGroup>>;
  jobs: Map<string, Job>;
  /** By job group. */
  jobsOf: Map<string, Job[]>;
  jobsOfInstance: Map<string, Job[]>;
  tasks: Map<string, Task>;
  /** By the id of the vendor's own call. */
  taskOfCall: Map<string, Task>;
  /** By the run that calls them: how many jobs are not over. */
  openOf: Map<string, number>;
}

export type StoreSettings = Pick<VendorSettings, 'ids' | 'now' | 'order' | 'world'>;

export type NewJob = Pick<
  Job,
  'instanceId' | 'jobGroupId' | 'runId' | 'strategyId' | 'scriptId' | 'scenarioId' | 'callingNumbers' | 'input'
>;

/** The account's job groups, jobs and tasks. */
export class JobStore {
  readonly #settings: StoreSettings;
  readonly #state: Slot<JobState>;
  #whenRunIsOver: (runId: string) => void = () => {};

  constructor(settings: StoreSettings) {
    this.#settings = settings;
    this.#state = settings.world.slots.define('alibaba.jobs', () => ({
      openedAt: settings.now(),
      groups: new Map(),
      groupsOf: new Map(),
      guaranteed: new Map(),
      jobs: new Map(),
      jobsOf: new Map(),
      jobsOfInstance: new Map(),
      tasks: new Map(),
      taskOfCall: new Map(),
      openOf: new Map(),
    }));
  }

  /** Has `handle` called with the id of a run whose last job is over. */
  onRunOver(handle: (runId: string) => void): void {
    this.#whenRunIsOver = handle;
  }

  /** How many jobs of a run are not over. */
  openJobs(runId: string): number {
    return this.#state().openOf.get(runId) ?? 0;
  }

  /** In the form of the ids that the vendor's pages print. */
  newId(): string {
    return this.#settings.ids.uuid().toLowerCase();
  }

  openedAt(): Date {
    return this.#state().openedAt;
  }

  /** Those in which something was made. */
  instanceIds(): string[] {
    const { groupsOf, jobsOfInstance } = this.#state();
    return [...new Set([...groupsOf.keys(), ...jobsOfInstance.keys()])];
  }

  groups(instanceId?: string): readonly JobGroup[] {
    const { groups, groupsOf } = this.#state();
    return instanceId === undefined ? [...groups.values()] : (groupsOf.get(instanceId) ?? []);
  }

  group(instanceId: string, jobGroupId: string | undefined): JobGroup | undefined {
    const group = this.#state().groups.get(jobGroupId ?? '');
    return group?.instanceId === instanceId ? group : undefined;
  }

  groupOf({ instanceId, jobGroupId }: Pick<Job, 'instanceId' | 'jobGroupId'>): JobGroup | undefined {
    return this.group(instanceId, jobGroupId);
  }

  /** All of them, those of an instance, or of a group in it; oldest first. */
  jobs(instanceId?: string, jobGroupId?: string): readonly Job[] {
    const { jobs, jobsOf, jobsOfInstance } = this.#state();
    if (instanceId === undefined) return [...jobs.values()];
    const found = jobGroupId === undefined ? jobsOfInstance.get(instanceId) : jobsOf.get(jobGroupId);
    return found ?? [];
  }

  job(instanceId: string, jobId: string): Job | undefined {
    const job = this.#state().jobs.get(jobId);
    return job?.instanceId === instanceId ? job : undefined;
  }

  task(instanceId: string, taskId: string | undefined): Task | undefined {
    const task = this.#state().tasks.get(taskId ?? '');
    return task?.instanceId === instanceId ? task : undefined;
  }

  taskOfCall(callId: string): Task | undefined {
    return this.#state().taskOfCall.get(callId);
  }

  addGroup(request: CreateJobGroupRequest): JobGroup {
    const { InstanceId: instanceId, JobGroupName, JobGroupDescription = '', ...settings } = request;
    const now = this.#settings.now();
    const group: JobGroup = {
      instanceId,
      jobGroupId: this.newId(),
      name: JobGroupName,
      description: JobGroupDescription,
      settings,
      strategyId: settings.StrategyJson?.id ?? this.newId(),
      hold: undefined,
      suspendedNumbers: new Set(),
      runIds: [],
      callsOfDay: { day: 0, counts: new Map() },
      figures: noFigures(),
      createdAt: now,
      modifiedAt: now,
    };
    const { groups, groupsOf, jobsOf } = this.#state();
    groups.set(group.jobGroupId, group);
    addTo(groupsOf, instanceId, group);
    jobsOf.set(group.jobGroupId, []);
    this.#noteGuarantee(group);
    return group;
  }

  changeGroup(group: JobGroup, changes: Partial<JobGroup>): void {
    Object.assign(group, changes, { modifiedAt: this.#settings.now() });
    this.#noteGuarantee(group);
  }

  guaranteedGroups(instanceId: string): JobGroup[] {
    return [...(this.#state().guaranteed.get(instanceId) ?? [])];
  }

  #noteGuarantee(group: JobGroup): void {
    const { guaranteed } = this.#state();
    const groups = guaranteed.get(group.instanceId) ?? new Set();
    if (guaranteeOf(group) > 0) groups.add(group);
    else groups.delete(group);
    if (groups.size > 0) guaranteed.set(group.instanceId, groups);
  }

  addJob(operation: string, job: NewJob): Job {
    const { jobGroupId, input } = job;
    const added: Job = {
      ...job,
      jobId: this.newId(),
      status: 'Scheduling',
      failureReason: undefined,
      contactIds: input.contacts.map(() => this.newId()),
      createdAt: this.#settings.now(),
      endedAt: undefined,
      nextCallAt: undefined,
      tasks: [],
      isHeld: false,
      open: input.contacts.map((_, index) => index),
      inCall: 0,
      isReached: false,
      parked: [],
    };
    this.#keep(added);
    for (const [index, { referenceId }] of input.contacts.entries()) {
      const keys = { ...(jobGroupId !== undefined && { jobGroupId }), referenceId };
      this.#settings.order({ operation, callee: numberOf(added, index), keys });
    }
    return added;
  }

  #keep(job: Job): void {
    const { jobs, jobsOf, jobsOfInstance, openOf } = this.#state();
    jobs.set(job.jobId, job);
    openOf.set(job.runId, this.openJobs(job.runId) + 1);
    addTo(jobsOfInstance, job.instanceId, job);
    if (job.jobGroupId !== undefined) addTo(jobsOf, job.jobGroupId, job);
    const group = this.groupOf(job);
    if (group) group.figures.jobs[job.status] += 1;
  }

  /** Everything that moves a job goes through here, so that its group's counters hold. */
  moveJob(job: Job, status: JobStatus): void {
    if (job.status === status) return;
    const group = this.groupOf(job);
    const now = this.#settings.now();
    if (group) {
      group.figures.jobs[job.status] -= 1;
      group.figures.jobs[status] += 1;
      if (isOver(status)) group.figures.endedAt = now;
    }
    job.status = status;
    if (!isOver(status)) return;
    Object.assign(job, { endedAt: now, nextCallAt: undefined });
    const open = this.openJobs(job.runId) - 1;
    this.#state().openOf.set(job.runId, open);
    if (open === 0) this.#whenRunIsOver(job.runId);
  }

  addTask(
    job: Job,
    task: Pick<Task, 'contact' | 'callingNumber'> & Partial<Pick<Task, 'call' | 'toldStatus'>>,
  ): Task {
    const { call, toldStatus, ...rest } = task;
    const { jobId, instanceId, jobGroupId } = job;
    const added: Task = {
      ...{ taskId: this.newId(), jobId, instanceId, jobGroupId, ...rest },
      plannedAt: job.nextCallAt ?? this.#settings.now(),
      call,
      stoppedBy: undefined,
      toldStatus,
      reportedCall: undefined,
    };
    const { tasks, taskOfCall } = this.#state();
    tasks.set(added.taskId, added);
    if (call) taskOfCall.set(call.callId, added);
    job.tasks.push(added);
    return added;
  }
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
