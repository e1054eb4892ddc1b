import { assertRecord } from '../assert-record.js';
import { assertBody } from '../bytes.js';
import { checkedHeader } from '../checked-header.js';
import { type ReceivedParameters, readParameters } from '../received-parameters.js';
import { isSendablePath } from '../request-path.js';
import { formatUtcSecond } from '../timestamps.js';
import type { SignedRequest, SigningContext } from '../types.js';
import { authorizationPrefix, bytesOf, canonicalize, signatureOf, signingKeyOf } from './canonicalize.js';
import { assertHuaweiC2Credentials, type HuaweiC2Credentials } from './credentials.js';

export interface HuaweiC2Request {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path with its optional query, percent-encoded. The path is signed and must be sent as it stands. */
  url: string;
  /** With the port unless it is the default one. It must be that of the URL: `fetch` lets nobody send another. */
  host: string;
  /** What will be sent, byte for byte. */
  body?: string | Uint8Array;
  /** Further headers to sign; the vendor's own client signs `host` alone. */
  headers?: Readonly<Record<string, string>>;
}

/**
 * All headers of the answer are to be sent, `host` included, and its `query` in place of the one given: each parameter in
 * the one spelling that no server can read in another way. Throws `TypeError` for what a URL or a header cannot hold.
 */
export function sign(
  request: HuaweiC2Request,
  credentials: HuaweiC2Credentials,
  context: SigningContext = {},
): SignedRequest {
  assertHuaweiC2Credentials(credentials);
  const { method, url, body } = request;
  if (typeof method !== 'string' || !/^[A-Z]+$/.test(method)) {
    throw new TypeError('request.method must be a method in capitals');
  }
  if (typeof url !== 'string') throw new TypeError('request.url must be a string');
  if (body !== undefined) assertBody(body);
  const queryStart = url.indexOf('?');
  const path = queryStart === -1 ? url : url.slice(0, queryStart);
  if (!isSendablePath(path) || url.includes('#')) {
    throw new TypeError(
      'request.url must be a percent-encoded path that begins with "/", with its query if any',
    );
  }
  const headers = collectHeaders(request);
  const canonical = canonicalize({
    method,
    path,
    parameters: queryStart === -1 ? [] : readQuery(url.slice(queryStart + 1)),
    signedNames: Object.keys(headers).sort(),
    headers,
    body: bytesOf(body),
  });
  const time = formatUtcSecond(context.now);
  const prefix = authorizationPrefix(credentials.accessKey, time, canonical.signedHeaders);
  headers.authorization = `${prefix}/${signatureOf(canonical, signingKeyOf(prefix, credentials.secretKey))}`;
  return { query: canonical.canonicalQuery, headers, body };
}

function readQuery(query: string): ReceivedParameters {
  const parameters = readParameters(query, '');
  if ('failure' in parameters) {
    throw new TypeError('request.url must have a percent-encoded query that names each parameter once');
  }
  return parameters;
}

function collectHeaders(request: HuaweiC2Request): Record<string, string> {
  const headers: Record<string, string> = { host: checkedHeader(request.host, 'request.host') };
  if (request.headers === undefined) return headers;
  assertRecord(request.headers, 'request.headers');
  for (const [givenName, value] of Object.entries(request.headers)) {
    const name = givenName.toLowerCase();
    if (!/^[a-z0-9-]+$/.test(name)) throw new TypeError(`request.headers.${givenName} is not a header's name`);
    if (Object.hasOwn(headers, name) || name === 'authorization') {
      throw new TypeError(`request.headers.${givenName} is set by the scheme or given twice`);
    }
    headers[name] = checkedHeader(value, `request.headers.${givenName}`);
  }
  return headers;
}
