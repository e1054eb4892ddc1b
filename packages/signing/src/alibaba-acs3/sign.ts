import { randomUUID } from 'node:crypto';
import { type AlibabaCredentials, assertAlibabaCredentials } from '../alibaba-credentials.js';
import { assertAlibabaMethod } from '../alibaba-method.js';
import { assertRecord } from '../assert-record.js';
import { assertBody } from '../bytes.js';
import { checkedHeader } from '../checked-header.js';
import { digestHex } from '../digest-hex.js';
import type { Parameter } from '../encode-parameters.js';
import { isSendablePath } from '../request-path.js';
import { formatUtcSecond } from '../timestamps.js';
import type { SignedRequest, SigningContext } from '../types.js';
import { algorithm, canonicalize, signatureOf } from './canonicalize.js';

export interface AlibabaAcs3Request {
  method: 'GET' | 'POST';
  /** With the port unless it is the default one. It must be that of the URL: `fetch` lets nobody send another. */
  host: string;
  /** As it stands in the URL, percent-encoded; "/" when left out, which is right for every RPC product. */
  path?: string;
  action: string;
  version: string;
  /** Flattened. */
  query?: Readonly<Record<string, string>>;
  /** Required with a body: HTTP clients add one of their own otherwise, and what is sent must be signed. */
  contentType?: string;
  body?: string | Uint8Array;
  /** Further `x-acs-*` headers to sign. */
  headers?: Readonly<Record<string, string>>;
}

/** All headers of the answer are to be sent, `host` included. Throws `TypeError` for what a header cannot hold. */
export function sign(
  request: AlibabaAcs3Request,
  credentials: AlibabaCredentials,
  context: SigningContext = {},
): SignedRequest {
  assertAlibabaCredentials(credentials);
  const { method, path = '/', body } = request;
  assertAlibabaMethod(method);
  if (body !== undefined) assertBody(body);
  if (!isSendablePath(path)) {
    throw new TypeError('request.path must be a percent-encoded path that begins with "/", without query');
  }
  const hashedPayload = digestHex('sha256', body ?? '');
  const headers = collectHeaders(request, hashedPayload, credentials, context);
  const signedNames = Object.keys(headers);
  if (request.headers !== undefined) signedNames.sort();
  const { canonicalQuery, signedHeaders, stringToSign } = canonicalize({
    method,
    path,
    parameters: collectParameters(request.query),
    encoding: 'utf8',
    signedNames,
    headers,
    hashedPayload,
  });
  const signature = signatureOf(stringToSign, credentials.accessKeySecret);
  headers.authorization = `${algorithm} Credential=${credentials.accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`;
  return { query: canonicalQuery, headers, body };
}

function collectParameters(query: AlibabaAcs3Request['query']): Parameter[] {
  const parameters: Parameter[] = [];
  if (query === undefined) return parameters;
  assertRecord(query, 'request.query');
  for (const name of Object.keys(query)) {
    const value = query[name];
    // A caller without types would otherwise sign the word "undefined" or "[object Object]".
    if (typeof value !== 'string') throw new TypeError(`request.query.${name} must be a string`);
    parameters.push([name, value]);
  }
  return parameters;
}

/** Further headers aside in the order of their names, as the canonical request needs them. */
function collectHeaders(
  request: AlibabaAcs3Request,
  hashedPayload: string,
  { accessKeyId, securityToken }: AlibabaCredentials,
  context: SigningContext,
): Record<string, string> {
  const headers: Record<string, string> = {};
  if (request.contentType !== undefined) {
    headers['content-type'] = checkedHeader(request.contentType, 'request.contentType');
  } else if (request.body !== undefined && request.body.length > 0) {
    throw new TypeError('request.contentType must be given with a body');
  }
  headers.host = checkedHeader(request.host, 'request.host');
  if (securityToken !== undefined) headers['x-acs-accesskey-id'] = accessKeyId;
  headers['x-acs-action'] = checkedHeader(request.action, 'request.action');
  headers['x-acs-content-sha256'] = hashedPayload;
  headers['x-acs-date'] = formatUtcSecond(context.now);
  if (securityToken !== undefined) headers['x-acs-security-token'] = securityToken;
  headers['x-acs-signature-nonce'] = context.nonce
    ? checkedHeader(context.nonce(), 'context.nonce()')
    : randomUUID();
  headers['x-acs-version'] = checkedHeader(request.version, 'request.version');
  if (request.headers !== undefined) addFurtherHeaders(headers, request.headers);
  return headers;
}

function addFurtherHeaders(headers: Record<string, string>, further: Readonly<Record<string, string>>): void {
  assertRecord(further, 'request.headers');
  for (const [givenName, value] of Object.entries(further)) {
    const name = givenName.toLowerCase();
    if (!/^x-acs-[a-z0-9-]+$/.test(name))
      throw new TypeError(`request.headers.${givenName} is not an x-acs-* header`);
    if (Object.hasOwn(headers, name))
      throw new TypeError(`request.headers.${givenName} is set by the scheme or given twice`);
    headers[name] = checkedHeader(value, `request.headers.${givenName}`);
  }
}
