import { localTime } from '../time/local-time.js';

const minuteMs = 60_000;
/** By how much clocks are set back where they are. */
const setBacks = [30 * minuteMs, 60 * minuteMs];

/** An instant as LAAFFIC's `yyyy-MM-dd HH:mm:ss` on the clocks of a zone, rounded up to a full second. */
export function sendTimeOf(instant: Date, timeZone: string): string {
  const fullSecond = new Date(Math.ceil(instant.getTime() / 1000) * 1000);
  const { year, month, day, hour, minute, second } = localTime(fullSecond, timeZone);
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
}

/** Whether the clocks of a zone show the same time twice around an instant, so that it cannot be told from another. */
export function isAmbiguous(instant: Date, timeZone: string): boolean {
  const shown = sendTimeOf(instant, timeZone);
  return setBacks
    .flatMap((distance) => [-distance, distance])
    .some((distance) => sendTimeOf(new Date(instant.getTime() + distance), timeZone) === shown);
}
