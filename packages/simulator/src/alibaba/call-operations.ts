import type { OperationResult } from '../engine/operation-result.js';
import type { Campaigns } from './campaigns.js';
import type { Conversations } from './conversations.js';
import { concurrencyOfAccount, concurrencyOfInstance } from './instances.js';
import type { JobStore } from './job-store.js';
import { recordingOf } from './recordings.js';
import type { DownloadRecordingRequest, OfInstance, OfTask, SuspendCallRequest } from './requests.js';
import { factsOfTask, linesFor, type RowContext, taskRow } from './task-rows.js';

export interface CallContext {
  store: JobStore;
  campaigns: Campaigns;
  conversations: Conversations;
  rows(): RowContext;
}

/** The operations on calls, live ones and such as are over. */
export function callOperations(context: CallContext) {
  const { store, campaigns, rows } = context;
  return {
    getTaskByUuid: (request: OfTask & { WithConversations?: boolean }) => {
      const { InstanceId, TaskId, WithConversations = false } = request;
      const task = store.task(InstanceId, TaskId);
      const job = task && store.job(InstanceId, task.jobId);
      if (!task || !job) return { members: {} };
      const Task = { ...taskRow(rows(), job, task), ...(!WithConversations && { Conversations: undefined }) };
      return { members: { Task } };
    },
    downloadRecording: (request: DownloadRecordingRequest) => {
      const task = store.task(request.InstanceId, request.TaskId);
      const view = rows();
      const members = task
        ? recordingOf(task, factsOfTask(view, task), linesFor(view, task), view.now, request)
        : {};
      return { members };
    },
    terminateCall: (request: OfInstance & { CallId: string }) => terminate(context, request),
    suspendCall: ({ InstanceId, GroupId, CalledNumbers = [] }: SuspendCallRequest): OperationResult => {
      const group = store.group(InstanceId, GroupId);
      if (!group) return { code: 'NotExist.JobGroup', field: 'GroupId' };
      campaigns.suspendNumbers(group, CalledNumbers);
      return { members: {} };
    },
    getConcurrentConversationQuota: () => ({
      members: {
        MaxConcurrent: concurrencyOfAccount,
        RemainingConcurrent: Math.max(0, concurrencyOfAccount - campaigns.liveCalls()),
      },
    }),
    getCurrentConcurrency: ({ InstanceId }: OfInstance) => ({
      members: {
        InstanceId,
        CurrentConcurrency: campaigns.liveCalls(InstanceId),
        MaxConcurrentConversation: concurrencyOfInstance,
      },
    }),
  };
}

/** Nothing happens to a call that is over. */
function terminate(
  { store, campaigns, conversations }: CallContext,
  { InstanceId, CallId }: OfInstance & { CallId: string },
): OperationResult {
  const task = store.taskOfCall(CallId);
  if (task?.instanceId === InstanceId) {
    campaigns.stop(task, 'terminateCall');
    return { members: {} };
  }
  if (conversations.of(CallId)?.instanceId !== InstanceId)
    return { code: 'InvalidParameter', field: 'CallId' };
  conversations.end(CallId);
  return { members: {} };
}
