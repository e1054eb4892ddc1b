import type { PhoneNumber } from '../model/callee.js';
import { isPhoneNumber } from './is-phone-number.js';

/** How vendors want international numbers: E.164 without the plus sign. */
export function toVendorDigits(phone: PhoneNumber): string {
  return phone.slice(1);
}

/**
 * The number that a vendor wrote as digits with the country code, with or without the plus sign; undefined when it is not
 * surely one: masked, empty, national with a leading zero, or no number at all. Only for fields whose digits begin with the
 * country code: nothing tells `13500000001` of China from a number of North America.
 */
export function phoneOfDigits(native: unknown): PhoneNumber | undefined {
  if (typeof native !== 'string' && typeof native !== 'number') return undefined;
  const text = String(native).trim();
  const phone = text.startsWith('+') ? text : `+${text}`;
  return isPhoneNumber(phone) ? phone : undefined;
}
