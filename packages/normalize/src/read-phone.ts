import type { PhoneNumber } from './model/callee.js';
import type { Normalized } from './model/normalized.js';
import { phoneOfDigits } from './phone/vendor-digits.js';

/** A number that a vendor sends with its country code. Anything else, a masked one say, is left to `native`. */
export function phoneOf(native: unknown): Normalized<PhoneNumber | undefined> {
  return { normalized: phoneOfDigits(native), native };
}
