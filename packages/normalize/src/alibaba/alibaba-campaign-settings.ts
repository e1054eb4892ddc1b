import type { AlibabaClient, CreateJobGroupInput } from '@outdial/alibaba';
import type { CalleeFor, DraftFor } from '../capabilities/draft-for.js';
import type { TimeZone } from '../model/time-zone.js';
import type { NumberFormat } from '../phone/number-format.js';
import type { AlibabaCapabilities } from './alibaba-capabilities.js';

type JobGroupInput = Pick<
  CreateJobGroupInput,
  'FlashSmsExtras' | 'MinConcurrency' | 'Priority' | 'RecallCallingNumber' | 'RecallStrategyJson'
>;
type StrategyInput = Pick<NonNullable<CreateJobGroupInput['StrategyJson']>, 'name' | 'routingStrategy'>;

/** The draft that Alibaba Cloud takes. */
export type AlibabaDraft = DraftFor<AlibabaCapabilities>;

/** The callee that Alibaba Cloud takes. */
export type AlibabaCallee = CalleeFor<AlibabaCapabilities>;

/** The operations that campaigns need. */
export type AlibabaCampaignClient = Pick<
  AlibabaClient,
  | 'assignJobs'
  | 'cancelJobs'
  | 'createJobGroup'
  | 'describeGroupExecutingInfo'
  | 'describeJobGroup'
  | 'listJobGroups'
  | 'listJobs'
  | 'listJobsByGroup'
  | 'modifyJobGroup'
  | 'resumeJobs'
  | 'suspendJobs'
>;

/** What job groups need beyond a draft, and what they have and the model has not. */
export interface AlibabaCampaignSettings {
  readonly client: AlibabaCampaignClient;
  /** The instance that owns scripts, numbers and concurrency. */
  readonly instanceId: string;
  /** Whose clocks the vendor reads windows on, which it does not state. Default `Asia/Shanghai`: assumed. */
  readonly vendorTimeZone?: TimeZone;
  /** Jobs of one request, 1 to 99. Default 99, the documented limit; the vendor's FAQ recommends at most 25. */
  readonly calleesPerRequest?: number;
  /**
   * How the vendor writes numbers, which it does not say. Default: Chinese ones as dialled in China, others with their country
   * code; refused are those that would ring a Chinese number then, as most of North America's.
   */
  readonly numberFormat?: NumberFormat;
  /** Further fields of the job group, in the vendor's own words. */
  readonly jobGroup?: Readonly<JobGroupInput>;
  /** Further fields of its strategy, in the vendor's own words. */
  readonly strategy?: Readonly<StrategyInput>;
}
