import type * as z from 'zod/mini';

/** What an issue of a rule carries besides its text. */
export interface RuleIssueParameters {
  /** The rule's sentence is in the text already; an enclosing rule does not add its own. */
  readonly explained?: boolean;
  /** Fields of which at least one must be set. */
  readonly alternatives?: readonly string[];
}

/** Makes an issue in zod's form, with our own text as its message. `path` is relative to the value the rule looks at. */
export function ruleIssue(
  expected: string,
  path: readonly PropertyKey[] = [],
  params: RuleIssueParameters = {},
): z.core.$ZodIssueCustom {
  return { code: 'custom', path: [...path], message: expected, params: { ...params } };
}
