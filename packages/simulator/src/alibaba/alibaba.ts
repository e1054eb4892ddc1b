import { type AlibabaCredentials, alibabaAcs3, alibabaRpcV1 } from '@outdial/signing';
import type { Clock } from '../clock.js';
import { refusalOf } from '../engine/check-signature.js';
import type { Exchange } from '../engine/exchange.js';
import type { IdSource } from '../engine/id-source.js';
import type { Refusal } from '../engine/refusal.js';
import { loadSpecification, type Operation } from '../engine/specification.js';
import type { Rendered, Reply, Route, Vendor } from '../engine/vendor.js';
import type { VendorSettings } from '../vendor-settings.js';
import { type Conversation, Conversations } from './conversations.js';
import { NonceMemory } from './nonce-memory.js';
import { readParameters, type SchemeName, schemeOf } from './read-parameters.js';
import { codeOf, messageOf } from './refusals.js';
import { toXml } from './to-xml.js';

export interface AlibabaSettings extends VendorSettings {
  credentials: AlibabaCredentials;
}

/** A time may be 15 minutes off in either direction. */
const nonceWindowMilliseconds = 2 * 15 * 60 * 1000;

/** Every other instance exists. */
const missingInstanceId = '00000000-0000-0000-0000-000000000000';

const schemes = { 'alibaba-acs3': alibabaAcs3, 'alibaba-rpc-v1': alibabaRpcV1 };

type Scheme = (typeof schemes)[keyof typeof schemes];

/** The parameters that the simulator acts on. */
interface DialogueRequest {
  InstanceId: string;
  CallId: string;
  ActionKey?: string;
}

export class Alibaba implements Vendor {
  readonly name = 'alibaba';
  readonly routes: Route[];
  readonly specification = loadSpecification('alibaba');
  readonly ids: IdSource;
  readonly checks = {
    'alibaba-acs3': (exchange: Exchange) => this.#check(exchange, alibabaAcs3),
    'alibaba-rpc-v1': (exchange: Exchange) => this.#check(exchange, alibabaRpcV1),
  };
  readonly handlers = {
    dialogue: (exchange: Exchange, request: DialogueRequest) => this.#dialogue(exchange, request),
  };

  readonly #credentials: AlibabaCredentials;
  readonly #now: Clock;
  readonly #nonces = new NonceMemory(nonceWindowMilliseconds);
  readonly #conversations = new Conversations();

  constructor({ credentials, ids, now }: AlibabaSettings) {
    this.#credentials = credentials;
    this.ids = ids;
    this.#now = now;
    const locate = (exchange: Exchange) => this.#locate(exchange);
    this.routes = [{ methods: ['GET', 'POST'], path: this.specification.wire?.path ?? '/', locate }];
  }

  conversations(): Conversation[] {
    return this.#conversations.all();
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
    const nonce = header['x-acs-signature-nonce'] ?? query.SignatureNonce ?? '';
    if (!this.#nonces.remember(nonce, this.#now())) return { reason: 'replayed' };
    const missing = ['Action', 'Version'].find((name) => !query[name]);
    return missing === undefined ? undefined : { reason: 'missing', field: missing };
  }

  refuse(refusal: Refusal, exchange: Exchange): Reply {
    const code = codeOf(refusal);
    const message = messageOf(code, refusal.field);
    if (code !== 'SignatureDoesNotMatch') return this.#refuse(exchange, code, message);
    const { steps } = schemes[schemeOf(exchange.parameters)].explain(exchange.received, this.#credentials);
    const stringToSign = steps.find(({ name }) => name === 'stringToSign')?.value ?? '';
    return this.#refuse(exchange, code, `${message} server string to sign is:${stringToSign}`);
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

  #dialogue(exchange: Exchange, { InstanceId, CallId, ActionKey }: DialogueRequest): Reply {
    if (InstanceId === missingInstanceId) {
      return this.#refuse(exchange, 'NotExist.Instance', messageOf('NotExist.Instance', undefined));
    }
    return {
      httpStatus: 200,
      payload: {
        RequestId: this.ids.uuid(),
        Feedback: this.#conversations.answer(CallId, ActionKey),
        HttpStatusCode: 200,
        Code: 'OK',
        Message: 'Success',
        Success: true,
      },
    };
  }

  #refuse({ parameters }: Exchange, code: string, message: string): Reply {
    const httpStatus = this.specification.errorStatuses.get(code) ?? 400;
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
