import { unmappedFields } from '../events/unmapped-fields.js';

const setting = 'A setting of the job group, which the draft says.';
const priority = 'A priority within the vendor’s queue.';
const contactId = 'An id of the vendor’s that nothing else asks for.';
const role = 'Given with the contact, and of no meaning to calls.';
const contactState = 'How the vendor keeps the contact, not how a call went.';
const label = 'The label is in `labels`; this says where the vendor keeps it.';
const callId = 'The id in the signalling; the task’s id names the call.';
const unit = 'Its unit is not documented.';
const script = 'Describes the script, not the call.';
const flag = 'Goes into `status` where that is open, and is no value of its own.';
const display = 'Repeats another field in words for display.';
const instance = 'The instance is the client’s.';
const standIn = 'Counts where a field that is nearer to the call does not tell it.';
const outcomes = 'A count of calls by how the talk ended; the model counts calls by status.';

const contactReasons = standIns(
  'Contacts/items/ContactName Contacts/items/Honorific Contacts/items/JobId Contacts/items/PhoneNumber Contacts/items/ReferenceId ReferenceId',
);

const ownReasons = {
  ...contactReasons,
  ...standIns(
    'JobId ScenarioId Tasks/items/Contact/Honorific Tasks/items/Contact/JobId Tasks/items/Contact/PhoneNumber',
  ),
};

const jobReasons = {
  '/CallingNumbers/items': setting,
  '/Contacts/items/ContactId': contactId,
  '/Contacts/items/Role': role,
  '/Contacts/items/State': contactState,
  '/Priority': priority,
  '/StrategyId': setting,
} as const;

const taskReasons = {
  ...ownReasons,
  '/Tasks/items/CallId': callId,
  '/Tasks/items/ChatbotId': script,
  '/Tasks/items/Contact/ContactId': contactId,
  '/Tasks/items/Contact/Role': role,
  '/Tasks/items/Contact/State': contactState,
} as const;

const summaryReasons = {
  '/Summary/items/ConversationDetailId': label,
  '/Summary/items/JobId': label,
  '/Summary/items/SummaryId': label,
  '/Summary/items/TaskId': label,
} as const;

const describedJobReasons = {
  ...jobReasons,
  ...taskReasons,
  '/SystemPriority': priority,
  ...standIns('ActualTime CalledNumber EndReason NextExecutionTime'),
  '/DsReport': 'Which nodes of the script were passed, in a form that is not documented.',
  '/InstanceId': instance,
  '/Tasks/items/RingingDuration': setting,
  '/Tasks/items/SipDuration': unit,
  '/Tasks/items/TotalDuration': unit,
  ...asScript(
    'AsrConfig ChatbotId DebugStatus Industry IsDebugDrafted IsDrafted MiniPlaybackConfigEnabled Name Scene ScriptDescription ScriptId Status TtsConfig UpdateTime',
  ),
};

const groupReasons = {
  ...standIns('Progress/Status ScenarioId Strategy/StartTime'),
  ...asSettings(
    'CallingNumbers/items FlashSmsExtras/ConfigId FlashSmsExtras/TemplateId JobGroupDescription MinConcurrency Priority RecallCallingNumbers/items RecallStrategy/EmptyNumberIgnore RecallStrategy/InArrearsIgnore RecallStrategy/OutOfServiceIgnore RingingDuration ScriptName ScriptNluEngine ScriptVersion',
  ),
  ...asSettings(
    'Strategy/Customized Strategy/FollowUpStrategy Strategy/IsTemplate Strategy/MaxAttemptsPerDay Strategy/MinAttemptInterval Strategy/Repeatable Strategy/RepeatBy Strategy/RepeatDays/items Strategy/RoutingStrategy Strategy/StrategyDescription Strategy/StrategyId Strategy/StrategyName Strategy/Type Strategy/WorkingTime/items/BeginTime Strategy/WorkingTime/items/EndTime',
  ),
  '/ExportProgress/FileHttpUrl': 'About an export, not about calls.',
  '/ExportProgress/Progress': 'About an export, not about calls.',
  '/ExportProgress/Status': 'About an export, not about calls.',
  '/JobDataParsingTaskId': 'About a file of contacts, not about calls.',
  '/JobFilePath': 'About a file of contacts, not about calls.',
  '/ModifyTime': 'When the settings were changed last.',
  '/Progress/Briefs/items/Key': label,
  '/Progress/Briefs/items/Value': label,
  '/Progress/Categories/items/Key': label,
  '/Progress/Categories/items/Value': label,
  '/Progress/Duration': unit,
  '/Progress/TotalNotAnswered': outcomes,
  '/Result/ClientHangupNum': outcomes,
  '/Result/FinishedNum': outcomes,
  '/Result/NoInteractNum': outcomes,
  '/Result/TimeoutHangupNum': outcomes,
  '/Result/UnrecognizedNum': outcomes,
} as const;

