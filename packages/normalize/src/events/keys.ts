import { hash } from 'node:crypto';
import type { CalleeReference } from '../model/call.js';
import type { CampaignReference } from '../model/campaign.js';
import type { VoiceEvent } from '../model/voice-event.js';
import { canonicalJson } from './canonical-json.js';

// Keys are JSON, so that no id can be taken for another one, nor for a name that every object has.

/** By the vendor's id or, without one, by the draft's key. Undefined when an event names no campaign. */
export function campaignKey(vendor: string, { id, key }: CampaignReference): string | undefined {
  if (id !== undefined) return JSON.stringify([vendor, 'id', id]);
  return key === undefined ? undefined : JSON.stringify([vendor, 'key', key]);
}

/** Within the campaign, by the callee's id, the vendor's id of it, or the number. */
export function calleeKey(
  vendor: string,
  campaign: string | undefined,
  { id, vendorId, phone }: CalleeReference,
): string | undefined {
  const names = { id, vendorId, phone: phone.normalized ?? phone.native };
  const found = Object.entries(names).find(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  return found && canonicalJson([vendor, campaign ?? null, ...found]);
}

/** By the vendor's id; a call without one is what one report tells of it. */
export function callKey(vendor: string, id: string | undefined, delivery: string): string {
  return id === undefined || id === '' ? delivery : JSON.stringify([vendor, 'call', id]);
}

/** By the vendor's id of the delivery; without one, equal reports are taken for the same. */
export function deliveryKey({ vendor, deliveryId, kind, raw }: VoiceEvent): string {
  if (deliveryId !== undefined && deliveryId !== '') return JSON.stringify([vendor, 'delivery', deliveryId]);
  // In one step: an object for each hash costs several times what the hash does.
  return JSON.stringify([vendor, 'content', hash('sha256', canonicalJson([kind, raw]), 'base64url')]);
}
