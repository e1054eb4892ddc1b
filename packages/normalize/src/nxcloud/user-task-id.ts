import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { CampaignReference } from '../model/campaign.js';

/**
 * The id by which NXCloud's requests name a task: the draft's key. No request takes the vendor's own.
 * @throws ValidationError when the reference has none
 */
export function userTaskIdOf({ key = '' }: CampaignReference, operation: string): string {
  const issue = { path: 'campaign.key', expected: 'the key of the draft: NXCloud knows its tasks by it' };
  assertNoIssues({ vendor: 'nxcloud', operation }, key === '' ? [issue] : []);
  return key;
}
