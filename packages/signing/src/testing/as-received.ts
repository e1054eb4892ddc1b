import { Buffer } from 'node:buffer';
import type { ReceivedRequest, SignedRequest } from '../types.js';

/** A signed request as the other side gets it: header names in odd case, the body as raw bytes. */
export function asReceived(signed: SignedRequest, method = 'POST', path = '/'): ReceivedRequest {
  const headers = Object.fromEntries(
    Object.entries(signed.headers).map(([name, value]) => [oddCase(name), value]),
  );
  return {
    method,
    url: signed.query === '' ? path : `${path}?${signed.query}`,
    headers,
    body:
      typeof signed.body === 'string' ? Buffer.from(signed.body, 'utf8') : (signed.body ?? new Uint8Array()),
  };
}

function oddCase(name: string): string {
  return [...name].map((letter, index) => (index % 2 ? letter.toUpperCase() : letter.toLowerCase())).join('');
}
