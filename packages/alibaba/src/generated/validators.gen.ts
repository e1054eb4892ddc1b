// GENERATED from specs/alibaba/openapi.yaml (sha256 241fb191380d8a31…). Do not edit: change the document and run `npm run generate`.

import type { OperationValidators } from '@outdial/core';
import type { RequestSchema } from '@outdial/core/validation';
import { allOf, anyOf, arrayOf, forType, integer, ofType, when } from '@outdial/core/validation';
import * as z from 'zod/mini';

const instanceIdSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const jobIdSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const phoneNumberSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const callIdSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const callFailureSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const taskIdSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const flashSmsInputSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  templateId: z.optional(z.string()),
  configId: z.optional(z.string()),
  templateContent: z.optional(z.string()),
}))();

const jobGroupPrioritySchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const recallStrategyInputSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  emptyNumberIgnore: z.optional(z.boolean()),
  inArrearsIgnore: z.optional(z.boolean()),
  outOfServiceIgnore: z.optional(z.boolean()),
}))();

const scenarioIdSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const scriptIdSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const repeatBySchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const workingTimeInputSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  beginTime: z.string().check(z.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/u)),
  endTime: z.string().check(z.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/u)),
}))();

const routingStrategySchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const strategyInputSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  id: z.optional(z.string()),
  name: z.optional(z.string()),
  repeatBy: z.optional(repeatBySchema),
  startTime: z.optional(integer()),
  endTime: z.optional(integer()),
  workingTime: z.optional(arrayOf(workingTimeInputSchema)),
  maxAttemptsPerDay: z.optional(
    z.unknown().check(
      ofType(['integer', 'string'], 'an integer or a string'),
      forType('string', z.string().check(z.regex(/^[0-9]+$/u))),
    ),
  ),
  minAttemptInterval: z.optional(
    z.unknown().check(
      ofType(['integer', 'string'], 'an integer or a string'),
      forType('string', z.string().check(z.regex(/^[0-9]+$/u))),
    ),
  ),
  routingStrategy: z.optional(routingStrategySchema),
  repeatDays: z.optional(arrayOf(z.string())),
  repeatable: z.optional(z.boolean()),
}).check(
  when(
    z.looseObject({ repeatBy: z.literal('Week') }),
    {
      demand: z.looseObject({
        repeatDays: z.optional(
          z.unknown().check(forType('array', arrayOf(z.literal(['0', '1', '2', '3', '4', '5', '6'])))),
        ),
      }),
      because: 'With repeatBy Week, repeatDays are 0 (Sunday) to 6.',
    },
  ),
  when(
    z.looseObject({ repeatBy: z.literal('Month') }),
    {
      demand: z.looseObject({
        repeatDays: z.optional(
          z.unknown().check(
            forType(
              'array',
              arrayOf(
                z.unknown().check(forType('string', z.string().check(z.regex(/^([1-9]|[12][0-9]|3[01])$/u)))),
              ),
            ),
          ),
        ),
      }),
      because: 'With repeatBy Month, repeatDays are 1 to 31.',
    },
  ),
))();

const jobGroupIdSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const asyncTaskIdSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const contactStateSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const contactInputSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  phoneNumber: phoneNumberSchema,
  referenceId: z.string(),
  name: z.optional(z.string()),
  honorific: z.optional(z.string()),
  role: z.optional(z.string()),
  priority: z.optional(integer()),
  preferredPhoneNumber: z.optional(phoneNumberSchema),
  state: z.optional(contactStateSchema),
}))();

const extraInputSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ key: z.string(), value: z.nullable(z.string()) }))();

const jobInputSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  contacts: arrayOf(contactInputSchema).check(z.minLength(1)),
  extras: z.optional(arrayOf(extraInputSchema)),
}))();

const assignJobsAsyncRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  InstanceId: instanceIdSchema,
  JobGroupId: jobGroupIdSchema,
  CallingNumber: z.optional(arrayOf(phoneNumberSchema)),
  JobsJson: z.optional(arrayOf(jobInputSchema)),
  StrategyJson: z.optional(strategyInputSchema),
}))();

const referenceIdSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const jobFailureReasonSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const jobStatusSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const taskStatusSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const tagInputSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ Key: z.optional(z.string()), Value: z.optional(z.string()) }))();

const nluEngineSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

export const dialogueValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    Action: z.literal('Dialogue'),
    CalledNumber: z.string(),
    CallId: z.string(),
    CallingNumber: z.string(),
    CallType: z.string(),
    InstanceId: instanceIdSchema,
    Utterance: z.string(),
    ScenarioId: z.optional(z.string()),
    ScriptId: z.optional(z.string()),
    TaskId: z.optional(z.string()),
    ActionKey: z.optional(z.string()),
    ActionParams: z.optional(z.string()),
  }),
}))();

