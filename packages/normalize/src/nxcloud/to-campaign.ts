import { mapNative } from '../map-native.js';
import type { Campaign } from '../model/campaign.js';
import { recordOf } from '../read-native.js';
import { campaignOf } from './campaign-of.js';
import { campaignStatuses } from './campaign-statuses.js';
import { instantOf } from './instant-of.js';
import { progressOf } from './progress-of.js';

const untold = { normalized: undefined, native: undefined };

/** Turns a task of listTask into a campaign. Never throws; the vendor tells no name and no times but that of creation. */
export function toCampaign<Raw>(row: Raw): Campaign<Raw> {
  const task = recordOf(row);
  return {
    vendor: 'nxcloud',
    ...campaignOf(task),
    name: undefined,
    status: mapNative(campaignStatuses, task.taskStatus),
    createdAt: instantOf(task.createTs),
    startsAt: untold,
    endsAt: untold,
    progress: progressOf(task.taskStat),
    raw: row,
  };
}
