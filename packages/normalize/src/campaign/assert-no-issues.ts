import { ValidationError, type ValidationIssue } from '@outdial/core';

/** @throws ValidationError naming every field that the vendor's operation cannot take */
export function assertNoIssues(
  call: { readonly vendor: string; readonly operation: string },
  issues: readonly (ValidationIssue | undefined)[],
): void {
  const found = issues.filter((issue) => issue !== undefined);
  if (found.length > 0) throw new ValidationError({ ...call, issues: found });
}
