import type { NumberFormat } from '../phone/number-format.js';
import { phoneOfDigits, toVendorDigits } from '../phone/vendor-digits.js';

/** Country code and number: the vendor takes digits only, and says nothing of country codes. */
export const assumedNumberFormat: NumberFormat = { write: toVendorDigits, read: phoneOfDigits };
