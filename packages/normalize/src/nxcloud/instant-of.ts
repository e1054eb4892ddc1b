import type { Normalized } from '../model/normalized.js';
import { amountOf } from '../read-native.js';

/** Values beyond are no seconds but milliseconds. */
const latestSeconds = 99_999_999_999;

/**
 * A timestamp of a callback as an instant. That the unit is the second is inferred from the API's timestamps whose unit is
 * stated; what stands for "never" is unknown, so 0, which would be in 1970, is taken for it.
 */
export function instantOf(native: unknown): Normalized<Date | undefined> {
  const seconds = amountOf(native);
  const isInstant = seconds !== undefined && seconds > 0 && seconds <= latestSeconds;
  return { normalized: isInstant ? new Date(seconds * 1000) : undefined, native };
}
