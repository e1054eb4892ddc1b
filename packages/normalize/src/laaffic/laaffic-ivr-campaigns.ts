import type { CampaignAdapter } from '../campaign/campaign-adapter.js';
import { createCampaignAdapter } from '../campaign/create-campaign-adapter.js';
import { encodeIvrTask } from './encode-ivr-task.js';
import { ivrTaskActions } from './ivr-task-actions.js';
import { type LaafficIvrCapabilities, laafficIvrCapabilities } from './laaffic-ivr-capabilities.js';
import type { LaafficIvrSettings } from './laaffic-ivr-settings.js';
import type { NumberInfo } from './number-info.js';
import { unmappedAnswers } from './unmapped-answers.js';
import { unmappedRecords } from './unmapped-records.js';

/**
 * Campaigns as group-call tasks of LAAFFIC's IVR, which play a recording or speak a text. A draft's `script.id` is the name of
 * one of the setting's `texts`, else the id of an uploaded audio file; its key is the name of the task.
 * @example
 * const laaffic = laafficIvrCampaigns({ client: createLaafficClient({ credentials }), appId: 'your-app-id' });
 * const { campaign } = await laaffic.create({ ...draft, script: { id: 'reminder.wav' } }, callees);
 */
export function laafficIvrCampaigns(settings: LaafficIvrSettings): CampaignAdapter<LaafficIvrCapabilities> {
  return createCampaignAdapter<LaafficIvrCapabilities, NumberInfo>({
    name: 'laaffic-ivr',
    title: 'LAAFFIC IVR',
    capabilities: laafficIvrCapabilities,
    unmapped: [...unmappedRecords, ...unmappedAnswers],
    encode: (draft, context) => encodeIvrTask(draft, context, settings),
    actions: ivrTaskActions(settings),
  });
}
