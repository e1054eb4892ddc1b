import type { SignedRequest } from '@outdial/signing';
import type { PreparedRequest } from './prepared-request.js';

const jsonMediaType = 'application/json;charset=UTF-8';

/** The headers of a request: the common ones, and those of the signature, which stand before them. */
export function requestHeaders(
  { operation, json }: PreparedRequest,
  { headers }: SignedRequest,
): Record<string, string> {
  return {
    accept: 'application/json',
    ...(json === undefined ? {} : { 'content-type': jsonMediaType }),
    ...(operation.gzip?.response ? { 'accept-encoding': 'gzip' } : {}),
    ...headers,
  };
}