export const taskPreparingValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({ InstanceId: instanceIdSchema, JobId: jobIdSchema, InstanceOwnerId: z.optional(integer()) }),
}))();

export const recordFailureValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    ActualTime: integer(),
    CalledNumber: phoneNumberSchema,
    CallId: callIdSchema,
    CallingNumber: phoneNumberSchema,
    DispositionCode: callFailureSchema,
    InstanceId: instanceIdSchema,
    TaskId: taskIdSchema,
    ExceptionCodes: z.optional(callFailureSchema),
  }),
}))();

export const inflightTaskTimeoutValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({ InstanceId: instanceIdSchema, TaskId: taskIdSchema, InstanceOwnerId: z.optional(integer()) }),
}))();

export const createJobGroupValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    InstanceId: instanceIdSchema,
    JobGroupName: z.string(),
    CallingNumber: z.optional(arrayOf(phoneNumberSchema)),
    FlashSmsExtras: z.optional(flashSmsInputSchema),
    JobGroupDescription: z.optional(z.string()),
    MinConcurrency: z.optional(integer().check(z.gte(0))),
    Priority: z.optional(jobGroupPrioritySchema),
    RecallCallingNumber: z.optional(arrayOf(phoneNumberSchema)),
    RecallStrategyJson: z.optional(recallStrategyInputSchema),
    RingingDuration: z.optional(integer()),
    ScenarioId: z.optional(scenarioIdSchema),
    ScriptId: z.optional(scriptIdSchema),
    StrategyJson: z.optional(
      z.unknown().check(
        allOf(strategyInputSchema),
        when(
          z.unknown().check(
            forType('object', z.looseObject({ startTime: z.unknown(), endTime: z.unknown() })),
          ),
          {
            demand: z.unknown().check(forType('object', z.looseObject({ repeatBy: z.unknown() }))),
            because: 'With startTime and endTime, repeatBy is required.',
          },
        ),
      ),
    ),
  }).check(
    anyOf(
      [z.looseObject({ ScriptId: z.unknown() }), z.looseObject({ ScenarioId: z.unknown() })],
      'at least one of ScriptId, ScenarioId: ScriptId or ScenarioId is required.',
      ['ScriptId', 'ScenarioId'],
    ),
  ),
}))();

export const modifyJobGroupValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    InstanceId: instanceIdSchema,
    JobGroupId: jobGroupIdSchema,
    Name: z.string(),
    CallingNumber: z.optional(arrayOf(phoneNumberSchema)),
    Description: z.optional(z.string()),
    FlashSmsExtras: z.optional(flashSmsInputSchema),
    JobGroupStatus: z.optional(z.string()),
    MinConcurrency: z.optional(integer().check(z.gte(0))),
    Priority: z.optional(jobGroupPrioritySchema),
    RecallCallingNumber: z.optional(arrayOf(phoneNumberSchema)),
    RecallStrategyJson: z.optional(recallStrategyInputSchema),
    RingingDuration: z.optional(integer()),
    ScenarioId: z.optional(scenarioIdSchema),
    ScriptId: z.optional(scriptIdSchema),
    StrategyJson: z.optional(
      z.unknown().check(
        allOf(strategyInputSchema),
        allOf(z.unknown().check(forType('object', z.looseObject({ id: z.unknown() })))),
      ),
    ),
  }),
}))();

export const describeJobGroupValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    InstanceId: instanceIdSchema,
    JobGroupId: jobGroupIdSchema,
    BriefTypes: z.optional(arrayOf(z.string())),
  }),
}))();

export const listJobGroupsValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    InstanceId: instanceIdSchema,
    PageNumber: integer().check(z.gte(1)),
    PageSize: integer().check(z.gte(1)),
    AsyncQuery: z.optional(z.boolean()),
    EndTime: z.optional(integer()),
    JobGroupStatusFilter: z.optional(z.string()),
    OnlyMinConcurrencyEnabled: z.optional(z.boolean()),
    SearchText: z.optional(z.string()),
    StartTime: z.optional(integer()),
  }),
}))();

export const listJobGroupsAsyncValidators: OperationValidators = /* @__PURE__ */ (() => ({ parameters: z.strictObject({ AsyncTaskId: asyncTaskIdSchema }) }))();

export const describeGroupExecutingInfoValidators: OperationValidators = /* @__PURE__ */ (() => ({ parameters: z.strictObject({ InstanceId: instanceIdSchema, JobGroupId: jobGroupIdSchema }) }))();

