import { type NxcloudCredentials, nxcloudDigest } from '@outdial/signing';
import type { Clock } from '../clock.js';
import type { ParameterValues } from '../engine/parameters.js';

/**
 * The five headers of an answer, with id, account and algorithm as in the request. Without an id and an account
 * that can be repeated there is nothing to sign: then none of them.
 */
export function signResponse(
  body: string,
  request: ParameterValues,
  { secretKey }: NxcloudCredentials,
  now: Clock,
): Record<string, string> {
  const { requestid: requestID = '', uuid = '', algorithm } = request;
  try {
    const { headers } = nxcloudDigest.sign(
      { body },
      { uuid, secretKey },
      { now, nonce: () => requestID, algorithm: algorithm === 'SHA256' ? 'SHA256' : 'MD5' },
    );
    if (algorithm === undefined) delete headers.algorithm;
    return headers;
  } catch (error) {
    if (error instanceof TypeError) return {};
    throw error;
  }
}
