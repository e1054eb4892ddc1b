import type { CampaignReport, PlanReport, WindowsReport } from './plan-report.js';
import type { Tally } from './tally.js';

/** A table with its title; every cell is text. */
export interface ReportSection {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a report, for any form that it is printed in. Tables with nothing in them are left out. */
export function reportSections(report: PlanReport): ReportSection[] {
  const { draft, title, rows, accepted, rejected, requests } = report;
  const sections: ReportSection[] = [
    {
      title: `Plan of “${draft.name}” (${draft.key}) on ${title}`,
      rows: [
        ['Rows read', String(rows)],
        ['To be called', String(accepted)],
        ['Not called', String(rejected)],
        ['Requests', requests.map(({ operation, count }) => `${count} × ${operation}`).join(', ') || 'none'],
      ],
    },
    ...report.campaigns.map(campaignSection),
    { title: 'Not called', rows: report.rejections.map(rejectionRow) },
    { title: 'Called with less than they have', rows: report.truncations.map(tallyRow) },
    {
      title: `What ${title} will not do as wished`,
      rows: report.losses.map(({ field, reason }) => [field, reason]),
    },
    { title: 'Assumed', rows: report.assumptions.map(({ field, assumption }) => [field, assumption]) },
  ];
  return sections
    .filter((section) => section.rows.length > 0)
    .map(({ title: heading, rows: cells }) => ({
      title: printable(heading),
      rows: cells.map((row) => row.map(printable)),
    }));
}

/** Ids and names come from files: what would move a terminal's cursor, or turn the direction of text, is not printed. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd');
}

function campaignSection({
  key,
  callees,
  requests,
  zones,
  windows,
  firstCallAt,
  estimate,
}: CampaignReport): ReportSection {
  return {
    title: `Campaign ${key}`,
    rows: [
      ['Callees', String(callees)],
      ['Requests', String(requests)],
      ['Callees’ zones', someOf(zones)],
      [`Hours, on clocks of ${windows.clocks}`, hoursOf(windows)],
      ['First call', firstCallAt ?? 'never'],
      ...(estimate === undefined
        ? []
        : [
            ['Hours of calls', estimate.callHours.toFixed(1)],
            ['Ends about', estimate.endsAt ?? `not in time: ${estimate.notReached} callees are left`],
          ]),
    ],
  };
}

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const mostNamed = 4;

function someOf(names: readonly string[]): string {
  const named = names.slice(0, mostNamed).join(', ');
  return names.length > mostNamed ? `${named} and ${names.length - mostNamed} more` : named;
}

/** Days with the same hours together, e.g. `Mon–Fri 09:00–18:00; Sat 10:00–12:00`. */
function hoursOf({ days }: WindowsReport): string {
  const runs: { from: number; to: number; hours: string }[] = [];
  days.forEach((ranges, day) => {
    const hours = ranges.join(', ');
    const last = runs.at(-1);
    if (last !== undefined && last.hours === hours) last.to = day;
    else runs.push({ from: day, to: day, hours });
  });
  return runs
    .filter(({ hours }) => hours !== '')
    .map(({ from, to, hours }) => {
      const names = from === to ? dayNames[from] : `${dayNames[from]}–${dayNames[to]}`;
      return `${names} ${hours}`;
    })
    .join('; ');
}

/** With what would be right, as far as the first rows tell. */
function rejectionRow(tally: PlanReport['rejections'][number]): string[] {
  const details = new Set(tally.first.flatMap(({ detail }) => detail ?? []));
  return [...tallyRow(tally), [...details].join('; ')];
}

function tallyRow<Sample extends { readonly line: number; readonly id: string | undefined }>({
  kind,
  count,
  first,
}: Tally<string, Sample>): string[] {
  const places = first.map(({ line, id }) => (id === undefined ? `${line}` : `${line} (${id})`));
  const more = count > first.length ? ', …' : '';
  return [String(count), kind.replaceAll('_', ' '), `lines ${places.join(', ')}${more}`];
}
