import { describe, expect, test } from 'vitest';
import { failureOf } from '../testing/failure-of.js';
import { respond } from '../testing/loopback-server.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import type { ResponseLike } from '../transport/fetch-like.js';
import { recordExchanges } from './index.js';
import { post, recorder } from './testing/recorder.js';

const server = await useLoopbackServer();

describe('what is passed through', () => {
  test('is the response itself, byte for byte', async () => {
    const bytes = Buffer.from([0, 255, 254, 1]);
    server.answer((response) => response.writeHead(201, 'Made', { 'x-own': 'a' }).end(bytes));
    const { fetch, exchanges } = recorder();
    const response = await fetch(`${server.url}/a`, post('x'));
    expect(response).toBeInstanceOf(Response);
    expect([
      response.status,
      response.statusText,
      response.ok,
      response.url,
      response.headers.get('x-own'),
    ]).toEqual([201, 'Made', true, `${server.url}/a`, 'a']);
    expect(response.bodyUsed).toBe(false);
    const copy = response.clone();
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect(Buffer.from(await copy.arrayBuffer())).toEqual(bytes);
    expect(response.bodyUsed).toBe(true);
    expect(exchanges()[0]?.response?.body).toEqual({ omitted: 'binary', bytes: 4 });
  });

  test('comes piece by piece, as it is asked for', async () => {
    let finish: (() => void) | undefined;
    server.answer((response) => {
      response.write('{"a":');
      finish = () => response.end('1}');
    });
    const { fetch, lines, exchanges } = recorder();
    const reader = (await fetch(server.url, post(''))).body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('{"a":');
    expect(lines).toEqual([]);
    finish?.();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('1}');
    expect((await reader?.read())?.done).toBe(true);
    expect(exchanges()[0]?.response?.body).toBe('{"a":1}');
  });

  test('is not read ahead, and the reader may do with the pieces what it likes', async () => {
    let pulls = 0;
    const source = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          pulls += 1;
          controller.enqueue(Buffer.from(`piece ${pulls}`));
        },
      },
      { highWaterMark: 0 },
    );
    const { fetch, exchanges } = recorder({ fetch: async () => new Response(source) });
    const reader = (await fetch('http://localhost/', {})).body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    value?.fill(0);
    await new Promise((resolve) => setImmediate(resolve));
    expect(pulls).toBe(1);
    await reader?.cancel();
    expect(exchanges()[0]?.response?.body).toBe('piece 1');
  });

  test('has no body where there is none', async () => {
    server.answer((response) => response.writeHead(204).end());
    const { fetch, exchanges } = recorder();
    expect((await fetch(server.url, { method: 'DELETE' })).body).toBeNull();
    expect(exchanges()).toMatchObject([{ request: { method: 'DELETE' }, response: { status: 204 } }]);
  });

  test('is what another transport answers with, pieces of an iterable included', async () => {
    const ends: string[] = [];
    const pieces = async function* () {
      try {
        yield Buffer.from('one ');
        yield Buffer.from('two');
      } finally {
        ends.push('returned');
      }
    };
    const answer: ResponseLike = { status: 200, headers: new Headers(), body: pieces() };
    const { lines, exchanges } = recorder();
    const fetch = recordExchanges({ write: (line) => void lines.push(line), fetch: async () => answer });
    const { body } = await fetch('http://localhost/', {});
    for await (const piece of body as AsyncIterable<Uint8Array>) {
      expect(String(piece)).toBe('one ');
      break;
    }
    expect(ends).toEqual(['returned']);
    expect(exchanges()[0]?.response).toMatchObject({ body: 'one ', cancelled: true });
  });

  test('is the very error', async () => {
    const error = new TypeError('fetch failed', {
      cause: Object.assign(new Error('+99912345678'), { code: 'ECONNRESET' }),
    });
    const { fetch, exchanges } = recorder({ fetch: () => Promise.reject(error) });
    expect(await failureOf(fetch('http://localhost/', {}))).toBe(error);
    expect(exchanges()[0]).toMatchObject({ error: { name: 'TypeError', code: 'ECONNRESET' } });
    expect(exchanges()[0]).not.toHaveProperty('response');
  });

  test('is an answer that breaks off', async () => {
    server.answer((response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"a":1');
      setImmediate(() => response.destroy());
    });
    const { fetch, exchanges } = recorder();
    const response = await fetch(server.url, post(''));
    expect(await failureOf(response.text())).toBeInstanceOf(TypeError);
    expect(exchanges()[0]).toMatchObject({ response: { body: '{"a":1' }, error: { name: 'TypeError' } });
  });

  test('is the abort of the caller', async () => {
    server.answer((response) => response.write('a'));
    const { fetch, exchanges } = recorder();
    const controller = new AbortController();
    const response = await fetch(server.url, { signal: controller.signal });
    const text = failureOf(response.text());
    controller.abort();
    expect(await text).toBe(controller.signal.reason);
    expect(exchanges()[0]).toMatchObject({ error: { name: 'AbortError' } });
  });

  test('ends where the caller cancels', async () => {
    let isClosed: Promise<unknown> | undefined;
    server.answer((response) => {
      isClosed = new Promise((resolve) => response.on('close', resolve));
      response.write('a');
    });
    const { fetch, exchanges } = recorder();
    const reader = (await fetch(server.url, {})).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await isClosed;
    expect(exchanges()[0]?.response).toMatchObject({ body: 'a', cancelled: true });
  });

  test.each<[how: string, write: () => Promise<void>]>([
    [
      'throws',
      () => {
        throw new Error('the disk is full');
      },
    ],
    ['rejects', () => Promise.reject(new Error('the disk is full'))],
  ])('is the same when writing %s', async (_, write) => {
    server.answer(respond(200, { a: 1 }));
    const { fetch } = recorder({ write });
    expect(await (await fetch(server.url, post('{}'))).json()).toEqual({ a: 1 });
  });
});

