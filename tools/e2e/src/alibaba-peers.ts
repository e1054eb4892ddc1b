import { createRequire } from 'node:module';

// The packages are CommonJS with type definitions that do not match their default export.
const require = createRequire(import.meta.url);
const { RPCClient } = require('@alicloud/pop-core');
const openApi = require('@alicloud/openapi-core');
const { RuntimeOptions } = require('@darabonba/typescript');
const { $OpenApiUtil, OpenApiUtil } = openApi;

const version = '2019-12-26';

export interface AlibabaKeys {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
}

/** An operation of OutboundBot as the vendor's own packages are told of it. */
export interface PeerCall {
  /** Origin of the server. */
  readonly url: string;
  readonly keys: AlibabaKeys;
  readonly action: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

type Answer = Promise<Record<string, unknown>>;

/** By the older package, which signs with V1. */
export function callByPopCore({ url, keys, action, parameters }: PeerCall, method: 'GET' | 'POST'): Answer {
  const client = new RPCClient({ endpoint: url, apiVersion: version, ...keys });
  return client.request(action, { ...parameters }, { method });
}

/** By the newer package: V1 when told `v2`, as the package calls it, else V3. */
export async function callByOpenApiCore(
  { url, keys, action, parameters }: PeerCall,
  signatureAlgorithm: 'v2' | undefined,
  place: 'query' | 'body',
): Answer {
  const endpoint = new URL(url).host;
  const config = new $OpenApiUtil.Config({ ...keys, endpoint, protocol: 'http', signatureAlgorithm });
  const call = new $OpenApiUtil.Params({
    action,
    version,
    protocol: 'http',
    pathname: '/',
    method: 'POST',
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'formData',
    bodyType: 'json',
  });
  const sent = place === 'query' ? OpenApiUtil.query(parameters) : parameters;
  const request = new $OpenApiUtil.OpenApiRequest({ [place]: sent });
  const { body } = await new openApi.default(config).callApi(call, request, new RuntimeOptions({}));
  return body;
}

/** The pure signing functions of the newer package. */
export { OpenApiUtil };
