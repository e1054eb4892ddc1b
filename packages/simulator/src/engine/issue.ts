import type { ErrorObject } from 'ajv/dist/2020.js';

/** One way in which a request breaks the vendor's document. */
export interface Issue {
  kind: IssueKind;
  /** Dotted path of the field, such as `callInfoList.callList.0.userPhone`: names and indexes, never a value. */
  field: string;
}

/**
 * In the order in which a request that breaks several rules is judged: the first one decides the vendor's code. `unknown`,
 * a field that the document does not have, is no reason to refuse.
 */
const issueKinds = ['missing', 'malformed', 'too_many', 'out_of_range', 'unknown'] as const;

export type IssueKind = (typeof issueKinds)[number];

const kindOfKeyword: Record<string, IssueKind> = {
  required: 'missing',
  dependentRequired: 'missing',
  type: 'malformed',
  pattern: 'malformed',
  additionalProperties: 'unknown',
  maxItems: 'too_many',
  enum: 'out_of_range',
  const: 'out_of_range',
  minimum: 'out_of_range',
  maximum: 'out_of_range',
  exclusiveMinimum: 'out_of_range',
  exclusiveMaximum: 'out_of_range',
  minLength: 'out_of_range',
  maxLength: 'out_of_range',
  minItems: 'out_of_range',
};

/** Sorted by kind. Errors of keywords that only join others (`if`, `anyOf`, …) count when nothing else explains them. */
export function toIssues(errors: readonly ErrorObject[]): Issue[] {
  const isFault = ({ keyword }: ErrorObject) => (kindOfKeyword[keyword] ?? 'unknown') !== 'unknown';
  const told = errors.some(isFault) ? errors.filter(({ keyword }) => keyword in kindOfKeyword) : errors;
  return told
    .map((error) => ({ kind: kindOfKeyword[error.keyword] ?? 'malformed', field: fieldOf(error) }))
    .sort(compareIssues);
}

/** Orders issues by what decides the vendor's code. */
export function compareIssues(one: Issue, other: Issue): number {
  return issueKinds.indexOf(one.kind) - issueKinds.indexOf(other.kind);
}

const namePattern = /^[A-Za-z_]\w{0,63}$/;

function fieldOf(error: ErrorObject): string {
  const keys = error.instancePath.split('/').slice(1);
  const { missingProperty, additionalProperty } = error.params;
  if (typeof missingProperty === 'string') keys.push(missingProperty);
  // The sender's own word: only what looks like a name is repeated, since anything else may be a misplaced value.
  if (typeof additionalProperty === 'string' && namePattern.test(additionalProperty))
    keys.push(additionalProperty);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}
