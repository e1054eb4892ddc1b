// GENERATED from specs/alibaba/openapi.yaml (sha256 241fb191380d8a31…). Do not edit: change the document and run `npm run generate`.

import type { CallOptions, CallResult, ListMethod } from '@outdial/core';
import type { operations } from './schema.gen.js';

/** What `dialogue` takes: path, query and body in one object. */
export type DialogueInput = NonNullable<operations['dialogue']['parameters']['query']>;

/** What `dialogue` answers. */
export type DialogueOutput = operations['dialogue']['responses'][200]['content']['application/json'];

/** What `taskPreparing` takes: path, query and body in one object. */
export type TaskPreparingInput = NonNullable<operations['taskPreparing']['parameters']['query']>;

/** What `taskPreparing` answers. */
export type TaskPreparingOutput = operations['taskPreparing']['responses'][200]['content']['application/json'];

/** What `recordFailure` takes: path, query and body in one object. */
export type RecordFailureInput = NonNullable<operations['recordFailure']['parameters']['query']>;

/** What `recordFailure` answers. */
export type RecordFailureOutput = operations['recordFailure']['responses'][200]['content']['application/json'];

/** What `inflightTaskTimeout` takes: path, query and body in one object. */
export type InflightTaskTimeoutInput = NonNullable<operations['inflightTaskTimeout']['parameters']['query']>;

/** What `inflightTaskTimeout` answers. */
export type InflightTaskTimeoutOutput = operations['inflightTaskTimeout']['responses'][200]['content']['application/json'];

/** What `createJobGroup` takes: path, query and body in one object. */
export type CreateJobGroupInput = NonNullable<operations['createJobGroup']['parameters']['query']>;

/** What `createJobGroup` answers. */
export type CreateJobGroupOutput = operations['createJobGroup']['responses'][200]['content']['application/json'];

/** What `modifyJobGroup` takes: path, query and body in one object. */
export type ModifyJobGroupInput = NonNullable<operations['modifyJobGroup']['parameters']['query']>;

/** What `modifyJobGroup` answers. */
export type ModifyJobGroupOutput = operations['modifyJobGroup']['responses'][200]['content']['application/json'];

/** What `describeJobGroup` takes: path, query and body in one object. */
export type DescribeJobGroupInput = NonNullable<operations['describeJobGroup']['parameters']['query']>;

/** What `describeJobGroup` answers. */
export type DescribeJobGroupOutput = operations['describeJobGroup']['responses'][200]['content']['application/json'];

/** What `listJobGroups` takes: path, query and body in one object. */
export type ListJobGroupsInput = NonNullable<operations['listJobGroups']['parameters']['query']>;

/** What `listJobGroups` answers. */
export type ListJobGroupsOutput = operations['listJobGroups']['responses'][200]['content']['application/json'];

/** One record of `listJobGroups`, as `listJobGroups.each` gives it. */
export type ListJobGroupsItem = NonNullable<NonNullable<ListJobGroupsOutput['JobGroups']>['List']>[number];

/** What `listJobGroupsAsync` takes: path, query and body in one object. */
export type ListJobGroupsAsyncInput = NonNullable<operations['listJobGroupsAsync']['parameters']['query']>;

/** What `listJobGroupsAsync` answers. */
export type ListJobGroupsAsyncOutput = operations['listJobGroupsAsync']['responses'][200]['content']['application/json'];

/** What `describeGroupExecutingInfo` takes: path, query and body in one object. */
export type DescribeGroupExecutingInfoInput = NonNullable<operations['describeGroupExecutingInfo']['parameters']['query']>;

/** What `describeGroupExecutingInfo` answers. */
export type DescribeGroupExecutingInfoOutput = operations['describeGroupExecutingInfo']['responses'][200]['content']['application/json'];

/** What `assignJobs` takes: path, query and body in one object. */
export type AssignJobsInput = NonNullable<operations['assignJobs']['parameters']['query']>;

/** What `assignJobs` answers. */
export type AssignJobsOutput = operations['assignJobs']['responses'][200]['content']['application/json'];

/** What `assignJobsAsync` takes: path, query and body in one object. */
export type AssignJobsAsyncInput = NonNullable<operations['assignJobsAsync']['requestBody']>['content']['application/x-www-form-urlencoded'];

/** What `assignJobsAsync` answers. */
export type AssignJobsAsyncOutput = operations['assignJobsAsync']['responses'][200]['content']['application/json'];

