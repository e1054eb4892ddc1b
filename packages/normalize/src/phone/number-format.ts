import type { PhoneNumber } from '../model/callee.js';

/** How a vendor that states no format writes phone numbers. */
export interface NumberFormat {
  /** Undefined for a number that cannot be written so that nobody else is called. */
  write(phone: PhoneNumber): string | undefined;
  /** The number that `write` wrote; undefined for any other text. */
  read(number: string): PhoneNumber | undefined;
}
