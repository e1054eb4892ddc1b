import { OutdialError } from './outdial-error.js';

/** Why a webhook was refused; the set is closed. */
export type WebhookRejection =
  | 'missing_header'
  | 'malformed_header'
  | 'unsupported_algorithm'
  | 'unknown_account'
  | 'expired'
  | 'from_the_future'
  | 'signature_mismatch'
  | 'malformed_body';

/** A webhook that must not be believed: answer it with HTTP 401 (or 400 for `malformed_body`) and do not act on it. */
export class WebhookError extends OutdialError {
  override readonly name = 'WebhookError';
  readonly code = 'webhook_rejected';
  readonly reason: WebhookRejection;
  /** Name of the header concerned, where there is one. */
  readonly subject: string | undefined;

  constructor(facts: { vendor: string; reason: WebhookRejection; subject?: string; cause?: unknown }) {
    const subject = facts.subject === undefined ? '' : ` (${facts.subject})`;
    super(`${facts.vendor}: the webhook was refused, ${facts.reason.replaceAll('_', ' ')}${subject}`, {
      vendor: facts.vendor,
      category: facts.reason === 'malformed_body' ? 'protocol' : 'authentication',
      retryable: false,
      outcome: 'rejected',
      cause: facts.cause,
    });
    this.reason = facts.reason;
    this.subject = facts.subject;
  }
}
