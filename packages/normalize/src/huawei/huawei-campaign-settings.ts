import type { components, HuaweiCampaignClient } from '@outdial/huawei';
import type { CalleeFor, DraftFor } from '../capabilities/draft-for.js';
import type { IsoWeekday } from '../model/calling-window.js';
import type { TimeZone } from '../model/time-zone.js';
import type { NumberFormat } from '../phone/number-format.js';
import type { HuaweiCapabilities } from './huawei-capabilities.js';

type Schemas = components['schemas'];

/** The draft that Huawei Cloud takes. */
export type HuaweiDraft = DraftFor<HuaweiCapabilities>;

/** The callee that Huawei Cloud takes. */
export type HuaweiCallee = CalleeFor<HuaweiCapabilities>;

/** The operations that campaigns need. */
export type HuaweiCampaignOperations = Pick<
  HuaweiCampaignClient,
  | 'addCallDataV2'
  | 'createCampaignV2'
  | 'listCampaigns'
  | 'pauseCampaign'
  | 'queryCallResults'
  | 'resumeCampaign'
  | 'updateCampaign'
>;

/** What campaigns need beyond a draft, and what they have and the model has not. */
export interface HuaweiCampaignSettings {
  readonly client: HuaweiCampaignOperations;
  /** The calling numbers of campaigns whose draft has no `callerNumber`: the vendor demands one. */
  readonly callerNo?: readonly [Schemas['CallerNumber'], ...Schemas['CallerNumber'][]];
  /** `1`: a dialog flow of the tenant talks. `3`: an IVR flow. Default 1. */
  readonly deviceType?: 1 | 3;
  /** The vendor's `callInterval`, whose unit it does not state. */
  readonly callInterval?: number;
  /** Priority of the campaign, 1 the highest. */
  readonly priority?: 1 | 2 | 3 | 4 | 5;
  /** The vendor's `initStatus`, whose values it does not state. */
  readonly initStatus?: number;
  /** The days of the week that your tenant's calendar has as holidays, if it has no others. Left out: unknown. */
  readonly holidays?: readonly IsoWeekday[];
  /** Whose clocks calling hours and the times of calls are on, which the vendor does not state. Default `UTC`: assumed. */
  readonly vendorTimeZone?: TimeZone;
  /** Callees of one request, 1 to 2,000. Default 20, as the vendor's setting `isales.api.calldata.max`. */
  readonly calleesPerRequest?: number;
  /** How the vendor writes numbers, which it does not say. Default: country code and number without a plus sign. */
  readonly numberFormat?: NumberFormat;
}
