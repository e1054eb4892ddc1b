// GENERATED from specs/huawei/openapi.yaml (sha256 ce93310e6e2bfc4c…). Do not edit: change the document and run `npm run generate`.

import type { webhooks as WebhookPaths } from './schema.gen.js';

/**
 * Results of calls
 *
 * Sent when calls of a campaign have ended. The body is a list, with nothing around it (the page's `callResultList` is a name for the list only). There are no
 * headers of the vendor's own and there is no signature; TLS 1.2 or later is demanded.
 *
 * **Answer** HTTP 200 with `{"retCode":"0","retMsg":"success"}`; any other status is a failure. After one the vendor sends the same results again
 * at once; when that fails, too, the push has failed. It is repeated after 10 minutes, each result six times at most. The newest edition says instead that the
 * tenant's setting for the number of callbacks decides, 2 by default and 6 at most. So a result may come more than once.
 *
 * Source (documented): Calling Back Outbound Call Results, page cec_07_4046, since 2025-11 cec_07_0788, Chinese edition <https://support.huaweicloud.com/api-ccfs-cec/cec_07_0788.html>.
 */
export type CampaignResult = NonNullable<WebhookPaths['campaignResult']['post']['requestBody']>['content']['application/json'];

/** The body of each webhook. */
export interface HuaweiWebhooks {
  campaignResult: CampaignResult;
}

/** How each webhook is signed, and where the address comes from that it is sent to. */
export const webhooks = {
  campaignResult: {
    signing: [],
    delivery: [
      { operation: 'createCampaign', pointer: '/callBackUrl' },
      { operation: 'createCampaignV2', pointer: '/callBackUrl' },
      { operation: 'updateCampaign', pointer: '/callBackUrl' },
      { console: 'The tenant\'s parameter for the address to which results are pushed' },
      { console: 'The system\'s setting isales.obresult.callback.url' },
    ],
  },
} as const;
