import type { SignedRequest } from '@outdial/signing';
import type { PreparedRequest } from './prepared-request.js';

const jsonMediaType = 'application/json;charset=UTF-8';

/** The headers of a request: the common ones, and those of the signature, which stand before them. */
export function requestHeaders(
  { operation, json }: PreparedRequest,
  { headers }: SignedRequest,
): Record<string, string> {
  // One object, and none for each header that may be there: every request makes this.
  const all: Record<string, string> = { accept: 'application/json' };
  if (json !== undefined) all['content-type'] = jsonMediaType;
  if (operation.gzip?.response) all['accept-encoding'] = 'gzip';
  return Object.assign(all, headers);
}
