import type { CallOptions } from '@outdial/core';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { CampaignActions } from '../campaign/campaign-actions.js';
import { issueUnless } from '../campaign/draft-issues.js';
import { encodingContextOf } from '../campaign/encoding-context.js';
import { receiptOf } from '../campaign/receipt-of.js';
import type { Campaign, CampaignReference } from '../model/campaign.js';
import { encodeSchedule } from './encode-schedule.js';
import { findTask, type TaskSearch } from './find-task.js';
import { ivrFields, ivrIssues } from './ivr-fields.js';
import type { LaafficIvrCapabilities } from './laaffic-ivr-capabilities.js';
import type { LaafficIvrSettings } from './laaffic-ivr-settings.js';
import { taskIdOf } from './task-id-of.js';
import { toCampaign } from './to-campaign.js';

const keptAsTheyWere =
  'to stay as they were, with ringing time and redial: LAAFFIC does not change them (set updateKeepsWindows)';

/**
 * What can be done to an IVR task. An `update` changes what is played, when it begins, message and transfer; with the start
 * `immediately` the calls begin at once.
 */
export function ivrTaskActions(
  settings: LaafficIvrSettings,
): Pick<CampaignActions<LaafficIvrCapabilities>, 'get' | 'update'> {
  const { client, updateKeepsWindows = false } = settings;
  const get = async (
    campaign: CampaignReference,
    options?: CallOptions,
    operation = 'get',
  ): Promise<Campaign | undefined> => {
    const list = (params: TaskSearch) => client.queryGroupCall.each({ params }, options);
    const row = await findTask(list, campaign, settings, { vendor: 'laaffic-ivr', operation });
    return row === undefined ? undefined : toCampaign(row, settings);
  };
  return {
    get: (campaign, options) => get(campaign, options),
    async update(campaign, draft, options) {
      const at = { vendor: 'laaffic-ivr', operation: 'update' };
      assertNoIssues(at, [
        issueUnless(updateKeepsWindows, 'windows', keptAsTheyWere),
        ...ivrIssues(draft, settings),
      ]);
      const context = encodingContextOf(draft, (settings.now ?? (() => new Date()))());
      const product = { name: 'laaffic-ivr', leastRingSeconds: 20 } as const;
      const {
        taskName,
        sendTime = null,
        displayNum,
      } = encodeSchedule(draft, context, settings, product).fields;
      const known = campaign.id ?? (await get(campaign, options, 'update'))?.id;
      const input = {
        keyId: taskIdOf(known, at),
        taskName,
        sendTime,
        ...(displayNum !== undefined && { displayNum }),
        ...ivrFields(draft, settings),
      };
      return receiptOf(await client.updateGroupCall(input, options));
    },
  };
}
