/** Does the work for each item, so many at a time, each in one of as many lanes. Rejects with the first failure, once all have ended. */
export async function inFlight<Item>(
  lanes: number,
  items: Iterable<Item>,
  work: (item: Item, lane: number) => Promise<void>,
): Promise<void> {
  const source = items[Symbol.iterator]();
  const ended = await Promise.allSettled(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let next = source.next(); !next.done; next = source.next()) await work(next.value, lane);
    }),
  );
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}
