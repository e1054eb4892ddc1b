export type { HuaweiC2Credentials } from '@outdial/signing/huawei-c2';
export { createHuaweiCampaignClient, type HuaweiCampaignClient } from './campaign-client.js';
export { createHuaweiClient, type HuaweiClient } from './client.js';
export type * from './generated/client.gen.js';
export type { components, operations } from './generated/schema.gen.js';
export {
  callMediaType,
  callPriority,
  callStatus,
  campaignStatus,
  channelType,
  deviceType,
  entranceId,
  failCode,
  mediaType,
  navigationCode,
  resultCode,
  returnCode,
  seat,
} from './generated/values.gen.js';
export { type HuaweiWebhooks, webhooks as webhookTable } from './generated/webhooks.gen.js';
export {
  createHuaweiReceiver,
  type HuaweiEvent,
  type HuaweiReceiverSettings,
  receiveHuaweiWebhook,
} from './receive.js';
export type { HuaweiCampaignSettings, HuaweiCredentials, HuaweiSettings } from './settings.js';
export { errorTables, operationTable } from './tables.js';
