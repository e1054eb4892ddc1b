import type { CapabilityName } from '../index.js';
import { campaignCapabilities } from './campaign-capabilities.js';

const titles: Readonly<Record<string, string>> = {
  nxcloud: 'NXCloud',
  laafficAgent: 'LAAFFIC agent',
  laafficIvr: 'LAAFFIC IVR',
  alibaba: 'Alibaba Cloud',
  huawei: 'Huawei Cloud',
};

/** What each adapter can do with campaigns, as the README prints it: by the tables that the types are made of. */
export function campaignMatrix(): string {
  const tables = Object.entries(campaignCapabilities);
  const [[, first]] = tables as [(typeof tables)[number], ...typeof tables];
  const names = Object.keys(first) as CapabilityName[];
  const lines = [
    ['capability', ...tables.map(([adapter]) => titles[adapter] ?? adapter)],
    ...names.map((name) => [
      `\`${name}\``,
      ...tables.map(([, table]) => (table[name] === true ? 'yes' : '–')),
    ]),
  ];
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const [head = '', ...body] = lines.map((line) =>
    row(line.map((text, column) => text.padEnd(widths[column] ?? 0))),
  );
  return [head, row(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}

/** Why not, in the words that the compiler prints. */
export function campaignReasons(): string {
  return Object.entries(campaignCapabilities)
    .map(([adapter, table]) => {
      const reasons = Object.entries(table).flatMap(([name, able]) =>
        able === true ? [] : [`  - \`${name}\`: ${able}`],
      );
      return [`- ${titles[adapter] ?? adapter}`, ...reasons].join('\n');
    })
    .join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
