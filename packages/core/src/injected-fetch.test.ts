import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { CallOptions, FetchLike } from './index.js';
import { createExampleClient } from './testing/example-vendor.js';
import { faultOf } from './testing/fault-of.js';

const never = () => new Promise<never>(() => undefined);

describe('an injected fetch', () => {
  it('may answer without a promise', async () => {
    await expect(ringWith((() => Response.json({ code: 0 })) as unknown as FetchLike)).resolves.toMatchObject({
      data: { code: 0 },
    });
  });

  it.each<[title: string, fetch: () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('boom');
      },
    ],
    ['rejects with nothing', () => Promise.reject(undefined)],
    ['gives a body of texts', async () => new Response(endlessTexts())],
    ['gives a body that breaks', async () => new Response(streamOf({ pull: (stream) => stream.error() }))],
  ])('that %s is a connection that failed, its outcome unknown', async (_title, fetch) => {
    expect(await faultOf(ringWith(fetch as FetchLike))).toMatchObject({
      name: 'ConnectionError',
      operation: 'ring',
      outcome: 'unknown',
    });
  });

  it.each<[title: string, answer: () => unknown]>([
    ['nothing', () => undefined],
    ['an imitation', () => ({ status: 200, headers: new Headers(), text: async () => '{"code":0}' })],
    ['a body that was read', readResponse],
    ['an answer without headers', () => ({ status: 200, body: new Response('{"code":0}').body })],
  ])('that gives %s is told so', async (_title, answer) => {
    const error = await faultOf(ringWith((async () => answer()) as FetchLike));
    expect(error).toMatchObject({ name: 'MalformedResponseError', outcome: 'unknown' });
    expect(String(error)).toContain('injected fetch');
  });

  it('keeps what it gave: the bytes of the answer are a copy', async () => {
    const recorded = new TextEncoder().encode('HTTP/1.1 200 {"code":0}');
    const start = (stream: ReadableStreamDefaultController<Uint8Array>) => {
      stream.enqueue(recorded.subarray(13));
      stream.close();
    };
    const { response } = await ringWith(async () => new Response(streamOf({ start })));
    expect(new TextDecoder().decode(response.bytes.buffer)).toBe('{"code":0}');
  });

  it('may be aborted before it returns', async () => {
    const abort = new AbortController();
    const fetch = () => {
      abort.abort();
      return never();
    };
    expect(await faultOf(ringWith(fetch, { signal: abort.signal }))).toMatchObject({
      name: 'AbortedError',
      outcome: 'unknown',
    });
  });

  it.each([0, 1, 2, 3, 4])('may be aborted %i ticks before its body is read', async (ticks) => {
    const abort = new AbortController();
    const fetch = async () => {
      let tick = Promise.resolve();
      for (let count = 0; count < ticks; count += 1) tick = tick.then();
      tick.then(() => abort.abort());
      return new Response(streamOf({ pull: never }));
    };
    expect(await faultOf(ringWith(fetch, { signal: abort.signal }))).toMatchObject({ name: 'AbortedError' });
  });

  it('that ignores the signal has its answer’s stream ended', async () => {
    let ended = false;
    const body = streamOf({
      pull: never,
      cancel: () => {
        ended = true;
      },
    });
    const error = await faultOf(ringWith(async () => new Response(body), { timeoutMs: 20 }));
    expect(error).toMatchObject({ name: 'TimeoutError' });
    expect(ended).toBe(true);
  });

  it('leaves nothing behind on a signal that serves many calls', async () => {
    const { signal } = new AbortController();
    await ringWith(async () => Response.json({ code: 0 }), { signal });
    await faultOf(ringWith(never, { signal, timeoutMs: 20 }));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('maxResponseBytes', () => {
  const text = '{"code":0,"text":"电话😀"}';
  const bytes = new TextEncoder().encode(text).byteLength;

  it.each([
    [bytes, 1],
    [bytes, 7],
  ])('lets %i bytes through, in pieces of %i', async (maxResponseBytes, size) => {
    await expect(ringWith(answerInPieces(size), {}, { maxResponseBytes })).resolves.toMatchObject({
      data: { text: '电话😀' },
      response: { text },
    });
  });

  it('counts bytes and not characters', async () => {
    const error = await faultOf(ringWith(answerInPieces(5), {}, { maxResponseBytes: bytes - 1 }));
    expect(error).toMatchObject({ name: 'ResponseTooLargeError', outcome: 'unknown' });
  });

  function answerInPieces(size: number): FetchLike {
    const whole = new TextEncoder().encode(text);
    return async () => {
      let position = 0;
      const body = streamOf({
        pull: (stream) => {
          if (position >= whole.length) return stream.close();
          stream.enqueue(whole.subarray(position, position + size));
          position += size;
        },
      });
      return new Response(body);
    };
  }
});

function ringWith(fetch: FetchLike, options: CallOptions = {}, settings: { maxResponseBytes?: number } = {}) {
  const client = createExampleClient({
    baseUrl: 'http://127.0.0.1:1',
    credentials: { key: 'k' },
    fetch,
    ...settings,
  });
  return client.ring({ phone: 'p' }, options);
}

function streamOf(source: UnderlyingDefaultSource<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(source);
}

/** The platform's own readers refuse such a body, too. */
function endlessTexts(): ReadableStream<Uint8Array> {
  const source: UnderlyingDefaultSource<string> = { pull: (stream) => stream.enqueue('{"code":0}') };
  return new ReadableStream(source) as ReadableStream<never>;
}

async function readResponse(): Promise<Response> {
  const response = Response.json({ code: 0 });
  await response.text();
  return response;
}
