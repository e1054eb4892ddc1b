import { getCountries, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { PhoneNumber } from '../model/callee.js';
import type { Country } from './parse-phone.js';

/**
 * How many digits after a shared calling code decide the country, for numbers of one length: what follows only tells whether
 * a number is given out (but for +61 1831, the code of a carrier, that no number begins with). A memo by fewer digits would
 * depend on which number came first.
 */
const decisiveDigits = 6;
/** For all ranges of +7 to +599 in a big list; the memo of +1 is by area code, of which there are 800. */
const memoLimit = 20_000;

const none: readonly Country[] = Object.freeze([]);
const memo = new Map<string, readonly Country[]>();
const singles = new Map<Country, readonly Country[]>();
let byCallingCode: ReadonlyMap<string, readonly Country[]> | undefined;

/**
 * The countries that a number may belong to, by its calling code; where several share it (+1, +7, +44 …), the one that the
 * library finds in the digits after it, else all of them. A range that several of them use counts as the main country's: a
 * mobile of +61 as Australia's. Empty for calling codes without a country: satellites, +800, +999. Numbers of the same
 * countries get the same array.
 */
export function countriesOf(phone: PhoneNumber): readonly Country[] {
  byCallingCode ??= countriesByCallingCode();
  // No calling code begins another one.
  for (let end = 2; end <= 4; end++) {
    const countries = byCallingCode.get(phone.slice(1, end));
    if (countries !== undefined) return countries.length === 1 ? countries : sharing(phone, end, countries);
  }
  return none;
}

function countriesByCallingCode(): ReadonlyMap<string, readonly Country[]> {
  const countriesOfCode = new Map<string, Country[]>();
  for (const country of getCountries()) {
    const code = getCountryCallingCode(country);
    countriesOfCode.set(code, [...(countriesOfCode.get(code) ?? []), country]);
  }
  return countriesOfCode;
}

function sharing(phone: PhoneNumber, nationalStart: number, all: readonly Country[]): readonly Country[] {
  const isNorthAmerican = nationalStart === 2 && phone.charCodeAt(1) === 49;
  const prefix = phone.slice(0, isNorthAmerican ? 5 : nationalStart + decisiveDigits);
  const key = isNorthAmerican ? prefix : `${phone.length} ${prefix}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const country = isNorthAmerican ? countryOfArea(prefix) : parsePhoneNumberFromString(phone)?.country;
  const countries = country === undefined ? all : single(country);
  if (memo.size >= memoLimit) memo.clear();
  memo.set(key, countries);
  return countries;
}

/** An area code belongs to one country, but the library knows it by the exchanges given out there. */
function countryOfArea(prefix: string): Country | undefined {
  for (let exchange = 2; exchange <= 9; exchange++) {
    const country = parsePhoneNumberFromString(`${prefix}${exchange}345678`)?.country;
    if (country !== undefined) return country;
  }
  return undefined;
}

function single(country: Country): readonly Country[] {
  const known = singles.get(country);
  if (known !== undefined) return known;
  const countries = Object.freeze([country]);
  singles.set(country, countries);
  return countries;
}
