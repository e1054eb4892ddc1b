export { laafficAgentCampaigns } from './laaffic-agent-campaigns.js';
export { type LaafficAgentCapabilities, laafficAgentCapabilities } from './laaffic-agent-capabilities.js';
export { laafficIvrCampaigns } from './laaffic-ivr-campaigns.js';
export { type LaafficIvrCapabilities, laafficIvrCapabilities } from './laaffic-ivr-capabilities.js';
export type {
  HangUpMessage,
  LaafficIvrClient,
  LaafficIvrDraft,
  LaafficIvrSettings,
  SeatTransfer,
  SpokenText,
} from './laaffic-ivr-settings.js';
export type { LaafficAgentClient, LaafficAgentSettings } from './laaffic-settings.js';
export type { LaafficVariable, VariableNames } from './number-info.js';
export type { LaafficReadingOptions } from './reading-options.js';
export { toCall } from './to-call.js';
export { toCallCentreCall } from './to-call-centre-call.js';
export { toCampaign } from './to-campaign.js';
export { toVoiceEvent } from './to-voice-event.js';
