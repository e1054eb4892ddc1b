import type { ResponseLike } from '../transport/fetch-like.js';
import { tolerantHeaders } from './tolerant-headers.js';

/** What becomes of a body, as its reader sees it. */
export interface BodyObserver {
  readonly chunk: (chunk: unknown) => void;
  readonly end: () => void;
  readonly fail: (error: unknown) => void;
  readonly cancel: () => void;
}

/** The members of a `Response` that read its body. */
const bodyMembers = new Set<PropertyKey>([
  'arrayBuffer',
  'blob',
  'body',
  'bodyUsed',
  'bytes',
  'formData',
  'json',
  'text',
]);

/**
 * The same response, whose body tells what passes through it; undefined when there is none to read, or another reads it. Nothing is
 * read before the reader asks for it, nothing is read twice (as by `clone`, which holds all that the slower reader has not read),
 * and an end to reading reaches the sender.
 */
export function observedResponse(response: ResponseLike, observer: BodyObserver): ResponseLike | undefined {
  const body = (response as ResponseLike | undefined)?.body as
    | Partial<ReadableStream<Uint8Array>>
    | null
    | undefined;
  if (typeof body?.getReader === 'function') {
    if (body.locked) return undefined;
    const observed = observedStream(body as ReadableStream<Uint8Array>, observer);
    return withBody(response, new Response(observed, { headers: tolerantHeaders(response.headers) }));
  }
  const iterable = body as Partial<AsyncIterable<Uint8Array>> | null | undefined;
  if (typeof iterable?.[Symbol.asyncIterator] !== 'function') return undefined;
  return withBody(response, { body: observedIterable(iterable as AsyncIterable<Uint8Array>, observer) });
}

function observedStream(body: ReadableStream<Uint8Array>, observer: BodyObserver): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { done, value } = await observedNext(() => reader.read(), observer);
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          controller.error(error);
        }
      },
      cancel: (reason) => {
        observer.cancel();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

function observedIterable(body: AsyncIterable<Uint8Array>, observer: BodyObserver): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]: () => {
      const iterator = body[Symbol.asyncIterator]();
      return {
        next: () => observedNext(() => iterator.next(), observer),
        return: async () => {
          observer.cancel();
          await iterator.return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}

async function observedNext<T extends { done?: boolean; value?: unknown }>(
  next: () => Promise<T>,
  observer: BodyObserver,
): Promise<T> {
  try {
    const result = await next();
    if (result.done) observer.end();
    else observer.chunk(result.value);
    return result;
  } catch (error) {
    observer.fail(error);
    throw error;
  }
}

/** A constructed response could not have the first one's `url` or every status, so it lends its body alone. */
function withBody(response: ResponseLike, bearer: Response | Pick<ResponseLike, 'body'>): ResponseLike {
  return new Proxy(response, {
    get: (_, name) => {
      if (name === 'clone' && bearer instanceof Response) return () => withBody(response, bearer.clone());
      const source = bodyMembers.has(name) ? bearer : response;
      const member: unknown = Reflect.get(source, name, source);
      return typeof member === 'function' ? member.bind(source) : member;
    },
  });
}
