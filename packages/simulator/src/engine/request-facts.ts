import type { WireFault } from '../faults/wire-fault.js';
import type { CredentialReason } from './refusal.js';

/** What the journal says of a request beside its verdict: nothing that could prove another one. */
export interface RequestFacts {
  /** In capitals. */
  method: string;
  /** Without the query, numbers masked. */
  path: string;
  /** Undefined when the operation needs none, or nobody looked. */
  signature: SignatureVerdict | undefined;
  /** Where a wrong signature leaves the right one. */
  firstDifference?: FirstDifference | undefined;
  /** Who refused the request, if anybody of these did; what keeps to the document is refused by the vendor's state only. */
  refusedBy?: 'credentials' | 'document' | 'state' | undefined;
  /** The faults that were acted out. */
  faults: readonly WireFault['kind'][];
}

/** `missing` when the signature, or a part that it cannot do without, was not sent. */
export type SignatureVerdict = 'valid' | 'missing' | CredentialReason;

export interface FirstDifference {
  /**
   * What was compared. The string to sign (or the canonical request that is hashed into it) only when the client sent its own in
   * the header `x-outdial-string-to-sign`, as base64 and with `***` for the secret.
   */
  of: 'signature' | 'hash of the body' | 'string to sign';
  /** Of the first character that differs, from 0. */
  index: number;
  /** One character; "" past the end. */
  expected: string;
  got: string;
}
