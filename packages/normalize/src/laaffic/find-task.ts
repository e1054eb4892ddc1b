import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { CampaignReference } from '../model/campaign.js';
import { filledTextOf, recordOf } from '../read-native.js';
import { localText } from '../time/local-time.js';
import type { LaafficSettings } from './laaffic-settings.js';
import { assumedTimeZone } from './reading-options.js';

const dayMs = 24 * 60 * 60 * 1000;
const defaultDays = 31;

/** What LAAFFIC's lists ask for. */
export interface TimeFilter {
  readonly strTime: string;
  readonly endTime: string;
}

export interface TaskSearch extends TimeFilter {
  readonly searchCondition?: string;
}

/** The days in which is looked for tasks. A day ahead, since the zone of the vendor's clocks is not certain. */
export function lookUpTimes({
  now = () => new Date(),
  lookBackDays = defaultDays,
  vendorTimeZone = assumedTimeZone,
}: LaafficSettings): TimeFilter {
  const at = (days: number): string => localText(new Date(now().getTime() + days * dayMs), vendorTimeZone);
  return { strTime: at(-lookBackDays), endTime: at(1) };
}

/**
 * The task that a reference names: by its id, or by its name, which is the draft's key. The vendor searches by part of a name
 * only, so each is compared here.
 * @throws ValidationError when the reference has neither
 */
export async function findTask<Row>(
  list: (params: TaskSearch) => AsyncIterable<Row>,
  { key, id }: CampaignReference,
  settings: LaafficSettings,
  at: { readonly vendor: string; readonly operation: string },
): Promise<Row | undefined> {
  const isNamed = key !== undefined || id !== undefined;
  assertNoIssues(at, isNamed ? [] : [{ path: 'campaign.key', expected: 'the key of the draft, or an id' }]);
  const searched = key === undefined ? {} : { searchCondition: key };
  for await (const row of list({ ...lookUpTimes(settings), ...searched })) {
    const { taskId, jobId, taskName } = recordOf(row);
    const rowId = filledTextOf(taskId) ?? filledTextOf(jobId);
    if (id === undefined ? taskName === key : rowId === id) return row;
  }
  return undefined;
}
