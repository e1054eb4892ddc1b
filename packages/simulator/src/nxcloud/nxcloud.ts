import { nxcloudDigest } from '@outdial/signing';
import { type Clock, unixSeconds } from '../clock.js';
import { refusalOf } from '../engine/check-signature.js';
import { documentedError } from '../engine/documented-error.js';
import { envelopeAnswer } from '../engine/envelope-answer.js';
import type { Exchange } from '../engine/exchange.js';
import type { IdSource } from '../engine/id-source.js';
import { type OperationResult, toHandlers } from '../engine/operation-result.js';
import { type Refusal, statusOfJsonApi } from '../engine/refusal.js';
import { routesOf } from '../engine/routes-of.js';
import { loadSpecification, operationNamed } from '../engine/specification.js';
import type { Handler, Rendered, Reply, Vendor } from '../engine/vendor.js';
import type { VendorSettings } from '../vendor-settings.js';
import type { NxcloudAccount } from './account.js';
import { registerCallbacks } from './callbacks.js';
import { OrderOperations } from './order-operations.js';
import { codeOf, messageOf } from './refusals.js';
import { signResponse } from './sign-response.js';
import { snapshotOf, type TaskSnapshot } from './task.js';
import { TaskBook } from './task-book.js';
import { TaskOperations } from './task-operations.js';
import { TaskRunner } from './task-runner.js';

export interface NxcloudSettings extends VendorSettings {
  credentials: NxcloudAccount;
}

export class Nxcloud implements Vendor {
  readonly name = 'nxcloud';
  readonly specification = loadSpecification('nxcloud');
  readonly routes = routesOf(this.specification);
  readonly ids: IdSource;
  readonly checks = { 'nxcloud-digest': (exchange: Exchange) => this.#checkSign(exchange) };
  readonly explanations = {
    'nxcloud-digest': ({ received }: Exchange) =>
      nxcloudDigest.explain(received, this.#credentials, { now: this.#gatewayNow }),
  };
  readonly handlers: Record<string, Handler>;

  readonly #credentials: NxcloudAccount;
  /** What answers say of the time: the simulator's clock, but for a fault that skews it. */
  readonly #now: Clock;
  readonly #gatewayNow: Clock;
  /** A request for nothing known is refused in the form of most answers. */
  readonly #ordinary = operationNamed(this.specification, 'createAndCall');
  readonly #runner: TaskRunner;

  constructor(settings: NxcloudSettings) {
    this.ids = settings.ids;
    this.#credentials = settings.credentials;
    this.#gatewayNow = settings.gatewayNow;
    this.#now = () => settings.faults.skewed(settings.now());
    this.#runner = new TaskRunner(settings);
    registerCallbacks(settings);
    const shared = { book: new TaskBook(settings), runner: this.#runner, faults: settings.faults };
    const orders = new OrderOperations(shared);
    const works = {
      ...new TaskOperations({ ...shared, orders }).works,
      ...orders.works,
      ping: ({ data }: { data: string }) => ({ members: { data, timestamp: unixSeconds(this.#now()) } }),
    };
    this.handlers = toHandlers(works, (exchange, result) => this.#reply(exchange, result));
  }

  tasks(): TaskSnapshot[] {
    return this.#runner.tasks().map(snapshotOf);
  }

  refuse(refusal: Refusal, exchange: Exchange): Reply {
    const reply = this.#reply(exchange, { code: codeOf(refusal), field: refusal.field });
    return { ...reply, httpStatus: statusOfJsonApi(refusal.reason) };
  }

  refuseWith(code: string, exchange: Exchange): Reply {
    const { httpStatus = 200, meaning } = documentedError(this.specification, exchange.operation, code);
    return { ...this.#reply(exchange, { code, field: undefined, message: meaning }), httpStatus };
  }

  render({ payload }: Reply, { operation, parameters }: Exchange): Rendered {
    const body = JSON.stringify(payload);
    const { response } = operation?.signing ?? this.specification.signing;
    const signed = response ? signResponse(body, parameters.header, this.#credentials, this.#now) : {};
    return { body, headers: { 'content-type': 'application/json', ...signed } };
  }

  #checkSign({ received, parameters }: Exchange): Refusal | undefined {
    // The scheme names the first header that is missing; that it is the signature says most.
    if (!parameters.header.sign) return { reason: 'missing_header', field: 'sign' };
    return refusalOf(nxcloudDigest.verify(received, this.#credentials, { now: this.#gatewayNow }));
  }

  #reply({ operation = this.#ordinary }: Exchange, result: OperationResult): Reply {
    const requestId = this.ids.hex();
    if ('members' in result) {
      const payload = envelopeAnswer(operation, { code: '0', message: 'success', requestId }, result.members);
      return { httpStatus: 200, payload };
    }
    const { code, field, message = messageOf(code, field) } = result;
    const payload = envelopeAnswer(operation, { code, message, requestId });
    return { httpStatus: 200, code, field, payload };
  }
}
