import type { Explanation, Verification } from '@outdial/signing';
import type { Exchange } from './exchange.js';
import { firstDifferenceOf } from './first-difference.js';
import type { Refusal } from './refusal.js';
import type { RequestFacts, SignatureVerdict } from './request-facts.js';
import type { Vendor } from './vendor.js';

export interface CheckedSignature {
  refusal: Refusal | undefined;
  facts: Pick<RequestFacts, 'signature' | 'firstDifference'>;
}

/** Runs the check of the scheme by which the document says that this request is signed. */
export function checkSignature(vendor: Vendor, exchange: Exchange): CheckedSignature {
  const { schemes } = exchange.operation?.signing ?? vendor.specification.signing;
  const used = schemes.length > 1 ? vendor.schemeOf?.(exchange) : undefined;
  const scheme = used !== undefined && schemes.includes(used) ? used : schemes[0];
  if (scheme === undefined) return { refusal: undefined, facts: { signature: undefined } };
  const check = vendor.checks[scheme];
  if (!check) throw new Error(`The simulator of ${vendor.name} cannot check the scheme ${scheme}`);
  const refusal = check(exchange);
  if (!refusal) return { refusal, facts: { signature: 'valid' } };
  const explanation = vendor.explanations[scheme]?.(exchange);
  return {
    refusal,
    facts: {
      signature: verdictOf(refusal, explanation),
      firstDifference: explanation && firstDifferenceOf(explanation, exchange.parameters.header),
    },
  };
}

/** What a scheme of `@outdial/signing` says, as a refusal. */
export function refusalOf(verification: Verification): Refusal | undefined {
  return verification.ok ? undefined : { reason: verification.reason, field: verification.subject };
}

/** A check may refuse for more than the signature: for a nonce seen before, or a parameter that comes with it. */
function verdictOf({ reason }: Refusal, explanation: Explanation | undefined): SignatureVerdict | undefined {
  if (explanation?.verification.ok) return reason === 'replayed' ? 'replayed' : 'valid';
  const told = explanation && !explanation.verification.ok ? explanation.verification.reason : reason;
  switch (told) {
    case 'missing_header':
    case 'missing_parameter':
    case 'missing_security_token':
      return 'missing';
    case 'missing':
    case 'malformed':
    case 'out_of_range':
    case 'too_many':
    case 'unknown_route':
    case 'wrong_method':
    case 'unreadable_body':
    case 'internal_error':
      return undefined;
    default:
      return told;
  }
}
