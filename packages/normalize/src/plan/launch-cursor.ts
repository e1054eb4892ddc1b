import type { AdapterName } from '../campaign/campaign-protocol.js';
import type { CampaignReference } from '../model/campaign.js';

/**
 * How far a launch has come. Plain data: keep it as JSON, and give it to `launch` to go on after a crash. Save it before each
 * request leaves (`onSending`): a request that was on its way then is never sent again.
 */
export interface LaunchCursor {
  readonly version: 1;
  readonly adapter: AdapterName;
  /** The draft's. */
  readonly key: string;
  /** Index of the next request of the plan. */
  readonly next: number;
  /** Whether that request may have left already. */
  readonly sending: boolean;
  /** When it left at the earliest, as ISO 8601 in UTC; undefined when it has not. */
  readonly sentAt: string | undefined;
  /**
   * Digest of the plan's requests and everybody in them, up to the last that was dealt with or may have left: the source must
   * give the same again.
   */
  readonly digest: string;
  /** What became of the campaigns so far, by their index in the plan; null for those that have not been begun. */
  readonly campaigns: readonly (LaunchedCampaign | null)[];
}

export interface LaunchedCampaign {
  /** `unknown`: whether it was created is not known, so nothing more was sent for it. */
  readonly state: 'created' | 'rejected' | 'unknown';
  readonly reference: CampaignReference | undefined;
}
