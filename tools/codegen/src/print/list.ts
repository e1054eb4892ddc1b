import { indent } from './indent.js';

const lineWidth = 100;

/** Items between brackets: on one line when they fit, else one item a line. */
export function list(open: string, items: readonly string[], close: string, padding = ''): string {
  if (items.length === 0) return `${open}${close}`;
  const line = `${open}${padding}${items.join(', ')}${padding}${close}`;
  if (line.length <= lineWidth && !line.includes('\n')) return line;
  return `${open}\n${items.map((item) => `${indent(item)},\n`).join('')}${close}`;
}
