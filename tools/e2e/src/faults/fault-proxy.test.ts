// The proxy is what the other tests of this folder see vendors through, so it is tested by itself: what a bare client gets, and what the vendor got.
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { close, listen } from '../loopback.js';
import { type Fault, httpAnswer } from './fault.js';
import { FaultProxy } from './fault-proxy.js';
import { seededRandom } from './seeded-random.js';

/** Bodies of the requests that came whole. */
const acted: string[] = [];
const vendor = createServer(async (request, response) => {
  const body = await buffer(request).catch(() => undefined);
  if (body === undefined) return;
  acted.push(body.toString());
  response.end(`answer to ${body}`);
});
let proxy: FaultProxy;
beforeAll(async () => {
  proxy = await FaultProxy.start(await listen(vendor));
});
beforeEach(() => {
  acted.length = 0;
});
afterEach(() => proxy.settled());
afterAll(async () => {
  await proxy.close();
  await close(vendor);
});

/** What a bare socket gets of the answer to a POST, and how that ends; `silence` when it does not end in time. */
function ask(fault: Fault, body = 'body', waitMs = 100): Promise<{ text: string; ending: string }> {
  proxy.plan([fault]);
  return askAgain(body, waitMs);
}

function askAgain(body: string, waitMs: number): Promise<{ text: string; ending: string }> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
    let text = '';
    const finish = (ending: string) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text, ending });
    };
    const timer = setTimeout(finish, waitMs, 'silence');
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => finish('fin'));
    socket.on('error', ({ code }: NodeJS.ErrnoException) => finish(code ?? 'error'));
    socket.write(requestOf(body));
  });
}

