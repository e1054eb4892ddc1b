/** The documents have campaigns begin and end by UTC and name no zone for other times: UTC is assumed for all. */

const dayMilliseconds = 86_400_000;

/** `yyyy-MM-dd HH:mm:ss` as milliseconds since 1970; undefined for a day or an hour that does not exist. */
export function parseTime(text: string): number | undefined {
  const milliseconds = Date.parse(`${text.replace(' ', 'T')}Z`);
  const exists = !Number.isNaN(milliseconds) && writeTime(milliseconds) === text;
  return exists ? milliseconds : undefined;
}

/** As `yyyy-MM-dd HH:mm:ss`. */
export function writeTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ');
}

/** Counts days since 1970. */
export function dayOf(date: Date): number {
  return Math.floor(date.getTime() / dayMilliseconds);
}

export function midnightOf(milliseconds: number): number {
  return Math.floor(milliseconds / dayMilliseconds) * dayMilliseconds;
}

/** The midnight after. */
export function nextMidnight(milliseconds: number): number {
  return midnightOf(milliseconds) + dayMilliseconds;
}
