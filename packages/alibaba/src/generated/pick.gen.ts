// GENERATED from specs/alibaba/openapi.yaml (sha256 241fb191380d8a31…). Do not edit: change the document and run `npm run generate`.

import type { PickedOperation } from '@outdial/core';
import {
  sharedCodes,
  dialogueCodes,
  createJobGroupCodes,
  suspendJobsCodes,
  resumeJobsCodes,
  cancelJobsCodes,
  getConcurrentConversationQuotaCodes,
} from './error-codes.gen.js';
import {
  dialogue as dialogueOperation,
  taskPreparing as taskPreparingOperation,
  recordFailure as recordFailureOperation,
  inflightTaskTimeout as inflightTaskTimeoutOperation,
  createJobGroup as createJobGroupOperation,
  modifyJobGroup as modifyJobGroupOperation,
  describeJobGroup as describeJobGroupOperation,
  listJobGroups as listJobGroupsOperation,
  listJobGroupsAsync as listJobGroupsAsyncOperation,
  describeGroupExecutingInfo as describeGroupExecutingInfoOperation,
  assignJobs as assignJobsOperation,
  assignJobsAsync as assignJobsAsyncOperation,
  getAssignJobsAsyncResult as getAssignJobsAsyncResultOperation,
  startJob as startJobOperation,
  suspendJobs as suspendJobsOperation,
  resumeJobs as resumeJobsOperation,
  cancelJobs as cancelJobsOperation,
  listJobs as listJobsOperation,
  describeJob as describeJobOperation,
  listJobsByGroup as listJobsByGroupOperation,
  queryJobs as queryJobsOperation,
  queryJobsWithResult as queryJobsWithResultOperation,
  getTaskByUuid as getTaskByUuidOperation,
  downloadRecording as downloadRecordingOperation,
  terminateCall as terminateCallOperation,
  suspendCall as suspendCallOperation,
  getConcurrentConversationQuota as getConcurrentConversationQuotaOperation,
  getCurrentConcurrency as getCurrentConcurrencyOperation,
  listInstances as listInstancesOperation,
  describeInstance as describeInstanceOperation,
  listScripts as listScriptsOperation,
  listOutboundCallNumbers as listOutboundCallNumbersOperation,
  listDialogueFlows as listDialogueFlowsOperation,
} from './operations.gen.js';
import {
  dialogueValidators,
  taskPreparingValidators,
  recordFailureValidators,
  inflightTaskTimeoutValidators,
  createJobGroupValidators,
  modifyJobGroupValidators,
  describeJobGroupValidators,
  listJobGroupsValidators,
  listJobGroupsAsyncValidators,
  describeGroupExecutingInfoValidators,
  assignJobsValidators,
  assignJobsAsyncValidators,
  getAssignJobsAsyncResultValidators,
  startJobValidators,
  suspendJobsValidators,
  resumeJobsValidators,
  cancelJobsValidators,
  listJobsValidators,
  describeJobValidators,
  listJobsByGroupValidators,
  queryJobsValidators,
  queryJobsWithResultValidators,
  getTaskByUuidValidators,
  downloadRecordingValidators,
  terminateCallValidators,
  suspendCallValidators,
  getConcurrentConversationQuotaValidators,
  getCurrentConcurrencyValidators,
  listInstancesValidators,
  describeInstanceValidators,
  listScriptsValidators,
  listOutboundCallNumbersValidators,
  listDialogueFlowsValidators,
} from './validators.gen.js';

/** Report what the callee said and get what the robot says next. */
export const dialogue: PickedOperation<'dialogue'> = {
  operation: dialogueOperation,
  validators: dialogueValidators,
  errors: { shared: sharedCodes, operations: { dialogue: dialogueCodes } },
};

