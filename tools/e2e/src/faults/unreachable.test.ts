// What never reaches a vendor, and what must not be followed or waited for: connections that cannot be made, redirects, a long Retry-After, an abort.
import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { AbortedError, UnknownOutcomeError } from '@outdial/core';
import { startSimulator } from '@outdial/simulator';
import { afterEach, describe, expect, it } from 'vitest';
import { close, listen } from '../loopback.js';
import { type ClientSettings, simulatorCredentials } from '../vendors.js';
import { httpAnswer } from './fault.js';
import { FaultProxy } from './fault-proxy.js';
import { endOf, wordsOf } from './run-cell.js';
import { answerOf, clientWith, openReason, operationOf, type Subject, subjects } from './subjects.js';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.reverse()) await one.close();
  opened.length = 0;
});

function keep<T extends { close(): Promise<void> }>(one: T): T {
  opened.push(one);
  return one;
}

/** A call through the proxy, or to another address, and what it took effect by. */
async function begin(subject: Subject, settings: Partial<ClientSettings> = {}) {
  const simulator = keep(await startSimulator({ credentials: simulatorCredentials }));
  const proxy = keep(await FaultProxy.start(simulator[subject.vendor].url));
  const key = crypto.randomUUID().slice(0, 8);
  const prepared = await subject.prepare(
    clientWith(subject).createClient({ baseUrl: simulator[subject.vendor].url }),
  );
  const { baseUrl = proxy.url, ...rest } = settings;
  const client = clientWith(subject).createClient({ baseUrl, timeoutMs: 10_000, ...rest });
  return {
    proxy,
    client,
    key,
    call: () => endOf(answerOf(client, subject.id, subject.input(key, prepared))),
    input: subject.input(key, prepared),
    effects: () => subject.effects(simulator, key),
  };
}

/** Those that need no token first. */
const counted = subjects.filter(({ id }) => id !== 'processDialog');
const effectful = counted.filter((subject) => operationOf(subject).effect !== 'reads');
const dials = effectful.filter((subject) => operationOf(subject).effect === 'dials');

describe.each(counted)('$vendor $id', (subject) => {
  const takesEffect = operationOf(subject).effect === 'reads' ? 0 : 1;

  it('is rejected when nobody listens', async () => {
    const { proxy, call, effects } = await begin(subject);
    await proxy.refuse();
    expect(await call()).toEqual({ ending: 'rejected connection_failed' });
    expect(effects()).toBe(0);
  });

  it('is accepted, once, when somebody listens again', async () => {
    let proxy: FaultProxy | undefined;
    const {
      proxy: own,
      call,
      effects,
    } = await begin(subject, {
      maxRetries: 20,
      hooks: { retry: () => void proxy?.open() },
    });
    proxy = own;
    await own.refuse();
    expect(await call()).toEqual({ ending: 'accepted' });
    expect(own.requests).toHaveLength(1);
    expect(effects()).toBe(takesEffect);
  });

  // No resolver is asked for a label that is too long; and what listens here speaks no TLS.
  it.each([
    ['a name that cannot be resolved', () => `http://${'x'.repeat(64)}.example`],
    ['a server that speaks no TLS', (url: string) => url.replace('http:', 'https:')],
  ])('is rejected at %s', async (_, addressOf) => {
    const plain = createTcpServer((socket) => {
      socket
        .on('error', () => undefined)
        .resume()
        .end('this is no TLS');
    });
    const baseUrl = addressOf(await listen(plain));
    const { call, effects } = await begin(subject, { baseUrl, maxRetries: 1 });
    expect(await call()).toEqual({ ending: 'rejected connection_failed' });
    expect(effects()).toBe(0);
    await new Promise((resolve) => plain.close(resolve));
  });

  it('has one effect, or none, when the connection is reset as soon as it stands', async () => {
    const { proxy, call, effects } = await begin(subject);
    proxy.plan([{ kind: 'reset_on_connect' }]);
    // The reset may come before the client knows of the connection, and then nothing has left, or after it has begun to write.
    const { ending } = await call();
    expect(['accepted', 'unknown connection_failed']).toContain(ending);
    expect(effects()).toBe(ending === 'accepted' ? takesEffect : 0);
  });
});

describe.each(counted)('$vendor $id', (subject) => {
  it.each([301, 302, 303, 307, 308])('does not follow HTTP %i', async (status) => {
    const followed: string[] = [];
    const elsewhere = createServer((request, response) => {
      followed.push(JSON.stringify(request.headers));
      response.end('{}');
    });
    const { proxy, call, effects } = await begin(subject);
    const location = await listen(elsewhere);
    proxy.plan([], { kind: 'answer', reply: httpAnswer(status, '', { location }), hasActed: false });
    expect((await call()).ending).toBe('unknown http_status');
    expect(followed).toEqual([]);
    expect(proxy.requests).toHaveLength(1);
    expect(effects()).toBe(0);
    await close(elsewhere);
  });

  it('does not wait for a time after its deadline', async () => {
    const { proxy, client, input } = await begin(subject, { totalTimeoutMs: 20_000 });
    const reply = httpAnswer(429, '', { 'retry-after': '3600' });
    proxy.plan([], { kind: 'answer', reply, hasActed: false });
    await expect(answerOf(client, subject.id, input)).rejects.toMatchObject({
      code: 'http_status',
      outcome: 'rejected',
      retryAfterMs: 3_600_000,
    });
    expect(proxy.requests).toHaveLength(1);
  });
});

describe.each(effectful)('$vendor $id that its caller aborts', (subject) => {
  it('before it is sent, is rejected', async () => {
    const { proxy, client, input, effects } = await begin(subject);
    const call = client[subject.id]?.(input, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ code: 'aborted', outcome: 'rejected' });
    expect(proxy.requests).toEqual([]);
    expect(effects()).toBe(0);
  });

  it('while it waits for the answer, is unknown and can be looked for', async () => {
    const { proxy, client, input, effects } = await begin(subject);
    proxy.plan([{ kind: 'delay_answer', milliseconds: Number.POSITIVE_INFINITY }]);
    const controller = new AbortController();
    const call = client[subject.id]?.(input, { signal: controller.signal });
    const failure = call?.catch((error: unknown) => error);
    while (effects() === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    controller.abort();
    const error = (await failure) as UnknownOutcomeError;
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(error.cause).toBeInstanceOf(AbortedError);
    await proxy.settled();
    const open = openReason(operationOf(subject), 1);
    expect(wordsOf(await error.reconcile())).toBe(open === undefined ? 'accepted' : `unknown ${open}`);
    expect(effects()).toBe(1);
  });
});

it('reads no more of an answer than it takes, however long that is', async () => {
  const subject = dials[0] as Subject;
  const maxResponseBytes = 1_000_000;
  const { proxy, call } = await begin(subject, { maxResponseBytes });
  const reply = httpAnswer(200, Buffer.alloc(64_000_000, 'x'));
  proxy.plan([{ kind: 'answer', reply, hasActed: true }]);
  const before = process.memoryUsage().arrayBuffers;
  expect((await call()).ending).toBe('unknown response_too_large');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * maxResponseBytes);
});
