import {
  type AlibabaCredentials,
  assertAlibabaCredentials,
  checkSecurityToken,
} from '../alibaba-credentials.js';
import { assertReceived } from '../assert-received.js';
import { checkSkew } from '../check-skew.js';
import type { Parameter } from '../encode-parameters.js';
import { equalTexts } from '../equal-texts.js';
import type { ReceivedParameters } from '../received-parameters.js';
import { parseUtcSecond } from '../timestamps.js';
import type { ReceivedRequest, Verification, VerifyOptions } from '../types.js';
import { accepted, refused } from '../verification.js';
import { type CanonicalCall, canonicalize, signatureOf } from './canonicalize.js';
import { readCall } from './received-call.js';

const requiredParameters = [
  'AccessKeyId',
  'SignatureMethod',
  'SignatureVersion',
  'SignatureNonce',
  'Timestamp',
  'Signature',
];

// The vendor's error text says 15 minutes, one of its pages 31; the narrower one is safe under both.
const defaultMaxSkewSeconds = 15 * 60;

export function verify(
  request: ReceivedRequest,
  credentials: AlibabaCredentials,
  options?: VerifyOptions,
): Verification {
  assertAlibabaCredentials(credentials);
  assertReceived(request);
  const call = readCall(request);
  if ('failure' in call) return call.failure;
  const unusable = checkParameters(call, credentials);
  if (unusable) return unusable;
  const second = parseUtcSecond(call.get('Timestamp') as string);
  if (second === undefined) return refused('malformed_parameter', 'Timestamp');
  const expected = signatureOf(canonicalizeReceived(request, call).stringToSign, credentials.accessKeySecret);
  if (!equalTexts(call.get('Signature') as string, expected))
    return refused('signature_mismatch', 'Signature');
  return checkSkew(second, 'Timestamp', options, defaultMaxSkewSeconds) ?? accepted;
}

/** Decoded and encoded anew: clients send `*` bare while they sign it as `%2A`. */
export function canonicalizeReceived(request: ReceivedRequest, call: ReceivedParameters): CanonicalCall {
  const signedParameters: Parameter[] = [...call].filter(([name]) => name !== 'Signature');
  return canonicalize(request.method, signedParameters, 'latin1');
}

function checkParameters(call: ReceivedParameters, credentials: AlibabaCredentials): Verification | undefined {
  for (const name of requiredParameters) if (!call.get(name)) return refused('missing_parameter', name);
  if (call.get('SignatureMethod') !== 'HMAC-SHA1') return refused('unsupported_algorithm', 'SignatureMethod');
  if (call.get('SignatureVersion') !== '1.0') return refused('unsupported_algorithm', 'SignatureVersion');
  if (call.get('AccessKeyId') !== credentials.accessKeyId) return refused('unknown_account', 'AccessKeyId');
  return checkSecurityToken(call.get('SecurityToken'), credentials, 'SecurityToken');
}
