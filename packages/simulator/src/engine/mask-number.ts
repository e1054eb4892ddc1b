/** Leaves the last two digits, enough to tell the callees of a test apart. */
export function maskNumber(number: string): string {
  return `***${number.slice(-2)}`;
}