export const assignJobsValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    InstanceId: instanceIdSchema,
    JobGroupId: jobGroupIdSchema,
    JobsJson: arrayOf(jobInputSchema).check(z.minLength(1), z.maxLength(99)),
    CallingNumber: z.optional(arrayOf(phoneNumberSchema)),
    IsAsynchrony: z.optional(z.boolean()),
    JobDataParsingTaskId: z.optional(z.string()),
    RosterType: z.optional(z.string()),
    StrategyJson: z.optional(strategyInputSchema),
  }),
}))();

export const assignJobsAsyncValidators: OperationValidators = { body: assignJobsAsyncRequestSchema };

export const getAssignJobsAsyncResultValidators: OperationValidators = /* @__PURE__ */ (() => ({ parameters: z.strictObject({ AsyncTaskId: asyncTaskIdSchema }) }))();

export const startJobValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    InstanceId: instanceIdSchema,
    JobJson: jobInputSchema,
    CallingNumber: z.optional(arrayOf(phoneNumberSchema)),
    JobGroupId: z.optional(jobGroupIdSchema),
    ScenarioId: z.optional(scenarioIdSchema),
    ScriptId: z.optional(scriptIdSchema),
  }),
}))();

export const suspendJobsValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    All: z.boolean(),
    InstanceId: instanceIdSchema,
    JobGroupId: z.optional(jobGroupIdSchema),
    JobId: z.optional(arrayOf(jobIdSchema)),
    JobReferenceId: z.optional(arrayOf(referenceIdSchema)),
    ScenarioId: z.optional(scenarioIdSchema),
  }).check(
    when(
      z.looseObject({ All: z.literal(false) }),
      {
        demand: z.looseObject({ JobId: z.unknown().check(forType('array', z.array(z.unknown()).check(z.minLength(1)))) }),
        because: 'With All false, JobId is required.',
      },
    ),
  ),
}))();

export const resumeJobsValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    All: z.boolean(),
    InstanceId: instanceIdSchema,
    JobGroupId: z.optional(jobGroupIdSchema),
    JobId: z.optional(arrayOf(jobIdSchema)),
    JobReferenceId: z.optional(arrayOf(referenceIdSchema)),
    ScenarioId: z.optional(scenarioIdSchema),
  }).check(
    when(
      z.looseObject({ All: z.literal(false) }),
      {
        demand: z.looseObject({ JobId: z.unknown().check(forType('array', z.array(z.unknown()).check(z.minLength(1)))) }),
        because: 'With All false, JobId is required.',
      },
    ),
  ),
}))();

export const cancelJobsValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    All: z.boolean(),
    InstanceId: instanceIdSchema,
    JobGroupId: z.optional(jobGroupIdSchema),
    JobId: z.optional(arrayOf(jobIdSchema)),
    JobReferenceId: z.optional(arrayOf(referenceIdSchema)),
    ScenarioId: z.optional(scenarioIdSchema),
  }).check(
    when(
      z.looseObject({ All: z.literal(false) }),
      {
        demand: z.looseObject({ JobId: z.unknown().check(forType('array', z.array(z.unknown()).check(z.minLength(1)))) }),
        because: 'With All false, JobId is required.',
      },
    ),
  ),
}))();

export const listJobsValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({ InstanceId: instanceIdSchema, JobId: arrayOf(jobIdSchema).check(z.minLength(1), z.maxLength(99)) }),
}))();

export const describeJobValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({ InstanceId: instanceIdSchema, JobId: jobIdSchema, WithScript: z.optional(z.boolean()) }),
}))();

export const listJobsByGroupValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    InstanceId: instanceIdSchema,
    JobGroupId: jobGroupIdSchema,
    PageNumber: integer().check(z.gte(1)),
    PageSize: integer().check(z.gte(1)),
    JobFailureReason: z.optional(jobFailureReasonSchema),
    JobStatus: z.optional(jobStatusSchema),
  }),
}))();

export const queryJobsValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    InstanceId: instanceIdSchema,
    PageNumber: integer().check(z.gte(1)),
    PageSize: integer().check(z.gte(1)),
    ContactName: z.optional(z.string()),
    EndTime: z.optional(integer()),
    JobGroupId: z.optional(jobGroupIdSchema),
    PhoneNumber: z.optional(phoneNumberSchema),
    ScenarioId: z.optional(scenarioIdSchema),
    StartTime: z.optional(integer()),
    TimeAlignment: z.optional(z.string()),
  }),
}))();

