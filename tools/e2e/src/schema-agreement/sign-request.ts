import {
  alibabaAcs3,
  alibabaRpcV1,
  huaweiC2,
  laafficMd5,
  nxcloudDigest,
  type SignedRequest,
} from '@outdial/signing';
import { simulatorCredentials as credentials } from '../vendors.js';
import type { Texts, WireRequest } from './wire.js';

/** A request as `fetch` takes it. */
export interface SendableRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const formMediaType = 'application/x-www-form-urlencoded';
const json = { 'content-type': 'application/json; charset=UTF-8' };

/** Signs a request for the vendor at `origin`, by the schemes in turn where there are several. Nothing is checked. */
export function signRequest(wire: WireRequest, origin: string, turn: number): SendableRequest {
  const { operation } = wire;
  const method = operation.method;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(wire.path[name] ?? ''));
  const at = (signed: SignedRequest, signedPath = path): SendableRequest => ({
    url: `${origin}${signedPath}${signed.query === '' ? '' : `?${signed.query}`}`,
    method,
    headers: signed.headers,
    body: signed.body as string | undefined,
  });
  const host = new URL(origin).host;
  const query = new URLSearchParams(wire.query).toString().replaceAll('+', '%20');
  const withBody = wire.json === undefined ? {} : { body: wire.json };
  switch (operation.vendor) {
    case 'alibaba':
      return at(turn % 2 === 0 ? signRpcV1(wire) : signAcs3(wire, host), '/');
    case 'nxcloud':
      return at(withJson(nxcloudDigest.sign({ body: wire.json ?? '' }, credentials.nxcloud)));
    case 'laaffic':
      return at({ ...withJson(laafficMd5.sign(withBody, credentials.laaffic)), query });
    default:
      return at(
        operation.schemes[0] === 'huawei-c2'
          ? withJson(
              huaweiC2.sign(
                { method: method as 'POST', host, url: query === '' ? path : `${path}?${query}`, ...withBody },
                credentials.huawei,
              ),
            )
          : { query, headers: json, body: wire.json },
      );
  }
}

function withJson(signed: SignedRequest): SignedRequest {
  return { ...signed, headers: { ...json, ...signed.headers } };
}

function actionOf({ operation, query, form }: WireRequest): {
  method: 'GET' | 'POST';
  action: string;
  sent: Texts;
} {
  const { Action: _, ...sent } = { ...query, ...form };
  return { method: operation.method as 'GET' | 'POST', action: operation.path.slice(1), sent };
}

const version = '2019-12-26';

function signRpcV1(wire: WireRequest): SignedRequest {
  const { method, action, sent } = actionOf(wire);
  const parameters = { ...sent, Action: action, Version: version, Format: 'JSON' };
  return alibabaRpcV1.sign({ method, parameters }, credentials.alibaba);
}

function signAcs3(wire: WireRequest, host: string): SignedRequest {
  const { method, action, sent } = actionOf(wire);
  const form = wire.operation.body ? new URLSearchParams(sent).toString() : '';
  return alibabaAcs3.sign(
    {
      method,
      host,
      action,
      version,
      query: wire.operation.body ? {} : sent,
      ...(form === '' ? {} : { contentType: formMediaType, body: form }),
    },
    credentials.alibaba,
  );
}
