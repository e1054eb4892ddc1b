import { callName, type ErrorFacts, OutdialError } from './outdial-error.js';

/** The vendor answered and refused: a failure code, in whatever HTTP status it came. */
export class VendorError extends OutdialError {
  override readonly name = 'VendorError';
  readonly code = 'vendor_error';
  /** The vendor's code as text, e.g. `6`, `-16`, `SignatureDoesNotMatch`. What does not look like a code is left out of `console.log` and JSON. */
  declare readonly vendorCode: string;
  /** What the vendor's documents say the code means; absent for a code that they do not list. */
  readonly meaning: string | undefined;
  /** The vendor's own text. It may quote the request, phone numbers included: do not log it. */
  declare readonly vendorMessage: string | undefined;

  constructor(facts: ErrorFacts & { vendorCode: string; meaning?: string; vendorMessage?: string }) {
    const meaning = facts.meaning ?? 'a code that its documents do not list';
    super(`${callName(facts)} was refused with ${nameOfCode(facts.vendorCode)}: ${meaning}`, facts);
    this.meaning = facts.meaning;
    Object.defineProperty(this, 'vendorCode', {
      value: facts.vendorCode,
      enumerable: looksLikeCode(facts.vendorCode),
    });
    // Kept out of console.log and JSON: a vendor's text may quote the whole signed request.
    Object.defineProperty(this, 'vendorMessage', { value: facts.vendorMessage, enumerable: false });
  }
}

function nameOfCode(code: string): string {
  return looksLikeCode(code) ? `code ${code}` : 'a code that is not shown here';
}

/** Whatever else a vendor puts in place of a code may quote the request. */
function looksLikeCode(code: string): boolean {
  return /^[\w.:-]{1,80}$/.test(code) && !/\d{10}/.test(code);
}
