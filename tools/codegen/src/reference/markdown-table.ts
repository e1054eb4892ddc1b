import { oneLine } from './one-line.js';

/** A Markdown table. Line breaks and bars inside cells are made harmless; columns that are empty in all rows are left out. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = header.map((_, column) => column === 0 || rows.some((row) => row[column]));
  const line = (cells: readonly string[]) =>
    `| ${cells
      .filter((_, column) => used[column])
      .map(cell)
      .join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return oneLine(text.trim()).replaceAll('|', '\\|');
}