describe('what is recorded', () => {
  test('is one line for each exchange, without what is secret', async () => {
    server.answer(
      respond(
        200,
        { code: 0, message: 'no key s3cr3t-value-of-key' },
        { 'x-sign': 'abc', 'retry-after': '3', 'set-cookie': 'a=b' },
      ),
    );
    const { fetch, lines, exchanges } = recorder();
    const headers = { 'api-key': 's3cr3t-value-of-key', 'content-type': 'application/json' };
    await (
      await fetch(`${server.url}/dial?Signature=abc&page=1`, post('{"callee":"+99912345678","n":1}', headers))
    ).text();
    expect(lines[0]).not.toContain('\n');
    expect(exchanges()).toEqual([
      {
        request: {
          method: 'POST',
          url: `${server.url}/dial?Signature=***&page=1`,
          headers: { 'content-type': 'application/json' },
          body: '{"callee":"+11111111111","n":1}',
        },
        response: {
          status: 200,
          headers: expect.objectContaining({ 'content-type': 'application/json', 'retry-after': '3' }),
          body: '{"code":0,"message":"no key ***"}',
        },
        durationMs: expect.any(Number),
      },
    ]);
    expect(lines[0]).not.toMatch(/x-sign|cookie/);
  });

  test('is the length of what is no text or too long, and of a stream not even that', async () => {
    server.answer(respond(200, `"${'a'.repeat(1_048_576)}"`));
    const { fetch, exchanges } = recorder();
    for (const body of [Buffer.from([31, 139, 8]), new Blob(['abc']), new FormData()]) {
      await (await fetch(server.url, post(body))).text();
    }
    expect(exchanges().map(({ request }) => request.body)).toEqual([
      { omitted: 'binary', bytes: 3 },
      { omitted: 'stream', bytes: 3 },
      { omitted: 'stream', bytes: null },
    ]);
    expect(exchanges()[0]?.response?.body).toEqual({ omitted: 'oversize', bytes: 1_048_578 });
  });
});

test.each<[settings: unknown, setting: string]>([
  [{ write: 'file' }, 'write'],
  [{ write: () => undefined, fetch: 5 }, 'fetch'],
  [{ write: () => undefined, secrets: ['abc'] }, 'secrets'],
  [{ write: () => undefined, secrets: 'abcd' }, 'secrets'],
])('refuses %j', (settings, setting) => {
  expect(() => recordExchanges(settings as never)).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', vendor: 'recorder', setting }),
  );
});
