import type { PhoneNumber } from '../model/callee.js';
import { nationalDigits } from '../phone/national-digits.js';
import type { NumberFormat } from '../phone/number-format.js';
import { phoneOfDigits, toVendorDigits } from '../phone/vendor-digits.js';

const mobile = /^1[3-9]\d{9}$/;
const landline = /^0\d{9,11}$/;

/** The longest number that is dialled in China without an area code. */
const townDigits = 8;

/**
 * Chinese numbers as in the vendor's samples, the way they are dialled in China; others as country code and number. Those that
 * would ring somebody else there are not written: with +13 to +19 and the length of a Chinese mobile number, as most of
 * North America's, and those as short as a number of a Chinese town.
 */
export const assumedNumberFormat: NumberFormat = {
  write(phone) {
    const digits = toVendorDigits(phone);
    if (digits.startsWith('86')) return chineseDigits(phone);
    return mobile.test(digits) || digits.length <= townDigits ? undefined : digits;
  },
  read(number) {
    if (mobile.test(number)) return `+86${number}`;
    return landline.test(number) ? `+86${number.slice(1)}` : phoneOfDigits(number);
  },
};

function chineseDigits(phone: PhoneNumber): string {
  const digits = phone.slice(3);
  return mobile.test(digits) ? digits : (nationalDigits(phone) ?? toVendorDigits(phone));
}
