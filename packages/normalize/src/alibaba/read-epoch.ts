import type { Normalized } from '../model/normalized.js';
import { amountOf } from '../read-native.js';

const earliest = 1_000_000_000_000;
const latest = 9_999_999_999_999;

/** Epoch milliseconds as an instant. A number that would be before 2001, 0 say, is none. */
export function readEpoch(native: unknown): Normalized<Date | undefined> {
  const milliseconds = amountOf(native) ?? 0;
  const isInstant = milliseconds >= earliest && milliseconds <= latest;
  return { normalized: isInstant ? new Date(milliseconds) : undefined, native };
}
