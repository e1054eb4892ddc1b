export { callsOfCallees } from './calls-of-callees.js';
export { nxcloudCampaigns } from './nxcloud-campaigns.js';
export { type NxcloudCapabilities, nxcloudCapabilities } from './nxcloud-capabilities.js';
export type {
  NxcloudCallee,
  NxcloudCampaignClient,
  NxcloudCampaignSettings,
  NxcloudDraft,
} from './nxcloud-settings.js';
export { toCall, toCalls } from './to-call.js';
export { toCampaign } from './to-campaign.js';
export { toVoiceEvent } from './to-voice-event.js';
