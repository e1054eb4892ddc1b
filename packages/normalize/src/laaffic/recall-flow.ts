import type { ValidationIssue } from '@outdial/core';
import type { SendAgentGroupCallInput } from '@outdial/laaffic';
import { issueUnless } from '../campaign/draft-issues.js';
import type { Redial } from '../model/campaign-draft.js';

type RecallFlow = NonNullable<SendAgentGroupCallInput['recallFlow']>;

const recallTypes = { everyone: 0, not_reached: 1, intents: 3 } as const;
const most = { times: 10, afterMinutes: 1440 } as const;

export function toRecallFlow({ whom, times, afterMinutes }: Redial): RecallFlow {
  return {
    recallType: recallTypes[typeof whom === 'string' ? whom : 'intents'],
    recallInterval: afterMinutes,
    recallNum: times,
    ...(typeof whom !== 'string' && { recallIntent: [...whom.intents] }),
  };
}

export function recallIssues(redial: Redial | undefined): (ValidationIssue | undefined)[] {
  if (redial === undefined) return [];
  return (['times', 'afterMinutes'] as const).map((field) =>
    issueUnless(redial[field] <= most[field], `redial.${field}`, `at most ${most[field]}`),
  );
}
