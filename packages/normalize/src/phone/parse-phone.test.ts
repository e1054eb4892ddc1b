import fc from 'fast-check';
import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  type PhoneNumber as LibraryNumber,
} from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { isPhoneNumber } from './is-phone-number.js';
import { type ParsePhoneOptions, parsePhone } from './parse-phone.js';
import { type PhoneProblem, phoneProblems } from './phone-problem.js';

const exampleNumbers = getCountries().map((country): [CountryCode, LibraryNumber] => [
  country,
  getExampleNumber(country, examples) as LibraryNumber,
]);

const shapes = fc
  .integer({ min: 6, max: 15 })
  .chain((length) =>
    fc
      .bigInt({ min: 10n ** BigInt(length - 1), max: 10n ** BigInt(length) - 1n })
      .map((digits) => `+${digits}`),
  );

describe('what is written as E.164', () => {
  it.each(['+999000000001', '+99900000001', '+123456', '+999999999999999'])('takes %s as it is', (text) => {
    expect(parsePhone(text)).toEqual({ phone: text });
  });

  it('takes any number of that shape, with the separators that people use', () => {
    const separator = fc.constantFrom('', '', '', ' ', '-', '.', ' - ', ' (', ') ', '\u00a0', '\t');
    fc.assert(
      fc.property(shapes, fc.array(separator, { minLength: 15, maxLength: 15 }), (phone, between) => {
        const text = [...phone]
          .map((sign, index) => (index < 2 ? sign : `${between[index - 1]}${sign}`))
          .join('');
        // A zero after the calling code may be one that is not dialled from abroad.
        fc.pre(!/^\+\d{1,3}0/.test(phone));
        expect(parsePhone(text)).toEqual({ phone });
      }),
    );
  });

  it.each<[text: string, phone: string]>([
    ['  +62 812-3456-7890 ', '+6281234567890'],
    ['(+62) 812 3456 7890', '+6281234567890'],
    ['+44 (0)20 7946 0123', '+442079460123'],
    ['+44 020 7946 0123', '+442079460123'],
    ['(+44) (0)20 7946 0123', '+442079460123'],
    ['+39 06 1234 5678', '+390612345678'],
    ['+999 000 000 001', '+999000000001'],
    ['+62/812/3456/7890', '+6281234567890'],
    ['+62–812–3456–7890', '+6281234567890'],
    ['＋６２ ８１２-３４５６-７８９０', '+6281234567890'],
    ['+٦٢٨١٢٣٤٥٦٧٨٩٠', '+6281234567890'],
    ['\u202a+62 812 3456 7890\u202c', '+6281234567890'],
    ['\ufeff+6281234567890', '+6281234567890'],
    ['+62\u200b812\u200b34567890', '+6281234567890'],
  ])('reads %j', (text, phone) => {
    expect(parsePhone(text)).toEqual({ phone });
  });
});

describe('what the library knows', () => {
  it('reads an example number of every country, international, national and dialled from Germany', () => {
    expect(exampleNumbers.length).toBeGreaterThan(240);
    for (const [country, example] of exampleNumbers) {
      const { number } = example;
      expect(parsePhone(number, { check: 'valid' }), country).toEqual({ phone: number });
      expect(parsePhone(example.formatInternational()), country).toEqual({ phone: number });
      expect(parsePhone(example.formatNational(), { defaultCountry: country }), country).toEqual({
        phone: number,
      });
      const dialled = number.replace('+', '00');
      // To dial +49 abroad from Germany is no different.
      expect(parsePhone(dialled, { defaultCountry: 'DE' }), country).toEqual({ phone: number });
      expect(parsePhone(dialled), country).toEqual({ phone: number });
    }
  });

  it('reads 00 as + only where people dial so', () => {
    const results = exampleNumbers.map(([country]) =>
      parsePhone('00 62 812 3456 7890', { defaultCountry: country }),
    );
    for (const result of results) {
      expect([{ phone: '+6281234567890' }, { problem: 'ambiguous_prefix' }]).toContainEqual(result);
    }
    expect(results.filter(({ problem }) => problem).length).toBeGreaterThan(40);
    expect(results.filter(({ phone }) => phone).length).toBeGreaterThan(150);
  });

  it.each([
    ['+62081234567890', '+6281234567890'],
    ['+4407400123456', '+447400123456'],
    ['+86013812345678', '+8613812345678'],
    ['+3800501234567', '+380501234567'],
  ])(
    'leaves the zero of %s out, so that nobody is in a list twice or slips through another',
    (text, phone) => {
      for (const check of ['shape', 'possible'] as const) {
        expect(parsePhone(phone, { check })).toEqual({ phone });
        expect(parsePhone(text, { check })).toEqual({ phone });
      }
    },
  );

  it('keeps a zero that belongs to the number, or after a calling code that nobody has', () => {
    for (const phone of ['+390612345678', '+2250123456789', '+24106031234', '+9990000001', '+10123456789']) {
      expect(parsePhone(phone)).toEqual({ phone });
    }
  });

  it('keeps the shape of a number with a zero of which nothing valid comes', () => {
    expect(parsePhone('+550115551234567')).toEqual({ phone: '+550115551234567' });
  });
});

