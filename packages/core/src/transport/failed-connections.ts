import { subscribe } from 'node:diagnostics_channel';

const failures = new WeakSet<object>();

// Node's own fetch and the undici package tell here of every connection that they could not make, with the very error that the
// request then fails with. Nothing else proves that a reset came inside the TLS handshake and not after the request.
subscribe('undici:client:connectError', (message) => {
  const { error } = message as { error?: unknown };
  if (typeof error === 'object' && error !== null) failures.add(error);
});

/** Whether this very error ended the making of a connection, so that no byte of a request can have left on it. */
export function isFailedConnection(error: object): boolean {
  return failures.has(error);
}
