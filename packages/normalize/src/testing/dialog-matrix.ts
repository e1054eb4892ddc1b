import { alibabaDialogCapabilities } from '../alibaba/index.js';
import { huaweiDialogCapabilities } from '../huawei/index.js';
import type { Capability, DialogCapabilityName } from '../index.js';

/** What each vendor's dialogs can do, as the README prints it: by the tables that the types are made of. */
export function dialogMatrix(): string {
  const names = Object.keys(huaweiDialogCapabilities) as DialogCapabilityName[];
  const rows = names.map((name) => [
    `\`${name}\``,
    cell(alibabaDialogCapabilities[name]),
    cell(huaweiDialogCapabilities[name]),
  ]);
  const lines = [['capability', 'Alibaba Cloud', 'Huawei Cloud'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const [head, ...body] = lines.map((line) =>
    row(line.map((text, column) => text.padEnd(widths[column] ?? 0))),
  );
  return [head, row(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cell(able: Capability): string {
  return able === true ? 'yes' : able;
}
