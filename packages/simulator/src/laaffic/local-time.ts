/** Of the vendor's time from UTC. It states no zone; its examples with an offset have this one. */
export const offsetSeconds = 8 * 60 * 60;
const offset = '+08:00';

/** yyyy-MM-dd HH:mm:ss, the vendor's time without a zone. */
export function formatLocalTime(date: Date): string {
  return new Date(date.getTime() + offsetSeconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/** Milliseconds since 1970 of a time without a zone. */
export function parseLocalTime(text: string): number {
  return Date.parse(text.replace(' ', 'T') + offset);
}

/** Whether there is such a day and time. */
export function isLocalTime(text: string): boolean {
  const moment = parseLocalTime(text);
  return !Number.isNaN(moment) && formatLocalTime(new Date(moment)) === text;
}

/** Both ends in milliseconds since 1970; the second of the end is within, since times are told in whole seconds. */
export function localRange({
  strTime,
  endTime,
}: {
  strTime: string;
  endTime: string;
}): [from: number, to: number] {
  return [parseLocalTime(strTime), parseLocalTime(endTime) + 999];
}