const requestOf = (body: string) =>
  `POST / HTTP/1.1\r\nhost: a.example\r\nconnection: keep-alive\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
const size = requestOf('body').length;
const wholeAnswer = /^HTTP\/1\.1 200 OK\r\n.*\r\n\r\nanswer to body$/s;

const cases: readonly (readonly [Fault, { text: RegExp; ending: string; hasActed: boolean }])[] = [
  [{ kind: 'none' }, { text: wholeAnswer, ending: 'fin', hasActed: true }],
  [{ kind: 'reset_on_connect' }, { text: /^$/, ending: 'ECONNRESET', hasActed: false }],
  [
    { kind: 'cut_request', afterBytes: 0, by: 'rst' },
    { text: /^$/, ending: 'ECONNRESET', hasActed: false },
  ],
  [
    { kind: 'cut_request', afterBytes: 30, by: 'rst' },
    { text: /^$/, ending: 'ECONNRESET', hasActed: false },
  ],
  [
    { kind: 'cut_request', afterBytes: 30, by: 'fin' },
    { text: /^$/, ending: 'fin', hasActed: false },
  ],
  [
    { kind: 'cut_request', afterBytes: size - 1, by: 'rst' },
    { text: /^$/, ending: 'ECONNRESET', hasActed: false },
  ],
  [
    { kind: 'cut_request', afterBytes: size, by: 'rst' },
    { text: /^$/, ending: 'ECONNRESET', hasActed: true },
  ],
  [
    { kind: 'drop_request', by: 'rst' },
    { text: /^$/, ending: 'ECONNRESET', hasActed: false },
  ],
  [{ kind: 'swallow_request' }, { text: /^$/, ending: 'silence', hasActed: false }],
  [
    { kind: 'delay_request', milliseconds: 150 },
    { text: /^$/, ending: 'silence', hasActed: true },
  ],
  [
    { kind: 'delay_answer', milliseconds: 150 },
    { text: /^$/, ending: 'silence', hasActed: true },
  ],
  [
    { kind: 'delay_answer', milliseconds: Number.POSITIVE_INFINITY },
    { text: /^$/, ending: 'silence', hasActed: true },
  ],
  [
    { kind: 'cut_answer', afterBytes: 0, by: 'rst' },
    { text: /^$/, ending: 'ECONNRESET', hasActed: true },
  ],
  [
    { kind: 'cut_answer', afterBytes: 9, by: 'fin' },
    { text: /^HTTP\/1\.1 $/, ending: 'fin', hasActed: true },
  ],
  [
    { kind: 'cut_answer', afterBytes: 9, by: 'rst' },
    { text: /^HTTP\/1\.1 $/, ending: 'ECONNRESET', hasActed: true },
  ],
  [
    { kind: 'stall_answer', afterBytes: 'head' },
    { text: /\r\n\r\n$/, ending: 'silence', hasActed: true },
  ],
  [
    { kind: 'shape', sliceBytes: 1 },
    { text: wholeAnswer, ending: 'fin', hasActed: true },
  ],
  [
    { kind: 'shape', latencyMs: 5, jitterMs: 5 },
    { text: wholeAnswer, ending: 'fin', hasActed: true },
  ],
  [
    { kind: 'shape', bytesPerSecond: 20_000 },
    { text: wholeAnswer, ending: 'fin', hasActed: true },
  ],
  [
    { kind: 'slow_close', milliseconds: 150 },
    { text: wholeAnswer, ending: 'silence', hasActed: true },
  ],
  [
    { kind: 'answer', reply: httpAnswer(502, '<html>'), hasActed: false },
    { text: /^HTTP\/1\.1 502 .*<html>$/s, ending: 'fin', hasActed: false },
  ],
  [
    { kind: 'answer', reply: httpAnswer(503, '', { 'retry-after': '1' }), hasActed: true },
    { text: /retry-after: 1\r\n/, ending: 'fin', hasActed: true },
  ],
];

describe('a fault', () => {
  it.each(cases)('%j', async (fault, { text, ending, hasActed }) => {
    const seen = await ask(fault);
    expect(seen).toEqual({ text: expect.stringMatching(text), ending });
    await proxy.settled();
    expect(acted).toEqual(hasActed ? ['body'] : []);
  });

  it('is for one request, and the next one fares as the rest do', async () => {
    proxy.plan([{ kind: 'swallow_request' }], { kind: 'answer', reply: httpAnswer(500), hasActed: false });
    expect(await askAgain('first', 30)).toMatchObject({ ending: 'silence' });
    expect(await askAgain('second', 500)).toMatchObject({ text: expect.stringContaining('500') });
    expect(proxy.requests.map((request) => request.toString().split('\r\n\r\n')[1])).toEqual([
      'first',
      'second',
    ]);
  });
});

it('refuses connections while it is told to, and then takes them again', async () => {
  await proxy.refuse();
  proxy.plan([]);
  expect(await askAgain('body', 500)).toMatchObject({ ending: 'ECONNREFUSED' });
  await proxy.open();
  expect(await askAgain('body', 500)).toMatchObject({ text: expect.stringMatching(wholeAnswer) });
});

it('keeps a connection for several requests, and closes it when it is idle', async () => {
  proxy.plan([{ kind: 'keep_alive', idleMs: [20, 20] }]);
  const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
  const answers: string[] = [];
  const ended = new Promise((resolve) => socket.once('end', resolve));
  for (const body of ['one', 'two']) {
    const answer = new Promise<Buffer>((resolve) => socket.once('data', resolve));
    socket.write(requestOf(body));
    answers.push(String(await answer));
  }
  await ended;
  expect(answers).toEqual([
    expect.stringMatching(/keep-alive.*answer to one$/is),
    expect.stringMatching(/keep-alive.*answer to two$/is),
  ]);
});

it('draws the same numbers from the same seed, evenly', () => {
  const draw = (seed: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: 1000 }, () => random.integer(1, 10));
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  const counts = Array.from({ length: 10 }, (_, index) => draw(3).filter((n) => n === index + 1).length);
  for (const count of counts) expect(count).toBeGreaterThan(60);
});
