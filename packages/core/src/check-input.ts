import { ValidationError } from './errors/validation-error.js';
import type { Operation } from './operation.js';
import type { RequestParts } from './transport/split-input.js';
import type { ValidationIssue } from './validation/index.js';
import type { OperationValidators } from './vendor-definition.js';

/**
 * Checks a request against the vendor's documented rules before anything is sent. zod is loaded with the first check.
 * @throws ValidationError naming every field that breaks one
 */
export async function checkInput(
  vendor: string,
  operation: Operation,
  validators: OperationValidators | undefined,
  parts: RequestParts,
): Promise<void> {
  const { validateRequest } = await import('./validation/index.js');
  const issues: ValidationIssue[] = [];
  if (validators?.parameters)
    issues.push(...validateRequest(validators.parameters, { ...parts.path, ...parts.query }));
  if (validators?.body) issues.push(...validateRequest(validators.body, parts.body));
  if (issues.length > 0) throw new ValidationError({ vendor, operation: operation.id, issues });
}
