import type { TimeZone } from '../model/time-zone.js';

/** Clocks that somebody reads: those of a zone, or those of a fixed offset from UTC in seconds, east positive. */
export type Clocks = TimeZone | number;

/** As in sentences: `Asia/Jakarta`, `UTC+05:45`. */
export function clocksName(clocks: Clocks): string {
  if (typeof clocks === 'string') return clocks;
  const minutes = Math.abs(clocks) / 60;
  const digits = (count: number): string => String(Math.floor(count)).padStart(2, '0');
  return `UTC${clocks < 0 ? '-' : '+'}${digits(minutes / 60)}:${digits(minutes % 60)}`;
}
