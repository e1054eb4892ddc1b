import { type AlibabaCredentials, alibabaAcs3, alibabaRpcV1, type Explanation } from '@outdial/signing';
import type { Clock } from '../clock.js';
import { refusalOf } from '../engine/check-signature.js';
import { documentedError } from '../engine/documented-error.js';
import type { Exchange } from '../engine/exchange.js';
import type { IdSource } from '../engine/id-source.js';
import type { OperationResult, Work } from '../engine/operation-result.js';
import type { Refusal } from '../engine/refusal.js';
import { loadSpecification, type Operation, operationNamed } from '../engine/specification.js';
import type { Handler, Rendered, Reply, Route, Vendor } from '../engine/vendor.js';
import type { FaultBook } from '../faults/fault-book.js';
import type { VendorSettings } from '../vendor-settings.js';
import { type Conversation, Conversations } from './conversations.js';
import { missingInstanceId } from './instances.js';
import type { Job, JobGroup } from './job.js';
import { JobStore } from './job-store.js';
import { NonceMemory } from './nonce-memory.js';
import { alibabaOperations } from './operations.js';
import { readParameters, type SchemeName, schemeOf } from './read-parameters.js';
import { codeOf, messageOf } from './refusals.js';
import type { OfInstance } from './requests.js';
import { toXml } from './to-xml.js';

export interface AlibabaSettings extends VendorSettings {
  credentials: AlibabaCredentials;
}

/** A time may be 15 minutes off in either direction. */
const nonceWindowMilliseconds = 2 * 15 * 60 * 1000;

const noSuchInstance = { code: 'NotExist.Instance', field: 'InstanceId' };

/** The vendor's word for all that is too much. */
const tooMuch = { code: 'Throttling.User', field: undefined };

const schemes = { 'alibaba-acs3': alibabaAcs3, 'alibaba-rpc-v1': alibabaRpcV1 };

type Scheme = (typeof schemes)[keyof typeof schemes];

export class Alibaba implements Vendor {
  readonly name = 'alibaba';
  readonly routes: Route[];
  readonly specification = loadSpecification('alibaba');
  readonly ids: IdSource;
  readonly checks = {
    'alibaba-acs3': (exchange: Exchange) => this.#check(exchange, alibabaAcs3),
    'alibaba-rpc-v1': (exchange: Exchange) => this.#check(exchange, alibabaRpcV1),
  };
  readonly explanations = {
    'alibaba-acs3': (exchange: Exchange) => this.#explain(exchange, alibabaAcs3),
    'alibaba-rpc-v1': (exchange: Exchange) => this.#explain(exchange, alibabaRpcV1),
  };
  readonly handlers: Record<string, Handler>;

  readonly #credentials: AlibabaCredentials;
  readonly #now: Clock;
  readonly #faults: FaultBook;
  readonly #nonces: NonceMemory;
  readonly #conversations: Conversations;
  readonly #jobs: JobStore;

