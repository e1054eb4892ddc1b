import { type Day, minutesPerDay, rangesOf } from './week.js';

/** The longest ranges of a day, so many at most; of equal ones the earlier. */
export function longestRanges(day: Day, most: number): Day {
  const ranges = [...rangesOf(day)].sort(([begin, end], [from, to]) => to - from - (end - begin));
  const kept = new Uint8Array(minutesPerDay);
  for (const [begin, end] of ranges.slice(0, most)) kept.fill(1, begin, end);
  return kept;
}

/** Without the minute before midnight, which a vendor without a 24:00 cannot tell. */
export function withoutLastMinute(day: Day): Day {
  return day.map((minute, index) => (index === minutesPerDay - 1 ? 0 : minute));
}
