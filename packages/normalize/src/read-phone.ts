import type { PhoneNumber } from './model/callee.js';
import type { Normalized } from './model/normalized.js';
import { textOf } from './read-native.js';

/**
 * A number that a vendor sends with its country code and without a plus sign. Anything else, an encrypted or masked one
 * say, is left to `native`.
 */
export function phoneOf(native: unknown): Normalized<PhoneNumber | undefined> {
  const digits = textOf(native) ?? '';
  return { normalized: /^[1-9]\d{5,14}$/.test(digits) ? `+${digits}` : undefined, native };
}
