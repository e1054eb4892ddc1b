/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A time of day as `HH:mm`, 24-hour. */
export type ClockTime = `${number}:${number}`;

/** When people may be called, in the campaign's time zone. */
export interface CallingWindow {
  /** Days on which the window begins. */
  readonly days: readonly IsoWeekday[];
  readonly from: ClockTime;
  /** Not included. `24:00` is the end of the day; a time before `from` is on the next day. */
  readonly to: ClockTime;
}
