import type { TimeZone } from '../model/time-zone.js';
import { phaseAt } from './clock-offsets.js';
import { localText } from './local-time.js';
import { readLocalText } from './read-local-text.js';

/** A local date and time, and the last instant that it may mean. */
export interface TextNotBefore {
  /** `yyyy-MM-dd HH:mm:ss` */
  readonly text: string;
  /** Later than the instant asked for where the clocks show the time twice. */
  readonly latest: Date;
}

/**
 * An instant on the clocks of a zone, rounded up to a full second, so that no reading of it comes before the instant: where
 * the clocks show it for the second time, the end of what they repeat.
 */
export function textNotBefore(instant: Date, timeZone: TimeZone): TextNotBefore {
  const second = new Date(Math.ceil(instant.getTime() / 1000) * 1000);
  const text = localText(second, timeZone);
  const { earlier = second, later = second } = readLocalText(text, timeZone) ?? {};
  if (earlier.getTime() === second.getTime()) return { text, latest: later };
  const change = phaseAt(timeZone, second.getTime()).from;
  const latest = new Date(change + later.getTime() - earlier.getTime());
  return { text: localText(latest, timeZone), latest };
}
