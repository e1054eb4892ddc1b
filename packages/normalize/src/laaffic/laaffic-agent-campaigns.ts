import type { CampaignAdapter } from '../campaign/campaign-adapter.js';
import { createCampaignAdapter } from '../campaign/create-campaign-adapter.js';
import { agentTaskActions } from './agent-task-actions.js';
import { encodeAgentTask } from './encode-agent-task.js';
import { type LaafficAgentCapabilities, laafficAgentCapabilities } from './laaffic-agent-capabilities.js';
import type { LaafficAgentSettings } from './laaffic-settings.js';
import type { NumberInfo } from './number-info.js';
import { unmappedAnswers } from './unmapped-answers.js';
import { unmappedRecords } from './unmapped-records.js';

/**
 * Campaigns as group-call tasks of LAAFFIC's AI agents. A draft's `script.id` is the id of the agent, its key the name of the
 * task, by which a task is found again; its `redial` is the task's recall flow.
 * @example
 * const laaffic = laafficAgentCampaigns({ client: createLaafficClient({ credentials }), appId: 'your-app-id' });
 * const { campaign } = await laaffic.create(draft, callees);
 */
export function laafficAgentCampaigns(
  settings: LaafficAgentSettings,
): CampaignAdapter<LaafficAgentCapabilities> {
  return createCampaignAdapter<LaafficAgentCapabilities, NumberInfo>({
    name: 'laaffic-agent',
    title: 'LAAFFIC AI agents',
    capabilities: laafficAgentCapabilities,
    unmapped: [...unmappedRecords, ...unmappedAnswers],
    encode: (draft, context) => encodeAgentTask(draft, context, settings),
    actions: agentTaskActions(settings),
  });
}