  constructor(settings: AlibabaSettings) {
    const { credentials, ids, gatewayNow, faults, world } = settings;
    this.#credentials = credentials;
    this.ids = ids;
    this.#now = gatewayNow;
    this.#faults = faults;
    this.#nonces = new NonceMemory(world.slots, nonceWindowMilliseconds);
    this.#conversations = new Conversations(settings);
    this.#jobs = new JobStore(settings);
    const works: Record<string, Work> = alibabaOperations(settings, this.#jobs, this.#conversations);
    this.handlers = Object.fromEntries(
      Object.entries(works).map(([operationId, work]) => [operationId, this.#handlerOf(operationId, work)]),
    );
    const locate = (exchange: Exchange) => this.#locate(exchange);
    this.routes = [{ methods: ['GET', 'POST'], path: this.specification.wire?.path ?? '/', locate }];
  }

  conversations(): Conversation[] {
    return this.#conversations.all();
  }

  jobGroups(): JobGroup[] {
    return structuredClone([...this.#jobs.groups()]);
  }

  jobs(): Job[] {
    return structuredClone([...this.#jobs.jobs()]);
  }

  schemeOf({ parameters }: Exchange): SchemeName {
    return schemeOf(parameters);
  }

  #check({ received, parameters }: Exchange, scheme: Scheme): Refusal | undefined {
    const { query, header } = parameters;
    if (query.Format !== undefined && !/^(json|xml)$/i.test(query.Format)) {
      return { reason: 'malformed_parameter', field: 'Format' };
    }
    const refusal = refusalOf(scheme.verify(received, this.#credentials, { now: this.#now }));
    if (refusal) return refusal;
    const isTemporary = this.#credentials.securityToken !== undefined;
    if (isTemporary && this.#faults.present('expired_token')) return { reason: 'expired_token' };
    const nonce = header['x-acs-signature-nonce'] ?? query.SignatureNonce ?? '';
    if (!this.#nonces.remember(nonce, this.#now())) return { reason: 'replayed' };
    const missing = ['Action', 'Version'].find((name) => !query[name]);
    return missing === undefined ? undefined : { reason: 'missing', field: missing };
  }

  #explain({ received }: Exchange, scheme: Scheme): Explanation {
    return scheme.explain(received, this.#credentials, { now: this.#now });
  }

  refuse(refusal: Refusal, exchange: Exchange): Reply {
    const code = codeOf(refusal);
    const message = messageOf(code, refusal.field);
    if (code !== 'SignatureDoesNotMatch') return this.#refuse(exchange, code, message);
    const { steps } = schemes[schemeOf(exchange.parameters)].explain(exchange.received, this.#credentials);
    const stringToSign = steps.find(({ name }) => name === 'stringToSign')?.value ?? '';
    return this.#refuse(exchange, code, `${message} server string to sign is:${stringToSign}`);
  }

  refuseWith(code: string, exchange: Exchange): Reply {
    return this.#refuse(exchange, code, documentedError(this.specification, exchange.operation, code).meaning);
  }

  render({ payload, code }: Reply, { operation, parameters }: Exchange): Rendered {
    if (parameters.query.Format?.toLowerCase() !== 'xml') {
      return { headers: { 'content-type': 'application/json;charset=utf-8' }, body: JSON.stringify(payload) };
    }
    return code === undefined
      ? {
          headers: { 'content-type': 'application/xml' },
          body: toXml(`${actionOf(operation)}Response`, payload),
        }
      : { headers: { 'content-type': 'text/xml;charset=utf-8' }, body: toXml('Error', payload) };
  }

  #locate(exchange: Exchange): Partial<Exchange> {
    const { operations, wire } = this.specification;
    const query = readParameters(exchange);
    const operation =
      query.Version === wire?.version
        ? operations.find((candidate) => actionOf(candidate) === query.Action)
        : undefined;
    return { operation, parameters: { ...exchange.parameters, query } };
  }

  #handlerOf(operationId: string, work: Work): Handler {
    const operation = operationNamed(this.specification, operationId);
    return (exchange, request: Partial<OfInstance>) => {
      if (request.InstanceId === missingInstanceId) return this.#answer(exchange, operation, noSuchInstance);
      if (this.#faults.present('limit_reached')) return this.#answer(exchange, operation, tooMuch);
      return this.#answer(exchange, operation, work(request));
    };
  }

  #answer(exchange: Exchange, operation: Operation, result: OperationResult): Reply {
    if ('code' in result) {
      return {
        ...this.#refuse(exchange, result.code, messageOf(result.code, result.field)),
        field: result.field,
      };
    }
    const status = { HttpStatusCode: 200, Code: 'OK', Message: 'Success', Success: true };
    const members = { RequestId: this.ids.uuid(), ...result.members, ...status };
    return { httpStatus: 200, payload: operation.answer.prune(members) };
  }

  #refuse({ operation, parameters }: Exchange, code: string, message: string): Reply {
    const { errorStatuses } = this.specification;
    const documented = documentedError(this.specification, operation, code);
    const httpStatus = documented.httpStatus ?? errorStatuses.get(code) ?? 400;
    const payload = {
      RequestId: this.ids.uuid(),
      HostId: parameters.header.host ?? '',
      Code: code,
      Message: message,
      Recommend: `https://next.api.aliyun.com/troubleshoot?q=${code}&product=OutboundBot`,
    };
    return { httpStatus, code, payload };
  }
}

/** The document has one path for each action. */
function actionOf(operation: Operation | undefined): string {
  return operation?.path.slice(1) ?? '';
}
