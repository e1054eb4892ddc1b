/** Thrown by `readBody` alone; the caller turns it into a typed error that names the call. */
export class BodyTooLarge extends Error {}

/**
 * Reads a whole answer, but never more than `maxBytes` of it. An abort ends the stream, so that an answer
 * nobody waits for keeps no connection open.
 * @throws BodyTooLarge
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  // Not awaited: a peer that never ends its answer must not hold the caller.
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, size);
    // An injected fetch may stream texts, which no limit could be held against.
    if (!ArrayBuffer.isView(value)) throw new TypeError('the body holds something other than bytes');
    size += value.byteLength;
    if (size > maxBytes) {
      cancel();
      throw new BodyTooLarge();
    }
    chunks.push(value);
  }
}

/** A copy, also of a single chunk: that may be a part of a buffer with headers in it, or the caller's own recording. */
function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
