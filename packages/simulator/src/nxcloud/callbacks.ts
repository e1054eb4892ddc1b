import { type NxcloudAlgorithm, nxcloudDigest } from '@outdial/signing';
import type { Callback, DeliveryDesk } from '../deliveries/delivery-desk.js';
import type { CallRecord } from '../dialling/call-record.js';
import type { IdSource } from '../engine/id-source.js';
import { maskNumber } from '../engine/mask-number.js';
import type { NxcloudAccount } from './account.js';
import { callCallbackBody, orderCallbackBody, taskCallbackBody } from './callback-bodies.js';
import { type Order, statusOf, type Task } from './task.js';

export interface CallbackSettings {
  credentials: NxcloudAccount;
  deliveries: DeliveryDesk;
  ids: IdSource;
}

/** Has the callbacks signed, and sent once each: the vendor's rules for repeating them are unknown. */
export function registerCallbacks({ credentials, deliveries, ids }: CallbackSettings): void {
  const { uuid, secretKey, algorithm = 'MD5' } = credentials;
  const sign = (body: string, signedAt: Date, secret: string, digest: NxcloudAlgorithm) => {
    const { headers } = nxcloudDigest.sign(
      { body },
      { uuid, secretKey: secret },
      { now: () => signedAt, nonce: ids.hex, algorithm: digest },
    );
    // The vendor lists no such header for callbacks: the digest is a setting of the account.
    delete headers.algorithm;
    return headers;
  };
  deliveries.register('nxcloud', {
    headersFor: (body, signedAt) => sign(body, signedAt, secretKey, algorithm),
    wrongHeadersFor: (body, signedAt) => sign(body, signedAt, `not ${secretKey}`, algorithm),
  });
}

/** Tells a call that is over. */
export function callCallback(task: Task, order: Order, call: CallRecord): Callback {
  return {
    vendor: 'nxcloud',
    webhook: 'callCallback',
    url: order.data.callCallbackUrl,
    body: callCallbackBody(task, order, call),
    detail: `${maskNumber(order.number)} ${call.result.replaceAll('_', ' ')}`,
  };
}

/** Tells an order that is finished. */
export function orderCallback(task: Task, order: Order): Callback {
  return {
    vendor: 'nxcloud',
    webhook: 'orderCallback',
    url: order.data.orderCallbackUrl || task.data.orderCallbackUrl,
    body: orderCallbackBody(task, order),
    detail: maskNumber(order.number),
  };
}

/** Tells the task as it is now, whatever becomes of it until the callback is sent. */
export function taskCallback(task: Task): Callback {
  return {
    vendor: 'nxcloud',
    webhook: 'taskCallback',
    url: task.data.setting.taskCallbackUrl || task.data.taskCallbackUrl,
    body: taskCallbackBody(task),
    detail: `task status ${statusOf(task)}`,
  };
}
