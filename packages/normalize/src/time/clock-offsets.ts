import { Temporal } from 'temporal-polyfill';
import type { TimeZone } from '../model/time-zone.js';
import type { Clocks } from './clocks.js';

/** A stretch of time in which clocks keep one offset from UTC. */
export interface OffsetPhase {
  /** Milliseconds since 1970; `-Infinity` where nothing is known to come before. */
  readonly from: number;
  /** Not included; `Infinity` where no change is known to come. */
  readonly until: number;
  /** East positive. */
  readonly offsetSeconds: number;
}

/** By zone, as they were asked for: transitions cost far more to find than to keep. */
const knownPhases = new Map<TimeZone, OffsetPhase[]>();

/** How far clocks are ahead of UTC at an instant, in seconds. */
export function offsetSecondsAt(clocks: Clocks, instant: Date): number {
  return phaseAt(clocks, instant.getTime()).offsetSeconds;
}

/** The phases from one instant to another (not included), in order; the one at `from` in any case. */
export function* offsetPhases(
  clocks: Clocks,
  from: Date,
  until: Date,
): Generator<OffsetPhase, void, undefined> {
  let phase = phaseAt(clocks, from.getTime());
  yield phase;
  while (phase.until < until.getTime()) {
    phase = phaseAt(clocks, phase.until);
    yield phase;
  }
}

/** The phase that an instant, in milliseconds since 1970, is in. */
export function phaseAt(clocks: Clocks, instant: number): OffsetPhase {
  if (typeof clocks === 'number') return { from: -Infinity, until: Infinity, offsetSeconds: clocks };
  const phases = knownPhases.get(clocks) ?? [];
  knownPhases.set(clocks, phases);
  const known = phases.find(({ from, until }) => from <= instant && instant < until);
  if (known !== undefined) return known;
  const found = findPhase(clocks, instant);
  phases.push(found);
  return found;
}

function findPhase(timeZone: TimeZone, instant: number): OffsetPhase {
  const moment = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  // A transition at the very instant begins the phase; "previous" alone would pass it over.
  const begin = moment.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const end = moment.getTimeZoneTransition('next');
  return {
    from: begin?.epochMilliseconds ?? -Infinity,
    until: end?.epochMilliseconds ?? Infinity,
    offsetSeconds: moment.offsetNanoseconds / 1e9,
  };
}
