import { ValidationError } from '../errors/validation-error.js';
import type { Operation } from '../operation.js';
import { splitInput } from '../transport/split-input.js';
import type { ValidationIssue } from '../validation/index.js';
import { isObject } from '../validation/is-object.js';
import type { Checks } from './checks.js';

/** What is to be checked: the input as it will be sent, and what is known to be wrong with it already. */
export interface CheckedInput {
  readonly input: unknown;
  readonly issues: readonly ValidationIssue[];
}

/**
 * Checks a request against the vendor's documented rules before anything is sent.
 * @throws ValidationError naming every field that breaks one
 */
export function checkInput(
  vendor: string,
  operation: Operation,
  checks: Checks,
  { input, issues }: CheckedInput,
): void {
  const found = isObject(input)
    ? issuesOfParts(operation, checks, input)
    : [{ path: '', expected: 'an object' }];
  if (found.length === 0 && issues.length === 0) return;
  // What a validator says of a field is more precise.
  const named = new Set(found.map(({ path }) => path));
  const all = [...found, ...issues.filter(({ path }) => !named.has(path))];
  throw new ValidationError({ vendor, operation: operation.id, issues: all });
}

function issuesOfParts(
  operation: Operation,
  checks: Checks,
  input: Readonly<Record<string, unknown>>,
): ValidationIssue[] {
  const { validators: all, validateRequest } = checks;
  const validators = all[operation.id];
  const { path, query, body } = splitInput(operation, input);
  return [
    ...lostSegments(path),
    ...(validators?.parameters ? validateRequest(validators.parameters, { ...path, ...query }) : []),
    ...(validators?.body
      ? validateRequest(validators.body, checks.withShortLists(operation, checks, body))
      : []),
  ];
}

/**
 * Every URL parser would take a dot, encoded or not, for a step in the path, and the request would go elsewhere. Half of a
 * surrogate pair has no encoding at all.
 */
function lostSegments(path: Readonly<Record<string, unknown>>): ValidationIssue[] {
  const expected = 'a path segment: well-formed text, neither empty nor "." nor ".."';
  const isLost = (value: unknown): boolean =>
    typeof value === 'string' && /^\.{0,2}$|\p{Surrogate}/u.test(value);
  return Object.entries(path).flatMap(([name, value]) => (isLost(value) ? [{ path: name, expected }] : []));
}
