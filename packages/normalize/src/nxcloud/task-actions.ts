import type { CallOptions } from '@outdial/core';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { ActionReceipt, CampaignActions } from '../campaign/campaign-actions.js';
import { issueUnless } from '../campaign/draft-issues.js';
import { encodingContextOf } from '../campaign/encoding-context.js';
import { receiptOf } from '../campaign/receipt-of.js';
import type { CampaignReference } from '../model/campaign.js';
import { encodeSettings } from './encode-settings.js';
import type { NxcloudCapabilities } from './nxcloud-capabilities.js';
import type { NxcloudCampaignSettings } from './nxcloud-settings.js';
import { taskOperations } from './task-operations.js';
import { toCampaign } from './to-campaign.js';
import { userTaskIdOf } from './user-task-id.js';

/**
 * What can be done to a task. `update` works while it is paused or has not been started, as documented; an update with the
 * start `immediately` may start it.
 */
export function taskActions(
  settings: NxcloudCampaignSettings,
): Omit<CampaignActions<NxcloudCapabilities>, 'listCalls'> {
  const { client } = settings;
  const operate =
    (action: string, taskOperate: 1 | 2 | 3) =>
    async (campaign: CampaignReference, options?: CallOptions): Promise<ActionReceipt> =>
      receiptOf(
        await client.mgrTaskStatus({ userTaskID: userTaskIdOf(campaign, action), taskOperate }, options),
      );
  return {
    start: operate('start', taskOperations.start),
    pause: operate('pause', taskOperations.pause),
    resume: operate('resume', taskOperations.start),
    cancel: operate('cancel', taskOperations.finish),
    async update(campaign, draft, options) {
      const userTaskID = userTaskIdOf(campaign, 'update');
      const isSame = (campaign.scriptId ?? draft.script.id) === draft.script.id;
      assertNoIssues({ vendor: 'nxcloud', operation: 'update' }, [
        issueUnless(isSame, 'script.id', 'that of the campaign: NXCloud cannot change it'),
      ]);
      const context = encodingContextOf(draft, new Date());
      const { sceneID, funcFlag, starting } = encodeSettings(draft, context, settings, 'update');
      const input = { userTaskID, sceneID, funcFlag, taskCreateSetting: starting };
      return receiptOf(await client.updateTask(input, options));
    },
    async get(campaign, options) {
      const userTaskID = userTaskIdOf(campaign, 'get');
      const queryConditions = { userTaskID: [userTaskID] };
      for await (const row of client.listTask.each({ queryConditions }, options))
        if (row.userTaskID === userTaskID) return toCampaign(row);
      return undefined;
    },
  };
}
