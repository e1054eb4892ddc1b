import { blankProgress } from '../events/blank-progress.js';
import { mapNative } from '../map-native.js';
import type { Campaign } from '../model/campaign.js';
import { readInstant } from '../read-instant.js';
import { filledTextOf, recordOf } from '../read-native.js';
import { campaignStatuses } from './campaign-statuses.js';

/** Documented for the times of campaigns. */
const timeZone = 'UTC';

/**
 * Turns a row of listCampaigns, or of queryTasks, into a campaign. Never throws. The vendor counts nothing per campaign; its
 * name is a key for who gave it as one only, as the adapter does.
 */
export function toCampaign<Raw>(row: Raw): Campaign<Raw> {
  const campaign = recordOf(row);
  return {
    vendor: 'huawei',
    key: undefined,
    id: filledTextOf(campaign.id) ?? filledTextOf(campaign.taskId),
    scriptId: undefined,
    name: filledTextOf(campaign.name) ?? filledTextOf(campaign.taskName),
    status: mapNative(campaignStatuses, campaign.status),
    createdAt: { normalized: undefined, native: undefined },
    startsAt: readInstant(campaign.strBeginTime ?? campaign.beginDate, timeZone),
    endsAt: readInstant(campaign.strEndTime ?? campaign.endDate, timeZone),
    progress: blankProgress,
    raw: row,
  };
}
