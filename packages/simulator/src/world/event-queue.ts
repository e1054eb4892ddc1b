import type { Slot, Slots } from './slots.js';

/** A kind of event and the data that it carries. Names are unique within a simulator. */
export interface EventKind<Payload extends object> {
  readonly name: string;
  /** Says the type, and is never there. */
  readonly payload?: Payload;
}

export function defineEvent<Payload extends object>(name: string): EventKind<Payload> {
  return { name };
}

export interface ScheduledEvent {
  id: number;
  /** Milliseconds since 1970, of the simulator's clock. */
  at: number;
  kind: string;
  payload: object;
}

interface QueueState {
  lastId: number;
  /** A binary heap: no event is later than its two children. */
  heap: ScheduledEvent[];
  cancelled: Set<number>;
}

/** What is to happen, earliest first; what is due at the same moment in the order in which it was put in. */
export class EventQueue {
  readonly #state: Slot<QueueState>;

  constructor(slots: Slots) {
    this.#state = slots.define('events', () => ({ lastId: 0, heap: [], cancelled: new Set<number>() }));
  }

  add(at: number, kind: string, payload: object): number {
    const state = this.#state();
    state.lastId += 1;
    state.heap.push({ id: state.lastId, at, kind, payload });
    siftUp(state.heap, state.heap.length - 1);
    return state.lastId;
  }

  /** Of an event that is still to come: one that has happened cannot be undone. */
  cancel(id: number): void {
    this.#state().cancelled.add(id);
  }

  /** The earliest one; it stays. */
  peek(): ScheduledEvent | undefined {
    const { heap, cancelled } = this.#state();
    let [first] = heap;
    while (first && cancelled.delete(first.id)) {
      removeFirst(heap);
      [first] = heap;
    }
    if (!first) cancelled.clear();
    return first;
  }

  /** The earliest one, if it is due at `moment`; it is taken out. */
  takeDue(moment: number): ScheduledEvent | undefined {
    const first = this.peek();
    if (!first || first.at > moment) return undefined;
    removeFirst(this.#state().heap);
    return first;
  }
}

function isBefore(one: ScheduledEvent, other: ScheduledEvent): boolean {
  return one.at < other.at || (one.at === other.at && one.id < other.id);
}

function siftUp(heap: ScheduledEvent[], start: number): void {
  let index = start;
  const event = heap[index] as ScheduledEvent;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    const above = heap[parent] as ScheduledEvent;
    if (!isBefore(event, above)) break;
    heap[index] = above;
    index = parent;
  }
  heap[index] = event;
}

function removeFirst(heap: ScheduledEvent[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  let index = 0;
  for (;;) {
    const left = 2 * index + 1;
    if (left >= heap.length) break;
    const [one, other] = [heap[left] as ScheduledEvent, heap[left + 1]];
    const child = other && isBefore(other, one) ? left + 1 : left;
    const below = heap[child] as ScheduledEvent;
    if (!isBefore(below, last)) break;
    heap[index] = below;
    index = child;
  }
  heap[index] = last;
}
