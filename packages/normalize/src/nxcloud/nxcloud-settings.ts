import type { CreateAndCallInput, NxcloudClient } from '@outdial/nxcloud';
import type { CalleeFor, DraftFor } from '../capabilities/draft-for.js';
import type { NxcloudCapabilities } from './nxcloud-capabilities.js';

/** The draft that NXCloud takes. */
export type NxcloudDraft = DraftFor<NxcloudCapabilities>;

/** The callee that NXCloud takes. Its `id` becomes the order's, which must be unique over all campaigns of the account. */
export type NxcloudCallee = CalleeFor<NxcloudCapabilities>;

type TaskCreateSetting = CreateAndCallInput['taskCreateSetting'];
type ManualCallSetting = NonNullable<TaskCreateSetting['manualCallSetting']>;

/** The operations that campaigns need. */
export type NxcloudCampaignClient = Pick<
  NxcloudClient,
  'createAndCall' | 'createTask' | 'addBatchCall' | 'mgrTaskStatus' | 'updateTask' | 'listTask'
>;

/** Far below what one would expect the undocumented limit to be. */
export const defaultCalleesPerRequest = 1000;

/** What NXCloud has and the model has not. */
export interface NxcloudCampaignSettings {
  readonly client: NxcloudCampaignClient;
  /** How many callees a request holds at most; the vendor has a limit and does not say which. Default 1,000: assumed. */
  readonly calleesPerRequest?: number;
  /** Default `默认策略`, the vendor's name of its default strategy. */
  readonly strategyName?: TaskCreateSetting['strategyName'];
  /** Default empty, as in the vendor's sample. */
  readonly routeId?: TaskCreateSetting['routeID'];
  /** How calls are spread over the agents of a draft's `agentTransfer`. Default: dispatch type 0, which is none. */
  readonly agentDialling?: Omit<ManualCallSetting, 'agentGroup'>;
  /** Shows numbers encrypted in the console. Default false. */
  readonly phoneEncrypt?: boolean;
  /** Speaks a sentence that holds variables as one. Default true, since a script with variables must have it so. */
  readonly wholeTTS?: boolean;
  /** Keeps a task going when all its orders are done. Default false. */
  readonly taskKeep?: boolean;
  /** Takes drafts with an `until`, at which the task then does not end by itself. Default false: they are refused. */
  readonly ignoreUntil?: boolean;
}
