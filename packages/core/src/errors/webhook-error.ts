import { OutdialError } from './outdial-error.js';

/** The HTTP status to answer each refusal with. */
const statuses = {
  missing_header: 401,
  malformed_header: 401,
  unsupported_algorithm: 401,
  unknown_account: 401,
  expired: 401,
  from_the_future: 401,
  signature_mismatch: 401,
  wrong_path_token: 401,
  address_not_allowed: 403,
  malformed_body: 400,
  incomplete_body: 400,
  unknown_event: 400,
  wrong_method: 405,
  slow_body: 408,
  body_too_large: 413,
  unsupported_encoding: 415,
} as const;

/** Why a webhook was refused; the set is closed. */
export type WebhookRejection = keyof typeof statuses;

/** A webhook that must not be believed, or could not be read: answer it with `status` and do not act on it. */
export class WebhookError extends OutdialError {
  override readonly name = 'WebhookError';
  readonly code = 'webhook_rejected';
  readonly reason: WebhookRejection;
  /** The HTTP status to answer with: 401 or 403 for what is not to be believed, else the one that names the fault. */
  declare readonly status: number;
  /** Name of the header concerned, where there is one. */
  readonly subject: string | undefined;

  constructor(facts: { vendor: string; reason: WebhookRejection; subject?: string; cause?: unknown }) {
    const subject = facts.subject === undefined ? '' : ` (${facts.subject})`;
    const status = statuses[facts.reason];
    super(`${facts.vendor}: the webhook was refused, ${facts.reason.replaceAll('_', ' ')}${subject}`, {
      vendor: facts.vendor,
      category: status === 401 || status === 403 ? 'authentication' : 'protocol',
      retryable: false,
      outcome: 'rejected',
      status,
      cause: facts.cause,
    });
    this.reason = facts.reason;
    this.subject = facts.subject;
  }
}
