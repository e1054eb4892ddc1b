import type { CallingWindow, IsoWeekday } from '../model/calling-window.js';
import type { CampaignDraft } from '../model/campaign-draft.js';
import type { TimeZone } from '../model/time-zone.js';
import { clockTimeOf, daysOf, intersectWeeks, rangesOf, type Week, weekOf } from '../time/week.js';
import { weekInZones } from '../time/week-in-zones.js';

type Zones = readonly [TimeZone, ...TimeZone[]];

export interface GroupWindows {
  /** None where nobody of the group can be called. */
  readonly windows: readonly CallingWindow[];
  readonly zones: Zones;
}

/**
 * When those may be called who have windows of their own: within both, whichever of its zones a callee is in. On the clocks
 * of the first zone, narrowed where the clocks of the zones drift apart.
 */
export function groupWindows(
  draft: Pick<CampaignDraft, 'windows' | 'windowsIn' | 'timeZone'>,
  own: readonly CallingWindow[],
  zones: Zones,
  { from, until }: { readonly from: Date; readonly until: Date },
): GroupWindows {
  const [clocks] = zones;
  const campaignZones: Zones = draft.windowsIn === 'callee_zone' ? zones : [draft.timeZone];
  const campaign = weekInZones(weekOf(draft.windows), { zones: campaignZones, clocks, from, until });
  const callee = weekInZones(weekOf(own), { zones, clocks, from, until });
  return { windows: windowsOf(intersectWeeks(campaign, callee)), zones: [clocks] };
}

function windowsOf(week: Week): CallingWindow[] {
  return daysOf(week).flatMap((day, index) =>
    rangesOf(day).map(([begin, end]) => ({
      days: [(index + 1) as IsoWeekday],
      from: clockTimeOf(begin),
      to: clockTimeOf(end),
    })),
  );
}
