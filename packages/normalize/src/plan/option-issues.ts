import type { ValidationIssue } from '@outdial/core';
import { issueUnless } from '../campaign/draft-issues.js';
import type { PlanOptions } from './plan-options.js';

/** What is wrong with the options of a plan, beyond what their types say. */
export function optionIssues({ now, workload, maxCampaigns = 1 }: PlanOptions): ValidationIssue[] {
  const { talkSeconds = 1, answerRate = 1, ringSeconds = 0 } = workload ?? {};
  return [
    issueUnless(now === undefined || !Number.isNaN(now.getTime()), 'options.now', 'an instant'),
    issueUnless(isAmount(talkSeconds), 'options.workload.talkSeconds', 'a number above 0'),
    issueUnless(answerRate >= 0 && answerRate <= 1, 'options.workload.answerRate', 'a number from 0 to 1'),
    issueUnless(
      ringSeconds === 0 || isAmount(ringSeconds),
      'options.workload.ringSeconds',
      'a number of at least 0',
    ),
    issueUnless(
      Number.isSafeInteger(maxCampaigns) && maxCampaigns >= 1,
      'options.maxCampaigns',
      'a whole number of at least 1',
    ),
  ].filter((issue) => issue !== undefined);
}

function isAmount(value: number): boolean {
  return value > 0 && Number.isFinite(value);
}
