import type { CampaignAdapter } from '../campaign/campaign-adapter.js';
import { createCampaignAdapter } from '../campaign/create-campaign-adapter.js';
import type { CallItem } from './call-item.js';
import { encodeTask } from './encode-task.js';
import { type NxcloudCapabilities, nxcloudCapabilities } from './nxcloud-capabilities.js';
import type { NxcloudCampaignSettings } from './nxcloud-settings.js';
import { taskActions } from './task-actions.js';
import { unmappedAnswers } from './unmapped-answers.js';
import { unmappedRecords } from './unmapped-records.js';

/**
 * Campaigns as tasks of NXCloud. A campaign is known by its key, which is the task's `userTaskID`.
 * @example
 * const nxcloud = nxcloudCampaigns({ client: createNxcloudClient({ credentials: { uuid, secretKey } }) });
 * const { campaign, refused } = await nxcloud.create(draft, callees);
 */
export function nxcloudCampaigns(settings: NxcloudCampaignSettings): CampaignAdapter<NxcloudCapabilities> {
  return createCampaignAdapter<NxcloudCapabilities, CallItem>({
    name: 'nxcloud',
    title: 'NXCloud',
    capabilities: nxcloudCapabilities,
    unmapped: [...unmappedRecords, ...unmappedAnswers],
    encode: (draft, context) => encodeTask(draft, context, settings),
    actions: taskActions(settings),
  });
}
