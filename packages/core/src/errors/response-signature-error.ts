import type { VerificationFailure } from '@outdial/signing';
import { callName, OutdialError } from './outdial-error.js';

/** Why an answer was not believed. `request_id_mismatch`: it is signed, but as the answer to another request. */
export type ResponseDistrust = VerificationFailure | 'request_id_mismatch';

/**
 * The vendor signs its answers, and this one's signature is wrong or missing: somebody else may have written it. With a wrong secret in
 * the settings no signature is right, so this is also what a mistyped secret looks like.
 */
export class ResponseSignatureError extends OutdialError {
  override readonly name = 'ResponseSignatureError';
  readonly code = 'response_signature';
  readonly reason: ResponseDistrust;
  /** The header concerned, never its value. */
  readonly subject: string | undefined;

  constructor(facts: {
    vendor: string;
    operation: string;
    status: number;
    reason: ResponseDistrust;
    subject?: string;
  }) {
    const subject = facts.subject === undefined ? '' : `, header ${facts.subject}`;
    super(
      `${callName(facts)} got an answer that cannot be trusted (${facts.reason}${subject}): check the secret, then who answers`,
      {
        vendor: facts.vendor,
        operation: facts.operation,
        status: facts.status,
        category: 'protocol',
        retryable: false,
        outcome: 'unknown',
      },
    );
    this.reason = facts.reason;
    this.subject = facts.subject;
  }
}
