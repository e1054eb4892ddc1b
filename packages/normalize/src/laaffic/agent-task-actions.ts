import type { CallOptions } from '@outdial/core';
import type { CampaignActions } from '../campaign/campaign-actions.js';
import { receiptOf } from '../campaign/receipt-of.js';
import type { Campaign, CampaignReference } from '../model/campaign.js';
import { cancelRecalls } from './cancel-recalls.js';
import { findTask, type TaskSearch } from './find-task.js';
import type { LaafficAgentCapabilities } from './laaffic-agent-capabilities.js';
import type { LaafficAgentSettings } from './laaffic-settings.js';
import { taskIdOf } from './task-id-of.js';
import { toCampaign } from './to-campaign.js';

const over = ['completed', 'failed', 'cancelled'];

/** What can be done to a task of agents. */
export function agentTaskActions(
  settings: LaafficAgentSettings,
): Pick<CampaignActions<LaafficAgentCapabilities>, 'get' | 'cancel'> {
  const { client } = settings;
  const get = async (
    campaign: CampaignReference,
    options?: CallOptions,
    operation = 'get',
  ): Promise<Campaign | undefined> => {
    const list = (params: TaskSearch) => client.queryAgentGroupCall.each({ params }, options);
    const row = await findTask(list, campaign, settings, { vendor: 'laaffic-agent', operation });
    return row === undefined ? undefined : toCampaign(row, settings);
  };
  return {
    get: (campaign, options) => get(campaign, options),
    async cancel(campaign, options) {
      const at = { vendor: 'laaffic-agent', operation: 'cancel' };
      const task = await get(campaign, options, 'cancel');
      const taskId = taskIdOf(task?.id ?? campaign.id, at);
      const { running, receipt } = await cancelRecalls(taskId, settings, options);
      // The task itself may be done, and only its recalls to come.
      const isOver = over.includes(task?.status.normalized ?? 'unknown');
      if (isOver && running.length === 0 && receipt !== undefined) return receipt;
      const taskIdList = isOver && running.length > 0 ? [...running] : [taskId, ...running];
      return receiptOf(await client.cancelAgentGroupCall({ taskIdList }, options));
    },
  };
}