/** What `getAssignJobsAsyncResult` takes: path, query and body in one object. */
export type GetAssignJobsAsyncResultInput = NonNullable<operations['getAssignJobsAsyncResult']['parameters']['query']>;

/** What `getAssignJobsAsyncResult` answers. */
export type GetAssignJobsAsyncResultOutput = operations['getAssignJobsAsyncResult']['responses'][200]['content']['application/json'];

/** What `startJob` takes: path, query and body in one object. */
export type StartJobInput = NonNullable<operations['startJob']['parameters']['query']>;

/** What `startJob` answers. */
export type StartJobOutput = operations['startJob']['responses'][200]['content']['application/json'];

/** What `suspendJobs` takes: path, query and body in one object. */
export type SuspendJobsInput = NonNullable<operations['suspendJobs']['parameters']['query']>;

/** What `suspendJobs` answers. */
export type SuspendJobsOutput = operations['suspendJobs']['responses'][200]['content']['application/json'];

/** What `resumeJobs` takes: path, query and body in one object. */
export type ResumeJobsInput = NonNullable<operations['resumeJobs']['parameters']['query']>;

/** What `resumeJobs` answers. */
export type ResumeJobsOutput = operations['resumeJobs']['responses'][200]['content']['application/json'];

/** What `cancelJobs` takes: path, query and body in one object. */
export type CancelJobsInput = NonNullable<operations['cancelJobs']['parameters']['query']>;

/** What `cancelJobs` answers. */
export type CancelJobsOutput = operations['cancelJobs']['responses'][200]['content']['application/json'];

/** What `listJobs` takes: path, query and body in one object. */
export type ListJobsInput = NonNullable<operations['listJobs']['parameters']['query']>;

/** What `listJobs` answers. */
export type ListJobsOutput = operations['listJobs']['responses'][200]['content']['application/json'];

/** What `describeJob` takes: path, query and body in one object. */
export type DescribeJobInput = NonNullable<operations['describeJob']['parameters']['query']>;

/** What `describeJob` answers. */
export type DescribeJobOutput = operations['describeJob']['responses'][200]['content']['application/json'];

/** What `listJobsByGroup` takes: path, query and body in one object. */
export type ListJobsByGroupInput = NonNullable<operations['listJobsByGroup']['parameters']['query']>;

/** What `listJobsByGroup` answers. */
export type ListJobsByGroupOutput = operations['listJobsByGroup']['responses'][200]['content']['application/json'];

/** One record of `listJobsByGroup`, as `listJobsByGroup.each` gives it. */
export type ListJobsByGroupItem = NonNullable<NonNullable<ListJobsByGroupOutput['Jobs']>['List']>[number];

/** What `queryJobs` takes: path, query and body in one object. */
export type QueryJobsInput = NonNullable<operations['queryJobs']['parameters']['query']>;

/** What `queryJobs` answers. */
export type QueryJobsOutput = operations['queryJobs']['responses'][200]['content']['application/json'];

/** One record of `queryJobs`, as `queryJobs.each` gives it. */
export type QueryJobsItem = NonNullable<NonNullable<QueryJobsOutput['Jobs']>['List']>[number];

/** What `queryJobsWithResult` takes: path, query and body in one object. */
export type QueryJobsWithResultInput = NonNullable<operations['queryJobsWithResult']['parameters']['query']>;

/** What `queryJobsWithResult` answers. */
export type QueryJobsWithResultOutput = operations['queryJobsWithResult']['responses'][200]['content']['application/json'];

/** One record of `queryJobsWithResult`, as `queryJobsWithResult.each` gives it. */
export type QueryJobsWithResultItem = NonNullable<NonNullable<QueryJobsWithResultOutput['Jobs']>['List']>[number];

/** What `getTaskByUuid` takes: path, query and body in one object. */
export type GetTaskByUuidInput = NonNullable<operations['getTaskByUuid']['parameters']['query']>;

/** What `getTaskByUuid` answers. */
export type GetTaskByUuidOutput = operations['getTaskByUuid']['responses'][200]['content']['application/json'];

/** What `downloadRecording` takes: path, query and body in one object. */
export type DownloadRecordingInput = NonNullable<operations['downloadRecording']['parameters']['query']>;

/** What `downloadRecording` answers. */
export type DownloadRecordingOutput = operations['downloadRecording']['responses'][200]['content']['application/json'];

