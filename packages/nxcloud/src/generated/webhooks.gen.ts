// GENERATED from specs/nxcloud/openapi.yaml (sha256 934f7a43e65de6d2…). Do not edit: change the document and run `npm run generate`.

import type { webhooks as WebhookPaths } from './schema.gen.js';

/**
 * A call has ended
 *
 * Sent when one call of an order has ended. `finish` tells whether the whole order is finished.
 *
 * What the vendor expects as an answer, how long it waits, whether it sends again, in which order it sends and
 * whether twice is unknown: answer quickly, and be ready for a callback that comes twice or before another.
 *
 * Source (documented): Callbot API callCallback <https://github.com/nxtele/http-api-document/wiki/Callbot-API-callCallback>; Callbot API addBatchOrder <https://github.com/nxtele/http-api-document/wiki/Callbot-API-addBatchOrder>.
 */
export type CallCallback = NonNullable<WebhookPaths['callCallback']['post']['requestBody']>['content']['application/json'];

/**
 * An order is finished
 *
 * Sent when an order (a number with all its rounds of calls) is finished. `callInfoDetail` is one call, the last one
 * as it seems.
 *
 * What the vendor expects as an answer, how long it waits, whether it sends again, in which order it sends and
 * whether twice is unknown: answer quickly, and be ready for a callback that comes twice or before another.
 *
 * Source (documented): Callbot API orderCallback <https://github.com/nxtele/http-api-document-en/wiki/Callbot-API-orderCallback>; Callbot API addBatchOrder <https://github.com/nxtele/http-api-document/wiki/Callbot-API-addBatchOrder>.
 */
export type OrderCallback = NonNullable<WebhookPaths['orderCallback']['post']['requestBody']>['content']['application/json'];

/**
 * The status of a task has changed
 *
 * Sent when the status of a task changes, with the task's statistics so far.
 *
 * What the vendor expects as an answer, how long it waits, whether it sends again, in which order it sends and
 * whether twice is unknown: answer quickly, and be ready for a callback that comes twice or before another.
 *
 * Source (documented): Callbot API taskCallback <https://github.com/nxtele/http-api-document-en/wiki/Callbot-API-taskCallback>; Callbot API createTaskAndCall <https://github.com/nxtele/http-api-document/wiki/Callbot-API-createTaskAndCall>.
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
    delivery: [
      { operation: 'createAndCall', pointer: '/callInfoList/callCallbackUrl' },
      { operation: 'addBatchCall', pointer: '/callInfoList/callCallbackUrl' },
      { operation: 'importBatchCall', pointer: '/callInfoList/callCallbackUrl' },
    ],
  },
  orderCallback: {
    signing: ['nxcloud-digest'],
    delivery: [
      { operation: 'createAndCall', pointer: '/callInfoList/orderCallbackUrl' },
      { operation: 'addBatchCall', pointer: '/callInfoList/orderCallbackUrl' },
      { operation: 'importBatchCall', pointer: '/callInfoList/orderCallbackUrl' },
      { operation: 'createTask', pointer: '/orderCallbackUrl' },
    ],
  },
  taskCallback: {
    signing: ['nxcloud-digest'],
    delivery: [
      { operation: 'createAndCall', pointer: '/taskCreateSetting/taskCallbackUrl' },
      { operation: 'createTask', pointer: '/taskCreateSetting/taskCallbackUrl' },
      { operation: 'createTask', pointer: '/taskCallbackUrl' },
      { operation: 'updateTask', pointer: '/taskCreateSetting/taskCallbackUrl' },
    ],
  },
} as const;
