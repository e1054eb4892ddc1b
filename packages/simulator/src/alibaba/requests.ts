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
  }[];
  extras?: { key: string; value: string | null }[];
}

export interface AssignJobsRequest extends OfJobGroup {
  JobsJson?: JobInput[];
  CallingNumber?: string[];
}

export interface StartJobRequest extends OfInstance {
  JobJson: JobInput;
  JobGroupId?: string;
  CallingNumber?: string[];
}

export interface ChooseJobsRequest extends OfInstance {
  All: boolean;
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
  ContactName?: string;
  PhoneNumber?: string;
  StartTime?: number;
  EndTime?: number;
}

export interface QueryJobsWithResultRequest extends OfJobGroup, Page {
  JobStatusFilter?: string;
  QueryText?: string;
}
