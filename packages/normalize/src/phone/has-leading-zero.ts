import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import type { PhoneNumber } from '../model/callee.js';

const zero = 48;
let callingCodes: ReadonlySet<string> | undefined;

/** Whether a zero follows the calling code: mostly one that is dialled within the country only, in some countries part of the number. */
export function hasLeadingZero(phone: PhoneNumber): boolean {
  callingCodes ??= new Set(getCountries().map((country) => getCountryCallingCode(country)));
  // No calling code begins another one.
  for (let end = 2; end <= 4; end++)
    if (phone.charCodeAt(end) === zero && callingCodes.has(phone.slice(1, end))) return true;
  return false;
}
