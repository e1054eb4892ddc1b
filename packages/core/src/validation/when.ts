import type * as z from 'zod/mini';
import { fits, issuesOf } from './issues-of.js';
import type { RequestSchema, Rule } from './request-schema.js';
import { rule } from './rule.js';
import type { RuleIssueParameters } from './rule-issue.js';
import { ruleIssue } from './rule-issue.js';

interface Consequences {
  /** JSON Schema's `then`: what must hold where the condition does. */
  readonly demand?: RequestSchema;
  /** JSON Schema's `else`. */
  readonly otherwise?: RequestSchema;
  /** The rule in one sentence; it becomes part of every issue that the rule finds. */
  readonly because?: string;
}

/** JSON Schema's `if`/`then`/`else`. */
export function when(condition: RequestSchema, { demand, otherwise, because }: Consequences): Rule {
  return rule((value) => {
    const consequence = fits(condition, value) ? demand : otherwise;
    const issues = consequence ? issuesOf(consequence, value) : [];
    return because ? issues.map((issue) => explain(issue, because)) : issues;
  });
}

function explain(issue: z.core.$ZodIssue, because: string): z.core.$ZodIssue {
  if (issue.code === 'unrecognized_keys') return issue;
  const params: RuleIssueParameters = (issue.code === 'custom' && issue.params) || {};
  if (params.explained) return issue;
  return ruleIssue(`${issue.message}: ${because}`, issue.path, { ...params, explained: true });
}
