import type { Verification } from '@outdial/signing';
import type { Exchange } from './exchange.js';
import type { Refusal } from './refusal.js';
import type { Vendor } from './vendor.js';

/** Runs the check of the scheme by which the document says that this request is signed. */
export function checkSignature(vendor: Vendor, exchange: Exchange): Refusal | undefined {
  const { schemes } = exchange.operation?.signing ?? vendor.specification.signing;
  const used = schemes.length > 1 ? vendor.schemeOf?.(exchange) : undefined;
  const scheme = used !== undefined && schemes.includes(used) ? used : schemes[0];
  if (scheme === undefined) return undefined;
  const check = vendor.checks[scheme];
  if (!check) throw new Error(`The simulator of ${vendor.name} cannot check the scheme ${scheme}`);
  return check(exchange);
}

/** What a scheme of `@outdial/signing` says, as a refusal. */
export function refusalOf(verification: Verification): Refusal | undefined {
  return verification.ok ? undefined : { reason: verification.reason, field: verification.subject };
}
