import type { ErrorEntry, ErrorTables } from '../operation.js';

/** A code that is not listed takes the row of its nearest dotted ancestor: `Throttling.Burst` that of `Throttling`. */
export function lookUpCode(tables: ErrorTables, operationId: string, code: string): ErrorEntry | undefined {
  const own = tables.operations[operationId] ?? {};
  for (const name of withAncestors(code)) {
    const entry = ownEntry(own, name) ?? ownEntry(tables.shared, name);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** A number has none: 6.5 is not a kind of 6. */
function withAncestors(code: string): string[] {
  if (!/^[A-Za-z]/.test(code)) return [code];
  const parts = code.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

/** The tables are looked into with what a vendor sent, which may be `constructor`. */
function ownEntry(table: Readonly<Record<string, ErrorEntry>>, name: string): ErrorEntry | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
