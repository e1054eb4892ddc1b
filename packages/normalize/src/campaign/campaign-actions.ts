import type { CallOptions } from '@outdial/core';
import type { Capabilities, CapabilityName } from '../capabilities/capabilities.js';
import type { DraftFor } from '../capabilities/draft-for.js';
import type { Call } from '../model/call.js';
import type { Campaign, CampaignReference } from '../model/campaign.js';

/** What can be done to a campaign that exists. Each throws what the vendor's client throws. */
export interface CampaignActions<Table extends Capabilities> {
  /** Begins a campaign that waits. */
  start(campaign: CampaignReference, options?: CallOptions): Promise<ActionReceipt>;
  /** No further calls for the time being; calls under way go on. */
  pause(campaign: CampaignReference, options?: CallOptions): Promise<ActionReceipt>;
  resume(campaign: CampaignReference, options?: CallOptions): Promise<ActionReceipt>;
  /** No further calls at all. */
  cancel(campaign: CampaignReference, options?: CallOptions): Promise<ActionReceipt>;
  /** Puts the settings of `draft` in the place of the campaign's. Callees stay. */
  update(campaign: CampaignReference, draft: DraftFor<Table>, options?: CallOptions): Promise<ActionReceipt>;
  /** What the vendor tells of it; undefined where it knows none such. */
  get(campaign: CampaignReference, options?: CallOptions): Promise<Campaign | undefined>;
  /** Its calls so far, page by page as they are consumed. */
  listCalls(campaign: CampaignReference, options?: CallOptions): AsyncIterable<Call>;
}

/** Which capability each action needs. */
export const actionCapabilities = {
  start: 'manualStart',
  pause: 'pause',
  resume: 'resume',
  cancel: 'cancel',
  update: 'update',
  get: 'get',
  listCalls: 'listCalls',
} as const satisfies Record<keyof CampaignActions<Capabilities>, CapabilityName>;

/** What the vendor answered to an action. */
export interface ActionReceipt {
  readonly requestId: string | undefined;
  /** The vendor's body. */
  readonly raw: unknown;
}
