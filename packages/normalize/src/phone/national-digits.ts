import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { PhoneNumber } from '../model/callee.js';

/** The digits by which a number is dialled within its own country; undefined for a country that nobody knows. */
export function nationalDigits(phone: PhoneNumber): string | undefined {
  return parsePhoneNumberFromString(phone)?.formatNational().replace(/\D/g, '');
}
