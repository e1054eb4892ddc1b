import { randomUUID } from 'node:crypto';
import { type AlibabaCredentials, assertAlibabaCredentials } from '../alibaba-credentials.js';
import { digestHex } from '../digest-hex.js';
import type { Parameter } from '../encode-parameters.js';
import { formatUtcSecond } from '../timestamps.js';
import type { SignedRequest, SigningContext } from '../types.js';
import { algorithm, canonicalize, canonicalPath, type SignedHeader, signatureOf } from './canonicalize.js';

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
  if (!path.startsWith('/') || /[?#]/.test(path) || canonicalPath(path) === undefined) {
    throw new TypeError('request.path must be a percent-encoded path that begins with "/", without query');
  }
  const hashedPayload = digestHex('sha256', body ?? '');
  const headers = collectHeaders(request, hashedPayload, credentials, context);
  const { canonicalQuery, signedHeaders, stringToSign } = canonicalize({
    method,
    path,
    parameters: collectParameters(request.query),
    encoding: 'utf8',
    headers,
    hashedPayload,
  });
  const signature = signatureOf(stringToSign, credentials.accessKeySecret);
  const sent: Record<string, string> = {
    authorization: `${algorithm} Credential=${credentials.accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`,
  };
  for (const [name, value] of headers) sent[name] = value;
  return { query: canonicalQuery, headers: sent, body };
}

function collectParameters(query: AlibabaAcs3Request['query']): Parameter[] {
  const parameters: Parameter[] = [];
  if (!query) return parameters;
  for (const name of Object.keys(query)) {
    const value = query[name];
    // A caller without types would otherwise sign the word "undefined" or "[object Object]".
    if (typeof value !== 'string') throw new TypeError(`request.query.${name} must be a string`);
    parameters.push([name, value]);
  }
  return parameters;
}

/** In the order of their names, as the canonical request needs them. */
function collectHeaders(
  request: AlibabaAcs3Request,
  hashedPayload: string,
  credentials: AlibabaCredentials,
  context: SigningContext,
): SignedHeader[] {
  const headers: SignedHeader[] = [];
  if (request.contentType !== undefined) {
    headers.push(['content-type', headerText(request.contentType, 'request.contentType')]);
  } else if (request.body !== undefined && request.body.length > 0) {
    throw new TypeError('request.contentType must be given with a body');
  }
  const nonce = context.nonce ? context.nonce() : randomUUID();
  headers.push(['host', headerText(request.host, 'request.host')]);
  if (credentials.securityToken !== undefined) headers.push(['x-acs-accesskey-id', credentials.accessKeyId]);
  headers.push(['x-acs-action', headerText(request.action, 'request.action')]);
  headers.push(['x-acs-content-sha256', hashedPayload]);
  headers.push(['x-acs-date', formatUtcSecond(context.now ? context.now() : new Date())]);
  if (credentials.securityToken !== undefined)
    headers.push(['x-acs-security-token', credentials.securityToken]);
  headers.push(['x-acs-signature-nonce', headerText(nonce, 'context.nonce()')]);
  headers.push(['x-acs-version', headerText(request.version, 'request.version')]);
  return request.headers ? withFurtherHeaders(headers, request.headers) : headers;
}

function withFurtherHeaders(
  headers: SignedHeader[],
  further: Readonly<Record<string, string>>,
): SignedHeader[] {
  const taken = new Set(headers.map(([name]) => name));
  for (const [givenName, value] of Object.entries(further)) {
    const name = givenName.toLowerCase();
    if (!/^x-acs-[a-z0-9-]+$/.test(name))
      throw new TypeError(`request.headers.${givenName} is not an x-acs-* header`);
    if (taken.has(name))
      throw new TypeError(`request.headers.${givenName} is set by the scheme or given twice`);
    taken.add(name);
    headers.push([name, headerText(value, `request.headers.${givenName}`)]);
  }
  return headers.sort(([one], [other]) => (one < other ? -1 : 1));
}

/** A line break would let a value pose as further headers; other characters do not survive HTTP unchanged. */
function headerText(value: string, field: string): string {
  if (typeof value !== 'string' || !/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value)) {
    throw new TypeError(`${field} must be visible ASCII text without surrounding white space`);
  }
  return value;
}
