import { subscribe } from 'node:diagnostics_channel';

const proofs = new WeakSet<object>();

/**
 * Notes that the request which this error, or the end of these bounds of one attempt, ended never left. For transports that know.
 */
export function markNeverSent(proof: unknown): void {
  if (typeof proof === 'object' && proof !== null) proofs.add(proof);
}

/** Whether this very error, or the end of these bounds, proves that no byte of its request left. */
export function provesNeverSent(proof: object): boolean {
  return proofs.has(proof);
}

// Node's own fetch and the undici package tell here of every connection that they could not make, with the very error that the
// request then fails with. Nothing else proves that a reset came inside the TLS handshake and not after the request.
subscribe('undici:client:connectError', (message) => markNeverSent((message as { error?: unknown }).error));
