import type { CampaignDraft } from '../model/campaign-draft.js';
import type { EncodingContext } from './campaign-protocol.js';

const yearMs = 365 * 24 * 60 * 60 * 1000;

/** What of any vendor's draft is used; a vendor that lacks a kind of start has none of it. */
interface Schedule extends Pick<CampaignDraft, 'key' | 'name' | 'windows' | 'timeZone' | 'until'> {
  readonly start: unknown;
}

/** The context of a draft that becomes one campaign, on the clocks of its own zone. */
export function encodingContextOf(draft: Schedule, now: Date): EncodingContext {
  const { key, name, windows, timeZone, start } = draft;
  const from = start instanceof Date && start.getTime() > now.getTime() ? start : now;
  const until = draft.until ?? new Date(from.getTime() + yearMs);
  return { key, name, windows, zones: [timeZone], from, until };
}

/**
 * The same for a vendor that ends no campaign by itself: past `until`, and for a year at least, no change of clocks may take its
 * windows to hours that nobody wants.
 */
export function endlessContextOf(context: EncodingContext): EncodingContext {
  const year = new Date(context.from.getTime() + yearMs);
  return { ...context, until: context.until > year ? context.until : year };
}
