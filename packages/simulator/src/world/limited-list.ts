/** Adds to the end of a list that loses its oldest entries beyond `limit`; now and then, since that moves all others. */
export function addLimited<Entry>(list: Entry[], entry: Entry, limit: number): void {
  list.push(entry);
  if (list.length > limit * 1.1 + 1) list.splice(0, list.length - limit);
}

/** What such a list is to show: no more than `limit`. */
export function lastOf<Entry>(list: readonly Entry[], limit: number): Entry[] {
  return list.slice(Math.max(0, list.length - limit));
}
