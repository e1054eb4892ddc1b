import type { CampaignReference } from '../model/campaign.js';
import { textOf } from '../read-native.js';

/** Which task something is about. */
export function campaignOf(members: Readonly<Record<string, unknown>>): CampaignReference {
  return {
    key: textOf(members.userTaskID),
    id: textOf(members.taskID),
    scriptId: textOf(members.sceneID),
  };
}
