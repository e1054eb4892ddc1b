import {
  alibabaAcs3,
  alibabaRpcV1,
  huaweiC2,
  laafficMd5,
  nxcloudDigest,
  percentEncode,
  type SignedRequest,
  type SigningContext,
} from '@outdial/signing';
import { formMediaType } from '../engine/request-reader.js';
import type { Pairs, UnsignedRequest } from './build-request.js';
import type { SignatureFault } from './scenario.js';
import type { VendorDocument } from './vendor-document.js';

export interface WireRequest {
  method: string;
  /** Path and query. */
  target: string;
  headers: Record<string, string>;
  body: string | undefined;
}

export interface SigningSettings {
  baseUrl: URL;
  credentials: Readonly<Record<string, string>>;
  fault: SignatureFault | undefined;
}

/** What one scheme takes, who signs, and what of the result is the signature. */
interface Scheme {
  credentials: readonly string[];
  optionalCredentials?: readonly string[];
  /** The credential that names the account, and the one that proves it. */
  account: string;
  secret: string;
  sign(request: Unsigned, credentials: never, context: SigningContext): SignedRequest;
  /** The header, or parameter of query or form, that carries the signature. */
  carrier: string;
}

interface Unsigned {
  request: UnsignedRequest;
  document: VendorDocument;
  host: string;
}

const jsonMediaType = 'application/json; charset=UTF-8';

const schemes: Readonly<Record<string, Scheme>> = {
  'nxcloud-digest': {
    credentials: ['uuid', 'secretKey'],
    optionalCredentials: ['algorithm'],
    account: 'uuid',
    secret: 'secretKey',
    carrier: 'sign',
    sign: (
      { request },
      credentials: { uuid: string; secretKey: string; algorithm?: 'MD5' | 'SHA256' },
      context,
    ) =>
      nxcloudDigest.sign({ body: request.json ?? '' }, credentials, {
        ...context,
        algorithm: credentials.algorithm ?? 'MD5',
      }),
  },
  'laaffic-md5': {
    credentials: ['apiKey', 'apiSecret'],
    account: 'apiKey',
    secret: 'apiSecret',
    carrier: 'Sign',
    sign: ({ request }, credentials, context) => ({
      ...laafficMd5.sign(bodyOf(request), credentials, context),
      query: queryText(request.query),
    }),
  },
  'huawei-c2': {
    credentials: ['accessKey', 'secretKey'],
    account: 'accessKey',
    secret: 'secretKey',
    carrier: 'authorization',
    sign: ({ request, host }, credentials, context) => {
      const query = queryText(request.query);
      const url = query === '' ? request.path : `${request.path}?${query}`;
      const method = request.operation.method as 'GET' | 'POST' | 'PUT';
      return huaweiC2.sign({ method, url, host, ...bodyOf(request) }, credentials, context);
    },
  },
  'alibaba-acs3': {
    credentials: ['accessKeyId', 'accessKeySecret'],
    optionalCredentials: ['securityToken'],
    account: 'accessKeyId',
    secret: 'accessKeySecret',
    carrier: 'authorization',
    sign: ({ request, document, host }, credentials, context) => {
      const { action, version } = rpcNames(request, document);
      const form = request.form && { body: queryText(request.form), contentType: formMediaType };
      const query = Object.fromEntries(request.query);
      const method = request.operation.method as 'GET' | 'POST';
      return alibabaAcs3.sign({ method, host, action, version, query, ...form }, credentials, context);
    },
  },
  'alibaba-rpc-v1': {
    credentials: ['accessKeyId', 'accessKeySecret'],
    optionalCredentials: ['securityToken'],
    account: 'accessKeyId',
    secret: 'accessKeySecret',
    carrier: 'Signature',
    sign: ({ request, document }, credentials, context) => {
      const { action, version } = rpcNames(request, document);
      const members = Object.fromEntries([...request.query, ...(request.form ?? [])]);
      const parameters = { Action: action, Version: version, Format: 'JSON', ...members };
      return alibabaRpcV1.sign(
        { method: request.operation.method as 'GET' | 'POST', parameters },
        credentials,
        context,
      );
    },
  },
};

function rpcNames({ operation }: UnsignedRequest, { wire }: VendorDocument) {
  // `Action` stands in some inputs, too, where the vendor's table has it beside the others.
  return { action: operation.path.slice(1), version: wire?.version ?? '' };
}

function bodyOf({ json }: UnsignedRequest): { body?: string } {
  return json === undefined ? {} : { body: json };
}

function queryText(pairs: Pairs): string {
  return pairs.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
}

/** A scheme whose proof is in the body is signed by filling in the input; here nothing is left to do. */
function schemeNamed(name: string | undefined): Scheme | undefined {
  return name === undefined ? undefined : schemes[name];
}

/** Which credentials a scheme needs and were not given. */
export function missingCredentials(
  scheme: string | undefined,
  credentials: Readonly<Record<string, string>>,
): string[] {
  return (schemeNamed(scheme)?.credentials ?? []).filter((name) => !Object.hasOwn(credentials, name));
}

/** Signs, or spoils the signature as the scenario asks. */
export function signRequest(
  request: UnsignedRequest,
  document: VendorDocument,
  schemeName: string | undefined,
  { baseUrl, credentials, fault }: SigningSettings,
): WireRequest {
  const path = document.wire?.path ?? request.path;
  const scheme = schemeNamed(schemeName);
  const signed: SignedRequest = scheme
    ? sign(scheme, { request, document, host: baseUrl.host }, credentials, fault)
    : { query: queryText(request.query), headers: {}, body: request.json };
  const headers: Record<string, string> = {
    accept: 'application/json',
    ...(signed.body !== undefined && request.form === undefined && { 'content-type': jsonMediaType }),
    ...signed.headers,
  };
  // `fetch` sends the host of the URL, which is the one that was signed.
  delete headers.host;
  return {
    method: request.operation.method,
    target: signed.query === '' ? path : `${path}?${signed.query}`,
    headers,
    body: signed.body as string | undefined,
  };
}

const staleMilliseconds = 86_400_000;

function sign(
  scheme: Scheme,
  unsigned: Unsigned,
  given: Readonly<Record<string, string>>,
  fault: SignatureFault | undefined,
): SignedRequest {
  const names = [...scheme.credentials, ...(scheme.optionalCredentials ?? [])];
  const credentials = Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
  if (fault === 'wrong') credentials[scheme.secret] += 'x';
  if (fault === 'unknown account') credentials[scheme.account] += 'x';
  const context = fault === 'stale' ? { now: () => new Date(Date.now() - staleMilliseconds) } : {};
  const signed = scheme.sign(unsigned, credentials as never, context);
  return fault === 'missing' ? withoutSignature(signed, scheme.carrier) : signed;
}

function withoutSignature({ query, headers, body }: SignedRequest, carrier: string): SignedRequest {
  const { [carrier]: _, ...others } = headers;
  const cut = (pairs: string) => pairs.replace(new RegExp(`&${carrier}=[^&]*$`), '');
  return { query: cut(query), headers: others, body: typeof body === 'string' ? cut(body) : body };
}
