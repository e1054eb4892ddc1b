/** The vendor states no zone; its examples with an offset have this one. */
const offset = '+08:00';
const offsetMilliseconds = 8 * 60 * 60 * 1000;

/** yyyy-MM-dd HH:mm:ss, the vendor's time without a zone. */
export function formatLocalTime(date: Date): string {
  return new Date(date.getTime() + offsetMilliseconds).toISOString().slice(0, 19).replace('T', ' ');
}

/** Milliseconds since 1970 of a time without a zone. */
export function parseLocalTime(text: string): number {
  return Date.parse(text.replace(' ', 'T') + offset);
}
