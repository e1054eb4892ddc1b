import { randomUUID } from 'node:crypto';
import type { GeneratedValue } from './scenario.js';

/** A value that nobody has used, or a time as seen from now. */
export function generateValue({ unique, time }: GeneratedValue, now = new Date()): string | number {
  if (unique) {
    const { prefix = '', length } = unique;
    return prefix + hexDigits(length - prefix.length);
  }
  return time ? writeTime(time, now) : randomUUID();
}

function hexDigits(count: number): string {
  let digits = '';
  while (digits.length < count) digits += randomUUID().replaceAll('-', '');
  return digits.slice(0, count);
}

function writeTime(
  { form, shiftSeconds = 0, offsetHours = 0 }: NonNullable<GeneratedValue['time']>,
  now: Date,
): string | number {
  const instant = now.getTime() + shiftSeconds * 1000;
  if (form === 'epoch_seconds') return Math.floor(instant / 1000);
  if (form === 'epoch_milliseconds') return instant;
  const local = new Date(instant + offsetHours * 3_600_000).toISOString().slice(0, 19);
  if (form === 'local_date') return local.slice(0, 10);
  return form === 'zoned_date_time' ? local + writeOffset(offsetHours) : local.replace('T', ' ');
}

function writeOffset(hours: number): string {
  return `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}
