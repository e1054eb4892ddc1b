import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { EventState, VoiceEvent } from '../index.js';
import { vendorEvents } from '../testing/vendor-events.js';
import { canonicalJson } from './canonical-json.js';
import { EventLedger } from './event-ledger.js';
import { initialState } from './event-state.js';
import { mergeStates } from './merge-states.js';
import { reduceEvents } from './reduce-events.js';
import { summaryOf } from './summary-of.js';

const runs = 10_000;
const events = vendorEvents(20_300_115, 12);
const random = createRandom(42);

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function upTo(limit: number): number {
  return Math.floor(random() * limit);
}

function pick(count: number): VoiceEvent[] {
  return Array.from({ length: count }, () => events[upTo(events.length)] as VoiceEvent);
}

function shuffled<Entry>(entries: readonly Entry[]): Entry[] {
  const result = [...entries];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = upTo(last + 1);
    [result[last], result[other]] = [result[other] as Entry, result[last] as Entry];
  }
  return result;
}

function reduce(list: readonly VoiceEvent[]): EventState {
  return reduceEvents(initialState(), list);
}

describe('events', () => {
  it('are of all vendors and kinds, and mostly about the same campaigns and calls', () => {
    const state = reduce(events);
    expect(new Set(events.map(({ vendor }) => vendor)).size).toBe(4);
    expect(new Set(events.map(({ kind }) => kind))).toEqual(
      new Set(['agent_ringing', 'call_changed', 'call_ended', 'callee_finished', 'campaign_changed']),
    );
    expect(Object.keys(state.campaigns).length).toBeLessThan(events.length / 5);
    expect(Object.keys(state.calls).length).toBeLessThan(events.length / 2);
  });

  it(`give one state in any order and however often each comes, in ${runs} runs`, () => {
    const differing = Array.from({ length: runs }, () => {
      const some = pick(2 + upTo(7));
      const again = shuffled([...some, ...shuffled(some).slice(0, upTo(some.length + 1))]);
      return isDeepStrictEqual(reduce(some), reduce(again)) ? [] : [{ some, again }];
    }).flat();
    expect(differing).toEqual([]);
  });

  it('give the same state all at once, one by one, and in a ledger', () => {
    for (let run = 0; run < 100; run += 1) {
      const some = pick(1 + upTo(30));
      const atOnce = reduce(some);
      const ledger = new EventLedger();
      const areNew = some.map((event) => ledger.add(event));
      expect(some.reduce((state, event) => reduceEvents(state, [event]), initialState())).toEqual(atOnce);
      expect(ledger.state).toEqual(atOnce);
      expect(areNew.filter(Boolean).length).toBe(Object.keys(atOnce.deliveries).length);
      expect(summaryOf(ledger.snapshot())).toEqual(summaryOf(reduce(shuffled(some))));
    }
  });

  it('give a state that survives JSON', () => {
    const [first, second] = [pick(200), pick(200)];
    const stored: EventState = JSON.parse(JSON.stringify(reduce(first)));
    expect(stored).toEqual(reduce(first));
    expect(canonicalJson(reduceEvents(stored, second))).toBe(canonicalJson(reduce([...second, ...first])));
  });
});

describe('mergeStates', () => {
  const states = Array.from({ length: 100 }, () => reduce(pick(upTo(20))));
  const state = () => states[upTo(states.length)] as EventState;
  const same = (one: EventState, other: EventState) => expect(canonicalJson(one)).toBe(canonicalJson(other));

  it('is commutative, associative and idempotent, and leaves what it merges as it was', () => {
    for (let run = 0; run < 300; run += 1) {
      const [one, two, three] = [state(), state(), state()];
      const before = canonicalJson([one, two, three]);
      const merged = mergeStates(one, two);
      same(merged, mergeStates(two, one));
      same(mergeStates(merged, three), mergeStates(one, mergeStates(two, three)));
      same(mergeStates(merged, one), merged);
      same(mergeStates(one, initialState()), one);
      expect(canonicalJson([one, two, three])).toBe(before);
    }
  });

  it('gives what all events together give', () => {
    for (let run = 0; run < 100; run += 1) {
      const [some, others] = [pick(upTo(20)), pick(upTo(20))];
      same(mergeStates(reduce(some), reduce(others)), reduce(shuffled([...some, ...others])));
    }
  });
});
