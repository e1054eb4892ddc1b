export type { NumberFormat } from '../phone/number-format.js';
export type {
  AlibabaCallee,
  AlibabaCampaignClient,
  AlibabaCampaignSettings,
  AlibabaDraft,
} from './alibaba-campaign-settings.js';
export { alibabaCampaigns } from './alibaba-campaigns.js';
export { type AlibabaCapabilities, alibabaCapabilities } from './alibaba-capabilities.js';
export { type AlibabaDialogOptions, alibabaDialogs } from './alibaba-dialogs.js';
export { type AlibabaDialogCapabilities, alibabaDialogCapabilities } from './dialog-capabilities.js';
export { alibabaDialogUnmapped } from './dialog-unmapped.js';
export type { AlibabaReadingOptions } from './reading-options.js';
export { type AlibabaCallRow, toCall, toCalls } from './to-call.js';
export { type AlibabaCampaignRow, toCampaign } from './to-campaign.js';
