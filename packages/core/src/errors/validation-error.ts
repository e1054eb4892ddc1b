import type { ValidationIssue } from '../validation/index.js';
import { callName, OutdialError } from './outdial-error.js';

/** The request breaks the vendor's documented rules. Thrown before anything is sent; every broken field is named. */
export class ValidationError extends OutdialError {
  override readonly name = 'ValidationError';
  readonly code = 'invalid_request';
  readonly issues: readonly ValidationIssue[];

  constructor(facts: { vendor: string; operation: string; issues: readonly ValidationIssue[] }) {
    const issues = facts.issues.map((issue) => ({ ...issue, path: withoutNumbers(issue.path) }));
    super(`${callName(facts)} was not sent, its request is invalid. ${describe(issues)}`, {
      vendor: facts.vendor,
      operation: facts.operation,
      category: 'invalid_request',
      retryable: false,
      outcome: 'rejected',
    });
    this.issues = issues;
  }
}

/** So many faults are told in a message; the rest only in `issues`. */
const mostTold = 20;

function describe(issues: readonly ValidationIssue[]): string {
  const told = issues.slice(0, mostTold).map(({ path, expected }) => `${path || 'the request'}: ${expected}`);
  if (issues.length > mostTold) told.push(`and ${issues.length - mostTold} more`);
  return told.join('; ');
}

/** A field that is not known is named as the caller named it, which may be by a phone number. Indexes of lists stay. */
function withoutNumbers(path: string): string {
  return path.replaceAll(/(?<![[\d])\d{7,}/g, '…');
}
