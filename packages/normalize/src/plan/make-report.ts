import type { CampaignAdapter } from '../campaign/campaign-adapter.js';
import type { KeptWindows } from '../campaign/campaign-protocol.js';
import type { CampaignDraft } from '../model/campaign-draft.js';
import { nextAllowed } from '../time/allowed-spans.js';
import { clockTimeOf, daysOf, rangesOf } from '../time/week.js';
import type { CampaignBuilder } from './campaign-builder.js';
import { estimateEnd } from './estimate.js';
import type { PlanOptions } from './plan-options.js';
import type { CampaignReport, PlanReport, WindowsReport } from './plan-report.js';
import type { PlanningPass } from './planning-pass.js';

interface Planned {
  readonly draft: CampaignDraft;
  readonly adapter: CampaignAdapter;
  readonly options: PlanOptions;
}

/** What a pass that is over comes to. */
export function makeReport(pass: PlanningPass, planned: Planned): PlanReport {
  const { adapter, draft } = planned;
  const encodings = pass.builders.map(({ encoded }) => encoded);
  return {
    adapter: adapter.name,
    title: adapter.title,
    draft: { key: draft.key, name: draft.name },
    rows: pass.rows,
    accepted: pass.accepted,
    rejected: pass.rejected,
    requests: [...pass.operations].map(([operation, count]) => ({ operation, count })),
    rejections: pass.rejections.list(),
    truncations: pass.truncations.list(),
    losses: distinct(encodings.flatMap(({ losses }) => losses)),
    assumptions: distinct(encodings.flatMap(({ assumptions }) => assumptions)),
    campaigns: pass.builders
      .filter(({ count }) => count > 0)
      .map((builder) => reportOf(builder, pass, planned)),
  };
}

function reportOf(
  { campaign, encoded, count }: CampaignBuilder,
  pass: PlanningPass,
  { draft, options }: Planned,
): CampaignReport {
  const { kept } = encoded;
  const { from, until } = pass.period;
  const { workload } = options;
  const firstCallAt = nextAllowed(from, kept.week, kept.clocks);
  return {
    key: campaign.key,
    name: campaign.name,
    callees: count,
    requests: pass.requestsOf.get(campaign.index) ?? 0,
    zones: campaign.zones,
    windows: windowsOf(kept),
    firstCallAt: firstCallAt && firstCallAt < until ? firstCallAt.toISOString() : undefined,
    estimate: workload && estimateEnd(draft, workload, { callees: count, kept, from, until }),
  };
}

function windowsOf({ week, clocks }: KeptWindows): WindowsReport {
  return {
    clocks: typeof clocks === 'number' ? offsetText(clocks) : clocks,
    days: daysOf(week).map((day) =>
      rangesOf(day).map(([begin, end]) => `${clockTimeOf(begin)}–${clockTimeOf(end)}`),
    ),
  };
}

/** Seconds east of UTC as `+08:00`. */
function offsetText(seconds: number): string {
  return `${seconds < 0 ? '-' : '+'}${clockTimeOf(Math.floor(Math.abs(seconds) / 60))}`;
}

function distinct<Item extends object>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
