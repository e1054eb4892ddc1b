import { allAtPointer } from '../json-pointer.js';
import { sealedList } from '../lists/sealed-list.js';
import type { RecordMatch } from '../operation.js';
import { scalarText } from '../verdict/read-envelope.js';
import type { LookupFacts } from './lookups-for.js';
import { readTime } from './vendor-time.js';

/**
 * Whether a record is as the request would have made it, in one thing. Values are compared as text. What the request leaves open, the vendor has
 * decided, and any record agrees in it; a record without the value does not agree, since it proves nothing.
 */
export function recordAgrees(match: RecordMatch, record: unknown, { input, sentAt }: LookupFacts): boolean {
  const values = textsAt(record, match.record);
  if ('oneOf' in match) return values.some((value) => match.oneOf.map(String).includes(value));
  if ('madeWithinSeconds' in match) {
    const earliest = sentAt.getTime() - match.madeWithinSeconds * 1000;
    return values.some((value) => (readTime(value, match.form) ?? Number.NEGATIVE_INFINITY) >= earliest);
  }
  const members = allAtPointer(input, match.request).filter((member) => member !== null);
  if (members.length === 0) return true;
  const wanted = 'values' in match ? translated(match.values, members) : wantedBy(match.as, members);
  return values.some((value) => wanted.includes(value));
}

function wantedBy(as: 'count' | undefined, members: readonly unknown[]): readonly string[] {
  if (as !== 'count') return texts(members);
  // A list counts its items; single members, found by a pointer through a list, count themselves.
  const counts = members.map((member) =>
    Array.isArray(member) ? member.length : (sealedList(member)?.length ?? 1),
  );
  return [String(counts.reduce((sum, count) => sum + count, 0))];
}

function translated(
  table: Readonly<Record<string, readonly (string | number)[]>>,
  members: readonly unknown[],
): readonly string[] {
  return texts(members).flatMap((text) => (Object.hasOwn(table, text) ? (table[text] ?? []).map(String) : []));
}

function textsAt(target: unknown, pointer: string): readonly string[] {
  return texts(allAtPointer(target, pointer));
}

function texts(values: readonly unknown[]): readonly string[] {
  return values.map((value) => scalarText(value)).filter((text) => text !== undefined);
}
