/**
 * Milliseconds that an answer asks to wait for, by `Retry-After` in seconds or as a date. A date is counted from the answer's own `Date`, else
 * from the machine's time: the two clocks may differ. Undefined where there is none that can be read, and for a number without end.
 */
export function retryAfterMs(headers: Pick<Headers, 'get'>, now = () => new Date()): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return finite(Number(text) * 1000);
  // Without a letter it is no HTTP date, but Date.parse would make something of it.
  const until = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  const from = Date.parse(headers.get('date') ?? '') || now().getTime();
  return Number.isNaN(until) ? undefined : Math.max(0, until - from);
}

function finite(milliseconds: number): number | undefined {
  return Number.isFinite(milliseconds) ? milliseconds : undefined;
}
