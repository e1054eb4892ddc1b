import type { VendorSettings } from '../vendor-settings.js';
import type { CreateJobGroupRequest, GroupSettings, JobInput } from './requests.js';

/** The documented states that simulated jobs can have: nobody is called. */
export type JobStatus = 'Scheduling' | 'Executing' | 'Paused' | 'Cancelled';

export interface JobGroup {
  instanceId: string;
  jobGroupId: string;
  name: string;
  description: string;
  settings: GroupSettings;
  strategyId: string;
  /** Set by ModifyJobGroup; undefined when the jobs decide. */
  setStatus: string | undefined;
  createdAt: Date;
  modifiedAt: Date;
}

export interface Job {
  instanceId: string;
  jobId: string;
  jobGroupId: string | undefined;
  status: JobStatus;
  input: JobInput;
  contactIds: string[];
  callingNumbers: string[];
  createdAt: Date;
}

/** The account's job groups and jobs, and the results that wait to be fetched. */
export class JobStore {
  readonly #groups = new Map<string, JobGroup>();
  readonly #jobs = new Map<string, Job>();
  readonly #results = new Map<string, object>();
  readonly #settings: Pick<VendorSettings, 'ids' | 'now' | 'order'>;

  constructor(settings: Pick<VendorSettings, 'ids' | 'now' | 'order'>) {
    this.#settings = settings;
  }

  /** In the form of the ids that the vendor's pages print. */
  newId(): string {
    return this.#settings.ids.uuid().toLowerCase();
  }

  groups(instanceId?: string): JobGroup[] {
    return [...this.#groups.values()].filter(
      (group) => instanceId === undefined || group.instanceId === instanceId,
    );
  }

  group(instanceId: string, jobGroupId: string): JobGroup | undefined {
    const group = this.#groups.get(jobGroupId);
    return group?.instanceId === instanceId ? group : undefined;
  }

  jobs(instanceId?: string): Job[] {
    return [...this.#jobs.values()].filter((job) => instanceId === undefined || job.instanceId === instanceId);
  }

  jobsOf({ jobGroupId }: JobGroup): Job[] {
    return this.jobs().filter((job) => job.jobGroupId === jobGroupId);
  }

  job(instanceId: string, jobId: string): Job | undefined {
    const job = this.#jobs.get(jobId);
    return job?.instanceId === instanceId ? job : undefined;
  }

  addGroup(request: CreateJobGroupRequest): JobGroup {
    const { InstanceId, JobGroupName, JobGroupDescription = '', ...settings } = request;
    const now = this.#settings.now();
    const group: JobGroup = {
      instanceId: InstanceId,
      jobGroupId: this.newId(),
      name: JobGroupName,
      description: JobGroupDescription,
      settings,
      strategyId: this.newId(),
      setStatus: undefined,
      createdAt: now,
      modifiedAt: now,
    };
    this.#groups.set(group.jobGroupId, group);
    return group;
  }

  changeGroup(group: JobGroup, changes: Partial<JobGroup>): void {
    Object.assign(group, changes, { modifiedAt: this.#settings.now() });
  }

  addJob(
    operation: string,
    job: Pick<Job, 'instanceId' | 'jobGroupId' | 'input' | 'status' | 'callingNumbers'>,
  ): Job {
    const added: Job = {
      ...job,
      jobId: this.newId(),
      contactIds: job.input.contacts.map(() => this.newId()),
      createdAt: this.#settings.now(),
    };
    this.#jobs.set(added.jobId, added);
    const { jobGroupId } = job;
    for (const { phoneNumber: callee, referenceId } of job.input.contacts) {
      const keys = { ...(jobGroupId !== undefined && { jobGroupId }), referenceId };
      this.#settings.order({ operation, callee, keys });
    }
    return added;
  }

  /** Keeps what an asynchronous request came to, under the id that fetches it. */
  keepResult(result: object): string {
    const asyncTaskId = this.newId();
    this.#results.set(asyncTaskId, result);
    return asyncTaskId;
  }

  result(asyncTaskId: string): object | undefined {
    return this.#results.get(asyncTaskId);
  }
}
