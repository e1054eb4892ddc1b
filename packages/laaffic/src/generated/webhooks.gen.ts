// GENERATED from specs/laaffic/openapi.yaml (sha256 48769f5f0cc8fe1b…). Do not edit: change the document and run `npm run generate`.

import type { webhooks as WebhookPaths } from './schema.gen.js';

/**
 * Calls of an AI agent have ended
 *
 * Reports on calls of AI agents. Whether the list comes bare or in a member `array` is not clear from the page:
 * both are described.
 *
 * Source (documented): Push of AI Agent call reports <https://www.laaffic.com/cn/api/ai/agentPushVoiceReportBatch/>.
 */
export type AgentStatusReport = NonNullable<WebhookPaths['agentStatusReport']['post']['requestBody']>['content']['application/json'];

/**
 * Calls of an IVR task have ended
 *
 * Reports on one call, or on several in a list; which of the two is sent, and when, is not documented. A setting
 * of the account is likely.
 *
 * Source (documented): Push of IVR call reports, one by one <https://www.laaffic.com/cn/api/voice/pushVoiceReport>; Push of IVR call reports, one by one, older edition <https://www.laaffic.com/api/voice/pushVoiceReport/>; Push of IVR call reports in batches <https://www.laaffic.com/api/voice/pushVoiceReportBatch>.
 */
export type IvrStatusReport = NonNullable<WebhookPaths['ivrStatusReport']['post']['requestBody']>['content']['application/json'];

/**
 * A seat's phone rings
 *
 * Sent when a call is transferred to people (seats) and rings there.
 *
 * Source (documented): Push of a ringing notification <https://www.laaffic.com/zh/api/call/pushRingingNotification>.
 */
export type RingingNotification = NonNullable<WebhookPaths['ringingNotification']['post']['requestBody']>['content']['application/json'];

/**
 * A call of the call centre has ended
 *
 * Reports on one call of the call-centre product, where "agent" means a person (a seat), not an AI agent. A report
 * that is not taken is sent again after 30 minutes, three times at most in all.
 *
 * Source (documented): Push of call-centre reports <https://www.laaffic.com/zh/api/voice/pushVoiceCenterReport/>.
 */
export type CallCentreReport = NonNullable<WebhookPaths['callCentreReport']['post']['requestBody']>['content']['application/json'];

/** The body of each webhook. */
export interface LaafficWebhooks {
  agentStatusReport: AgentStatusReport;
  ivrStatusReport: IvrStatusReport;
  ringingNotification: RingingNotification;
  callCentreReport: CallCentreReport;
}

/** How each webhook is signed, and where the address comes from that it is sent to. */
export const webhooks = {
  agentStatusReport: { signing: [], delivery: [{ console: 'Account management → voice application management' }] },
  ivrStatusReport: { signing: [], delivery: [{ console: 'Account management → voice application management' }] },
  ringingNotification: { signing: [], delivery: [{ console: 'Account management → voice application management' }] },
  callCentreReport: { signing: [], delivery: [{ console: 'Account management → voice application management' }] },
} as const;
