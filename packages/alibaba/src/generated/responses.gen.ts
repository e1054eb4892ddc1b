// GENERATED from specs/alibaba/openapi.yaml (sha256 241fb191380d8a31…). Do not edit: change the document and run `npm run generate`.

import type { Shape } from '@outdial/core';

const feedbackPart: Shape = {
  type: ['object'],
  properties: {
    Action: { type: ['string'] },
    ActionParams: { type: ['string'] },
    Content: { type: ['string'] },
    ContentParams: { type: ['string'] },
    Interruptible: { type: ['boolean'] },
  },
};

const replyCodePart: Shape = { type: ['string'], values: ['OK'] };

const dialogueResponsePart: Shape = {
  type: ['object'],
  properties: {
    RequestId: { type: ['string'] },
    Feedback: feedbackPart,
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const taskPreparingResponsePart: Shape = {
  type: ['object'],
  properties: {
    TaskId: { type: ['string'] },
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const recordFailureResponsePart: Shape = {
  type: ['object'],
  properties: {
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const inflightTaskTimeoutResponsePart: Shape = {
  type: ['object'],
  properties: {
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const exportStatusPart: Shape = { type: ['string'], values: ['PENDING', 'IN_PROGRESS', 'FINISHED', 'FAILED'] };

const exportProgressPart: Shape = {
  type: ['object'],
  properties: { FileHttpUrl: { type: ['string'] }, Progress: { type: ['string'] }, Status: exportStatusPart },
};

const jobGroupPriorityPart: Shape = { type: ['string'], values: ['Urgent', 'Daily'] };

const recallStrategyPart: Shape = {
  type: ['object'],
  properties: {
    EmptyNumberIgnore: { type: ['boolean'] },
    InArrearsIgnore: { type: ['boolean'] },
    OutOfServiceIgnore: { type: ['boolean'] },
  },
};

const jobGroupStatusPart: Shape = {
  type: ['string'],
  values: ['Draft', 'Scheduling', 'Executing', 'Completed', 'Paused', 'Failed', 'Cancelled', 'Initializing'],
};

const repeatByPart: Shape = { type: ['string'], values: ['Once', 'Day', 'Week', 'Month'] };

const routingStrategyPart: Shape = { type: ['string'], values: ['None', 'LocalFirst', 'LocalProvinceFirst'] };

const workingTimePart: Shape = { type: ['object'], properties: { BeginTime: { type: ['string'] }, EndTime: { type: ['string'] } } };

const strategyPart: Shape = {
  type: ['object'],
  properties: {
    Customized: { type: ['string'] },
    EndTime: { type: ['integer'] },
    FollowUpStrategy: { type: ['string'] },
    IsTemplate: { type: ['boolean'] },
    MaxAttemptsPerDay: { type: ['integer'] },
    MinAttemptInterval: { type: ['integer'] },
    Repeatable: { type: ['boolean'] },
    RepeatBy: repeatByPart,
    RepeatDays: { type: ['array'], items: { type: ['string'] } },
    RoutingStrategy: routingStrategyPart,
    StartTime: { type: ['integer'] },
    StrategyDescription: { type: ['string'] },
    StrategyId: { type: ['string'] },
    StrategyName: { type: ['string'] },
    Type: { type: ['string'] },
    WorkingTime: { type: ['array'], items: workingTimePart },
  },
};

const createdJobGroupPart: Shape = {
  type: ['object'],
  properties: {
    CallingNumbers: { type: ['array'], items: { type: ['string'] } },
    CreationTime: { type: ['integer'] },
    ExportProgress: exportProgressPart,
    JobDataParsingTaskId: { type: ['string'] },
    JobFilePath: { type: ['string'] },
    JobGroupDescription: { type: ['string'] },
    JobGroupId: { type: ['string'] },
    JobGroupName: { type: ['string'] },
    MinConcurrency: { type: ['integer'] },
    ModifyTime: { type: ['string'] },
    Priority: jobGroupPriorityPart,
    RecallCallingNumbers: { type: ['array'], items: { type: ['string'] } },
    RecallStrategy: recallStrategyPart,
    RingingDuration: { type: ['integer'] },
    ScenarioId: { type: ['string'] },
    ScriptName: { type: ['string'] },
    ScriptVersion: { type: ['string'] },
    Status: jobGroupStatusPart,
    Strategy: strategyPart,
  },
};

const createJobGroupResponsePart: Shape = {
  type: ['object'],
  properties: {
    JobGroup: createdJobGroupPart,
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const modifiedJobGroupPart: Shape = {
  type: ['object'],
  properties: {
    CallingNumbers: { type: ['array'], items: { type: ['string'] } },
    CreationTime: { type: ['integer'] },
    ExportProgress: exportProgressPart,
    FlashSmsExtras: { type: ['string'] },
    JobDataParsingTaskId: { type: ['string'] },
    JobFilePath: { type: ['string'] },
    JobGroupDescription: { type: ['string'] },
    JobGroupId: { type: ['string'] },
    JobGroupName: { type: ['string'] },
    MinConcurrency: { type: ['integer'] },
    ModifyTime: { type: ['string'] },
    Priority: jobGroupPriorityPart,
    RecallStrategy: recallStrategyPart,
    RingingDuration: { type: ['integer'] },
    ScenarioId: { type: ['string'] },
    ScriptName: { type: ['string'] },
    ScriptVersion: { type: ['string'] },
    Status: jobGroupStatusPart,
    Strategy: strategyPart,
  },
};

const modifyJobGroupResponsePart: Shape = {
  type: ['object'],
  properties: {
    JobGroup: modifiedJobGroupPart,
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const flashSmsExtrasPart: Shape = {
  type: ['object'],
  properties: { ConfigId: { type: ['string'] }, TemplateId: { type: ['string'] } },
};

const keyValuePart: Shape = { type: ['object'], properties: { Key: { type: ['string'] }, Value: { type: ['string'] } } };

const jobGroupProgressPart: Shape = {
  type: ['object'],
  properties: {
    Briefs: { type: ['array'], items: keyValuePart },
    Cancelled: { type: ['integer'] },
    Categories: { type: ['array'], items: keyValuePart },
    Duration: { type: ['integer'] },
    Executing: { type: ['integer'] },
    Failed: { type: ['integer'] },
    Paused: { type: ['integer'] },
    Scheduling: { type: ['integer'] },
    StartTime: { type: ['integer'] },
    Status: jobGroupStatusPart,
    TotalCompleted: { type: ['integer'] },
    TotalJobs: { type: ['integer'] },
    TotalNotAnswered: { type: ['integer'] },
  },
};

const jobGroupResultPart: Shape = {
  type: ['object'],
  properties: {
    ClientHangupNum: { type: ['integer'] },
    FinishedNum: { type: ['integer'] },
    NoInteractNum: { type: ['integer'] },
    TimeoutHangupNum: { type: ['integer'] },
    UnrecognizedNum: { type: ['integer'] },
  },
};

const nluEnginePart: Shape = { type: ['string'], values: ['', 'Prompts', 'SSE_FUNCTION', 'BeeBot'] };

const describedJobGroupPart: Shape = {
  type: ['object'],
  properties: {
    CallingNumbers: { type: ['array'], items: { type: ['string'] } },
    CreationTime: { type: ['integer'] },
    ExportProgress: exportProgressPart,
    FlashSmsExtras: flashSmsExtrasPart,
    JobDataParsingTaskId: { type: ['string'] },
    JobFilePath: { type: ['string'] },
    JobGroupDescription: { type: ['string'] },
    JobGroupId: { type: ['string'] },
    JobGroupName: { type: ['string'] },
    MinConcurrency: { type: ['integer'] },
    ModifyTime: { type: ['string'] },
    Priority: jobGroupPriorityPart,
    Progress: jobGroupProgressPart,
    RecallCallingNumbers: { type: ['array'], items: { type: ['string'] } },
    RecallStrategy: recallStrategyPart,
    Result: jobGroupResultPart,
    RingingDuration: { type: ['integer'] },
    ScenarioId: { type: ['string'] },
    ScriptId: { type: ['string'] },
    ScriptName: { type: ['string'] },
    ScriptNluEngine: nluEnginePart,
    ScriptVersion: { type: ['string'] },
    Status: jobGroupStatusPart,
    Strategy: strategyPart,
  },
};

const describeJobGroupResponsePart: Shape = {
  type: ['object'],
  properties: {
    JobGroup: describedJobGroupPart,
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const listedJobGroupProgressPart: Shape = {
  type: ['object'],
  properties: {
    CancelledNum: { type: ['integer'] },
    Duration: { type: ['integer'] },
    ExecutingNum: { type: ['integer'] },
    FailedNum: { type: ['integer'] },
    PausedNum: { type: ['integer'] },
    Scheduling: { type: ['integer'] },
    StartTime: { type: ['integer'] },
    Status: jobGroupStatusPart,
    TotalCompleted: { type: ['integer'] },
    TotalJobs: { type: ['integer'] },
    TotalNotAnswered: { type: ['integer'] },
  },
};

const listedStrategyPart: Shape = {
  type: ['object'],
  properties: { EndTime: { type: ['integer'] }, StartTime: { type: ['integer'] } },
};

const listedJobGroupPart: Shape = {
  type: ['object'],
  properties: {
    CreationTime: { type: ['integer'] },
    ExportProgress: exportProgressPart,
    JobDataParsingTaskId: { type: ['string'] },
    JobGroupDescription: { type: ['string'] },
    JobGroupId: { type: ['string'] },
    JobGroupName: { type: ['string'] },
    MinConcurrency: { type: ['integer'] },
    ModifyTime: { type: ['string'] },
    Progress: listedJobGroupProgressPart,
    ScriptId: { type: ['string'] },
    ScriptName: { type: ['string'] },
    ScriptVersion: { type: ['string'] },
    Status: jobGroupStatusPart,
    Strategy: listedStrategyPart,
    TotalCallNum: { type: ['integer'] },
  },
};

const jobGroupsPagePart: Shape = {
  type: ['object'],
  properties: {
    List: { type: ['array'], items: listedJobGroupPart },
    PageNumber: { type: ['integer'] },
    PageSize: { type: ['integer'] },
    TotalCount: { type: ['integer'] },
  },
};

const listJobGroupsResponsePart: Shape = {
  type: ['object'],
  properties: {
    AsyncTaskId: { type: ['string'] },
    JobGroups: jobGroupsPagePart,
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const listJobGroupsAsyncResponsePart: Shape = {
  type: ['object'],
  properties: {
    JobGroups: { type: ['array'], items: listedJobGroupPart },
    PageNumber: { type: ['integer'] },
    PageSize: { type: ['integer'] },
    Timeout: { type: ['boolean'] },
    TotalCount: { type: ['integer'] },
    Vaild: { type: ['boolean'] },
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const executingJobsPart: Shape = {
  type: ['object'],
  properties: {
    CancelledNum: { type: ['integer'] },
    ExecutingNum: { type: ['integer'] },
    FailedNum: { type: ['integer'] },
    PausedNum: { type: ['integer'] },
    SchedulingNum: { type: ['integer'] },
    TotalCompletedNum: { type: ['integer'] },
    TotalJobs: { type: ['integer'] },
    TotalNotAnsweredNum: { type: ['integer'] },
  },
};

const executingInfoPart: Shape = {
  type: ['object'],
  properties: {
    AvgTalkTime: { type: ['integer'] },
    CallFailedNum: { type: ['integer'] },
    CallNum: { type: ['integer'] },
    CreatorName: { type: ['string'] },
    DurationDistribution: { type: ['string'] },
    EndTime: { type: ['integer'] },
    FinishedNum: { type: ['integer'] },
    HangUpByClientNum: { type: ['integer'] },
    JobsProgress: executingJobsPart,
    NoInteractionNum: { type: ['integer'] },
    StartTime: { type: ['integer'] },
    TalkTurnsDistribution: { type: ['string'] },
    TransferByIntentNum: { type: ['integer'] },
    TransferByNoAnswer: { type: ['integer'] },
  },
};

const describeGroupExecutingInfoResponsePart: Shape = {
  type: ['object'],
  properties: {
    ExecutingInfo: executingInfoPart,
    GroupId: { type: ['string'] },
    InstanceId: { type: ['string'] },
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const assignJobsResponsePart: Shape = {
  type: ['object'],
  properties: {
    JobGroupId: { type: ['string'] },
    JobsId: { type: ['array'], items: { type: ['string'] } },
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const assignJobsAsyncResponsePart: Shape = {
  type: ['object'],
  properties: {
    AsyncTaskId: { type: ['string'] },
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const getAssignJobsAsyncResultResponsePart: Shape = {
  type: ['object'],
  properties: {
    JobGroupId: { type: ['string'] },
    JobsId: { type: ['array'], items: { type: ['string'] } },
    Timeout: { type: ['boolean'] },
    Valid: { type: ['boolean'] },
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const startJobResponsePart: Shape = {
  type: ['object'],
  properties: {
    CallIds: { type: ['array'], items: keyValuePart },
    TaskIds: { type: ['array'], items: keyValuePart },
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const suspendJobsResponsePart: Shape = {
  type: ['object'],
  properties: {
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const resumeJobsResponsePart: Shape = {
  type: ['object'],
  properties: {
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const cancelJobsResponsePart: Shape = {
  type: ['object'],
  properties: {
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const contactStatePart: Shape = { type: ['string'], values: ['Available', 'WrongNumber', 'DoesNotExist', 'Suspended'] };

const contactPart: Shape = {
  type: ['object'],
  properties: {
    ContactId: { type: ['string'] },
    ContactName: { type: ['string'] },
    Honorific: { type: ['string'] },
    JobId: { type: ['string'] },
    PhoneNumber: { type: ['string'] },
    ReferenceId: { type: ['string'] },
    Role: { type: ['string'] },
    State: contactStatePart,
  },
};

const jobFailureReasonPart: Shape = {
  type: ['string'],
  values: [
    'Unknown',
    'NoAnswer',
    'InvalidStrategy',
    'TimeUp',
    'NoStrategy',
    'CallFailed',
    'PerDayCallCountLimit',
    'ContactBlockList',
    'EmptyNumber',
    'JobPerDayCallCountLimit',
    'VerificationCancelled',
    'ContactSuspended',
    'InArrears',
    'OutOfService',
    'NoneRepeatableJobMaxAttemptCountLimit',
  ],
};

const jobStatusPart: Shape = {
  type: ['string'],
  values: ['Scheduling', 'Executing', 'Succeeded', 'Paused', 'Failed', 'Cancelled', 'Drafted'],
};

const summaryPart: Shape = {
  type: ['object'],
  properties: { Category: { type: ['string'] }, Content: { type: ['string'] }, SummaryName: { type: ['string'] } },
};

const speakerPart: Shape = { type: ['string'], values: ['Robot', 'Contact'] };

const listedTurnPart: Shape = {
  type: ['object'],
  properties: {
    Script: { type: ['string'] },
    Speaker: speakerPart,
    Summary: { type: ['array'], items: summaryPart },
    Timestamp: { type: ['integer'] },
  },
};

const taskStatusPart: Shape = {
  type: ['string'],
  values: [
    'Executing',
    'Succeeded',
    'NoAnswer',
    'NotExist',
    'Busy',
    'Cancelled',
    'Failed',
    'NotConnected',
    'PoweredOff',
    'OutOfService',
    'InArrears',
    'EmptyNumber',
    'PerDayCallCountLimit',
    'ContactBlockList',
    'CallerNotRegistered',
    'Terminated',
    'VerificationCancelled',
    'OutOfServiceNoCall',
    'InArrearsNoCall',
    'CallingNumberNotExist',
    'SucceededFinish',
    'SucceededChatbotHangUpAfterNoAnswer',
    'SucceededChatbotHangUpAfterSilence',
    'SucceededClientHangUpAfterNoAnswer',
    'SucceededClientHangUp',
    'SucceededTransferByIntent',
    'SucceededTransferAfterNoAnswer',
    'SucceededInoInterAction',
    'SucceededError',
    'SucceededSpecialInterceptVoiceAssistant',
    'SucceededSpecialInterceptExtensionNumberTransfer',
    'SucceededSpecialInterceptCustomSpecialIntercept',
    'HighRiskSipCode',
  ],
};

const listedTaskPart: Shape = {
  type: ['object'],
  properties: {
    ActualTime: { type: ['integer'] },
    Brief: { type: ['string'] },
    CalledNumber: { type: ['string'] },
    CallId: { type: ['string'] },
    CallingNumber: { type: ['string'] },
    ChatbotId: { type: ['string'] },
    Contact: contactPart,
    Conversation: { type: ['array'], items: listedTurnPart },
    Duration: { type: ['integer'] },
    JobId: { type: ['string'] },
    PlanedTime: { type: ['integer'] },
    ScenarioId: { type: ['string'] },
    Status: taskStatusPart,
    TaskId: { type: ['string'] },
  },
};

const listedJobPart: Shape = {
  type: ['object'],
  properties: {
    CallingNumbers: { type: ['array'], items: { type: ['string'] } },
    Contacts: { type: ['array'], items: contactPart },
    Extras: { type: ['array'], items: keyValuePart },
    FailureReason: jobFailureReasonPart,
    JobGroupId: { type: ['string'] },
    JobId: { type: ['string'] },
    Priority: { type: ['integer'] },
    ReferenceId: { type: ['string'] },
    ScenarioId: { type: ['string'] },
    Status: jobStatusPart,
    StrategyId: { type: ['string'] },
    Summary: { type: ['array'], items: summaryPart },
    SystemPriority: { type: ['integer'] },
    Tasks: { type: ['array'], items: listedTaskPart },
  },
};

const listJobsResponsePart: Shape = {
  type: ['object'],
  properties: {
    Jobs: { type: ['array'], items: listedJobPart },
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const describedScriptPart: Shape = {
  type: ['object'],
  properties: {
    AsrConfig: { type: ['string'] },
    ChatbotId: { type: ['string'] },
    DebugStatus: { type: ['string'] },
    Industry: { type: ['string'] },
    IsDebugDrafted: { type: ['boolean'] },
    IsDrafted: { type: ['boolean'] },
    MiniPlaybackConfigEnabled: { type: ['boolean'] },
    Name: { type: ['string'] },
    Scene: { type: ['string'] },
    ScriptDescription: { type: ['string'] },
    ScriptId: { type: ['string'] },
    Status: { type: ['string'] },
    TtsConfig: { type: ['string'] },
    UpdateTime: { type: ['integer'] },
  },
};

const turnActionPart: Shape = {
  type: ['string'],
  values: [
    'Dialogue',
    'AbortDialogue',
    'SilenceTimeout',
    'CollectedNumber',
    'EndDialogue',
    'Broadcast',
    'HangUp',
    'Authorize',
    'TransferToAgent',
    'TransferToIVR',
    'RedirectToPage',
    'CollectNumber',
    'WaitOnAsyncTask',
    'Error',
  ],
};

const describedTurnPart: Shape = {
  type: ['object'],
  properties: {
    Action: turnActionPart,
    ActionParams: { type: ['string'] },
    Script: { type: ['string'] },
    SequenceId: { type: ['string'] },
    Speaker: speakerPart,
    Summary: { type: ['array'], items: summaryPart },
    Timestamp: { type: ['integer'] },
  },
};

const taskEndReasonPart: Shape = {
  type: ['string'],
  values: [
    'FINISHED',
    'CHATBOT_HANGUP_AFTER_NOANSWER',
    'CHATBOT_HANGUP_AFTER_SILENCE',
    'CLIENT_HANGUP_AFTER_NOANSWER',
    'CLIENT_HANGUP',
    'TRANSFER_BY_INTENT',
    'TRANSFER_AFTER_NOANSWER',
    'INO_INTERACTION',
    'ERROR',
    'SPECIAL_INTERCEPT_VOICE_ASSISTANT',
    'SPECIAL_INTERCEPT_EXTENSION_NUMBER_TRANSFER',
  ],
};

const hangUpDirectionPart: Shape = { type: ['string'], values: ['client', 'ivr', 'Callee'] };

const describedTaskPart: Shape = {
  type: ['object'],
  properties: {
    ActualTime: { type: ['integer'] },
    Brief: { type: ['string'] },
    CalledNumber: { type: ['string'] },
    CallId: { type: ['string'] },
    CallingNumber: { type: ['string'] },
    ChatbotId: { type: ['string'] },
    Contact: contactPart,
    Conversation: { type: ['array'], items: describedTurnPart },
    Duration: { type: ['integer'] },
    EndReason: taskEndReasonPart,
    EndTime: { type: ['integer'] },
    HangUpDirection: hangUpDirectionPart,
    JobId: { type: ['string'] },
    PlanedTime: { type: ['integer'] },
    RealRingingDuration: { type: ['integer'] },
    RingingDuration: { type: ['integer'] },
    ScenarioId: { type: ['string'] },
    SipCode: { type: ['string'] },
    SipDuration: { type: ['integer'] },
    Status: taskStatusPart,
    TaskId: { type: ['string'] },
    TotalDuration: { type: ['integer'] },
  },
};

const describedJobPart: Shape = {
  type: ['object'],
  properties: {
    ActualTime: { type: ['integer'] },
    CalledNumber: { type: ['string'] },
    CallingNumbers: { type: ['array'], items: { type: ['string'] } },
    Contacts: { type: ['array'], items: contactPart },
    DsReport: { type: ['string'] },
    EndReason: { type: ['integer'], values: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
    Extras: { type: ['array'], items: keyValuePart },
    FailureReason: jobFailureReasonPart,
    InstanceId: { type: ['string'] },
    JobGroupId: { type: ['string'] },
    JobId: { type: ['string'] },
    NextExecutionTime: { type: ['integer'] },
    Priority: { type: ['integer'] },
    ReferenceId: { type: ['string'] },
    ScenarioId: { type: ['string'] },
    Script: describedScriptPart,
    Status: jobStatusPart,
    StrategyId: { type: ['string'] },
    Summary: { type: ['array'], items: summaryPart },
    SystemPriority: { type: ['integer'] },
    Tasks: { type: ['array'], items: describedTaskPart },
  },
};

const describeJobResponsePart: Shape = {
  type: ['object'],
  properties: {
    Job: describedJobPart,
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const summaryOfGroupPart: Shape = {
  type: ['object'],
  properties: {
    Category: { type: ['string'] },
    Content: { type: ['string'] },
    ConversationDetailId: { type: ['string'] },
    JobGroupId: { type: ['string'] },
    JobId: { type: ['string'] },
    SummaryId: { type: ['string'] },
    SummaryName: { type: ['string'] },
    TaskId: { type: ['string'] },
  },
};

const jobOfGroupPart: Shape = {
  type: ['object'],
  properties: {
    CallingNumbers: { type: ['array'], items: { type: ['string'] } },
    Contacts: { type: ['array'], items: contactPart },
    Extras: { type: ['array'], items: keyValuePart },
    FailureReason: jobFailureReasonPart,
    JobGroupId: { type: ['string'] },
    JobId: { type: ['string'] },
    Priority: { type: ['integer'] },
    ReferenceId: { type: ['string'] },
    ScenarioId: { type: ['string'] },
    Status: jobStatusPart,
    StrategyId: { type: ['string'] },
    Summary: { type: ['array'], items: summaryOfGroupPart },
    SystemPriority: { type: ['integer'] },
  },
};

const jobsOfGroupPagePart: Shape = {
  type: ['object'],
  properties: {
    List: { type: ['array'], items: jobOfGroupPart },
    PageNumber: { type: ['integer'] },
    PageSize: { type: ['integer'] },
    TotalCount: { type: ['integer'] },
  },
};

const listJobsByGroupResponsePart: Shape = {
  type: ['object'],
  properties: {
    Jobs: jobsOfGroupPagePart,
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const queriedSummaryPart: Shape = {
  type: ['object'],
  properties: {
    Category: { type: ['string'] },
    Content: { type: ['string'] },
    ConversationDetailId: { type: ['string'] },
    GroupId: { type: ['string'] },
    JobId: { type: ['string'] },
    SummaryId: { type: ['string'] },
    SummaryName: { type: ['string'] },
    TaskId: { type: ['string'] },
  },
};

const tagHitPart: Shape = { type: ['object'], properties: { TagGroup: { type: ['string'] }, TagName: { type: ['string'] } } };

const queriedTaskPart: Shape = {
  type: ['object'],
  properties: {
    ActualTime: { type: ['integer'] },
    Brief: { type: ['string'] },
    CalledNumber: { type: ['string'] },
    CallId: { type: ['string'] },
    CallingNumber: { type: ['string'] },
    ChatbotId: { type: ['string'] },
    Contact: contactPart,
    Duration: { type: ['integer'] },
    JobId: { type: ['string'] },
    PlanedTime: { type: ['integer'] },
    ScenarioId: { type: ['string'] },
    Status: taskStatusPart,
    TaskId: { type: ['string'] },
  },
};

const queriedJobPart: Shape = {
  type: ['object'],
  properties: {
    CallingNumbers: { type: ['array'], items: { type: ['string'] } },
    Contacts: { type: ['array'], items: contactPart },
    Extras: { type: ['array'], items: keyValuePart },
    FailureReason: jobFailureReasonPart,
    JobGroupId: { type: ['string'] },
    JobId: { type: ['string'] },
    Priority: { type: ['integer'] },
    ReferenceId: { type: ['string'] },
    ScenarioId: { type: ['string'] },
    Status: jobStatusPart,
    StrategyId: { type: ['string'] },
    Summary: { type: ['array'], items: queriedSummaryPart },
    TagHits: { type: ['array'], items: tagHitPart },
    Tasks: { type: ['array'], items: queriedTaskPart },
  },
};

const queriedJobsPagePart: Shape = {
  type: ['object'],
  properties: {
    List: { type: ['array'], items: queriedJobPart },
    PageNumber: { type: ['integer'] },
    PageSize: { type: ['integer'] },
    TotalCount: { type: ['integer'] },
  },
};

const queryJobsResponsePart: Shape = {
  type: ['object'],
  properties: {
    Jobs: queriedJobsPagePart,
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const resultContactPart: Shape = {
  type: ['object'],
  properties: {
    Honorific: { type: ['string'] },
    Id: { type: ['string'] },
    JobUuid: { type: ['string'] },
    Name: { type: ['string'] },
    PhoneNumber: { type: ['string'] },
    PreferredPhoneNumber: { type: ['string'] },
    ReferenceId: { type: ['string'] },
    Role: { type: ['string'] },
    Round: { type: ['integer'] },
    State: contactStatePart,
  },
};

const dialExceptionPart: Shape = { type: ['object'], properties: { Code: { type: ['string'] }, Hint: { type: ['string'] } } };

const latestTaskPart: Shape = {
  type: ['object'],
  properties: {
    CallDuration: { type: ['integer'] },
    CallDurationDisplay: { type: ['string'] },
    CallTime: { type: ['integer'] },
    Contact: resultContactPart,
    DialExceptionCodes: { type: ['array'], items: dialExceptionPart },
    Extras: { type: ['array'], items: keyValuePart },
    HangUpDirection: hangUpDirectionPart,
    HasAnswered: { type: ['boolean'] },
    HasHangUpByRejection: { type: ['boolean'] },
    HasLastPlaybackCompleted: { type: ['boolean'] },
    HasReachedEndOfFlow: { type: ['boolean'] },
    Status: taskStatusPart,
    StatusName: { type: ['string'] },
    TagHits: { type: ['array'], items: tagHitPart },
    TaskEndReason: taskEndReasonPart,
    VoiceName: { type: ['string'] },
  },
};

const jobResultPart: Shape = {
  type: ['object'],
  properties: {
    Id: { type: ['string'] },
    JobFailureReason: jobFailureReasonPart,
    LatestTask: latestTaskPart,
    Status: jobStatusPart,
    StatusName: { type: ['string'] },
  },
};

const jobResultsPagePart: Shape = {
  type: ['object'],
  properties: {
    List: { type: ['array'], items: jobResultPart },
    PageCount: { type: ['integer'] },
    PageNumber: { type: ['integer'] },
    PageSize: { type: ['integer'] },
    RowCount: { type: ['integer'] },
  },
};

const labelPart: Shape = {
  type: ['object'],
  properties: { Name: { type: ['string'] }, ValueList: { type: ['array'], items: { type: ['string'] } } },
};

const queryJobsWithResultResponsePart: Shape = {
  type: ['object'],
  properties: {
    Jobs: jobResultsPagePart,
    Labels: { type: ['array'], items: labelPart },
    VariableNames: { type: ['array'], items: { type: ['string'] } },
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const taskTurnPart: Shape = {
  type: ['object'],
  properties: {
    Action: turnActionPart,
    Script: { type: ['string'] },
    SequenceId: { type: ['string'] },
    Speaker: speakerPart,
    Timestamp: { type: ['integer'] },
  },
};

const taskPart: Shape = {
  type: ['object'],
  properties: {
    ActualTime: { type: ['integer'] },
    CalledNumber: { type: ['string'] },
    CallId: { type: ['string'] },
    CallingNumber: { type: ['string'] },
    Conversations: { type: ['array'], items: taskTurnPart },
    EndReason: taskEndReasonPart,
    EndTime: { type: ['integer'] },
    Id: { type: ['string'] },
    InstanceId: { type: ['string'] },
    JobGroupId: { type: ['string'] },
    JobId: { type: ['string'] },
    PlannedTime: { type: ['integer'] },
  },
};

const getTaskByUuidResponsePart: Shape = {
  type: ['object'],
  properties: {
    Task: taskPart,
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const downloadParamsPart: Shape = {
  type: ['object'],
  properties: {
    EarlyMediaSignatureUrl: { type: ['string'] },
    FileName: { type: ['string'] },
    SignatureUrl: { type: ['string'] },
    VoiceSliceRecordingListJson: { type: ['string'] },
  },
};

const downloadRecordingResponsePart: Shape = {
  type: ['object'],
  properties: {
    DownloadParams: downloadParamsPart,
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const terminateCallResponsePart: Shape = {
  type: ['object'],
  properties: {
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const suspendCallResponsePart: Shape = {
  type: ['object'],
  properties: {
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const getConcurrentConversationQuotaResponsePart: Shape = {
  type: ['object'],
  properties: {
    MaxConcurrent: { type: ['integer'] },
    RemainingConcurrent: { type: ['integer'] },
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const getCurrentConcurrencyResponsePart: Shape = {
  type: ['object'],
  properties: {
    CurrentConcurrency: { type: ['integer'] },
    InstanceId: { type: ['string'] },
    MaxConcurrentConversation: { type: ['integer'] },
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const listedInstancePart: Shape = {
  type: ['object'],
  properties: {
    CreationTime: { type: ['integer'] },
    CreatorId: { type: ['integer'] },
    CreatorName: { type: ['string'] },
    InstanceDescription: { type: ['string'] },
    InstanceId: { type: ['string'] },
    InstanceName: { type: ['string'] },
    IsPreset: { type: ['boolean'] },
    MaxConcurrentConversation: { type: ['integer'] },
    OwnerName: { type: ['string'] },
    ResourceGroupId: { type: ['string'] },
    ResourceTags: { type: ['array'], items: keyValuePart },
  },
};

const listInstancesResponsePart: Shape = {
  type: ['object'],
  properties: {
    Instances: { type: ['array'], items: listedInstancePart },
    PageNumber: { type: ['integer'] },
    PageSize: { type: ['integer'] },
    TotalCount: { type: ['integer'] },
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const instancePart: Shape = {
  type: ['object'],
  properties: {
    CreationTime: { type: ['integer'] },
    CreatorId: { type: ['integer'] },
    CreatorName: { type: ['string'] },
    InstanceDescription: { type: ['string'] },
    InstanceId: { type: ['string'] },
    InstanceName: { type: ['string'] },
    MaxConcurrentConversation: { type: ['integer'] },
    OwnerName: { type: ['string'] },
    ResourceGroupId: { type: ['string'] },
  },
};

const describeInstanceResponsePart: Shape = {
  type: ['object'],
  properties: {
    Instance: instancePart,
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const nluProfilePart: Shape = {
  type: ['object'],
  properties: {
    FcFunction: { type: ['string'] },
    FcHttpTriggerUrl: { type: ['string'] },
    FcRegion: { type: ['string'] },
  },
};

const scriptPart: Shape = {
  type: ['object'],
  properties: {
    agentId: { type: ['integer'] },
    AgentKey: { type: ['string'] },
    AgentLlm: { type: ['boolean'] },
    ChatBotId: { type: ['string'] },
    CreateTime: { type: ['integer'] },
    DebugStatus: { type: ['string'] },
    EmotionEnable: { type: ['boolean'] },
    Industry: { type: ['string'] },
    IsDebugDrafted: { type: ['boolean'] },
    IsDrafted: { type: ['boolean'] },
    IsPreset: { type: ['boolean'] },
    LongWaitEnable: { type: ['boolean'] },
    MiniPlaybackEnable: { type: ['boolean'] },
    NewBargeInEnable: { type: ['boolean'] },
    NluAccessType: { type: ['string'], values: ['Managed', ''] },
    NluEngine: nluEnginePart,
    NluProfile: nluProfilePart,
    RejectReason: { type: ['string'] },
    Scene: { type: ['string'] },
    ScriptDescription: { type: ['string'] },
    ScriptId: { type: ['string'] },
    ScriptName: { type: ['string'] },
    Status: { type: ['string'] },
    UpdateTime: { type: ['integer'] },
  },
};

const scriptsPagePart: Shape = {
  type: ['object'],
  properties: {
    List: { type: ['array'], items: scriptPart },
    PageNumber: { type: ['integer'] },
    PageSize: { type: ['integer'] },
    TotalCount: { type: ['integer'] },
  },
};

const listScriptsResponsePart: Shape = {
  type: ['object'],
  properties: {
    Scripts: scriptsPagePart,
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const outboundCallNumberPart: Shape = {
  type: ['object'],
  properties: {
    Number: { type: ['string', 'integer'] },
    OutboundCallNumberId: { type: ['string'] },
    RateLimitCount: { type: ['string'] },
    RateLimitPeriod: { type: ['string'] },
  },
};

const outboundCallNumbersPagePart: Shape = {
  type: ['object'],
  properties: {
    List: { type: ['array'], items: outboundCallNumberPart },
    PageNumber: { type: ['integer'] },
    PageSize: { type: ['integer'] },
    TotalCount: { type: ['integer'] },
  },
};

const listOutboundCallNumbersResponsePart: Shape = {
  type: ['object'],
  properties: {
    OutboundCallNumbers: outboundCallNumbersPagePart,
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

const dialogueFlowPart: Shape = {
  type: ['object'],
  properties: {
    DialogueFlowDefinition: { type: ['string'] },
    DialogueFlowId: { type: ['string'] },
    DialogueFlowName: { type: ['string'] },
    DialogueFlowType: { type: ['string'], values: ['MainFlow', 'SubFlow'] },
    ScriptId: { type: ['string'] },
    ScriptVersion: { type: ['string'] },
  },
};

const listDialogueFlowsResponsePart: Shape = {
  type: ['object'],
  properties: {
    DialogueFlows: { type: ['array'], items: dialogueFlowPart },
    RequestId: { type: ['string'] },
    HttpStatusCode: { type: ['integer'] },
    Code: replyCodePart,
    Message: { type: ['string'] },
    Success: { type: ['boolean'] },
  },
};

export const dialogueShape: Shape = dialogueResponsePart;

export const taskPreparingShape: Shape = taskPreparingResponsePart;

export const recordFailureShape: Shape = recordFailureResponsePart;

export const inflightTaskTimeoutShape: Shape = inflightTaskTimeoutResponsePart;

export const createJobGroupShape: Shape = createJobGroupResponsePart;

export const modifyJobGroupShape: Shape = modifyJobGroupResponsePart;

export const describeJobGroupShape: Shape = describeJobGroupResponsePart;

export const listJobGroupsShape: Shape = listJobGroupsResponsePart;

export const listJobGroupsAsyncShape: Shape = listJobGroupsAsyncResponsePart;

export const describeGroupExecutingInfoShape: Shape = describeGroupExecutingInfoResponsePart;

export const assignJobsShape: Shape = assignJobsResponsePart;

export const assignJobsAsyncShape: Shape = assignJobsAsyncResponsePart;

export const getAssignJobsAsyncResultShape: Shape = getAssignJobsAsyncResultResponsePart;

export const startJobShape: Shape = startJobResponsePart;

export const suspendJobsShape: Shape = suspendJobsResponsePart;

export const resumeJobsShape: Shape = resumeJobsResponsePart;

export const cancelJobsShape: Shape = cancelJobsResponsePart;

export const listJobsShape: Shape = listJobsResponsePart;

export const describeJobShape: Shape = describeJobResponsePart;

export const listJobsByGroupShape: Shape = listJobsByGroupResponsePart;

export const queryJobsShape: Shape = queryJobsResponsePart;

export const queryJobsWithResultShape: Shape = queryJobsWithResultResponsePart;

export const getTaskByUuidShape: Shape = getTaskByUuidResponsePart;

export const downloadRecordingShape: Shape = downloadRecordingResponsePart;

export const terminateCallShape: Shape = terminateCallResponsePart;

export const suspendCallShape: Shape = suspendCallResponsePart;

export const getConcurrentConversationQuotaShape: Shape = getConcurrentConversationQuotaResponsePart;

export const getCurrentConcurrencyShape: Shape = getCurrentConcurrencyResponsePart;

export const listInstancesShape: Shape = listInstancesResponsePart;

export const describeInstanceShape: Shape = describeInstanceResponsePart;

export const listScriptsShape: Shape = listScriptsResponsePart;

export const listOutboundCallNumbersShape: Shape = listOutboundCallNumbersResponsePart;

export const listDialogueFlowsShape: Shape = listDialogueFlowsResponsePart;

/** What each operation answers when it succeeds. */
export const responseShapes: Readonly<Record<string, Shape>> = {
  dialogue: dialogueShape,
  taskPreparing: taskPreparingShape,
  recordFailure: recordFailureShape,
  inflightTaskTimeout: inflightTaskTimeoutShape,
  createJobGroup: createJobGroupShape,
  modifyJobGroup: modifyJobGroupShape,
  describeJobGroup: describeJobGroupShape,
  listJobGroups: listJobGroupsShape,
  listJobGroupsAsync: listJobGroupsAsyncShape,
  describeGroupExecutingInfo: describeGroupExecutingInfoShape,
  assignJobs: assignJobsShape,
  assignJobsAsync: assignJobsAsyncShape,
  getAssignJobsAsyncResult: getAssignJobsAsyncResultShape,
  startJob: startJobShape,
  suspendJobs: suspendJobsShape,
  resumeJobs: resumeJobsShape,
  cancelJobs: cancelJobsShape,
  listJobs: listJobsShape,
  describeJob: describeJobShape,
  listJobsByGroup: listJobsByGroupShape,
  queryJobs: queryJobsShape,
  queryJobsWithResult: queryJobsWithResultShape,
  getTaskByUuid: getTaskByUuidShape,
  downloadRecording: downloadRecordingShape,
  terminateCall: terminateCallShape,
  suspendCall: suspendCallShape,
  getConcurrentConversationQuota: getConcurrentConversationQuotaShape,
  getCurrentConcurrency: getCurrentConcurrencyShape,
  listInstances: listInstancesShape,
  describeInstance: describeInstanceShape,
  listScripts: listScriptsShape,
  listOutboundCallNumbers: listOutboundCallNumbersShape,
  listDialogueFlows: listDialogueFlowsShape,
};
