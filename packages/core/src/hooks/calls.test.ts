import { hasSubscribers, subscribe, unsubscribe } from 'node:diagnostics_channel';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallResult } from '../call/call-types.js';
import { openTelemetry } from '../opentelemetry/index.js';
import { createExampleClient, type ExampleClient, type ExampleSettings } from '../testing/example-vendor.js';
import { failureOf } from '../testing/failure-of.js';
import { respond } from '../testing/loopback-server.js';
import { type RecordedTelemetry, recordTelemetry } from '../testing/record-telemetry.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import type { CallFacts, ClientHooks } from './client-hooks.js';

const server = await useLoopbackServer();
const names = ['callStart', 'request', 'response', 'retry', 'callEnd'] as const;
const accepted = respond(200, { code: 0, id: 'r-1' });
const busy = respond(503, { code: 7 });

let told: [name: string, event: Record<string, unknown>][];
let hooks: ClientHooks;
let recorded: RecordedTelemetry;

beforeEach(() => {
  told = [];
  hooks = Object.fromEntries(
    names.map((name) => [name, (event: Record<string, unknown>) => told.push([name, event])]),
  );
  recorded = recordTelemetry();
});

function clientWith(settings: Partial<ExampleSettings> = {}): ExampleClient {
  const given = { baseUrl: server.url, credentials: { key: 'k' }, timeoutMs: 300 };
  return createExampleClient({ ...given, hooks: [hooks, openTelemetry(recorded)], ...settings });
}

const toldNames = () => told.map(([name]) => name);
const toldOf = (name: string) => told.filter(([each]) => each === name).map(([, event]) => event);
const spansOf = (kind: SpanKind) => recorded.spans().filter((span) => span.kind === kind);
const statusOf = ({ status }: ReadableSpan) => status.code;

describe('an accepted call', () => {
  it('is told from its start to its end, always by the same facts', async () => {
    server.answer(accepted);
    await clientWith().ring({ phone: 'p' });
    expect(toldNames()).toEqual(['callStart', 'request', 'response', 'callEnd']);
    const [call] = toldOf('callStart') as unknown as [CallFacts];
    expect(call).toEqual({
      vendor: 'example',
      operation: 'ring',
      effect: 'dials',
      method: 'POST',
      origin: server.url,
      route: '/ring',
    });
    for (const [name, event] of told.slice(1)) expect(name && event.call).toBe(call);
    expect(toldOf('request')).toMatchObject([
      { attempt: 1, requestBytes: server.requests[0]?.bytes.byteLength },
    ]);
    expect(toldOf('response')).toMatchObject([
      { attempt: 1, status: 200, requestId: 'r-1', outcome: 'accepted', durationMs: expect.any(Number) },
    ]);
    expect(toldOf('callEnd')).toMatchObject([{ attempts: 1, outcome: 'accepted' }]);
  });

  it('makes one span of itself and one of its attempt', async () => {
    server.answer(accepted);
    await clientWith().search({ name: 'ann', tags: ['x'] });
    const [call] = spansOf(SpanKind.INTERNAL);
    const [attempt] = spansOf(SpanKind.CLIENT);
    expect(recorded.spans()).toHaveLength(2);
    expect([call?.name, attempt?.name]).toEqual(['example.search', 'GET /people/{name}']);
    expect(attempt?.parentSpanContext?.spanId).toBe(call?.spanContext().spanId);
    expect(recorded.spans().map(statusOf)).toEqual([SpanStatusCode.UNSET, SpanStatusCode.UNSET]);
    expect(attempt?.attributes).toMatchObject({
      'server.address': '127.0.0.1',
      'server.port': Number(new URL(server.url).port),
      'http.request.body.size': 0,
    });
  });
});

describe('a call that reads', () => {
  it('is told again for each attempt, and counted as one', async () => {
    server.answer(busy, (response) => response.socket?.resetAndDestroy(), accepted);
    await clientWith().list();
    expect(toldNames()).toEqual([
      'callStart',
      ...['request', 'response', 'retry'],
      ...['request', 'response', 'retry'],
      ...['request', 'response', 'callEnd'],
    ]);
    expect(toldOf('retry')).toMatchObject([
      { attempt: 1, reason: 'failure', delayMs: expect.any(Number), error: { vendorCode: '7' } },
      { attempt: 2, reason: 'failure', error: { code: 'connection_failed' } },
    ]);
    expect(toldOf('callEnd')).toMatchObject([{ attempts: 3, outcome: 'accepted' }]);
    const attempts = spansOf(SpanKind.CLIENT);
    expect(attempts.map(({ attributes }) => attributes['error.type'])).toEqual([
      '503',
      'connection_failed',
      undefined,
    ]);
    expect(attempts.map(({ attributes }) => attributes['http.request.resend_count'])).toEqual([
      undefined,
      1,
      2,
    ]);
    expect(spansOf(SpanKind.INTERNAL).map(statusOf)).toEqual([SpanStatusCode.UNSET]);
    expect(spansOf(SpanKind.INTERNAL)[0]?.events.map(({ name }) => name)).toEqual(['retry', 'retry']);
    expect(await recorded.points('outdial.calls')).toMatchObject([{ value: 1 }]);
    expect(await recorded.points('outdial.retries')).toMatchObject([{ value: 1 }, { value: 1 }]);
  });
});

