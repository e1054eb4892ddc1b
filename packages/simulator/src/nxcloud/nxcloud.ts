import { nxcloudDigest } from '@outdial/signing';
import { type Clock, unixSeconds } from '../clock.js';
import { refusalOf } from '../engine/check-signature.js';
import type { Exchange } from '../engine/exchange.js';
import type { IdSource } from '../engine/id-source.js';
import { type Refusal, statusOfJsonApi } from '../engine/refusal.js';
import { routesOf } from '../engine/routes-of.js';
import { loadSpecification } from '../engine/specification.js';
import type { Rendered, Reply, Vendor } from '../engine/vendor.js';
import type { VendorSettings } from '../vendor-settings.js';
import { CallbackSender } from './callback-sender.js';
import type { CreateAndCallRequest } from './create-and-call-request.js';
import { Dialler } from './dialler.js';
import { codeOf, type NxcloudCode, nxcloudCodes } from './refusals.js';
import { signResponse } from './sign-response.js';
import { snapshotOf, type TaskSnapshot } from './task.js';
import { TaskBook } from './task-book.js';

export interface NxcloudSettings extends VendorSettings {
  credentials: { uuid: string; secretKey: string };
  /** How long a call lasts, in milliseconds of real time. */
  callMilliseconds: number;
}

/** More orders in one request answer 4001. That there is a limit is documented, this number is assumed. */
const maximumOrders = 10_000;

export class Nxcloud implements Vendor {
  readonly name = 'nxcloud';
  readonly specification = loadSpecification('nxcloud');
  readonly routes = routesOf(this.specification);
  readonly ids: IdSource;
  readonly checks = { 'nxcloud-digest': (exchange: Exchange) => this.#checkSign(exchange) };
  readonly handlers = {
    createAndCall: (exchange: Exchange, request: CreateAndCallRequest) =>
      this.#createAndCall(exchange, request),
    ping: (exchange: Exchange, request: { data: string }) => this.#ping(exchange, request),
  };

  readonly #credentials: NxcloudSettings['credentials'];
  readonly #now: Clock;
  readonly #tasks: TaskBook;
  readonly #dialler: Dialler;

  constructor(settings: NxcloudSettings) {
    this.#credentials = settings.credentials;
    this.ids = settings.ids;
    this.#now = settings.now;
    this.#tasks = new TaskBook(settings.ids, settings.now);
    this.#dialler = new Dialler({ ...settings, sender: new CallbackSender(settings) });
  }

  tasks(): TaskSnapshot[] {
    return this.#tasks.all().map(snapshotOf);
  }

  close(): Promise<void> {
    return this.#dialler.close();
  }

  #checkSign({ received, parameters }: Exchange): Refusal | undefined {
    // The scheme names the first header that is missing; that it is the signature says most.
    if (!parameters.header.sign) return { reason: 'missing_header', field: 'sign' };
    return refusalOf(nxcloudDigest.verify(received, this.#credentials, { now: this.#now }));
  }

  refuse(refusal: Refusal, exchange: Exchange): Reply {
    return {
      ...this.#refuse(exchange, codeOf(refusal), refusal.field),
      httpStatus: statusOfJsonApi(refusal.reason),
    };
  }

  render({ payload }: Reply, { parameters }: Exchange): Rendered {
    const body = JSON.stringify(payload);
    const signed = signResponse(body, parameters.header, this.#credentials, this.#now);
    return { body, headers: { 'content-type': 'application/json', ...signed } };
  }

  #createAndCall(exchange: Exchange, request: CreateAndCallRequest): Reply {
    const { callList } = request.callInfoList;
    if (callList.length > maximumOrders) return this.#refuse(exchange, '4001', 'callInfoList.callList');
    if (this.#tasks.has(request.userTaskID)) return this.#refuse(exchange, '4', 'userTaskID');
    const { task, errors } = this.#tasks.add(request);
    if (request.taskCreateSetting.startupType === 3) this.#dialler.start(task);
    const counts = { totalCount: callList.length, successCount: task.orders.length };
    const fields = { taskID: task.taskID, ...counts, errList: errors };
    return { httpStatus: 200, payload: this.#envelope(exchange, 0, 'success', fields) };
  }

  #ping(exchange: Exchange, { data }: { data: string }): Reply {
    const fields = { data, timestamp: unixSeconds(this.#now()) };
    return { httpStatus: 200, payload: this.#envelope(exchange, 0, 'success', fields) };
  }

  #refuse(exchange: Exchange, code: NxcloudCode, field: string | undefined): Reply {
    const text = field ? `${nxcloudCodes[code]}: ${field}` : nxcloudCodes[code];
    // The document requires the fields of a success in failures too: they are there, and empty.
    const empty =
      exchange.operation?.operationId === 'ping'
        ? { data: '', timestamp: unixSeconds(this.#now()) }
        : { taskID: '', totalCount: 0, successCount: 0 };
    return { httpStatus: 200, code, payload: this.#envelope(exchange, Number(code), text, empty) };
  }

  /** `ping` has names of its own for what every other operation calls retCode, retMsg and responseID. */
  #envelope({ operation }: Exchange, code: number, text: string, fields: object): object {
    return operation?.operationId === 'ping'
      ? { ...fields, code, msg: text, reqId: this.ids.hex() }
      : { retCode: code, retMsg: text, responseID: this.ids.hex(), ...fields };
  }
}
