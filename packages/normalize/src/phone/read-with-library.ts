import {
  type CountryCode,
  Metadata,
  type PhoneNumber as ParsedNumber,
  ParseError,
  parsePhoneNumberWithError,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min';
import { isPhoneNumber } from './is-phone-number.js';
import type { ParsedPhone } from './parse-phone.js';
import type { PhoneProblem } from './phone-problem.js';

/** The plus sign and 15 digits. */
const longest = 16;

const problemsOfParser: Readonly<Record<string, PhoneProblem>> = {
  NOT_A_NUMBER: 'not_a_number',
  INVALID_COUNTRY: 'invalid_country_code',
  TOO_SHORT: 'too_short',
  TOO_LONG: 'too_long',
};

/** Reads the whole text as one number, international or of the country, and checks that it is at least possible. */
export function readWithLibrary(
  text: string,
  check: 'possible' | 'valid',
  defaultCountry?: CountryCode,
): ParsedPhone {
  let parsed: ParsedNumber;
  try {
    // Without `extract: false` it would find a number anywhere in a text, and read letters as its end.
    parsed = parsePhoneNumberWithError(text, {
      extract: false,
      ...(defaultCountry !== undefined && { defaultCountry }),
    });
  } catch (error) {
    if (error instanceof ParseError) return { problem: problemsOfParser[error.message] ?? 'not_a_number' };
    throw error;
  }
  if (parsed.ext !== undefined) return { problem: 'extension' };
  if (!parsed.isPossible()) return { problem: lengthProblem(parsed.number) };
  if (check === 'valid' && !parsed.isValid()) return { problem: 'not_valid' };
  if (isPhoneNumber(parsed.number)) return { phone: parsed.number };
  // A few countries have numbers of more digits than E.164 lets travel, or of fewer than could be told from a code.
  return { problem: parsed.number.length > longest ? 'too_long' : 'too_short' };
}

function lengthProblem(number: string): PhoneProblem {
  const problem = validatePhoneNumberLength(number);
  if (problem === 'TOO_SHORT') return 'too_short';
  return problem === 'TOO_LONG' ? 'too_long' : 'not_possible';
}

/** Whether callers in the country dial 00 and nothing else that begins so. */
export function dialsAbroadWith00(country: CountryCode): boolean {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const prefix = metadata.numberingPlan?.IDDPrefix() ?? '';
  return prefix === '00' || prefix.startsWith('00|');
}
