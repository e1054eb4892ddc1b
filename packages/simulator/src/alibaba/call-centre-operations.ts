import type { OperationResult } from '../engine/operation-result.js';
import type { Campaigns } from './campaigns.js';
import type { Conversations } from './conversations.js';
import type { Task } from './job.js';
import type { JobStore } from './job-store.js';
import type { DialogueRequest, OfInstance, OfTask, RecordFailureRequest } from './requests.js';

export interface CallCentreContext {
  store: JobStore;
  campaigns: Campaigns;
  conversations: Conversations;
  now: () => Date;
}

/** By the words of a call centre: those of tasks. */
const toldStatuses: Readonly<Record<string, string>> = {
  NotExists: 'NotExist',
  Busy: 'Busy',
  NotAnswered: 'NoAnswer',
};

const noSuchTask = { code: 'InvalidParameter', field: 'TaskId' };

/** The operations of a call centre: what it says and hears, and what it reports of its calls. */
export function callCentreOperations({ store, campaigns, conversations, now }: CallCentreContext) {
  const withTask = ({ InstanceId, TaskId }: OfTask, work: (task: Task) => void): OperationResult => {
    const task = store.task(InstanceId, TaskId);
    if (!task) return noSuchTask;
    work(task);
    return { members: {} };
  };
  const close = (task: Task, status: string) => {
    const talk = conversations.ofTask(task.taskId);
    if (talk) conversations.end(talk.callId);
    if (task.call) campaigns.endAs(task, status);
    else task.toldStatus = status;
  };
  return {
    dialogue: (request: DialogueRequest) => ({ members: { Feedback: conversations.answer(request) } }),
    taskPreparing: ({ InstanceId, JobId }: OfInstance & { JobId: string }): OperationResult => {
      const job = store.job(InstanceId, JobId);
      if (!job) return { code: 'InvalidParameter', field: 'JobId' };
      const callingNumber = job.callingNumbers[0] ?? '';
      return { members: { TaskId: store.addTask(job, { contact: 0, callingNumber }).taskId } };
    },
    recordFailure: (request: RecordFailureRequest) =>
      withTask(request, (task) => {
        const { CallId, CalledNumber, CallingNumber, ActualTime, DispositionCode } = request;
        task.reportedCall ??= {
          callId: CallId,
          calledNumber: CalledNumber,
          callingNumber: CallingNumber,
          startedAt: new Date(ActualTime),
          endedAt: now(),
        };
        close(task, toldStatuses[DispositionCode] ?? 'Failed');
      }),
    inflightTaskTimeout: (request: OfTask) => withTask(request, (task) => close(task, 'Failed')),
  };
}
