import type { AttemptBounds } from './bound-attempt.js';
import type { ResponseLike } from './fetch-like.js';

/** More came than may be read; the caller turns it into a typed error that names the call. */
export class BodyTooLarge extends Error {}

/** The next pieces of a body, and how to tell its source that nobody wants the rest. */
interface Pieces {
  readonly next: () => Promise<{ done?: boolean | undefined; value?: Uint8Array | undefined }>;
  readonly cancel: () => Promise<unknown> | undefined;
}

/**
 * Reads a whole answer, but never more than `maxBytes` of it. The end of the bounds ends the stream, so that an answer
 * nobody waits for keeps no connection open.
 * @throws BodyTooLarge
 */
export async function readBody(
  { body }: ResponseLike,
  maxBytes: number,
  bounds: AttemptBounds,
): Promise<Uint8Array> {
  if (body === null) return new Uint8Array();
  const pieces = piecesOf(body);
  // Not awaited: a peer that never ends its answer must not hold the caller.
  const cancel = (): void => void pieces.cancel()?.catch(() => undefined);
  if (bounds.isOver()) cancel();
  else bounds.onOver(cancel);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await pieces.next();
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

/** The stream's own reader comes first, since it can be cancelled while it waits; the iterator of a stream cannot. */
function piecesOf(body: NonNullable<ResponseLike['body']>): Pieces {
  if ('getReader' in body) {
    const reader = body.getReader();
    return { next: () => reader.read(), cancel: () => reader.cancel() };
  }
  const iterator = body[Symbol.asyncIterator]();
  return { next: () => iterator.next(), cancel: () => iterator.return?.() };
}

/** A copy, also of a single chunk: that may be a part of a buffer with headers in it, or the caller's own recording. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
