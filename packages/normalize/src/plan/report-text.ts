import type { PlanReport } from './plan-report.js';
import { reportSections } from './report-sections.js';

/** A report as text for a terminal. */
export function reportText(report: PlanReport): string {
  const sections = reportSections(report).map(({ title, rows }) => {
    const widths = columnWidths(rows);
    const lines = rows.map((row) =>
      row
        .map((cell, column) => cell.padEnd(column === row.length - 1 ? 0 : (widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
    return [title, ...lines.map((line) => `  ${line}`)].join('\n');
  });
  return `${sections.join('\n\n')}\n`;
}

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  return widths;
}
