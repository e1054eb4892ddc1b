import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/min';
import type { PhoneNumber } from '../model/callee.js';
import { hasLeadingZero } from './has-leading-zero.js';
import { isPhoneNumber } from './is-phone-number.js';
import type { PhoneProblem } from './phone-problem.js';
import { dialsAbroadWith00, readWithLibrary } from './read-with-library.js';

/** ISO 3166 code of a country that has phone numbers, e.g. `ID`. */
export type Country = CountryCode;

/**
 * How sure a number must be.
 * - `shape`: E.164 passes on its shape, 6 to 15 digits, whatever its country; calling codes that nobody has (+999) pass too.
 * - `possible`: its country has numbers of this length.
 * - `valid`: its country has given out numbers that begin so, as far as the library's small metadata tells.
 */
export type PhoneCheck = 'shape' | 'possible' | 'valid';

export interface ParsePhoneOptions {
  /** Whose national numbers are read, e.g. `0812…`. Without it (or with a code that is none), such a number is `no_country`. */
  readonly defaultCountry?: Country;
  /** Default `shape`. What is not written as E.164 is always at least `possible`. */
  readonly check?: PhoneCheck;
}

export type ParsedPhone =
  | { readonly phone: PhoneNumber; readonly problem?: never }
  | { readonly problem: PhoneProblem; readonly phone?: never };

/**
 * E.164 with the usual separators between its digits, but none with a zero after the calling code (`+62 (0)812…`), since that is
 * not dialled from abroad in most countries; nobody has calling code 999, which samples and simulators use for that reason.
 */
const written =
  /^[ \t]*\(?(?!\+(?!999)\d{1,3}[ \t\u00a0\-.()]+0)\+[1-9](?:[ \t\u00a0\-.()]{0,4}\d){5,14}\)?[ \t]*$/;
const separators = /[ \t\u00a0\-.()]+/g;
const unusual = /[^ -~]/;
/** Format characters, e.g. the direction marks that copying from an address book brings along. */
const formatCharacters = /\p{Cf}/gu;
const fullWidth = /[\uff01-\uff5e]/g;

/**
 * Reads a phone number as people write it. Never throws, whatever the text.
 *
 * E.164 and E.164 with separators is taken as it is (`check` says how sure it must be), but for a zero after the calling code
 * that is not dialled from abroad: with and without it is one person. Everything else goes to libphonenumber. The whole text
 * must be one number: none is searched for in other words. `00` is read as `+` only where the default country dials abroad so,
 * or without a default country when a valid number comes of it.
 */
export function parsePhone(text: string, options: ParsePhoneOptions = {}): ParsedPhone {
  if (typeof text !== 'string')
    return { problem: text === undefined || text === null ? 'empty' : 'not_a_number' };
  const phone = isPhoneNumber(text) ? text : separatedPhone(text);
  if (phone === undefined) return readPhone(text, options);
  const { check = 'shape' } = options;
  if (check !== 'shape') return readWithLibrary(phone, check);
  if (!hasLeadingZero(phone)) return { phone };
  const valid = readWithLibrary(phone, 'valid');
  return valid.phone === undefined ? { phone } : valid;
}

function separatedPhone(text: string): PhoneNumber | undefined {
  return written.test(text) ? (text.replace(separators, '') as PhoneNumber) : undefined;
}

function readPhone(text: string, options: ParsePhoneOptions): ParsedPhone {
  const tidy = tidied(text);
  if (tidy === '') return { problem: 'empty' };
  // What was hidden under marks and wide signs may be E.164 after all.
  if (tidy !== text) return parsePhone(tidy, options);
  const check = options.check === 'valid' ? 'valid' : 'possible';
  const { defaultCountry } = options;
  const country =
    defaultCountry !== undefined && isSupportedCountry(defaultCountry) ? defaultCountry : undefined;
  if (tidy.startsWith('+')) return readWithLibrary(tidy, check);
  if (!tidy.startsWith('00')) return readNational(tidy, check, country);
  if (country !== undefined && !dialsAbroadWith00(country)) return { problem: 'ambiguous_prefix' };
  return readWithLibrary(tidy.replace('00', '+'), country === undefined ? 'valid' : check);
}

function readNational(text: string, check: 'possible' | 'valid', country?: Country): ParsedPhone {
  const parsed = readWithLibrary(text, check, country);
  const lacksCountry = country === undefined && parsed.problem === 'invalid_country_code';
  return lacksCountry ? { problem: 'no_country' } : parsed;
}

function tidied(text: string): string {
  const plain = unusual.test(text)
    ? text
        .replace(formatCharacters, '')
        .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    : text;
  // The library takes a parenthesis for the end of a text that begins with it.
  return plain.trim().replace(/^\((\+|00)(\d{1,3})\)/, '$1$2 ');
}
