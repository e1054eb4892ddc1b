import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExampleClient, type ExampleClient } from '../testing/example-vendor.js';
import { failureOf } from '../testing/failure-of.js';
import { respond } from '../testing/loopback-server.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import type { ResponseLike } from '../transport/fetch-like.js';
import { type RecordedExchange, recordExchanges, replayExchanges } from './index.js';

const server = await useLoopbackServer();

function recorder(settings: Partial<Parameters<typeof recordExchanges>[0]> = {}) {
  const lines: string[] = [];
  const fetch = recordExchanges({ write: (line) => void lines.push(line), ...settings });
  return {
    lines,
    fetch: async (url: string, init: RequestInit) => (await fetch(url, init)) as Response,
    exchanges: () => lines.map((line) => JSON.parse(line) as RecordedExchange),
  };
}

const post = (body: BodyInit, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers,
});

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

  test('holds no canary from any place', async () => {
    const secret = 'cAnary/+ 42"ü';
    const number = '+999 (12) 345-678-90';
    const text = fc.constantFrom(secret, number, `${secret}${number}`, `x ${number} y`);
    const place = fc.constantFrom<(canary: string) => [path: string, init: RequestInit]>(
      (canary) => [`/p/${encodeURIComponent(canary)}`, post('')],
      (canary) => [`/p?${new URLSearchParams({ a: canary, [canary]: 'b' })}`, post('')],
      (canary) => ['/p', post(new URLSearchParams({ jobs: JSON.stringify([{ a: canary }]) }))],
      (canary) => ['/p', post(JSON.stringify({ a: [canary], [canary]: { b: canary } }))],
      (canary) => ['/p', post(JSON.stringify({ a: JSON.stringify({ b: canary }) }))],
      (canary) => ['/p', post(JSON.stringify({ a: canary }).slice(0, -1))],
      (canary) => ['/p', post(canary)],
      (canary) => ['/p', post(Buffer.from(`<a b="1">${canary.replace('"', '&quot;')}</a>`))],
      (canary) => [
        '/p',
        post('', { 'x-any': encodeURIComponent(canary), 'content-type': encodeURIComponent(canary) }),
      ],
      (canary) => [
        '/p',
        post('', { authorization: `Basic ${Buffer.from(`u:${canary}`).toString('base64')}` }),
      ],
    );
    await fc.assert(
      fc.asyncProperty(place, text, place, text, async (sent, canary, answered, other) => {
        const [path, init] = sent(canary);
        const [location, { body, headers }] = answered(other);
        server.answer(respond(200, String(body), { ...(headers as Record<string, string>), location }));
        const { fetch, lines } = recorder({ secrets: [secret] });
        await (await fetch(`${server.url}${path}`, init)).text();
        expect(lines).toHaveLength(1);
        // The port of the server may hold the same digits.
        const line = lines[0]?.replaceAll(server.url, '') as string;
        const decoded = line.replace(/%([\da-f]{2})/gi, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        );
        for (const shown of [line, decoded]) {
          expect(shown).not.toMatch(/cAnary|Y0FuYXJ5|jQW5hcn|NBbmFye|999|345|678/i);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const credentials = { key: 'secretkey' };

/** All kinds of calls and what became of them. */
async function conversation(client: ExampleClient) {
  const settled = await Promise.allSettled([
    await client.ring({ phone: '+99912345678' }),
    await client.list({ page: 1 }),
    await client.list({ page: 2 }),
    await client.search({ name: 'someone', tags: ['a', 'b'], page: 2 }),
    await client.talk({ say: 'hello', auth: {} }),
    await client.ring({ phone: '+99912345678' }).catch((error) => error),
    await client.assign({ jobs: [{ number: '+99912345678' }] }).catch((error) => error),
    await client.upload({ a: 1 }).catch((error) => error),
  ]);
  return settled.map((each) => {
    const value = (each as PromiseFulfilledResult<unknown>).value as Record<string, unknown>;
    const { data, requestId, name, code, outcome, retryable, status, message } = value;
    return { data, requestId, name, code, outcome, retryable, status, message };
  });
}

describe('a replay', () => {
  test('gives a client what it got from the server', async () => {
    server.answer(
      respond(200, { code: 0, id: 'r-1', task: { when: '2024-05-06 12:30:45' } }),
      respond(200, { code: 0, page: 1, list: ['a', 1, null] }),
      respond(200, { code: 0, page: 2, list: [] }, { date: 'Mon, 06 May 2024 12:30:45 GMT' }),
      respond(200, { code: '0', people: [] }),
      respond(200, { code: 0, auth: { token: 'tokentokentoken' }, lives: 60, token: 'abc', id: 't' }),
      respond(200, { action: 'say' }),
      respond(200, { code: 7, message: 'busy' }),
      respond(502, '<html>bad gateway</html>', { 'content-type': 'text/html' }),
      (response) => response.destroy(),
    );
    const { lines, fetch } = recorder();
    const live = await conversation(createExampleClient({ credentials, baseUrl: server.url, fetch }));
    expect(new Set(live.map(({ name }) => name)).size).toBeGreaterThan(2);
    expect(lines.join('\n')).not.toMatch(/secretkey|tokentoken|99912345678/);
    server.requests.length = 0;

    const replay = replayExchanges([...lines, '']);
    const client = createExampleClient({ credentials, baseUrl: 'http://127.0.0.1:1', fetch: replay });
    expect(await conversation(client)).toEqual(live);
    expect(server.requests).toEqual([]);
    expect(await failureOf(client.list({}))).toMatchObject({
      name: 'ConfigurationError',
      vendor: 'replay',
      setting: 'lines',
      message: 'replay: lines hold no further answer to POST /list.',
    });
  });

  const line = (request: object, body: unknown, more: object = {}) =>
    JSON.stringify({
      request: { method: 'POST', url: 'http://localhost/', headers: {}, ...request },
      response: { status: 200, headers: { 'content-encoding': 'gzip' }, body, ...more },
      durationMs: 1,
    });
  const read = async (fetch: ReturnType<typeof replayExchanges>, url: string, init: RequestInit = {}) =>
    ((await fetch(url, { method: 'POST', ...init })) as Response).text();

  test('tells actions apart, of a query, a form and a header', async () => {
    const fetch = replayExchanges([
      line({ url: 'http://localhost/?Action=A' }, 'query'),
      line({ body: 'x=1&Action=B' }, 'form'),
      line({ headers: { 'x-acs-action': 'C' } }, 'header'),
      line({}, 'none'),
    ]);
    expect(await read(fetch, 'http://localhost/')).toBe('none');
    expect(await read(fetch, 'http://localhost/', { headers: { 'x-acs-action': 'C' } })).toBe('header');
    expect(
      await read(fetch, 'http://localhost/', { body: new URLSearchParams({ Action: 'B', x: '2' }) }),
    ).toBe('form');
    expect(await read(fetch, 'http://localhost/?x=2&Action=A')).toBe('query');
  });

  test('compares paths as they were recorded', async () => {
    const { fetch, lines } = recorder({ secrets: ['tenant-secret'] });
    server.answer(respond(200, 'found'));
    await (await fetch(`${server.url}/calls/99912345678/tenant-secret`, {})).text();
    const replay = replayExchanges(lines, { secrets: ['tenant-secret'] });
    expect(await read(replay, 'http://localhost/calls/99987654321/tenant-secret', { method: 'GET' })).toBe(
      'found',
    );
  });

  test('refuses what was not recorded, without what is secret, or asks for it', async () => {
    const lines: string[] = [];
    const missing = { message: 'replay: lines hold no answer to POST /call/111111111.', retryable: false };
    await expect(
      replayExchanges(lines)('http://localhost/call/999123456', { method: 'POST' }),
    ).rejects.toMatchObject(missing);
    const fetch = replayExchanges(lines, { onMissing: async (url) => new Response(`asked for ${url}`) });
    expect(await read(fetch, 'http://localhost/a')).toBe('asked for http://localhost/a');
  });

  test('refuses lines that are none, and a body that was left out', async () => {
    for (const wrong of ['{', '5', '{"request":{}}', line({}, '', { status: 100 })]) {
      expect(() => replayExchanges(['', wrong])).toThrow(
        expect.objectContaining({ name: 'ConfigurationError', setting: 'lines[1]' }),
      );
    }
    const fetch = replayExchanges([line({}, { omitted: 'binary', bytes: 3 })]);
    await expect(fetch('http://localhost/', { method: 'POST' })).rejects.toMatchObject({
      code: 'invalid_configuration',
    });
  });

  test('does not answer what the caller ended until it is ended again', async () => {
    const fetch = replayExchanges([line({}, 'a', { cancelled: true })]);
    const controller = new AbortController();
    const text = failureOf(read(fetch, 'http://localhost/', { signal: controller.signal }));
    controller.abort(new Error('enough'));
    expect(await text).toMatchObject({ message: 'enough' });
    expect(await failureOf(read(fetch, 'http://localhost/', { signal: controller.signal }))).toBe(
      controller.signal.reason,
    );
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