describe('a call that dials and whose answer is lost', () => {
  it('is told to be of unknown outcome, after one attempt', async () => {
    server.answer(() => undefined);
    const error = await failureOf(clientWith().ring({ phone: 'p', order: 'o' }));
    expect(error).toMatchObject({ code: 'unknown_outcome' });
    expect(toldNames()).toEqual(['callStart', 'request', 'response', 'callEnd']);
    expect(toldOf('response')).toMatchObject([{ outcome: 'unknown', error: { code: 'timeout' } }]);
    expect(toldOf('response')[0]).not.toHaveProperty('status');
    const [end] = toldOf('callEnd');
    expect(end?.error).toBe(error);
    expect(end).toMatchObject({ attempts: 1, outcome: 'unknown' });
    expect(spansOf(SpanKind.INTERNAL)).toMatchObject([
      {
        status: { code: SpanStatusCode.ERROR },
        attributes: {
          'error.type': 'unknown_outcome',
          'outdial.error.category': 'timeout',
          'outdial.outcome': 'unknown',
        },
      },
    ]);
    expect(spansOf(SpanKind.CLIENT)[0]?.attributes).toMatchObject({ 'error.type': 'timeout' });
    expect(recorded.openSpans()).toBe(0);
  });
});

describe('a call of which nothing leaves', () => {
  it('is told with 0 attempts', async () => {
    await failureOf(clientWith().ring({ phone: 7 }));
    expect(toldNames()).toEqual(['callStart', 'callEnd']);
    expect(toldOf('callEnd')).toMatchObject([
      { attempts: 0, outcome: 'rejected', error: { code: 'invalid_request' } },
    ]);
    expect(recorded.spans()).toMatchObject([
      { name: 'example.ring', attributes: { 'error.type': 'invalid_request' } },
    ]);
  });
});

describe('a call that is sent again for another reason', () => {
  it('says so: a token was refused', async () => {
    const token = respond(200, { code: 0, token: 't', lives: 60 });
    server.answer(token, respond(200, { code: 900 }), token, respond(200, { action: 1 }));
    await clientWith().talk({ say: 'a', auth: {} });
    expect(toldOf('retry')).toMatchObject([{ reason: 'token', attempt: 1, error: { vendorCode: '900' } }]);
    expect(toldOf('callEnd').map(({ call }) => (call as CallFacts).operation)).toEqual([
      'getToken',
      'getToken',
      'talk',
    ]);
    expect(recorded.openSpans()).toBe(0);
  });
});

describe('hooks that fail', () => {
  it('change nothing of a call', async () => {
    server.answer(accepted);
    const fail = () => {
      throw new Error('of a hook');
    };
    const reject = async () => fail();
    const bad: ClientHooks[] = [fail, reject].map((hook) =>
      Object.fromEntries(names.map((name) => [name, hook])),
    );
    const result: CallResult<unknown> = await clientWith({ hooks: [...bad, hooks] }).ring({ phone: 'p' });
    expect(result.requestId).toBe('r-1');
    expect(toldNames()).toEqual(['callStart', 'request', 'response', 'callEnd']);
  });
});

describe('diagnostics channels', () => {
  it('carry the events of clients without hooks while somebody listens', async () => {
    server.answer(accepted);
    const client = createExampleClient({ baseUrl: server.url, credentials: { key: 'k' } });
    const listen = (event: unknown, name: string | symbol): void =>
      void told.push([String(name), event as Record<string, unknown>]);
    await client.ring({ phone: 'p' });
    for (const name of names) subscribe(`outdial:${name}`, listen);
    await client.ring({ phone: 'p' });
    for (const name of names) unsubscribe(`outdial:${name}`, listen);
    await client.ring({ phone: 'p' });
    expect(toldNames()).toEqual([
      'outdial:callStart',
      'outdial:request',
      'outdial:response',
      'outdial:callEnd',
    ]);
    expect(names.some((name) => hasSubscribers(`outdial:${name}`))).toBe(false);
  });
});
