import { ValidationError } from '../errors/validation-error.js';
import type { Operation } from '../operation.js';
import { splitInput } from '../transport/split-input.js';
import type { ValidationIssue } from '../validation/index.js';
import { isObject } from '../validation/is-object.js';
import type { OperationValidators } from '../vendor-definition.js';

/** What is to be checked: the input as it will be sent, and what is known to be wrong with it already. */
export interface CheckedInput {
  readonly input: unknown;
  readonly issues: readonly ValidationIssue[];
}

/** Kept, since importing even what is loaded takes a while. */
let validation: typeof import('../validation/validate-request.js') | undefined;

/**
 * Checks a request against the vendor's documented rules before anything is sent. zod is loaded with the first check.
 * @throws ValidationError naming every field that breaks one
 */
export async function checkInput(
  vendor: string,
  operation: Operation,
  validators: OperationValidators | undefined,
  { input, issues }: CheckedInput,
): Promise<void> {
  const found = isObject(input)
    ? await issuesOfParts(operation, validators, input)
    : [{ path: '', expected: 'an object' }];
  // What a validator says of a field is more precise.
  const named = new Set(found.map(({ path }) => path));
  const all = [...found, ...issues.filter(({ path }) => !named.has(path))];
  if (all.length > 0) throw new ValidationError({ vendor, operation: operation.id, issues: all });
}

async function issuesOfParts(
  operation: Operation,
  validators: OperationValidators | undefined,
  input: Readonly<Record<string, unknown>>,
): Promise<ValidationIssue[]> {
  validation ??= await import('../validation/validate-request.js');
  const { validateRequest } = validation;
  const { path, query, body } = splitInput(operation, input);
  return [
    ...lostSegments(path),
    ...(validators?.parameters ? validateRequest(validators.parameters, { ...path, ...query }) : []),
    ...(validators?.body ? validateRequest(validators.body, body) : []),
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
