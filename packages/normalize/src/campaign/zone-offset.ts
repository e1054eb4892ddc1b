const weekMs = 7 * 24 * 60 * 60 * 1000;
const offsetPattern = /^GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;

/** The offset of an IANA zone from UTC at an instant, in seconds, east positive. */
export function zoneOffsetSeconds(timeZone: string, instant: Date): number {
  return offsetsOf(timeZone)(instant);
}

/** How far `timeZone` is ahead of `reference` at an instant, in minutes. */
export function minutesAhead(timeZone: string, reference: string, instant: Date): number {
  return distanceOf(timeZone, reference)(instant) / 60;
}

/** Whether that changes within a year from an instant, as it does where one of the two has daylight saving. */
export function changesWithinYear(timeZone: string, reference: string, instant: Date): boolean {
  const distance = distanceOf(timeZone, reference);
  const weeks = Array.from({ length: 52 }, (_, week) => new Date(instant.getTime() + (week + 1) * weekMs));
  return weeks.some((later) => distance(later) !== distance(instant));
}

/** Whether a text is an IANA zone. `+08:00` is not, though JavaScript takes it: it says nothing of daylight saving. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

function distanceOf(timeZone: string, reference: string): (instant: Date) => number {
  const offset = offsetsOf(timeZone);
  const base = offsetsOf(reference);
  return (instant) => offset(instant) - base(instant);
}

/** The format costs far more to make than to use, so it is made once for many instants. */
function offsetsOf(timeZone: string): (instant: Date) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (instant) => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = 0, minutes = 0, seconds = 0] = offsetPattern.exec(name) ?? [];
    const offset = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return sign === '-' ? -offset : offset;
  };
}
