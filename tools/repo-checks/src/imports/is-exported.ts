/**
 * Whether a line of `exports` offers an entry. Node allows one `*` in a line, for any text, slashes included. A `*` in the
 * entry stands for what is known at run time only: it passes when it could fit.
 */
export function isExported(line: string, entry: string): boolean {
  const [start = '', end] = line.split('*');
  const [fixed = '', ...unknown] = entry.split('*');
  if (unknown.length > 0) return start.startsWith(fixed) || (end !== undefined && fixed.startsWith(start));
  return end === undefined ? entry === line : entry.startsWith(start) && entry.endsWith(end);
}