/** What `terminateCall` takes: path, query and body in one object. */
export type TerminateCallInput = NonNullable<operations['terminateCall']['parameters']['query']>;

/** What `terminateCall` answers. */
export type TerminateCallOutput = operations['terminateCall']['responses'][200]['content']['application/json'];

/** What `suspendCall` takes: path, query and body in one object. */
export type SuspendCallInput = NonNullable<operations['suspendCall']['parameters']['query']>;

/** What `suspendCall` answers. */
export type SuspendCallOutput = operations['suspendCall']['responses'][200]['content']['application/json'];

/** What `getConcurrentConversationQuota` takes: path, query and body in one object. */
export type GetConcurrentConversationQuotaInput = Record<string, never>;

/** What `getConcurrentConversationQuota` answers. */
export type GetConcurrentConversationQuotaOutput = operations['getConcurrentConversationQuota']['responses'][200]['content']['application/json'];

/** What `getCurrentConcurrency` takes: path, query and body in one object. */
export type GetCurrentConcurrencyInput = NonNullable<operations['getCurrentConcurrency']['parameters']['query']>;

/** What `getCurrentConcurrency` answers. */
export type GetCurrentConcurrencyOutput = operations['getCurrentConcurrency']['responses'][200]['content']['application/json'];

/** What `listInstances` takes: path, query and body in one object. */
export type ListInstancesInput = NonNullable<operations['listInstances']['parameters']['query']>;

/** What `listInstances` answers. */
export type ListInstancesOutput = operations['listInstances']['responses'][200]['content']['application/json'];

/** One record of `listInstances`, as `listInstances.each` gives it. */
export type ListInstancesItem = NonNullable<ListInstancesOutput['Instances']>[number];

/** What `describeInstance` takes: path, query and body in one object. */
export type DescribeInstanceInput = NonNullable<operations['describeInstance']['parameters']['query']>;

/** What `describeInstance` answers. */
export type DescribeInstanceOutput = operations['describeInstance']['responses'][200]['content']['application/json'];

/** What `listScripts` takes: path, query and body in one object. */
export type ListScriptsInput = NonNullable<operations['listScripts']['parameters']['query']>;

/** What `listScripts` answers. */
export type ListScriptsOutput = operations['listScripts']['responses'][200]['content']['application/json'];

/** One record of `listScripts`, as `listScripts.each` gives it. */
export type ListScriptsItem = NonNullable<NonNullable<ListScriptsOutput['Scripts']>['List']>[number];

/** What `listOutboundCallNumbers` takes: path, query and body in one object. */
export type ListOutboundCallNumbersInput = NonNullable<operations['listOutboundCallNumbers']['parameters']['query']>;

/** What `listOutboundCallNumbers` answers. */
export type ListOutboundCallNumbersOutput = operations['listOutboundCallNumbers']['responses'][200]['content']['application/json'];

/** One record of `listOutboundCallNumbers`, as `listOutboundCallNumbers.each` gives it. */
export type ListOutboundCallNumbersItem = NonNullable<NonNullable<ListOutboundCallNumbersOutput['OutboundCallNumbers']>['List']>[number];

/** What `listDialogueFlows` takes: path, query and body in one object. */
export type ListDialogueFlowsInput = NonNullable<operations['listDialogueFlows']['parameters']['query']>;

/** What `listDialogueFlows` answers. */
export type ListDialogueFlowsOutput = operations['listDialogueFlows']['responses'][200]['content']['application/json'];

