import type { CampaignDraft } from '../index.js';
import { wallMinute, wantedWeek } from './wall-clocks.js';

/** Often enough to meet every hour of the week, and no multiple of what windows begin on. */
const stepMs = 97 * 60_000;

/** The first instant of a time at which a vendor would call and the windows of the draft do not allow it. */
export function firstUnwantedInstant(
  { windows, timeZone }: Pick<CampaignDraft, 'windows' | 'timeZone'>,
  { from, until }: { readonly from: Date; readonly until: Date },
  isCalling: (instant: Date) => boolean,
): Date | undefined {
  const week = wantedWeek({ windows });
  for (let time = from.getTime(); time < until.getTime(); time += stepMs) {
    const instant = new Date(time);
    if (isCalling(instant) && week[wallMinute(timeZone, time)] !== 1) return instant;
  }
  return undefined;
}
