export { toCall, toCalls } from './to-call.js';
export { toCampaign } from './to-campaign.js';
export { type NxcloudCampaignOptions, type NxcloudDraft, toCreateAndCall } from './to-create-and-call.js';
export { toVoiceEvent } from './to-voice-event.js';
