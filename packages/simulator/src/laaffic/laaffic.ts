import { laafficMd5, type VerifyOptions } from '@outdial/signing';
import type { Clock } from '../clock.js';
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
import { Balance } from './balance.js';
import { CallRecords } from './call-records.js';
import { Campaigns } from './campaigns.js';
import { createOperations } from './create-operations.js';
import { Files } from './files.js';
import type { Parts } from './parts.js';
import { Pushes } from './pushes.js';
import type { RecallFlow } from './recall-flow.js';
import { recallOperations } from './recall-operations.js';
import { Recalls } from './recalls.js';
import { recordOperations } from './record-operations.js';
import { codeOf, messageOf } from './refusals.js';
import { SpeechQuota } from './speech-quota.js';
import { describeTask, type GroupCallTask } from './task.js';
import { taskOperations } from './task-operations.js';

export interface LaafficSettings extends VendorSettings {
  credentials: LaafficCredentials;
}

export interface LaafficCredentials {
  apiKey: string;
  apiSecret: string;
  /** What the account has at the start, a decimal number; 10000.00 by default. */
  balance?: string;
}

/** The vendor names no figure. */
const maximumSkewSeconds = 300;

export class Laaffic implements Vendor {
  readonly name = 'laaffic';
  readonly specification = loadSpecification('laaffic');
  readonly routes = routesOf(this.specification, otherPrefix);
  readonly ids: IdSource;
  readonly checks = { 'laaffic-md5': (exchange: Exchange) => this.#checkSign(exchange) };
  readonly explanations = {
    'laaffic-md5': ({ received }: Exchange) =>
      laafficMd5.explain(received, this.#credentials, this.#verifyOptions()),
  };
  readonly handlers: Record<string, Handler>;

  readonly #credentials: LaafficSettings['credentials'];
  readonly #now: Clock;
  readonly #parts: Parts;
  /** A request for nothing known is refused in the form of this one's answers. */
  readonly #ordinary = operationNamed(this.specification, 'updateRecallFlow');

  constructor(settings: LaafficSettings) {
    const { credentials, ids, gatewayNow } = settings;
    this.ids = ids;
    this.#credentials = credentials;
    this.#now = gatewayNow;
    this.#parts = createParts(settings);
    const works = {
      ...createOperations(this.#parts),
      ...taskOperations(this.#parts),
      ...recallOperations(this.#parts),
      ...recordOperations(this.#parts),
    };
    this.handlers = toHandlers(works, (exchange, result) => this.#reply(exchange, result));
  }

  tasks(): GroupCallTask[] {
    return this.#parts.campaigns.tasks().map(describeTask);
  }

  files(): string[] {
    return this.#parts.files.names();
  }

  recallFlows(): RecallFlow[] {
    return structuredClone(this.#parts.recalls.flows());
  }

  refuse(refusal: Refusal, exchange: Exchange): Reply {
    const reply = this.#reply(exchange, { code: codeOf(refusal, exchange), field: refusal.field });
    return { ...reply, httpStatus: statusOfJsonApi(refusal.reason) };
  }

  refuseWith(code: string, exchange: Exchange): Reply {
    const { httpStatus = 200, meaning } = documentedError(this.specification, exchange.operation, code);
    return { ...this.#reply(exchange, { code, field: undefined, message: meaning }), httpStatus };
  }

  render({ payload }: Reply): Rendered {
    return { body: JSON.stringify(payload), headers: { 'content-type': 'application/json;charset=UTF-8' } };
  }

  #checkSign({ received }: Exchange): Refusal | undefined {
    return refusalOf(laafficMd5.verify(received, this.#credentials, this.#verifyOptions()));
  }

  #verifyOptions(): VerifyOptions {
    return { now: this.#now, maxSkewSeconds: maximumSkewSeconds };
  }

  #reply({ operation = this.#ordinary }: Exchange, result: OperationResult): Reply {
    if ('members' in result) {
      const payload = envelopeAnswer(operation, { code: '0', message: 'success' }, result.members);
      return { httpStatus: 200, payload };
    }
    const { code, field, message = messageOf(code, field) } = result;
    const payload = envelopeAnswer(operation, { code, message });
    return { httpStatus: 200, code, field, payload };
  }
}

function createParts(settings: LaafficSettings): Parts {
  const { credentials, world, ids } = settings;
  const { slots } = world;
  const balance = new Balance(slots, credentials.balance);
  const files = new Files(slots, ids);
  const records = new CallRecords(slots);
  const campaigns: Campaigns = new Campaigns({
    ...settings,
    balance,
    records,
    pushes: new Pushes(settings),
    onOver: (task) => recalls.taskOver(task),
  });
  const recalls = new Recalls({ campaigns, balance, files, ids, world });
  return { ...settings, balance, campaigns, files, recalls, records, speech: new SpeechQuota(slots, world) };
}

/** The vendor prints some paths with `/v3` and some without, and one both ways. */
function otherPrefix(path: string): string[] {
  return [path.startsWith('/v3/') ? path.slice('/v3'.length) : `/v3${path}`];
}
