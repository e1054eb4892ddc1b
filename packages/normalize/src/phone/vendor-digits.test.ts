import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhoneNumber } from '../model/callee.js';
import { phoneOfDigits, toVendorDigits } from './vendor-digits.js';

describe('the digits of a number, as vendors have them', () => {
  it('come back as the number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 100_000n, max: 10n ** 15n - 1n }), (digits) => {
        const phone: PhoneNumber = `+${digits}`;
        expect(toVendorDigits(phone)).toBe(String(digits));
        for (const native of [String(digits), phone, ` ${digits}\n`, Number(digits)]) {
          expect(phoneOfDigits(native)).toBe(phone);
        }
      }),
    );
  });

  it.each([
    undefined,
    null,
    '',
    '+',
    'anonymous',
    '0812345678',
    '00628123456789',
    '12345',
    '1234567890123456',
    '628123****89',
    '62 812 3456',
    '++62812345678',
    '6.28e11',
    62812345678.5,
    -62812345678,
    Number.NaN,
    1e21,
    true,
    ['62812345678'],
    { phone: '62812345678' },
  ])('are not surely a number: %j', (native) => {
    expect(phoneOfDigits(native)).toBeUndefined();
  });
});