describe('what is no number', () => {
  it.each<[text: string, problem: PhoneProblem, options?: ParsePhoneOptions]>([
    ['', 'empty'],
    [' \t\u00a0\u200b', 'empty'],
    ['unknown', 'not_a_number'],
    ['+', 'not_a_number'],
    ['++6281234567890', 'not_a_number'],
    ['+1-800-FLOWERS', 'not_a_number'],
    ['1-800-FLOWERS', 'not_a_number', { defaultCountry: 'US' }],
    ['📞 +6281234567890', 'not_a_number'],
    ['call +6281234567890', 'not_a_number'],
    ['+6281234567890; +6281234567891', 'not_a_number'],
    ['+6281234567890\n+6281234567891', 'not_a_number'],
    ['6.28123E+12', 'not_a_number'],
    ['6.28123E+12', 'not_a_number', { defaultCountry: 'ID' }],
    ['+62812345*****', 'not_a_number'],
    ['0812 3456 7890', 'no_country'],
    ['6281234567890', 'no_country'],
    ['0812 3456 7890', 'no_country', { defaultCountry: 'ZZ' as CountryCode }],
    ['+0812345678', 'invalid_country_code'],
    ['+999000000001', 'invalid_country_code', { check: 'possible' }],
    ['+999000000001', 'invalid_country_code', { check: 'valid' }],
    ['00999000000001', 'invalid_country_code'],
    ['0062 812 3456 7890', 'ambiguous_prefix', { defaultCountry: 'ID' }],
    ['0011 64 312 3456', 'not_valid'],
    ['+6212', 'too_short'],
    ['112', 'too_short', { defaultCountry: 'ID' }],
    ['+1201555012', 'too_short', { check: 'possible' }],
    ['+6281234567890123456', 'too_long'],
    ['+120155501234', 'too_long', { check: 'possible' }],
    ['+1 111 555 0123', 'not_valid', { check: 'valid' }],
    ['+50122222222', 'not_possible', { check: 'possible' }],
    ['+6281234567890 ext. 5', 'extension'],
    ['+6281234567890,5', 'extension'],
    ['0812 3456 7890 x5', 'extension', { defaultCountry: 'ID' }],
  ])('says of %j: %s', (text, problem, options) => {
    expect(parsePhone(text, options)).toEqual({ problem });
  });

  it.each(['0', '+', '(', ' +', '+1 ', 'x'])('does not choke on %j, 100,000 times', (sign) => {
    expect(parsePhone(sign.repeat(100_000), { defaultCountry: 'DE' })).toEqual({ problem: 'too_long' });
  });

  it.each([undefined, null, 6281234567890, {}, ['+6281234567890']])(
    'takes %j of a JavaScript user',
    (value) => {
      const problem = value === undefined || value === null ? 'empty' : 'not_a_number';
      expect(parsePhone(value as unknown as string)).toEqual({ problem });
    },
  );
});

it('gives E.164 or a known problem for any text, and never throws', () => {
  const sign = fc.constantFrom(
    ...'+0123456789 -.()/;,x#~*e:\u202a\u200b\uff0b\uff11\u0661\u06f1\ud83d',
    'ext',
    '00',
    'tel:',
  );
  const likely = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''));
  const options = fc.record<ParsePhoneOptions>(
    {
      defaultCountry: fc.constantFrom(...getCountries()),
      check: fc.constantFrom('shape', 'possible', 'valid'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(likely, fc.string({ unit: 'binary' })), options, (text, chosen) => {
      const { phone, problem } = parsePhone(text, chosen);
      if (phone === undefined) expect(Object.keys(phoneProblems)).toContain(problem);
      else {
        expect(isPhoneNumber(phone)).toBe(true);
        // What was read once stays what it is.
        expect(parsePhone(phone)).toEqual({ phone });
      }
    }),
    { numRuns: 1000 },
  );
});

it('is as sure as it was asked to be: a valid number is possible, a possible one has the shape', () => {
  const codes = [...new Set(getCountries().map((country) => getCountryCallingCode(country))), '999'];
  const numbers = fc
    .tuple(fc.constantFrom(...codes), fc.stringMatching(/^\d{5,11}$/))
    .map(([code, digits]) => `+${code}${digits}`);
  fc.assert(
    fc.property(numbers, (text) => {
      const [shape, possible, valid] = (['shape', 'possible', 'valid'] as const).map((check) =>
        parsePhone(text, { check }),
      );
      if (valid?.phone !== undefined) expect(possible).toEqual(valid);
      if (possible?.phone !== undefined) expect([text, valid?.phone]).toContain(shape?.phone);
    }),
    { numRuns: 1000 },
  );
});
