/** A `Uint8Array` (`Buffer` is one) of any realm. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && (value as Partial<Uint8Array>)[Symbol.toStringTag] === 'Uint8Array';
}

/** Throws `TypeError` for a body to sign that is neither text nor bytes, such as an object not yet serialized. */
export function assertBody(body: unknown): asserts body is string | Uint8Array {
  if (typeof body !== 'string' && !isBytes(body)) {
    throw new TypeError('request.body must be text or bytes (a Uint8Array)');
  }
}
