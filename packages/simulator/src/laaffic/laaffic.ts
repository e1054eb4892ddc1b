import { laafficMd5 } from '@outdial/signing';
import type { Clock } from '../clock.js';
import { refusalOf } from '../engine/check-signature.js';
import type { Exchange } from '../engine/exchange.js';
import type { IdSource } from '../engine/id-source.js';
import { type Refusal, statusOfJsonApi } from '../engine/refusal.js';
import { routesOf } from '../engine/routes-of.js';
import { loadSpecification } from '../engine/specification.js';
import type { Rendered, Reply, Vendor } from '../engine/vendor.js';
import type { VendorSettings } from '../vendor-settings.js';
import { Account, type AgentTask, type RecallFlow } from './account.js';
import { codeOf, type LaafficCode, laafficCodes } from './refusals.js';
import type { SendAgentGroupCallRequest, UpdateRecallFlowRequest } from './requests.js';

export interface LaafficSettings extends VendorSettings {
  credentials: { apiKey: string; apiSecret: string };
}

/** The vendor names no figure. */
const maximumSkewSeconds = 300;

export class Laaffic implements Vendor {
  readonly name = 'laaffic';
  readonly specification = loadSpecification('laaffic');
  readonly routes = routesOf(this.specification, withAndWithoutPrefix);
  readonly ids: IdSource;
  readonly checks = { 'laaffic-md5': (exchange: Exchange) => this.#checkSign(exchange) };
  readonly handlers = {
    sendAgentGroupCall: (exchange: Exchange, request: SendAgentGroupCallRequest) =>
      this.#sendAgentGroupCall(exchange, request),
    updateRecallFlow: (exchange: Exchange, request: UpdateRecallFlowRequest) =>
      this.#updateRecallFlow(exchange, request),
  };

  readonly #credentials: LaafficSettings['credentials'];
  readonly #now: Clock;
  readonly #account: Account;

  constructor({ credentials, ids, now }: LaafficSettings) {
    this.ids = ids;
    this.#credentials = credentials;
    this.#now = now;
    this.#account = new Account(ids);
  }

  tasks(): AgentTask[] {
    return this.#account.tasks();
  }

  recallFlows(): RecallFlow[] {
    return this.#account.flows();
  }

  #checkSign({ received }: Exchange): Refusal | undefined {
    const options = { now: this.#now, maxSkewSeconds: maximumSkewSeconds };
    return refusalOf(laafficMd5.verify(received, this.#credentials, options));
  }

  refuse(refusal: Refusal, exchange: Exchange): Reply {
    return {
      ...this.#refuse(exchange, codeOf(refusal), refusal.field),
      httpStatus: statusOfJsonApi(refusal.reason),
    };
  }

  render({ payload }: Reply): Rendered {
    return { body: JSON.stringify(payload), headers: { 'content-type': 'application/json;charset=UTF-8' } };
  }

  #sendAgentGroupCall(exchange: Exchange, request: SendAgentGroupCallRequest): Reply {
    const task = this.#account.addTask(request);
    return task ? this.#accept(exchange, task.keyId) : this.#refuse(exchange, '-41', 'taskName');
  }

  #updateRecallFlow(exchange: Exchange, request: UpdateRecallFlowRequest): Reply {
    const updated = this.#account.updateFlow(request);
    return updated ? this.#accept(exchange, null) : this.#refuse(exchange, '-22', 'keyId');
  }

  #accept(exchange: Exchange, data: number | null): Reply {
    return { httpStatus: 200, payload: envelope(exchange, '0', 'success', data) };
  }

  #refuse(exchange: Exchange, code: LaafficCode, field: string | undefined): Reply {
    const text = field ? `${laafficCodes[code]}: ${field}` : laafficCodes[code];
    return { httpStatus: 200, code, payload: envelope(exchange, code, text, null) };
  }
}

/** The two pages print different names, and the one the code as text, the other as a number. */
function envelope({ operation }: Exchange, code: string, text: string, data: number | null): object {
  return operation?.operationId === 'sendAgentGroupCall'
    ? { status: code, reason: text, data }
    : { code: Number(code), msg: text, data };
}

/** The vendor prints some paths with `/v3` and some without, and one both ways. */
function withAndWithoutPrefix(path: string): string[] {
  const bare = path.replace(/^\/v3\//, '/');
  return [bare, `/v3${bare}`];
}
