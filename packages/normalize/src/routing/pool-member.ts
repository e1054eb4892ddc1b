import type { CampaignAdapter } from '../campaign/campaign-adapter.js';
import type { Capabilities } from '../capabilities/capabilities.js';
import type { DraftFor } from '../capabilities/draft-for.js';
import type { CampaignDraft } from '../model/campaign-draft.js';
import type { Tariff } from './tariff.js';

/** A vendor of a pool, with the campaign as it takes it. */
export interface PoolMember {
  readonly adapter: CampaignAdapter;
  readonly draft: CampaignDraft;
  /** Share of the callees, in relation to the other members'. Default 1. For the strategy `weighted`. */
  readonly weight: number;
  /** What calls cost. For the strategy `cheapest`. */
  readonly tariff: Tariff | undefined;
}

export interface PoolMemberSettings {
  readonly weight?: number;
  readonly tariff?: Tariff;
}

/** A vendor for a pool. The draft is checked by the vendor's own type: scripts have other ids at each. */
export function poolMember<Table extends Capabilities>(
  adapter: CampaignAdapter<Table>,
  draft: NoInfer<DraftFor<Table>>,
  { weight = 1, tariff }: PoolMemberSettings = {},
): PoolMember {
  return {
    adapter: adapter as unknown as CampaignAdapter,
    draft: draft as unknown as CampaignDraft,
    weight,
    tariff,
  };
}
