import { blankProgress } from '../events/blank-progress.js';
import { mapNative } from '../map-native.js';
import type { Campaign } from '../model/campaign.js';
import { readInstant } from '../read-instant.js';
import { amountOf, filledTextOf, recordOf } from '../read-native.js';
import { campaignStatuses } from './campaign-statuses.js';
import { assumedTimeZone, type LaafficReadingOptions } from './reading-options.js';

const untold = { normalized: undefined, native: undefined };

/**
 * Turns a task of queryAgentGroupCall or queryGroupCall into a campaign. Its name is its key, since the vendor refuses a
 * second task of the same name. Never throws.
 */
export function toCampaign<Raw>(row: Raw, options: LaafficReadingOptions = {}): Campaign<Raw> {
  const { vendorTimeZone = assumedTimeZone } = options;
  const task = recordOf(row);
  const name = filledTextOf(task.taskName);
  return {
    vendor: 'laaffic',
    key: name,
    id: filledTextOf(task.taskId) ?? filledTextOf(task.jobId),
    scriptId: filledTextOf(task.scriptId),
    name,
    status: mapNative(campaignStatuses, task.status),
    createdAt: readInstant(task.createdTime, vendorTimeZone),
    startsAt: untold,
    endsAt: untold,
    progress: {
      callees: { ...blankProgress.callees, total: amountOf(task.numCnt), called: amountOf(task.callNum) },
      calls: {
        ...blankProgress.calls,
        answered: amountOf(task.success),
        failed: amountOf(task.fail),
      },
    },
    raw: row,
  };
}
