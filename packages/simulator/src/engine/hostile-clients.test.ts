import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { exchangeRaw, openSocket, statusOf } from '../testing/raw-exchange.js';
import { smallVendor } from '../testing/small-vendor.js';
import { doors, openDoor } from '../testing/two-doors.js';
import { createApp } from './create-app.js';
import { listen } from './listen.js';
import { maximumBodyBytes } from './maximum-body-bytes.js';

async function open(requestTimeoutMilliseconds = 60_000) {
  const events: unknown[] = [];
  const vendor = smallVendor();
  const app = createApp(vendor, { report: (event) => events.push(event) });
  const listener = await listen(app, { port: 0, requestTimeoutMilliseconds });
  onTestFinished(() => listener.close());
  return { ...listener, events, vendor };
}

const path = '/v3/getBalance';
const lines = (...headers: string[]) => `${headers.join('\r\n')}\r\n\r\n`;
const get = (target: string, method = 'GET') =>
  lines(`${method} ${target} HTTP/1.1`, 'Host: x', 'Connection: close');

/** What a request came to: `missing_header` is the vendor's own refusal of a request without a signature. */
const targets: [what: string, request: string, status: number, verdict: string][] = [
  ['an absolute URL', get(`http://elsewhere.example.com${path}`), 200, 'missing_header'],
  ['an absolute URL without a path', get('http://elsewhere.example.com'), 404, 'unknown_route'],
  ['an encoded letter', get('/v3/get%42alance'), 200, 'missing_header'],
  ['a doubled slash', get(`/${path}`), 404, 'unknown_route'],
  ['a slash too many', get(`${path}/`), 404, 'unknown_route'],
  ['a slash that is encoded', get('/v3%2FgetBalance'), 404, 'unknown_route'],
  ['dots', get(`/v3/..${path}`), 404, 'unknown_route'],
  ['encoded dots', get(`/v3/%2e%2e${path}`), 404, 'unknown_route'],
  ['a zero byte', get(`${path}%00`), 404, 'unknown_route'],
  ['a bad escape', get('/v3/%zz'), 404, 'unknown_route'],
  ['a cut escape', get(`${path}%`), 404, 'unknown_route'],
  ['an escape that is no UTF-8', get('/v3/%ff%fe'), 404, 'unknown_route'],
  ['the pattern of a parameter', get('/{vdnId}/__proto__'), 404, 'unknown_route'],
  ['a query of broken escapes', get(`${path}?%=%zz&&&=&__proto__=1&a[]=%ff`), 200, 'missing_header'],
  ['HEAD', get(path, 'HEAD'), 405, 'wrong_method'],
  ['OPTIONS', get(path, 'OPTIONS'), 405, 'wrong_method'],
  ['OPTIONS of everything', get('*', 'OPTIONS'), 404, 'unknown_route'],
  ['TRACE', get(path, 'TRACE'), 405, 'wrong_method'],
  ['a wish to upgrade', get(path).replace('close', 'Upgrade\r\nUpgrade: websocket'), 200, 'missing_header'],
  [
    'a header named __proto__',
    get(path).replace('\r\n\r\n', '\r\n__proto__: x\r\nconstructor: y\r\n\r\n'),
    200,
    'missing_header',
  ],
];

it.each(targets)('answers %s as the vendor', async (_, request, status, verdict) => {
  const { url, events } = await open();
  const answer = await exchangeRaw(url, request);
  expect(statusOf(answer), answer).toBe(status);
  expect(answer).toContain('vendor: small');
  expect(events).toMatchObject([{ verdict, httpStatus: status }]);
});

const broken: [what: string, request: string, status: number | undefined][] = [
  ['no HTTP', 'hello\r\n\r\n', 400],
  ['a zero byte in the path', get('/\0'), 400],
  ['a path without a slash', get('v3'), 400],
  ['an unknown method', get(path, 'DIAL'), 400],
  ['no host', lines(`GET ${path} HTTP/1.1`, 'Connection: close'), 400],
  ['two lengths', lines(`POST ${path} HTTP/1.1`, 'Host: x', 'Content-Length: 1', 'Content-Length: 2'), 400],
  [
    'a length and chunks',
    `${lines(`POST ${path} HTTP/1.1`, 'Host: x', 'Content-Length: 1', 'Transfer-Encoding: chunked')}0\r\n\r\n`,
    400,
  ],
  [
    'chunks that are none',
    `${lines(`POST ${path} HTTP/1.1`, 'Host: x', 'Transfer-Encoding: chunked')}zz\r\n`,
    400,
  ],
  ['a body that ends early', `${lines(`POST ${path} HTTP/1.1`, 'Host: x', 'Content-Length: 9')}{`, 400],
  ['a long header', lines(`GET ${path} HTTP/1.1`, 'Host: x', `A: ${'a'.repeat(80_000)}`), 431],
  [
    'a flood of headers',
    lines(`GET ${path} HTTP/1.1`, 'Host: x', ...Array.from({ length: 20_000 }, (_, index) => `a${index}: b`)),
    431,
  ],
  ['a long path', get(`/${'a'.repeat(80_000)}`), 431],
  [
    'an unmet expectation',
    lines(`POST ${path} HTTP/1.1`, 'Host: x', 'Expect: a miracle', 'Connection: close'),
    417,
  ],
  ['a tunnel', lines('CONNECT elsewhere.example.com:80 HTTP/1.1', 'Host: x'), undefined],
];

