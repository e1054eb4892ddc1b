// GENERATED from specs/nxcloud/openapi.yaml (sha256 650b338cb6b2d7e4…). Do not edit: change the document and run `npm run generate`.

import type { webhooks as WebhookPaths } from './schema.gen.js';

/**
 * A call has ended
 *
 * Sent when one call of an order has ended. `finish` tells whether the whole order is finished.
 *
 * Source (documented): Callbot API callCallback <https://github.com/nxtele/http-api-document/wiki/Callbot-API-callCallback>.
 */
export type CallCallback = NonNullable<WebhookPaths['callCallback']['post']['requestBody']>['content']['application/json'];

/**
 * An order is finished
 *
 * Sent when an order (a number with all its rounds of calls) is finished.
 *
 * Source (documented): Callbot API orderCallback <https://github.com/nxtele/http-api-document-en/wiki/Callbot-API-orderCallback>.
 */
export type OrderCallback = NonNullable<WebhookPaths['orderCallback']['post']['requestBody']>['content']['application/json'];

/**
 * The status of a task has changed
 *
 * Sent when the status of a task changes, with the task's statistics so far.
 *
 * Source (documented): Callbot API taskCallback <https://github.com/nxtele/http-api-document-en/wiki/Callbot-API-taskCallback>.
 */
export type TaskCallback = NonNullable<WebhookPaths['taskCallback']['post']['requestBody']>['content']['application/json'];

/** The body of each webhook. */
export interface NxcloudWebhooks {
  callCallback: CallCallback;
  orderCallback: OrderCallback;
  taskCallback: TaskCallback;
}

/** How each webhook is signed, and where the address comes from that it is sent to. */
export const webhooks = {
  callCallback: {
    signing: ['nxcloud-digest'],
    delivery: [{ operation: 'createAndCall', pointer: '/callInfoList/callCallbackUrl' }],
  },
  orderCallback: {
    signing: ['nxcloud-digest'],
    delivery: [{ operation: 'createAndCall', pointer: '/callInfoList/orderCallbackUrl' }],
  },
  taskCallback: {
    signing: ['nxcloud-digest'],
    delivery: [{ operation: 'createAndCall', pointer: '/taskCreateSetting/taskCallbackUrl' }],
  },
} as const;