/** What jobs, tasks and job groups tell and the model has no place for; `raw` has it. */
export const unmappedRecords = unmappedFields([
  {
    names: ['listJobs'],
    reasons: below('/Jobs/items', { ...jobReasons, ...taskReasons, '/SystemPriority': priority }),
  },
  {
    names: ['listJobsByGroup'],
    reasons: below('/Jobs/List/items', {
      ...jobReasons,
      ...standIns('Contacts/items/Honorific Contacts/items/JobId ReferenceId'),
      ...summaryReasons,
      '/Summary/items/JobGroupId': label,
      '/SystemPriority': priority,
    }),
  },
  { names: ['describeJob'], reasons: below('/Job', describedJobReasons) },
  {
    names: ['queryJobs'],
    reasons: below('/Jobs/List/items', {
      ...jobReasons,
      ...taskReasons,
      ...summaryReasons,
      '/Summary/items/GroupId': label,
    }),
  },
  {
    names: ['queryJobsWithResult'],
    reasons: below('/Jobs/List/items', {
      ...standIns('LatestTask/Contact/Honorific LatestTask/Contact/JobUuid LatestTask/Contact/PhoneNumber'),
      '/StatusName': display,
      '/LatestTask/StatusName': display,
      '/LatestTask/CallDurationDisplay': display,
      '/LatestTask/Contact/Id': contactId,
      '/LatestTask/Contact/Role': role,
      '/LatestTask/Contact/Round': 'What is counted is not documented.',
      '/LatestTask/Contact/State': contactState,
      '/LatestTask/HasAnswered': flag,
      '/LatestTask/HasHangUpByRejection': flag,
      '/LatestTask/HasLastPlaybackCompleted': 'How far the script got, which the transcript tells.',
      '/LatestTask/HasReachedEndOfFlow': 'How far the script got, which the transcript tells.',
      '/LatestTask/VoiceName': script,
    }),
  },
  { names: ['getTaskByUuid'], reasons: { '/Task/CallId': callId, '/Task/InstanceId': instance } },
  { names: ['describeJobGroup'], reasons: below('/JobGroup', groupReasons) },
  {
    names: ['describeGroupExecutingInfo'],
    reasons: below('/ExecutingInfo', {
      '/AvgTalkTime': unit,
      '/CreatorName': 'Who made the group, in the console.',
      '/DurationDistribution': outcomes,
      '/FinishedNum': outcomes,
      '/HangUpByClientNum': outcomes,
      '/JobsProgress/TotalNotAnsweredNum': outcomes,
      '/NoInteractionNum': outcomes,
      '/TalkTurnsDistribution': outcomes,
      '/TransferByIntentNum': outcomes,
      '/TransferByNoAnswer': outcomes,
    }),
  },
]);

function asScript(names: string): Record<`/${string}`, string> {
  return Object.fromEntries(names.split(' ').map((name) => [`/Script/${name}`, script]));
}

function standIns(paths: string): Record<`/${string}`, string> {
  return Object.fromEntries(paths.split(' ').map((path) => [`/${path}`, standIn]));
}

function asSettings(paths: string): Record<`/${string}`, string> {
  return Object.fromEntries(paths.split(' ').map((path) => [`/${path}`, setting]));
}

function below(
  path: `/${string}`,
  reasons: Readonly<Record<`/${string}`, string>>,
): Record<`/${string}`, string> {
  return Object.fromEntries(Object.entries(reasons).map(([within, reason]) => [`${path}${within}`, reason]));
}
