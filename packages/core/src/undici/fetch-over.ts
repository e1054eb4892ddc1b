import type { SendDirectly } from '../transport/direct-fetch.js';
import type { FetchLike, ResponseLike } from '../transport/fetch-like.js';

/** A `fetch` for those who put something between a client and its transport, such as a recorder. The whole answer is there when it resolves. */
export function fetchOver(send: SendDirectly): FetchLike {
  return async (
    url,
    { method = 'GET', headers, body, signal, maxResponseBytes = Number.POSITIVE_INFINITY },
  ) => {
    const request = { url, method, headers: plainHeaders(headers), body: plainBody(body) };
    signal?.throwIfAborted();
    const ending = endingOf(signal ?? undefined);
    try {
      const { bytes, ...answer } = await send(request, maxResponseBytes, ending);
      return { status: answer.status, headers: answer.headers, body: onePiece(bytes) } satisfies ResponseLike;
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      ending.release();
    }
  };
}

function endingOf(signal: AbortSignal | undefined) {
  const listeners: (() => void)[] = [];
  return {
    isOver: () => signal?.aborted === true,
    onOver: (listener: () => void): void => {
      listeners.push(listener);
      signal?.addEventListener('abort', listener, { once: true });
    },
    release: (): void => {
      for (const listener of listeners) signal?.removeEventListener('abort', listener);
    },
  };
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  if (bytes.byteLength > 0) yield bytes;
}

function plainHeaders(headers: HeadersInit = {}): Record<string, string> {
  return headers instanceof Headers || Array.isArray(headers) ? Object.fromEntries(headers) : headers;
}

/** A client sends no other bodies. */
function plainBody(body: BodyInit | null | undefined): string | Uint8Array | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  throw new TypeError('the undici transport sends only texts and bytes');
}
