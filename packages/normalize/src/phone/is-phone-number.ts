import type { PhoneNumber } from '../model/callee.js';

const pattern = /^\+[1-9]\d{5,14}$/;

/** Whether a text has the shape of E.164, with at least six digits, so that a country code alone is no number. */
export function isPhoneNumber(text: string): text is PhoneNumber {
  return pattern.test(text);
}
