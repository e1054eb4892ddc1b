import { headerValue, type ReceivedHeaders, readHeadersWithHost } from '../received-headers.js';
import { type ReceivedParameters, readParameters } from '../received-parameters.js';
import { splitUrl } from '../received-url.js';
import { isSendablePath } from '../request-path.js';
import { parseSignedHeaders } from '../signed-headers.js';
import type { ReceivedRequest, Verification } from '../types.js';
import { refused } from '../verification.js';
import { type CanonicalRequest, canonicalize } from './canonicalize.js';

export interface Authorization {
  version: string;
  accessKey: string;
  time: string;
  /** Lower-case names. */
  signedHeaders: readonly string[];
  signature: string;
}

export interface Received {
  method: string;
  path: string;
  /** Of the query. Refused with a path that no client sends, too. */
  parameters: ReceivedParameters | { failure: Verification };
  /** With `host` from the URL where there is no such header. */
  headers: ReceivedHeaders;
  /** Undefined when absent or not of the documented form. */
  authorization: Authorization | undefined;
  body: Uint8Array;
}

export function readRequest(request: ReceivedRequest): Received {
  const { host, path, query } = splitUrl(request.url);
  const headers = readHeadersWithHost(request.headers, host);
  return {
    method: request.method,
    path,
    parameters: isSendablePath(path)
      ? readParameters(query, '')
      : { failure: refused('malformed_parameter', 'path') },
    headers,
    authorization: parseAuthorization(headerValue(headers, 'authorization') ?? ''),
    body: request.body,
  };
}

/** Over the headers that the caller lists; without a readable list, over `host`, as the vendor's own client does. */
export function canonicalizeReceived(received: Received, parameters: ReceivedParameters): CanonicalRequest {
  const { method, path, body } = received;
  const signedNames = received.authorization?.signedHeaders ?? ['host'];
  const headers: Record<string, string> = Object.create(null);
  for (const name of signedNames) headers[name] = headerValue(received.headers, name) ?? '';
  return canonicalize({ method, path, parameters, signedNames, headers, body });
}

const authorizationForm = /^([^/\s]+)\/([^/\s]+)\/([^/\s]+)\/([^/\s]+)\/([^/\s]+)$/;

function parseAuthorization(text: string): Authorization | undefined {
  const match = authorizationForm.exec(text);
  if (!match) return undefined;
  const [, version, accessKey, time, list, signature] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const signedHeaders = parseSignedHeaders(list);
  return signedHeaders && { version, accessKey, time, signedHeaders, signature };
}
