import type { ValidationIssue } from '../validation/index.js';
import { callName, OutdialError } from './outdial-error.js';

/** The request breaks the vendor's documented rules. Thrown before anything is sent; every broken field is named. */
export class ValidationError extends OutdialError {
  override readonly name = 'ValidationError';
  readonly code = 'invalid_request';
  readonly issues: readonly ValidationIssue[];

  constructor(facts: { vendor: string; operation: string; issues: readonly ValidationIssue[] }) {
    const lines = facts.issues.map(
      (issue) => `${issue.path === '' ? 'the request' : issue.path}: ${issue.expected}`,
    );
    super(`${callName(facts)} was not sent, its request is invalid. ${lines.join('; ')}`, {
      vendor: facts.vendor,
      operation: facts.operation,
      category: 'invalid_request',
      retryable: false,
      outcome: 'rejected',
    });
    this.issues = facts.issues;
  }
}
