import fc from 'fast-check';
import {
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import type { PhoneNumber } from '../model/callee.js';
import { countriesOf } from './countries-of.js';

const countries = getCountries();
const callingCodes = [...new Set(countries.map((country) => getCountryCallingCode(country)))];
const countriesOfCode = (code: string) =>
  countries.filter((country) => getCountryCallingCode(country) === code);
/** +1 is answered by area code; see below. */
const sharedCodes = callingCodes.filter((code) => code !== '1' && countriesOfCode(code).length > 1);

/** What the library says of a number, looked up without a memo. */
function lookedUp(phone: PhoneNumber, code: string) {
  const country = parsePhoneNumberFromString(phone)?.country;
  return country === undefined ? countriesOfCode(code) : [country];
}

const digits = (least: number, most: number) => fc.stringMatching(new RegExp(`^\\d{${least},${most}}$`));

describe('the countries of a number', () => {
  it('are those that the library finds for an example number of every country', () => {
    for (const country of countries) {
      const example = getExampleNumber(country, examples)?.number as PhoneNumber;
      const found = countriesOf(example);
      expect(found, country).toContain(parsePhoneNumberFromString(example)?.country);
      expect(found.length, country).toBe(1);
    }
  });

  it('are those of the calling code, whatever follows, where no other country has it', () => {
    const alone = callingCodes.filter((code) => countriesOfCode(code).length === 1);
    expect(alone.length).toBeGreaterThan(190);
    fc.assert(
      fc.property(fc.constantFrom(...alone), digits(4, 11), (code, rest) => {
        expect(countriesOf(`+${code}${rest}`)).toEqual(countriesOfCode(code));
      }),
    );
  });

  it('are, where calling codes are shared, what the library says of each number, whichever came before', () => {
    expect(sharedCodes.length).toBeGreaterThan(10);
    // Neighbours share the digits that the memo goes by.
    const neighbours = fc.tuple(
      fc.constantFrom(...sharedCodes),
      digits(6, 6),
      fc.array(digits(0, 5), { minLength: 8 }),
    );
    fc.assert(
      fc.property(neighbours, ([code, prefix, tails]) => {
        for (const tail of tails) {
          const phone: PhoneNumber = `+${code}${prefix}${tail}`;
          expect(countriesOf(phone), phone).toEqual(lookedUp(phone, code));
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['39', '0669', 5],
    ['44', '7911', 6],
    ['61', '8510', 5],
    ['61', '8916', 5],
    ['61', '8917', 5],
    ['262', '7093', 5],
    ['590', '5903', 5],
  ])('are told apart by late digits too, among 1,000 of +%s %s', (code, range, tailLength) => {
    const found = new Set<string>();
    for (let index = 0; index < 1000; index++) {
      const tail = String((index * 7919 * 10 ** (tailLength - 4)) % 10 ** tailLength).padStart(
        tailLength,
        '0',
      );
      const phone: PhoneNumber = `+${code}${range}${tail}`;
      const countries = countriesOf(phone);
      expect(countries, phone).toEqual(lookedUp(phone, code));
      found.add(countries.join());
    }
    expect(found.size).toBeGreaterThan(1);
  });

  it('are told apart where one calling code has islands', () => {
    expect(countriesOf('+77012345678')).toEqual(['KZ']);
    expect(countriesOf('+79161234567')).toEqual(['RU']);
    expect(countriesOf('+390669812345')).toEqual(['VA']);
    expect(countriesOf('+61891621234')).toEqual(['CC']);
    expect(countriesOf('+61412345678')).toEqual(['AU']);
    expect(countriesOf('+447781123456')).toEqual(['GG']);
  });

  it.each(['+999000000001', '+80012345678', '+870123456789', '+210123456', '+0123456'] as const)(
    'are none for %s, whose calling code is of no country',
    (phone) => {
      expect(countriesOf(phone)).toEqual([]);
    },
  );

  it('are the same array for numbers of the same countries', () => {
    expect(countriesOf('+6281234567890')).toBe(countriesOf('+62211234567'));
    expect(countriesOf('+12015550123')).toBe(countriesOf('+14155550123'));
    expect(countriesOf('+11115550123')).toBe(countriesOf('+10005550123'));
  });
});

describe('the country of a North American number', () => {
  it('is the only one that the library knows in its area code, for each of the 1,000', () => {
    const everywhere = countriesOfCode('1');
    let known = 0;
    for (let area = 0; area < 1000; area++) {
      const prefix = `+1${String(area).padStart(3, '0')}` as const;
      const found = countriesOf(`${prefix}5550123`);
      if (found.length === 1) known += 1;
      else expect(found).toEqual(everywhere);
      for (let exchange = 200; exchange < 1000; exchange += 37) {
        const country = parsePhoneNumberFromString(`${prefix}${exchange}0123`)?.country;
        // 800 is rung free of charge from all of them.
        if (country !== undefined && area !== 800) expect(found, prefix).toEqual([country]);
      }
    }
    expect(known).toBeGreaterThan(400);
  });
});
