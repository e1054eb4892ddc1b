import { headerValue, type ReceivedHeaders, readHeadersWithHost } from '../received-headers.js';
import { type ReceivedParameters, readParameters } from '../received-parameters.js';
import { splitUrl } from '../received-url.js';
import { parseSignedHeaders } from '../signed-headers.js';
import type { ReceivedRequest, Verification } from '../types.js';
import { refused } from '../verification.js';
import { type CanonicalRequest, canonicalize, canonicalPath } from './canonicalize.js';

export interface Authorization {
  algorithm: string;
  credential: string;
  /** Lower-case names. */
  signedHeaders: readonly string[];
  signature: string;
}

export interface Received {
  method: string;
  path: string;
  /** Of the query. Refused with a path that is not in its percent-encoded form, too. */
  parameters: ReceivedParameters | { failure: Verification };
  /** With `host` from the URL where there is no such header. */
  headers: ReceivedHeaders;
  /** Undefined when absent or not of the documented form. */
  authorization: Authorization | undefined;
}

export function readRequest(request: ReceivedRequest): Received {
  const { host, path, query } = splitUrl(request.url);
  const headers = readHeadersWithHost(request.headers, host);
  return {
    method: request.method,
    path,
    parameters:
      canonicalPath(path) === undefined
        ? { failure: refused('malformed_parameter', 'path') }
        : readParameters(query, ''),
    headers,
    authorization: parseAuthorization(headerValue(headers, 'authorization') ?? ''),
  };
}

/** What a caller has to sign of the headers it sends: `host`, `content-type` and everything of the vendor's own. */
export function mustBeSigned(name: string): boolean {
  return name === 'host' || name === 'content-type' || name.startsWith('x-acs-');
}

/** The canonical request over the headers that the caller lists; without a readable list, over those it must sign. */
export function canonicalizeReceived(
  received: Received,
  parameters: ReceivedParameters,
  hashedPayload: string,
): CanonicalRequest {
  const signedNames =
    received.authorization?.signedHeaders ?? [...received.headers.keys()].filter(mustBeSigned).sort();
  const headers: Record<string, string> = Object.create(null);
  for (const name of signedNames) headers[name] = [...(received.headers.get(name) ?? [])].sort().join(',');
  const { method, path } = received;
  return canonicalize({
    method,
    path,
    parameters: [...parameters],
    encoding: 'latin1',
    signedNames,
    headers,
    hashedPayload,
  });
}

const authorizationForm = /^([^\s,]+) Credential=([^\s,]+),SignedHeaders=([^\s,]+),Signature=([^\s,]+)$/;

function parseAuthorization(text: string): Authorization | undefined {
  const match = authorizationForm.exec(text);
  if (!match) return undefined;
  const [, algorithm, credential, list, signature] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
  ];
  const signedHeaders = parseSignedHeaders(list);
  return signedHeaders && { algorithm, credential, signedHeaders, signature };
}
