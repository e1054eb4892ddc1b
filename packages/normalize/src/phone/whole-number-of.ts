const zero = 48;
/** 15 digits are below 2^50. */
const mostDigits = 15;

/** The number that a text is written as without leading zeros; -1 for any other text. A loop, since `Number` would also take `6e9`. */
export function wholeNumberOf(text: string): number {
  const { length } = text;
  if (length === 0 || length > mostDigits || (length > 1 && text.charCodeAt(0) === zero)) return -1;
  let number = 0;
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
