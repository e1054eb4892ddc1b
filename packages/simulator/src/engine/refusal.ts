import type { VerificationFailure } from '@outdial/signing';
import type { IssueKind } from './issue.js';

/** Why a request is stopped before it reaches the vendor's state. */
export interface Refusal {
  reason: EngineReason | CredentialReason;
  /** The header, parameter or field concerned; never a value. */
  field?: string | undefined;
}

export type EngineReason =
  | Exclude<IssueKind, 'unknown'>
  | 'unknown_route'
  | 'wrong_method'
  | 'unreadable_body'
  | 'internal_error';

/** Why the credentials do not hold. */
export type CredentialReason = VerificationFailure | 'replayed' | 'expired_token';

/** A vendor's answer to every reason; each scheme produces only some of those about credentials. */
export type RefusalTable<Answer> = Record<EngineReason, Answer> & Partial<Record<CredentialReason, Answer>>;

/** A path that is not the API's does not get as far as an API that answers everything with 200. */
export function statusOfJsonApi(reason: Refusal['reason']): number {
  if (reason === 'unknown_route') return 404;
  return reason === 'wrong_method' ? 405 : 200;
}