it.each(broken)('answers %s by HTTP alone, and goes on', async (_, request, status) => {
  const { url, events } = await open();
  const answer = await exchangeRaw(url, request);
  expect(statusOf(answer), answer).toBe(status);
  expect(events).toEqual([]);
  expect((await fetch(url + path)).status).toBe(200);
});

it('ends a request that arrives too slowly, with 408', async () => {
  const { url, events } = await open(200);
  const socket = await openSocket(url);
  const answer = new Promise<string>((resolve) => socket.once('data', (chunk) => resolve(String(chunk))));
  socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{`);
  expect(statusOf(await answer)).toBe(408);
  expect(events).toEqual([]);
});

it('ends headers that arrive too slowly, with 408', async () => {
  const { url } = await open(200);
  const socket = await openSocket(url);
  const answer = new Promise<string>((resolve) => socket.once('data', (chunk) => resolve(String(chunk))));
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nA: `);
  expect(statusOf(await answer)).toBe(408);
});

describe('a body that is too long', () => {
  const refused = { verdict: 'unreadable_body', httpStatus: 413, operation: 'sendAgentGroupCall' };

  it('is refused by its announced length before it comes', async () => {
    const { url, events, vendor } = await open();
    const head = `POST /voice/group/call/send/agent HTTP/1.1\r\nHost: x\r\nContent-Length: ${maximumBodyBytes + 1}\r\n\r\n`;
    const answer = await exchangeRaw(url, head);
    expect(statusOf(answer)).toBe(413);
    expect(answer).toContain('vendor: small');
    expect(events).toMatchObject([refused]);
    expect(vendor.served).toEqual([]);
  });

  it.each(doors)('is refused while it comes, through %s', async (door) => {
    const { ask, events } = await openDoor(door);
    const piece = new Uint8Array(1024 * 1024);
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += piece.length;
        if (sent > maximumBodyBytes + piece.length) controller.close();
        else controller.enqueue(piece);
      },
    });
    const answer = await ask('/voice/group/call/send/agent', { method: 'POST', body, duplex: 'half' });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toEqual({ status: 'unreadable_body' });
    expect(events).toMatchObject([refused]);
  });

  const list = (item: string, count: number) => `[${`${item},`.repeat(count)}0]`;
  const form = 'application/x-www-form-urlencoded';

  it.each([
    ['millions of objects', list('{}', 7_000_000), 'application/json'],
    ['millions of objects in a form', list('{}', 7_000_000), form],
    ['a hundred thousand parameters', 'a&'.repeat(200_000), form],
  ])('is refused for %s', async (_, body, type) => {
    const { ask } = await openDoor('fetch');
    const answer = await ask('/voice/group/call/send/agent', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });
    expect(answer.status).toBe(413);
  });

  it('may hold as many ampersands in a text as it likes', async () => {
    const { ask } = await openDoor('fetch');
    const answer = await ask('/voice/group/call/send/agent', {
      method: 'POST',
      body: `"${'&'.repeat(200_000)}"`,
    });
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'missing_header' }]);
  });

  it('may not be millions of objects inside a short one, either', async () => {
    const { ask, vendor } = await openDoor('fetch', undefined, 'nxcloud');
    const operation = vendor.specification.operations.find(({ gzip }) => gzip.request);
    const headers = { 'content-encoding': 'gzip', 'content-type': 'application/json' };
    const body = gzipSync(list('{}', 7_000_000));
    expect(body.length).toBeLessThan(100_000);
    const answer = await ask(operation?.path ?? '', { method: operation?.method ?? '', body, headers });
    expect(answer.status).toBe(413);
  });
});
