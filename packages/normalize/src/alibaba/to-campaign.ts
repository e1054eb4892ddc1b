import { mapNative } from '../map-native.js';
import type { Campaign, CampaignProgress } from '../model/campaign.js';
import { amountOf, filledTextOf, recordOf } from '../read-native.js';
import { campaignStatuses } from './campaign-statuses.js';
import { readEpoch } from './read-epoch.js';

type Members = Readonly<Record<string, unknown>>;

/** A job group and its live figures, as the vendor told them. */
export interface AlibabaCampaignRow {
  readonly group: unknown;
  readonly executing: unknown;
}

/**
 * Turns a job group into a campaign: `JobGroup` of describeJobGroup or a row of listJobGroups, and `ExecutingInfo` of
 * describeGroupExecutingInfo, whose live figures are taken in the place of the group's own. Never throws.
 */
export function toCampaign(group: unknown, executing?: unknown): Campaign<AlibabaCampaignRow> {
  return readCampaign(recordOf(group), recordOf(executing), { group, executing });
}

function readCampaign(
  group: Members,
  executing: Members,
  row: AlibabaCampaignRow,
): Campaign<AlibabaCampaignRow> {
  const progress = recordOf(group.Progress);
  const strategy = recordOf(group.Strategy);
  return {
    vendor: 'alibaba',
    key: undefined,
    id: filledTextOf(group.JobGroupId),
    scriptId: filledTextOf(group.ScriptId) ?? filledTextOf(group.ScenarioId),
    name: filledTextOf(group.JobGroupName),
    status: mapNative(campaignStatuses, group.Status ?? progress.Status),
    createdAt: readEpoch(group.CreationTime),
    startsAt: readEpoch(executing.StartTime ?? progress.StartTime ?? strategy.StartTime),
    endsAt: readEpoch(executing.EndTime ?? strategy.EndTime),
    progress: progressOf({ ...progress, ...recordOf(executing.JobsProgress) }, executing),
    raw: row,
  };
}

/** The names of the counts differ between the operations by `Num` at their end. */
function progressOf(counts: Members, executing: Members): CampaignProgress {
  const count = (name: string) => amountOf(counts[`${name}Num`] ?? counts[name]);
  return {
    callees: {
      total: count('TotalJobs'),
      waiting: count('Scheduling'),
      running: count('Executing'),
      paused: count('Paused'),
      called: undefined,
      finished: count('TotalCompleted'),
      answered: undefined,
      failed: count('Failed'),
      cancelled: count('Cancelled'),
    },
    calls: {
      total: amountOf(executing.CallNum),
      answered: undefined,
      failed: amountOf(executing.CallFailedNum),
    },
  };
}
