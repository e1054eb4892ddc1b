import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  Metadata,
  type NumberingPlan,
} from 'libphonenumber-js/min';
import type { PhoneNumber } from '../model/callee.js';

/** What the library's types leave out: the digits before a number that is dialled within the country, as a pattern. */
interface PrefixedPlan {
  nationalPrefixForParsing?(): string | undefined;
}

const zero = 48;
let prefixedCodes: ReadonlySet<string> | undefined;

/**
 * Whether a zero follows the calling code of a country that has digits for calls within: mostly one of them, in some countries
 * part of the number.
 */
export function hasLeadingZero(phone: PhoneNumber): boolean {
  prefixedCodes ??= new Set(
    getCountries()
      .filter(hasPrefix)
      .map((country) => getCountryCallingCode(country)),
  );
  // No calling code begins another one.
  for (let end = 2; end <= 4; end++)
    if (phone.charCodeAt(end) === zero && prefixedCodes.has(phone.slice(1, end))) return true;
  return false;
}

/** Also where the library does not tell, so that it is asked about the number. */
function hasPrefix(country: CountryCode): boolean {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const plan: (NumberingPlan & PrefixedPlan) | undefined = metadata.numberingPlan;
  return plan?.nationalPrefixForParsing === undefined || Boolean(plan.nationalPrefixForParsing());
}
