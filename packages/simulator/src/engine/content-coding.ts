import { gunzipSync, gzipSync } from 'node:zlib';
import type { ReceivedRequest } from '@outdial/signing';
import { maximumBodyBytes } from './maximum-body-bytes.js';
import type { Operation } from './specification.js';

/**
 * The request with its body unzipped, where the document lets the operation take compressed ones: signatures and rules
 * are about what is inside. What cannot be unzipped stays as it came.
 */
export function unzipRequest(
  received: ReceivedRequest,
  operation: Operation | undefined,
  coding: string | undefined,
): ReceivedRequest {
  if (!operation?.gzip.request || coding?.trim().toLowerCase() !== 'gzip') return received;
  try {
    return {
      ...received,
      body: new Uint8Array(gunzipSync(received.body, { maxOutputLength: maximumBodyBytes })),
    };
  } catch {
    return received;
  }
}

/** The answer's body as it travels: zipped where the document offers it and the client has asked for it. */
export function zipAnswer(
  body: string,
  operation: Operation | undefined,
  accepted = '',
): { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> } {
  const asksForGzip = accepted
    .split(',')
    .some((coding) => /^\s*(x-)?gzip\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(coding));
  return operation?.gzip.response && asksForGzip
    ? { body: new Uint8Array(gzipSync(body)), headers: { 'content-encoding': 'gzip' } }
    : { body: new TextEncoder().encode(body), headers: {} };
}
