import type { ValidationIssue } from '@outdial/core';
import { issueUnless } from '../campaign/draft-issues.js';
import type { Redial } from '../model/campaign-draft.js';

/** Of LAAFFIC's two products, what calling again has in common. */
interface RecallFlow<Type extends number> {
  readonly recallType: Type;
  readonly recallInterval: number;
  readonly recallNum: number;
}

type Pauses = Pick<Redial, 'times' | 'afterMinutes'>;

const recallTypes = { everyone: 0, notReached: 1, byIntent: 3 } as const;
const most = { times: 10, afterMinutes: 1440 } as const;

/** For everyone, or those who were not reached, which is all that the IVR knows. */
export function toRecallFlow({
  whom,
  times,
  afterMinutes,
}: Pauses & { readonly whom: unknown }): RecallFlow<0 | 1> {
  const recallType = whom === 'everyone' ? recallTypes.everyone : recallTypes.notReached;
  return { recallType, recallInterval: afterMinutes, recallNum: times };
}

/** The same, or by intent, as agents can. */
export function toAgentRecallFlow(
  redial: Pauses & Pick<Redial, 'whom'>,
): RecallFlow<0 | 1 | 3> & { readonly recallIntent?: string[] } {
  const flow = toRecallFlow(redial);
  if (typeof redial.whom === 'string') return flow;
  return { ...flow, recallType: recallTypes.byIntent, recallIntent: [...redial.whom.intents] };
}

export function recallIssues(redial: Pauses | undefined): (ValidationIssue | undefined)[] {
  if (redial === undefined) return [];
  return (['times', 'afterMinutes'] as const).map((field) =>
    issueUnless(redial[field] <= most[field], `redial.${field}`, `at most ${most[field]}`),
  );
}
