import type { Checks } from '../call/checks.js';
import { getAtPointer, setAtPointer } from '../json-pointer.js';
import type { Operation } from '../operation.js';
import type { ListCheck } from './list-checks.js';
import { sealedList } from './sealed-list.js';

/** A shorter list is checked by its validator alone, whose sentences may be needed anyway. */
const shortest = 300;
/** Longer than any lower bound of a list. */
const sampleLength = 100;

/** Whether a list is so long that its items should be checked by the quick checks first. */
export function isLong(list: unknown): boolean {
  return Array.isArray(list) && list.length >= shortest;
}

/**
 * The body as its validator is to see it: long lists whose items are known to be good are replaced by short ones, which break a bound where the long
 * one does. A list with a bad item stays as it is.
 */
export function withShortLists(
  { id, lists = [] }: Operation,
  { lists: checks }: Checks,
  body: unknown,
): unknown {
  return lists.reduce((short, pointer) => {
    const list = getAtPointer(short, pointer);
    const sample = sealedList(list)?.sample() ?? sampleOf(list, checks?.[id]?.[pointer]);
    return sample === undefined ? short : setAtPointer(short, pointer, sample);
  }, body);
}

function sampleOf(list: unknown, check: ListCheck | undefined): unknown[] | undefined {
  if (check === undefined || !isLong(list)) return undefined;
  const items = list as unknown[];
  if (items.length > (check.maxItems ?? Number.POSITIVE_INFINITY)) return undefined;
  return items.every(check.fits) ? items.slice(0, sampleLength) : undefined;
}
