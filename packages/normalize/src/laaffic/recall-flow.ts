import type { ValidationIssue } from '@outdial/core';
import { issueUnless } from '../campaign/draft-issues.js';
import type { Redial } from '../model/campaign-draft.js';

/** Of LAAFFIC's two products, what calling again has in common. */
interface RecallFlow<Type extends number> {
  readonly recallType: Type;
  readonly recallInterval: number;
  readonly recallNum: number;
}

interface RecallWish<Whom> extends Pick<Redial, 'times' | 'afterMinutes'> {
  readonly whom: Whom;
}

const recallTypes = { everyone: 0, not_reached: 1 } as const;
const byIntent = 3;
const most = { times: 10, afterMinutes: 1440 } as const;

/** By the result of the calls before. */
export function toRecallFlow({
  whom,
  times,
  afterMinutes,
}: RecallWish<'everyone' | 'not_reached'>): RecallFlow<0 | 1> {
  return { recallType: recallTypes[whom], recallInterval: afterMinutes, recallNum: times };
}

/** The same, or by intent, as agents can. */
export function toAgentRecallFlow(
  redial: RecallWish<Redial['whom']>,
): RecallFlow<0 | 1 | 3> & { readonly recallIntent?: string[] } {
  const { whom, times, afterMinutes } = redial;
  if (typeof whom === 'string') return toRecallFlow({ whom, times, afterMinutes });
  return {
    recallType: byIntent,
    recallInterval: afterMinutes,
    recallNum: times,
    recallIntent: [...whom.intents],
  };
}

export function recallIssues(
  redial: Pick<Redial, 'times' | 'afterMinutes'> | undefined,
): (ValidationIssue | undefined)[] {
  if (redial === undefined) return [];
  return (['times', 'afterMinutes'] as const).map((field) =>
    issueUnless(redial[field] <= most[field], `redial.${field}`, `at most ${most[field]}`),
  );
}
