import { isBytes } from './bytes.js';
import type { ReceivedRequest } from './types.js';

/** Throws `TypeError` naming the part that is not what a server gets, above all a body that somebody decoded or parsed. */
export function assertReceived({ method, url, headers, body }: ReceivedRequest): void {
  if (typeof method !== 'string') throw new TypeError('request.method must be a string');
  if (typeof url !== 'string') throw new TypeError('request.url must be a string');
  if (typeof headers !== 'object' || headers === null) {
    throw new TypeError('request.headers must be Headers or an object of names and values');
  }
  if (!isBytes(body)) {
    throw new TypeError(
      'request.body must be the raw bytes that arrived (a Uint8Array), empty for none: text or parsed JSON is not what was signed',
    );
  }
}
