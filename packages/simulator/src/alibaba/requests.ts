/** The parameters of valid requests that the simulator acts on, JSON texts decoded. */

export interface OfInstance {
  InstanceId: string;
}

export interface OfJobGroup extends OfInstance {
  JobGroupId: string;
}

export interface StrategyInput {
  id?: string;
  name?: string;
  repeatBy?: string;
  startTime?: number;
  endTime?: number;
  workingTime?: { beginTime: string; endTime: string }[];
  maxAttemptsPerDay?: number | string;
  minAttemptInterval?: number | string;
  routingStrategy?: string;
  repeatDays?: string[];
  repeatable?: boolean;
}

export interface GroupSettings {
  CallingNumber?: string[];
  RecallCallingNumber?: string[];
  FlashSmsExtras?: { templateId?: string; configId?: string };
  RecallStrategyJson?: {
    emptyNumberIgnore?: boolean;
    inArrearsIgnore?: boolean;
    outOfServiceIgnore?: boolean;
  };
  MinConcurrency?: number;
  Priority?: string;
  RingingDuration?: number;
  ScenarioId?: string;
  ScriptId?: string;
  StrategyJson?: StrategyInput;
}

export interface CreateJobGroupRequest extends OfInstance, GroupSettings {
  JobGroupName: string;
  JobGroupDescription?: string;
}

export interface ModifyJobGroupRequest extends OfJobGroup, GroupSettings {
  Name: string;
  Description?: string;
  JobGroupStatus?: string;
}

export interface Page {
  PageNumber?: number;
  PageSize?: number;
}

export interface ListJobGroupsRequest extends OfInstance, Page {
  AsyncQuery?: boolean;
  StartTime?: number;
  EndTime?: number;
  /** States, separated by commas. */
  JobGroupStatusFilter?: string;
  OnlyMinConcurrencyEnabled?: boolean;
  SearchText?: string;
}

export interface JobInput {
  contacts: {
    phoneNumber: string;
    referenceId: string;
    name?: string;
    honorific?: string;
    role?: string;
    priority?: number;
    /** Called instead of phoneNumber. */
    preferredPhoneNumber?: string;
    state?: string;
  }[];
  extras?: { key: string; value: string | null }[];
}

export interface AssignJobsRequest extends OfJobGroup {
  JobsJson?: JobInput[];
  CallingNumber?: string[];
  StrategyJson?: StrategyInput;
}

export interface StartJobRequest extends OfInstance {
  JobJson: JobInput;
  JobGroupId?: string;
  CallingNumber?: string[];
  ScriptId?: string;
  ScenarioId?: string;
}

export interface ChooseJobsRequest extends OfInstance {
  All: boolean;
  ScenarioId?: string;
  JobGroupId?: string;
  JobId?: string[];
  JobReferenceId?: string[];
}

export interface ListJobsByGroupRequest extends OfJobGroup, Page {
  JobStatus?: string;
  JobFailureReason?: string;
}

export interface QueryJobsRequest extends OfInstance, Page {
  JobGroupId?: string;
  ScenarioId?: string;
  ContactName?: string;
  PhoneNumber?: string;
  StartTime?: number;
  EndTime?: number;
  /** `start`, `end` or `job_create`. */
  TimeAlignment?: string;
}

export interface QueryJobsWithResultRequest extends OfJobGroup, Page {
  JobStatusFilter?: string;
  JobFailureReasonsFilter?: string[];
  TaskStatusFilter?: string[];
  StartActualTimeFilter?: number;
  EndActualTimeFilter?: number;
  HasAnsweredFilter?: boolean;
  HasHangUpByRejectionFilter?: boolean;
  HasReachedEndOfFlowFilter?: boolean;
  QueryText?: string;
}

export interface DialogueRequest extends OfInstance {
  CallId: string;
  CalledNumber: string;
  CallingNumber: string;
  Utterance: string;
  ActionKey?: string;
  ScenarioId?: string;
  ScriptId?: string;
  TaskId?: string;
}

export interface OfTask extends OfInstance {
  TaskId: string;
}

export interface RecordFailureRequest extends OfTask {
  ActualTime: number;
  CalledNumber: string;
  CallId: string;
  CallingNumber: string;
  DispositionCode: string;
}

export interface DownloadRecordingRequest extends OfTask {
  NeedVoiceSliceRecording?: boolean;
}

export interface SuspendCallRequest extends OfInstance {
  GroupId: string;
  CalledNumbers?: string[];
}

export interface ListInstancesRequest extends Page {
  Name?: string;
  ResourceGroupId?: string;
  Tag?: object[];
}

export interface ListScriptsRequest extends OfInstance, Page {
  NluEngine?: string;
  ScriptName?: string;
}
