import { readClock } from './read-clock.js';

// Calls cluster within a second, so each form remembers its latest text.
let latestUtc = { second: -1, text: '' };
let latestUnix = { second: -1, text: '' };

/** `YYYY-MM-DDThh:mm:ssZ`, no fraction. */
export function formatUtcSecond(now: (() => Date) | undefined): string {
  const second = unixSecond(now);
  if (second !== latestUtc.second) {
    latestUtc = { second, text: `${new Date(second * 1000).toISOString().slice(0, 19)}Z` };
  }
  return latestUtc.text;
}

/** Unix seconds in decimal digits. */
export function formatUnixSecond(now: (() => Date) | undefined): string {
  const second = unixSecond(now);
  if (second !== latestUnix.second) latestUnix = { second, text: String(second) };
  return latestUnix.text;
}

function unixSecond(now: (() => Date) | undefined): number {
  return Math.floor(readClock(now, 'context.now()') / 1000);
}

/** Unix seconds of `YYYY-MM-DDThh:mm:ssZ`; undefined for any other form and for days that do not exist. */
export function parseUtcSecond(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return undefined;
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return undefined;
  // The round trip refuses 2024-02-30 and 24:00:00, which Date.parse moves to the next day.
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z` === text ? milliseconds / 1000 : undefined;
}

/** Unix seconds in decimal digits; undefined for anything else. Thirteen digits and more are milliseconds by mistake. */
export function parseUnixSecond(text: string): number | undefined {
  return /^(0|[1-9]\d{0,11})$/.test(text) ? Number(text) : undefined;
}
