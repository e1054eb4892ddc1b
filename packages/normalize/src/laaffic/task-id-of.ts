import { assertNoIssues } from '../campaign/assert-no-issues.js';

/**
 * A task's id as requests take it.
 * @throws ValidationError when it is none, or has more digits than a number of JavaScript holds
 */
export function taskIdOf(id: string | undefined, at: { vendor: string; operation: string }): number {
  const taskId = /^\d+$/.test(id ?? '') ? Number(id) : Number.NaN;
  const issue = { path: 'campaign.id', expected: 'the digits of a task id, or a key that get() knows' };
  assertNoIssues(at, Number.isSafeInteger(taskId) ? [] : [issue]);
  return taskId;
}
