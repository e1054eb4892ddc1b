import { orAborted } from '../world/or-aborted.js';
import type { App } from './create-app.js';
import { maximumBodyBytes } from './maximum-body-bytes.js';
import type { Ending } from './plain-answer.js';
import type { IncomingRequest } from './read-exchange.js';

/** A `fetch` without sockets. */
export type FetchDoor = (request: Request) => Promise<Response>;

/** Statuses whose answers have no body. */
const bodiless = [204, 205, 304];

/**
 * Serves an app without a server. Fails as `fetch` of a connection does: rejects with `TypeError` when it is reset, with the
 * signal's reason when the caller gives up; a body that is cut errors while it is read.
 */
export function fetchDoor(app: App): FetchDoor {
  return async (request) => {
    const { signal } = request;
    signal.throwIfAborted();
    const served = (async () => {
      const body = await readBody(request);
      const received = receive(request, body ?? new Uint8Array());
      return body ? app.serve(received) : app.refuseLargeBody(received);
    })();
    // The vendor goes on with what it has begun: that the caller waits no longer is the caller's affair.
    return toResponse(await orAborted(served, signal), request.method);
  };
}

function receive({ method, url, headers }: Request, body: Uint8Array): IncomingRequest {
  const { host, pathname, search } = new URL(url);
  const pairs = [...headers].map(([name, value]) => [name, [value]] as const);
  return { method, url: pathname + search, headers: { host: [host], ...Object.fromEntries(pairs) }, body };
}

/** Undefined when it is too long. */
async function readBody({ body }: Request): Promise<Uint8Array | undefined> {
  if (!body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > maximumBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function toResponse({ answer, cutAt }: Ending, method: string): Response {
  if (!answer) {
    const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' });
    throw new TypeError('fetch failed', { cause });
  }
  const { httpStatus, headers, body } = answer;
  const isBodiless = method === 'HEAD' || bodiless.includes(httpStatus);
  return new Response(isBodiless ? null : cutAt === undefined ? body : cutStream(body.subarray(0, cutAt)), {
    status: httpStatus,
    headers: { ...headers, 'content-length': String(body.length) },
  });
}

function cutStream(start: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
  let isSent = start.length === 0;
  return new ReadableStream({
    pull(controller) {
      if (isSent) return controller.error(new TypeError('terminated', { cause }));
      isSent = true;
      controller.enqueue(start);
    },
  });
}
