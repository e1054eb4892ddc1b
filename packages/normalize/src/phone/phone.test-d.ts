import { describe, expectTypeOf, it } from 'vitest';
import type { PhoneNumber } from '../model/callee.js';
import type { TimeZone } from '../model/time-zone.js';
import { countriesOf } from './countries-of.js';
import { isPhoneNumber } from './is-phone-number.js';
import { NumberSet } from './number-set.js';
import { type Country, parsePhone } from './parse-phone.js';
import { type PhoneProblem, phoneProblems } from './phone-problem.js';
import { type Suppression, suppressionOf } from './suppression-of.js';
import { timeZonesOf } from './time-zones-of.js';
import { phoneOfDigits, toVendorDigits } from './vendor-digits.js';

declare const text: string;
declare const phone: PhoneNumber;
declare const lines: AsyncIterable<string>;

describe('a parsed phone', () => {
  it('is a number or a problem, and asking for one tells', () => {
    const parsed = parsePhone(text, { defaultCountry: 'ID', check: 'possible' });
    expectTypeOf(parsed.phone).toEqualTypeOf<PhoneNumber | undefined>();
    if (parsed.phone === undefined) expectTypeOf(parsed.problem).toEqualTypeOf<PhoneProblem>();
    else expectTypeOf(parsed.problem).toEqualTypeOf<undefined>();
    const { phone: number, problem } = parsed;
    if (number === undefined) expectTypeOf(phoneProblems[problem]).toExtend<string>();
  });

  it('has problems of a closed set', () => {
    const spoken = (problem: PhoneProblem) => {
      switch (problem) {
        case 'empty':
        case 'not_a_number':
        case 'no_country':
        case 'invalid_country_code':
        case 'ambiguous_prefix':
        case 'too_short':
        case 'too_long':
        case 'not_possible':
        case 'not_valid':
        case 'extension':
          return problem;
        default:
          return expectTypeOf(problem).toBeNever();
      }
    };
    expectTypeOf(spoken).parameter(0).toEqualTypeOf<keyof typeof phoneProblems>();
  });

  it('comes from a country by its ISO code and a check by its name', () => {
    // @ts-expect-error no country has this code
    parsePhone(text, { defaultCountry: 'XX' });
    // @ts-expect-error a calling code is no country: several share +1
    parsePhone(text, { defaultCountry: '62' });
    // @ts-expect-error there are three checks
    parsePhone(text, { check: 'exists' });
  });
});

describe('a number', () => {
  it('is told from a text before it goes anywhere', () => {
    // @ts-expect-error a text may be anything
    new NumberSet().add(text);
    // @ts-expect-error a vendor's digits are not the number yet
    countriesOf('6281234567890');
    if (isPhoneNumber(text)) new NumberSet().add(text);
  });

  it('has countries, zones and the digits of vendors', () => {
    expectTypeOf(countriesOf(phone)).toEqualTypeOf<readonly Country[]>();
    expectTypeOf(timeZonesOf(phone)).toEqualTypeOf<readonly TimeZone[]>();
    expectTypeOf(toVendorDigits(phone)).toEqualTypeOf<string>();
    expectTypeOf(phoneOfDigits(text)).toEqualTypeOf<PhoneNumber | undefined>();
  });
});

describe('a do-not-call list', () => {
  it('comes from entries that are there or that arrive', () => {
    expectTypeOf(suppressionOf(lines)).resolves.toEqualTypeOf<Suppression>();
    expectTypeOf(suppressionOf([text])).resolves.toEqualTypeOf<Suppression>();
    // @ts-expect-error bytes are no entries
    suppressionOf(new Uint8Array());
  });
});
