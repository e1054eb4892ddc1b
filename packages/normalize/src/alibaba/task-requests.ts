import type { AlibabaClient } from '@outdial/alibaba';
import type { TaskRequests } from '../dialog/dialog-adapter.js';
import { filledTextOf } from '../read-native.js';
import { callFailures } from './call-failures.js';

/** What the call centre tells of calls that belong to jobs. */
export function taskRequests(
  client: Pick<AlibabaClient, 'taskPreparing' | 'recordFailure' | 'inflightTaskTimeout'>,
  InstanceId: string,
): TaskRequests {
  return {
    async announceCall(job, options) {
      const { data } = await client.taskPreparing({ InstanceId, JobId: job }, options);
      return { task: filledTextOf(data.TaskId), raw: data };
    },
    async reportUnreached({ id, person, line, task, startedAt, cause }, options) {
      const call = { CallId: id, CalledNumber: person, CallingNumber: line, TaskId: task };
      const failure = { ActualTime: startedAt.getTime(), DispositionCode: callFailures[cause] };
      await client.recordFailure({ InstanceId, ...call, ...failure }, options);
    },
    async reportTimeout(task, options) {
      await client.inflightTaskTimeout({ InstanceId, TaskId: task }, options);
    },
  };
}
