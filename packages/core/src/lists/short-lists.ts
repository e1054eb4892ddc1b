import type { Checks } from '../call/checks.js';
import { getAtPointer, setAtPointer } from '../json-pointer.js';
import type { Operation } from '../operation.js';
import { isLong } from './is-long.js';
import type { ListCheck } from './list-checks.js';
import { sealedList } from './sealed-list.js';

/** No fewer than any lower bound of a list. */
const sampleLength = 10;

/**
 * The body as its validator is to see it: long lists whose items are known to be good are replaced by short ones, which break a bound where the long
 * one does. A list with a bad item stays as it is.
 */
export function withShortLists({ id, lists }: Operation, { lists: checks }: Checks, body: unknown): unknown {
  // Most operations have none, and every call comes by here.
  if (lists === undefined) return body;
  return lists.reduce((short, pointer) => {
    const list = getAtPointer(short, pointer);
    const sample = sealedList(list)?.sample() ?? sampleOf(list, checks?.[id]?.[pointer]);
    return sample === undefined ? short : setAtPointer(short, pointer, sample);
  }, body);
}

function sampleOf(list: unknown, check: ListCheck | undefined): unknown[] | undefined {
  if (check === undefined || !isLong(list)) return undefined;
  if (list.length > (check.maxItems ?? Number.POSITIVE_INFINITY)) return undefined;
  return list.every(check.fits) ? list.slice(0, sampleLength) : undefined;
}