export const queryJobsWithResultValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    InstanceId: instanceIdSchema,
    JobGroupId: jobGroupIdSchema,
    EndActualTimeFilter: z.optional(integer()),
    HasAnsweredFilter: z.optional(z.boolean()),
    HasHangUpByRejectionFilter: z.optional(z.boolean()),
    HasReachedEndOfFlowFilter: z.optional(z.boolean()),
    JobFailureReasonsFilter: z.optional(arrayOf(jobFailureReasonSchema)),
    JobStatusFilter: z.optional(jobStatusSchema),
    LabelsJson: z.optional(arrayOf(z.string())),
    PageNumber: z.optional(integer().check(z.gte(1))),
    PageSize: z.optional(integer().check(z.gte(1))),
    QueryText: z.optional(z.string()),
    StartActualTimeFilter: z.optional(integer()),
    TaskStatusFilter: z.optional(arrayOf(taskStatusSchema)),
  }),
}))();

export const getTaskByUuidValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({ InstanceId: instanceIdSchema, TaskId: taskIdSchema, WithConversations: z.optional(z.boolean()) }),
}))();

export const downloadRecordingValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    InstanceId: instanceIdSchema,
    TaskId: taskIdSchema,
    NeedVoiceSliceRecording: z.optional(z.boolean()),
    SwapChannels: z.optional(z.boolean()),
  }),
}))();

export const terminateCallValidators: OperationValidators = /* @__PURE__ */ (() => ({ parameters: z.strictObject({ CallId: callIdSchema, InstanceId: instanceIdSchema }) }))();

export const suspendCallValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    GroupId: jobGroupIdSchema,
    InstanceId: instanceIdSchema,
    CalledNumbers: z.optional(arrayOf(phoneNumberSchema)),
  }),
}))();

export const getConcurrentConversationQuotaValidators: OperationValidators = /* @__PURE__ */ (() => ({ parameters: z.strictObject({}) }))();

export const getCurrentConcurrencyValidators: OperationValidators = /* @__PURE__ */ (() => ({ parameters: z.strictObject({ InstanceId: instanceIdSchema }) }))();

export const listInstancesValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    Name: z.optional(z.string()),
    PageNumber: z.optional(integer().check(z.gte(1))),
    PageSize: z.optional(integer().check(z.gte(1))),
    ResourceGroupId: z.optional(z.string()),
    Tag: z.optional(arrayOf(tagInputSchema)),
  }),
}))();

export const describeInstanceValidators: OperationValidators = /* @__PURE__ */ (() => ({ parameters: z.strictObject({ InstanceId: instanceIdSchema }) }))();

export const listScriptsValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    InstanceId: instanceIdSchema,
    PageNumber: integer().check(z.gte(1)),
    PageSize: integer().check(z.gte(1)),
    NluEngine: z.optional(nluEngineSchema),
    ScriptName: z.optional(z.string()),
  }),
}))();

export const listOutboundCallNumbersValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    InstanceId: instanceIdSchema,
    PageNumber: integer().check(z.gte(1)),
    PageSize: integer().check(z.gte(1)),
  }),
}))();

export const listDialogueFlowsValidators: OperationValidators = /* @__PURE__ */ (() => ({ parameters: z.strictObject({ InstanceId: instanceIdSchema, ScriptId: scriptIdSchema }) }))();

/** What an operation's path and query parameters, and its body, must be. */
export const validators = {
  dialogue: dialogueValidators,
  taskPreparing: taskPreparingValidators,
  recordFailure: recordFailureValidators,
  inflightTaskTimeout: inflightTaskTimeoutValidators,
  createJobGroup: createJobGroupValidators,
  modifyJobGroup: modifyJobGroupValidators,
  describeJobGroup: describeJobGroupValidators,
  listJobGroups: listJobGroupsValidators,
  listJobGroupsAsync: listJobGroupsAsyncValidators,
  describeGroupExecutingInfo: describeGroupExecutingInfoValidators,
  assignJobs: assignJobsValidators,
  assignJobsAsync: assignJobsAsyncValidators,
  getAssignJobsAsyncResult: getAssignJobsAsyncResultValidators,
  startJob: startJobValidators,
  suspendJobs: suspendJobsValidators,
  resumeJobs: resumeJobsValidators,
  cancelJobs: cancelJobsValidators,
  listJobs: listJobsValidators,
  describeJob: describeJobValidators,
  listJobsByGroup: listJobsByGroupValidators,
  queryJobs: queryJobsValidators,
  queryJobsWithResult: queryJobsWithResultValidators,
  getTaskByUuid: getTaskByUuidValidators,
  downloadRecording: downloadRecordingValidators,
  terminateCall: terminateCallValidators,
  suspendCall: suspendCallValidators,
  getConcurrentConversationQuota: getConcurrentConversationQuotaValidators,
  getCurrentConcurrency: getCurrentConcurrencyValidators,
  listInstances: listInstancesValidators,
  describeInstance: describeInstanceValidators,
  listScripts: listScriptsValidators,
  listOutboundCallNumbers: listOutboundCallNumbersValidators,
  listDialogueFlows: listDialogueFlowsValidators,
};
