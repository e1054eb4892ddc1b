import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EventQueue } from './event-queue.js';
import { Slots } from './slots.js';

it('gives events by time, and those of one moment in the order in which they came, without the cancelled ones', () => {
  const entry = fc.record({ at: fc.integer({ min: 0, max: 20 }), isCancelled: fc.boolean() });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 200 }), (entries) => {
      const queue = new EventQueue(new Slots());
      const ids = entries.map(({ at }) => queue.add(at, 'kind', {}));
      for (const [index, id] of ids.entries()) if (entries[index]?.isCancelled) queue.cancel(id);
      const expected = entries
        .map(({ at, isCancelled }, index) => ({ at, isCancelled, id: ids[index] as number }))
        .filter(({ isCancelled }) => !isCancelled)
        .sort((one, other) => one.at - other.at || one.id - other.id);
      const taken = expected.map(() => queue.takeDue(20)?.id);
      expect(taken).toEqual(expected.map(({ id }) => id));
      expect(queue.takeDue(20)).toBeUndefined();
    }),
  );
});

it('keeps what is not due', () => {
  const queue = new EventQueue(new Slots());
  const id = queue.add(5, 'kind', {});
  expect(queue.takeDue(4)).toBeUndefined();
  expect(queue.takeDue(5)?.id).toBe(id);
});
