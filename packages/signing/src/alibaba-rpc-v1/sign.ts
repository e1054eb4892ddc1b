import { randomUUID } from 'node:crypto';
import { type AlibabaCredentials, assertAlibabaCredentials } from '../alibaba-credentials.js';
import { assertAlibabaMethod } from '../alibaba-method.js';
import { assertRecord } from '../assert-record.js';
import type { Parameter } from '../encode-parameters.js';
import { percentEncode } from '../percent-encode.js';
import { formatUtcSecond } from '../timestamps.js';
import type { SignedRequest, SigningContext } from '../types.js';
import { canonicalize, signatureOf } from './canonicalize.js';

export interface AlibabaRpcV1Request {
  method: 'GET' | 'POST';
  /**
   * `Action`, `Version`, `Format` and the flattened business parameters. The scheme adds `AccessKeyId`,
   * `SignatureMethod`, `SignatureVersion`, `SignatureNonce`, `Timestamp`, `SecurityToken` and `Signature`.
   */
  parameters: Readonly<Record<string, string>>;
}

/** GET puts everything into `query`, POST everything into a form body. Throws `TypeError` for a parameter of its own. */
export function sign(
  request: AlibabaRpcV1Request,
  credentials: AlibabaCredentials,
  context: SigningContext = {},
): SignedRequest {
  assertAlibabaCredentials(credentials);
  assertAlibabaMethod(request.method);
  assertRecord(request.parameters, 'request.parameters');
  const { query, stringToSign } = canonicalize(
    request.method,
    collectParameters(request.parameters, credentials, context),
    'utf8',
  );
  const signed = `${query}&Signature=${percentEncode(signatureOf(stringToSign, credentials.accessKeySecret))}`;
  if (request.method === 'GET') return { query: signed, headers: {}, body: undefined };
  return { query: '', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: signed };
}

const ownNames = new Set([
  'AccessKeyId',
  'SignatureMethod',
  'SignatureVersion',
  'SignatureNonce',
  'Timestamp',
  'SecurityToken',
  'Signature',
]);

function collectParameters(
  given: AlibabaRpcV1Request['parameters'],
  credentials: AlibabaCredentials,
  context: SigningContext,
): Parameter[] {
  const nonce = context.nonce ? context.nonce() : randomUUID();
  if (typeof nonce !== 'string' || nonce === '') {
    throw new TypeError('context.nonce() must return a non-empty string');
  }
  const parameters: Parameter[] = [
    ['AccessKeyId', credentials.accessKeyId],
    ['SignatureMethod', 'HMAC-SHA1'],
    ['SignatureNonce', nonce],
    ['SignatureVersion', '1.0'],
    ['Timestamp', formatUtcSecond(context.now)],
  ];
  if (credentials.securityToken !== undefined) parameters.push(['SecurityToken', credentials.securityToken]);
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (ownNames.has(name)) throw new TypeError(`request.parameters.${name} is set by the scheme`);
    // A caller without types would otherwise sign the word "undefined" or "[object Object]".
    if (typeof value !== 'string') throw new TypeError(`request.parameters.${name} must be a string`);
    parameters.push([name, value]);
  }
  return parameters;
}
