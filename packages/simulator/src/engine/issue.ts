import type { ErrorObject } from 'ajv/dist/2020.js';

/** One way in which a request breaks the vendor's document. */
export interface Issue {
  kind: IssueKind;
  /** Dotted path of the field, such as `callInfoList.callList.0.userPhone`: schema names and indexes, never a value. */
  field: string;
}

/** In the order in which a request that breaks several rules is judged: the first one decides the vendor's code. */
const issueKinds = ['missing', 'malformed', 'too_many', 'out_of_range'] as const;

export type IssueKind = (typeof issueKinds)[number];

const kindOfKeyword: Record<string, IssueKind> = {
  required: 'missing',
  dependentRequired: 'missing',
  type: 'malformed',
  pattern: 'malformed',
  additionalProperties: 'malformed',
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
  const told = errors.filter((error) => error.keyword in kindOfKeyword);
  return (told.length > 0 ? told : errors)
    .map((error) => ({ kind: kindOfKeyword[error.keyword] ?? 'malformed', field: fieldOf(error) }))
    .sort((one, other) => issueKinds.indexOf(one.kind) - issueKinds.indexOf(other.kind));
}

function fieldOf(error: ErrorObject): string {
  const keys = error.instancePath.split('/').slice(1);
  const { missingProperty } = error.params;
  if (typeof missingProperty === 'string') keys.push(missingProperty);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}
