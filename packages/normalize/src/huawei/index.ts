export { huaweiDialogCapabilities } from './dialog-capabilities.js';
export { huaweiDialogUnmapped } from './dialog-unmapped.js';
export { type HuaweiDialogOptions, type HuaweiOpening, huaweiDialogs } from './huawei-dialogs.js';
export type { HuaweiReadingOptions } from './reading-options.js';
export { toCall } from './to-call.js';
export { toCampaign } from './to-campaign.js';
export { toVoiceEvent } from './to-voice-event.js';
