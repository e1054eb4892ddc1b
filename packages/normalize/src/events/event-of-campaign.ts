import type { Campaign } from '../model/campaign.js';
import type { CampaignChangedEvent } from '../model/voice-event.js';

/**
 * The event that a campaign is which you asked for.
 *
 * @param at when you asked. Where a campaign is paused and resumed, it says which was last
 */
export function eventOfCampaign<Raw>(campaign: Campaign<Raw>, at: Date): CampaignChangedEvent<Raw> {
  const { vendor, key, id, scriptId, status, createdAt, progress, raw } = campaign;
  return {
    kind: 'campaign_changed',
    vendor,
    trust: 'asked',
    deliveryId: undefined,
    at,
    campaign: { key, id, scriptId },
    status,
    createdAt,
    progress,
    raw,
  };
}
