import type { PlanReport } from './plan-report.js';
import { reportSections } from './report-sections.js';

const style = [
  'body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1d1d1f;background:#fff}',
  'h1{font-size:1.4rem}h2{font-size:1.05rem;margin:1.6rem 0 .4rem}',
  'table{border-collapse:collapse;width:100%}td{border-top:1px solid #d8d8dc;padding:.3rem .8rem .3rem 0;vertical-align:top}',
  '@media(prefers-color-scheme:dark){body{color:#eee;background:#161618}td{border-color:#3a3a3d}}',
].join('');

/** A report as an HTML page that needs nothing else. */
export function reportHtml(report: PlanReport): string {
  const [first, ...others] = reportSections(report);
  const title = escapeHtml(first?.title ?? 'Plan');
  const sections = others.map(
    ({ title: heading, rows }) => `<h2>${escapeHtml(heading)}</h2>\n${tableOf(rows)}`,
  );
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>`,
    `<body><h1>${title}</h1>`,
    tableOf(first?.rows ?? []),
    ...sections,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`);
  return `<table>\n${lines.join('\n')}\n</table>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
