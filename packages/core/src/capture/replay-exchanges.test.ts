import { describe, expect, test } from 'vitest';
import { createExampleClient, type ExampleClient } from '../testing/example-vendor.js';
import { failureOf } from '../testing/failure-of.js';
import { respond } from '../testing/loopback-server.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import { replayExchanges } from './index.js';
import { recorder } from './testing/recorder.js';

const server = await useLoopbackServer();

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
