export type { NumberFormat } from '../phone/number-format.js';
export { huaweiDialogCapabilities } from './dialog-capabilities.js';
export { huaweiDialogUnmapped } from './dialog-unmapped.js';
export type {
  HuaweiCallee,
  HuaweiCampaignOperations,
  HuaweiCampaignSettings,
  HuaweiDraft,
} from './huawei-campaign-settings.js';
export { huaweiCampaigns } from './huawei-campaigns.js';
export { type HuaweiCapabilities, huaweiCapabilities } from './huawei-capabilities.js';
export { type HuaweiDialogOptions, type HuaweiOpening, huaweiDialogs } from './huawei-dialogs.js';
export type { HuaweiReadingOptions } from './reading-options.js';
export { toCall } from './to-call.js';
export { toCampaign } from './to-campaign.js';
export { toVoiceEvent } from './to-voice-event.js';