/** Announce a call that is about to start. */
export const taskPreparing: PickedOperation<'taskPreparing'> = {
  operation: taskPreparingOperation,
  validators: taskPreparingValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Report a call that could not be made. */
export const recordFailure: PickedOperation<'recordFailure'> = {
  operation: recordFailureOperation,
  validators: recordFailureValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Report an attempt that timed out. */
export const inflightTaskTimeout: PickedOperation<'inflightTaskTimeout'> = {
  operation: inflightTaskTimeoutOperation,
  validators: inflightTaskTimeoutValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Create a job group. */
export const createJobGroup: PickedOperation<'createJobGroup'> = {
  operation: createJobGroupOperation,
  validators: createJobGroupValidators,
  errors: { shared: sharedCodes, operations: { createJobGroup: createJobGroupCodes } },
};

/** Change a job group. */
export const modifyJobGroup: PickedOperation<'modifyJobGroup'> = {
  operation: modifyJobGroupOperation,
  validators: modifyJobGroupValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Get a job group. */
export const describeJobGroup: PickedOperation<'describeJobGroup'> = {
  operation: describeJobGroupOperation,
  validators: describeJobGroupValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** List job groups. */
export const listJobGroups: PickedOperation<'listJobGroups'> = {
  operation: listJobGroupsOperation,
  validators: listJobGroupsValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Get the job groups asked for earlier. */
export const listJobGroupsAsync: PickedOperation<'listJobGroupsAsync'> = {
  operation: listJobGroupsAsyncOperation,
  validators: listJobGroupsAsyncValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Get the live figures of a job group. */
export const describeGroupExecutingInfo: PickedOperation<'describeGroupExecutingInfo'> = {
  operation: describeGroupExecutingInfoOperation,
  validators: describeGroupExecutingInfoValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Add contacts to a job group, which calls them. */
export const assignJobs: PickedOperation<'assignJobs'> = {
  operation: assignJobsOperation,
  validators: assignJobsValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Add contacts to a job group in the background. */
export const assignJobsAsync: PickedOperation<'assignJobsAsync'> = {
  operation: assignJobsAsyncOperation,
  validators: assignJobsAsyncValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Get the jobs that were added in the background. */
export const getAssignJobsAsyncResult: PickedOperation<'getAssignJobsAsyncResult'> = {
  operation: getAssignJobsAsyncResultOperation,
  validators: getAssignJobsAsyncResultValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Call one contact at once. */
export const startJob: PickedOperation<'startJob'> = {
  operation: startJobOperation,
  validators: startJobValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Pause jobs. */
export const suspendJobs: PickedOperation<'suspendJobs'> = {
  operation: suspendJobsOperation,
  validators: suspendJobsValidators,
  errors: { shared: sharedCodes, operations: { suspendJobs: suspendJobsCodes } },
};

/** Resume paused jobs. */
export const resumeJobs: PickedOperation<'resumeJobs'> = {
  operation: resumeJobsOperation,
  validators: resumeJobsValidators,
  errors: { shared: sharedCodes, operations: { resumeJobs: resumeJobsCodes } },
};

/** Cancel jobs. */
export const cancelJobs: PickedOperation<'cancelJobs'> = {
  operation: cancelJobsOperation,
  validators: cancelJobsValidators,
  errors: { shared: sharedCodes, operations: { cancelJobs: cancelJobsCodes } },
};

/** Get jobs by their ids. */
export const listJobs: PickedOperation<'listJobs'> = {
  operation: listJobsOperation,
  validators: listJobsValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Get a job. */
export const describeJob: PickedOperation<'describeJob'> = {
  operation: describeJobOperation,
  validators: describeJobValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** List the jobs of a group. */
export const listJobsByGroup: PickedOperation<'listJobsByGroup'> = {
  operation: listJobsByGroupOperation,
  validators: listJobsByGroupValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Search jobs. */
export const queryJobs: PickedOperation<'queryJobs'> = {
  operation: queryJobsOperation,
  validators: queryJobsValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Search the jobs of a group by their results. */
export const queryJobsWithResult: PickedOperation<'queryJobsWithResult'> = {
  operation: queryJobsWithResultOperation,
  validators: queryJobsWithResultValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Get a call attempt. */
export const getTaskByUuid: PickedOperation<'getTaskByUuid'> = {
  operation: getTaskByUuidOperation,
  validators: getTaskByUuidValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Get the address of a recording. */
export const downloadRecording: PickedOperation<'downloadRecording'> = {
  operation: downloadRecordingOperation,
  validators: downloadRecordingValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** End a live call. */
export const terminateCall: PickedOperation<'terminateCall'> = {
  operation: terminateCallOperation,
  validators: terminateCallValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Stop calling numbers of a group. */
export const suspendCall: PickedOperation<'suspendCall'> = {
  operation: suspendCallOperation,
  validators: suspendCallValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Get the concurrency bought and left. */
export const getConcurrentConversationQuota: PickedOperation<'getConcurrentConversationQuota'> = {
  operation: getConcurrentConversationQuotaOperation,
  validators: getConcurrentConversationQuotaValidators,
  errors: { shared: sharedCodes, operations: { getConcurrentConversationQuota: getConcurrentConversationQuotaCodes } },
};

/** Get the concurrency of an instance. */
export const getCurrentConcurrency: PickedOperation<'getCurrentConcurrency'> = {
  operation: getCurrentConcurrencyOperation,
  validators: getCurrentConcurrencyValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** List robot instances. */
export const listInstances: PickedOperation<'listInstances'> = {
  operation: listInstancesOperation,
  validators: listInstancesValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Get a robot instance. */
export const describeInstance: PickedOperation<'describeInstance'> = {
  operation: describeInstanceOperation,
  validators: describeInstanceValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** List scripts. */
export const listScripts: PickedOperation<'listScripts'> = {
  operation: listScriptsOperation,
  validators: listScriptsValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** List the numbers to call from. */
export const listOutboundCallNumbers: PickedOperation<'listOutboundCallNumbers'> = {
  operation: listOutboundCallNumbersOperation,
  validators: listOutboundCallNumbersValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** List the dialogue flows of a script. */
export const listDialogueFlows: PickedOperation<'listDialogueFlows'> = {
  operation: listDialogueFlowsOperation,
  validators: listDialogueFlowsValidators,
  errors: { shared: sharedCodes, operations: {} },
};
