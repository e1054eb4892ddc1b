import { localText } from '../time/local-time.js';

/** An instant as `strBeginTime`, in UTC as the vendor documents, rounded up to a full second: never early. */
export function beginTimeOf(instant: Date): string {
  return localText(new Date(Math.ceil(instant.getTime() / 1000) * 1000), 'UTC');
}

/** An instant as `strEndTime`, in UTC as the vendor documents, without the fraction of a second: never late. */
export function endTimeOf(instant: Date): string {
  return localText(instant, 'UTC');
}