/** The operations of the vendor, each named as in its document. */
export interface AlibabaOperations {
  /**
   * Report what the callee said and get what the robot says next
   *
   * One turn of talk with the outbound-call robot. The call centre (the IVR that holds the call) sends what the called person
   * said and gets back what to do and what to say. The vendor's page calls it the robot dialogue that the call centre "calls back":
   * it is an ordinary request to the vendor, nothing is called on the caller's side.
   *
   * The vendor marks the operation as deprecated and names neither a successor nor a date; it is still in the newest SDKs.
   * A turn moves the conversation on, so a request whose answer was lost must not simply be sent again.
   *
   * Access control: RAM action `outboundbot:Dialogue`, level update, resource `*`. The page offers a trial run in OpenAPI Explorer and
   * refers to the vendor's error centre for further codes.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): OutboundBot, Dialogue (older edition of the help page) <https://help.aliyun.com/document_detail/154301.html>; OutboundBot, Dialogue (current help page) <https://help.aliyun.com/zh/outboundbot/developer-reference/api-outboundbot-2019-12-26-dialogue>; aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; OutboundBot, how to call the API <https://help.aliyun.com/zh/ccs/outbound-bot/developer-reference/call-method>.
   *
   * @deprecated The vendor marks this operation as deprecated.
   */
  dialogue(input: DialogueInput, options?: CallOptions): Promise<CallResult<DialogueOutput>>;
  /**
   * Announce a call that is about to start
   *
   * The call centre says that it is about to call the contact of a job and gets the id of the attempt, which its further reports carry. It rings
   * nobody by itself; sent twice, it may make two tasks.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>.
   */
  taskPreparing(input: TaskPreparingInput, options?: CallOptions): Promise<CallResult<TaskPreparingOutput>>;
  /**
   * Report a call that could not be made
   *
   * The call centre reports that an attempt has failed.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>.
   */
  recordFailure(input: RecordFailureInput, options?: CallOptions): Promise<CallResult<RecordFailureOutput>>;
  /**
   * Report an attempt that timed out
   *
   * The call centre reports that an attempt which was under way has timed out.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>.
   */
  inflightTaskTimeout(input: InflightTaskTimeoutInput, options?: CallOptions): Promise<CallResult<InflightTaskTimeoutOutput>>;
  /**
   * Create a job group
   *
   * Jobs are added by AssignJobs. There is no operation that starts a group: without startTime and endTime in its strategy it calls as soon as it
   * has jobs, with them it follows the schedule.
   *
   * It rings nobody by itself, since a new group has no jobs. Repeated after a lost answer it makes a second, empty group: look for the name first.
   *
   * Access control: level create, resource `*`.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself. Its natural key is `JobGroupName`.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>; OutboundBot, quick integration <https://help.aliyun.com/en/outboundbot/developer-reference/quick-integration>; OutboundBot, CreateJobGroup (page api-wt46b7) <https://help.aliyun.com/zh/outboundbot/developer-reference/api-wt46b7>.
   */
  createJobGroup(input: CreateJobGroupInput, options?: CallOptions): Promise<CallResult<CreateJobGroupOutput>>;
  /**
   * Change a job group
   *
   * Sets name, numbers, strategy or state of a job group. The state can be set to draft or paused, not to running; but a changed strategy decides when
   * the group's jobs are called from now on, which may be at once, so this counts as dialling.
   *
   * Makes calls: it is never sent twice.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, ModifyJobGroup (page api-l679rf) <https://help.aliyun.com/zh/outboundbot/developer-reference/api-l679rf>.
   */
  modifyJobGroup(input: ModifyJobGroupInput, options?: CallOptions): Promise<CallResult<ModifyJobGroupOutput>>;
  /**
   * Get a job group
   *
   * Settings, state and counters of one job group.
   *
   * Access control: RAM action `outboundbot:GetJobGroup`, level get, resource `*`.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>.
   */
  describeJobGroup(input: DescribeJobGroupInput, options?: CallOptions): Promise<CallResult<DescribeJobGroupOutput>>;
  /**
   * List job groups
   *
   * Job groups of an instance. With AsyncQuery the answer holds only an AsyncTaskId, and ListJobGroupsAsync gives the rows later.
   *
   * Access control: level list, resource `*`.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>.
   */
  listJobGroups: ListMethod<ListJobGroupsInput, ListJobGroupsOutput, ListJobGroupsItem, 'PageNumber' | 'PageSize'>;
  /**
   * Get the job groups asked for earlier
   *
   * The second step of ListJobGroups with AsyncQuery. Ask again until Vaild is true; stop when Timeout is true.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>.
   */
  listJobGroupsAsync(input: ListJobGroupsAsyncInput, options?: CallOptions): Promise<CallResult<ListJobGroupsAsyncOutput>>;
  /**
   * Get the live figures of a job group
   *
   * Counters of a job group at work.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>.
   */
  describeGroupExecutingInfo(input: DescribeGroupExecutingInfoInput, options?: CallOptions): Promise<CallResult<DescribeGroupExecutingInfoOutput>>;
  /**
   * Add contacts to a job group, which calls them
   *
   * Adds jobs, one for each contact, to a job group. A group without a schedule calls them at once, so this dials. The strategy given here stands
   * before the one of the group.
   *
   * No key against repetition exists: the vendor is not known to refuse a contact that is there already, so never send it again because an answer
   * was lost.
   *
   * Access control: level create, resource `*`.
   *
   * Makes calls: it is never sent twice. Its natural key is `JobsJson.contacts.referenceId`.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>; OutboundBot, AssignJobs (older edition) <https://help.aliyun.com/document_detail/154291.html>; OutboundBot, AssignJobs (page api-y4x77i) <https://help.aliyun.com/zh/outboundbot/developer-reference/api-y4x77i>; OutboundBot, quick integration <https://help.aliyun.com/en/outboundbot/developer-reference/quick-integration>.
   */
  assignJobs(input: AssignJobsInput, options?: CallOptions): Promise<CallResult<AssignJobsOutput>>;
  /**
   * Add contacts to a job group in the background
   *
   * The same as AssignJobs, done in the background; GetAssignJobsAsyncResult gives the ids of the jobs. The group calls the contacts, so this dials.
   * The parameters travel in a form body, and the two lists as one JSON text each.
   *
   * No key against repetition exists: the vendor is not known to refuse a contact that is there already, so never send it again because an answer
   * was lost.
   *
   * Access control: level create, resource `*`.
   *
   * Makes calls: it is never sent twice. Its natural key is `JobsJson.contacts.referenceId`.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>.
   */
  assignJobsAsync(input: AssignJobsAsyncInput, options?: CallOptions): Promise<CallResult<AssignJobsAsyncOutput>>;
  /**
   * Get the jobs that were added in the background
   *
   * Ask again until Valid is true; stop when Timeout is true.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>.
   */
  getAssignJobsAsyncResult(input: GetAssignJobsAsyncResultInput, options?: CallOptions): Promise<CallResult<GetAssignJobsAsyncResultOutput>>;
  /**
   * Call one contact at once
   *
   * Calls one contact at once, past the scheduler. Only for customers whom the vendor has let in.
   *
   * No key against repetition exists: the vendor is not known to refuse a contact that is there already, so never send it again because an answer
   * was lost.
   *
   * Access control: no level stated, resource `*`.
   *
   * Makes calls: it is never sent twice. Its natural key is `JobJson.contacts.referenceId`.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>.
   */
  startJob(input: StartJobInput, options?: CallOptions): Promise<CallResult<StartJobOutput>>;
  /**
   * Pause jobs
   *
   * Jobs that are paused are not called until they are resumed.
   *
   * Access control: level update, resource `*`.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>.
   */
  suspendJobs(input: SuspendJobsInput, options?: CallOptions): Promise<CallResult<SuspendJobsOutput>>;
  /**
   * Resume paused jobs
   *
   * Paused jobs are called again, so this dials.
   *
   * Access control: no level stated, resource `*`.
   *
   * Makes calls: it is never sent twice.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>.
   */
  resumeJobs(input: ResumeJobsInput, options?: CallOptions): Promise<CallResult<ResumeJobsOutput>>;
  /**
   * Cancel jobs
   *
   * Jobs that are cancelled are not called any more. A job that is in a call cannot be cancelled; TerminateCall ends the call.
   *
   * Access control: level create, resource `*`.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>.
   */
  cancelJobs(input: CancelJobsInput, options?: CallOptions): Promise<CallResult<CancelJobsOutput>>;
  /**
   * Get jobs by their ids
   *
   * Jobs with their contacts, calls and what was said.
   *
   * Access control: level list, resource `*`.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>.
   */
  listJobs(input: ListJobsInput, options?: CallOptions): Promise<CallResult<ListJobsOutput>>;
  /**
   * Get a job
   *
   * One job with its contacts, calls and what was said.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>.
   */
  describeJob(input: DescribeJobInput, options?: CallOptions): Promise<CallResult<DescribeJobOutput>>;
  /**
   * List the jobs of a group
   *
   * Jobs of a group, without their calls.
   *
   * Access control: level list, resource `*`.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>.
   */
  listJobsByGroup: ListMethod<ListJobsByGroupInput, ListJobsByGroupOutput, ListJobsByGroupItem, 'PageNumber' | 'PageSize'>;
  /**
   * Search jobs
   *
   * Jobs of an instance by contact, number or time. Without times it searches today only.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>.
   */
  queryJobs: ListMethod<QueryJobsInput, QueryJobsOutput, QueryJobsItem, 'PageNumber' | 'PageSize'>;
  /**
   * Search the jobs of a group by their results
   *
   * Jobs of a group with their newest call and what came of it.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, quick integration <https://help.aliyun.com/en/outboundbot/developer-reference/quick-integration>.
   */
  queryJobsWithResult: ListMethod<QueryJobsWithResultInput, QueryJobsWithResultOutput, QueryJobsWithResultItem, 'PageNumber' | 'PageSize'>;
  /**
   * Get a call attempt
   *
   * One attempt and, if asked for, what was said.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>.
   */
  getTaskByUuid(input: GetTaskByUuidInput, options?: CallOptions): Promise<CallResult<GetTaskByUuidOutput>>;
  /**
   * Get the address of a recording
   *
   * Gives an address, signed and valid for some time, from which the recording of a call can be fetched.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, quick integration <https://help.aliyun.com/en/outboundbot/developer-reference/quick-integration>.
   */
  downloadRecording(input: DownloadRecordingInput, options?: CallOptions): Promise<CallResult<DownloadRecordingOutput>>;
  /**
   * End a live call
   *
   * Ends a call that is under way.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>.
   */
  terminateCall(input: TerminateCallInput, options?: CallOptions): Promise<CallResult<TerminateCallOutput>>;
  /**
   * Stop calling numbers of a group
   *
   * Numbers of a job group that are not to be called.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>.
   */
  suspendCall(input: SuspendCallInput, options?: CallOptions): Promise<CallResult<SuspendCallOutput>>;
  /**
   * Get the concurrency bought and left
   *
   * Takes no parameters.
   *
   * Access control: level get, resource `*`.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>.
   */
  getConcurrentConversationQuota(input?: GetConcurrentConversationQuotaInput, options?: CallOptions): Promise<CallResult<GetConcurrentConversationQuotaOutput>>;
  /**
   * Get the concurrency of an instance
   *
   * How many calls are under way, and how many may be.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>.
   */
  getCurrentConcurrency(input: GetCurrentConcurrencyInput, options?: CallOptions): Promise<CallResult<GetCurrentConcurrencyOutput>>;
  /**
   * List robot instances
   *
   * Instances of the account.
   *
   * Access control: level list, resource `*`.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>; OutboundBot, ListInstances (shows an XML answer with its root element) <https://help.aliyun.com/document_detail/154855.htm>.
   */
  listInstances: ListMethod<ListInstancesInput, ListInstancesOutput, ListInstancesItem, 'PageNumber' | 'PageSize'> & ((input?: ListInstancesInput, options?: CallOptions) => Promise<CallResult<ListInstancesOutput>>);
  /**
   * Get a robot instance
   *
   * One instance.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>.
   */
  describeInstance(input: DescribeInstanceInput, options?: CallOptions): Promise<CallResult<DescribeInstanceOutput>>;
  /**
   * List scripts
   *
   * Scripts of an instance.
   *
   * Access control: level list, resource `*`.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>.
   */
  listScripts: ListMethod<ListScriptsInput, ListScriptsOutput, ListScriptsItem, 'PageNumber' | 'PageSize'>;
  /**
   * List the numbers to call from
   *
   * Calling numbers of an instance.
   *
   * Access control: level list, resource `*`.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>.
   */
  listOutboundCallNumbers: ListMethod<ListOutboundCallNumbersInput, ListOutboundCallNumbersOutput, ListOutboundCallNumbersItem, 'PageNumber' | 'PageSize'>;
  /**
   * List the dialogue flows of a script
   *
   * The main flow of a script and its sub-flows.
   *
   * Access control: level list, resource `*`.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): aliyun/alibabacloud-typescript-sdk, folder outboundbot-20191226, package version 1.4.5, commit 06a71f9 <https://github.com/aliyun/alibabacloud-typescript-sdk>; aliyun/aliyun-openapi-java-sdk, folder aliyun-java-sdk-outboundbot, version 1.6.6, commit 92d7381 <https://github.com/aliyun/aliyun-openapi-java-sdk>; OutboundBot, current help pages of the single operations <https://help.aliyun.com/zh/outboundbot/developer-reference/>.
   */
  listDialogueFlows(input: ListDialogueFlowsInput, options?: CallOptions): Promise<CallResult<ListDialogueFlowsOutput>>;
}
