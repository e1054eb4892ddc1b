import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConnectionError, TimeoutError } from '../errors/network-error.js';
import type { OutdialError } from '../errors/outdial-error.js';
import type { CallFacts, ClientHooks } from '../hooks/client-hooks.js';
import { type RecordedTelemetry, recordTelemetry } from '../testing/record-telemetry.js';
import {
  listCall,
  listOperation,
  listRequest,
  tellCall,
  unavailable,
  vendorError,
} from '../testing/tell-call.js';
import { callSpans } from './call-spans.js';

let recorded: RecordedTelemetry;
let hooks: Required<ClientHooks>;

beforeEach(() => {
  recorded = recordTelemetry();
  hooks = callSpans(recorded.tracer);
});

const isOfCall = ({ kind }: ReadableSpan) => kind === SpanKind.INTERNAL;
const callSpan = () => recorded.spans().find(isOfCall) ?? expect.fail('no span of a call');
const attemptSpans = () => recorded.spans().filter((span) => !isOfCall(span));

describe('spans', () => {
  it('of a call and its attempt hold the facts of the conventions', () => {
    tellCall(hooks, listCall, undefined);
    const [attempt] = attemptSpans();
    expect(attempt).toMatchObject({
      name: 'POST /people/{name}',
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
    });
    expect(attempt?.attributes).toEqual({
      ...listOperation,
      ...listRequest,
      'http.request.body.size': 17,
      'http.response.status_code': 200,
      'outdial.attempt': 1,
      'outdial.outcome': 'accepted',
      'outdial.request_id': 'r-1',
    });
    expect(callSpan()).toMatchObject({
      name: 'example.list',
      kind: SpanKind.INTERNAL,
      status: { code: SpanStatusCode.UNSET },
      events: [],
    });
    expect(callSpan().attributes).toEqual({
      ...listOperation,
      'outdial.outcome': 'accepted',
      'outdial.attempts': 1,
    });
    expect(attempt?.parentSpanContext).toEqual(callSpan().spanContext());
  });

  it('of a call that was sent again show what failed, and that it went well in the end', () => {
    tellCall(hooks, listCall, unavailable(), undefined);
    const [first, second] = attemptSpans();
    expect(first).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: {
        'error.type': '503',
        'http.response.status_code': 503,
        'outdial.error.category': 'unavailable',
        'outdial.outcome': 'unknown',
      },
    });
    expect(first?.attributes).not.toHaveProperty('http.request.resend_count');
    expect(second).toMatchObject({
      status: { code: SpanStatusCode.UNSET },
      attributes: { 'http.request.resend_count': 1, 'outdial.attempt': 2 },
    });
    expect(second?.attributes).not.toHaveProperty('error.type');
    expect(callSpan()).toMatchObject({
      status: { code: SpanStatusCode.UNSET },
      attributes: { 'outdial.attempts': 2 },
    });
    expect(callSpan().attributes).not.toHaveProperty('error.type');
    expect(callSpan().events).toMatchObject([
      {
        name: 'retry',
        attributes: {
          'outdial.attempt': 1,
          'outdial.retry.reason': 'failure',
          'outdial.retry.delay_ms': 100,
          'error.type': 'http_status',
          'outdial.error.category': 'unavailable',
        },
      },
    ]);
  });

  it.each<[error: OutdialError, type: string, answer: Record<string, unknown>]>([
    [new TimeoutError({ vendor: 'example', outcome: 'unknown', timeoutMs: 5 }), 'timeout', {}],
    [new ConnectionError({ vendor: 'example', outcome: 'rejected' }), 'connection_failed', {}],
    [vendorError({ status: 200 }), 'vendor_error', { 'http.response.status_code': 200 }],
    [vendorError({ status: 403 }), '403', { 'http.response.status_code': 403 }],
    [
      vendorError({ status: 200, meaning: 'the signature is wrong' }),
      'vendor_error',
      { 'outdial.vendor_code': '-16' },
    ],
  ])('of an attempt that failed by %s name it %s', (error, type, answer) => {
    tellCall(hooks, listCall, error);
    const ended = { 'outdial.outcome': error.outcome, 'outdial.error.category': error.category };
    expect(attemptSpans()[0]).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'error.type': type, ...ended, ...answer },
    });
    expect(callSpan()).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'error.type': error.code, ...ended },
    });
  });

  it('have no description of an error, since it is a text', () => {
    tellCall(hooks, listCall, unavailable());
    for (const { status } of recorded.spans()) expect(status).toEqual({ code: SpanStatusCode.ERROR });
  });

  it('are of an unnamed kind for what is no error of Outdial', () => {
    hooks.callStart(listCall);
    hooks.callEnd({
      call: listCall,
      attempts: 0,
      durationMs: 1,
      outcome: 'rejected',
      error: new RangeError('x'),
    });
    expect(callSpan().attributes).toMatchObject({ 'error.type': '_OTHER', 'outdial.attempts': 0 });
  });

  it.each([
    ['http://127.0.0.1:8080', '127.0.0.1', 8080],
    ['http://example.com', 'example.com', 80],
    ['https://[2001:db8::1]:8443', '2001:db8::1', 8443],
  ])('take server and port from %s', (origin, address, port) => {
    tellCall(hooks, { ...listCall, origin }, undefined);
    expect(attemptSpans()[0]?.attributes).toMatchObject({ 'server.address': address, 'server.port': port });
  });

  it.each(['see https://example.com/?phone=1', '999000000001', '+999000000001', 'x'.repeat(129)])(
    'leave out the request id %s, which may be none',
    (requestId) => {
      hooks.callStart(listCall);
      hooks.request({ call: listCall, attempt: 1, requestBytes: 0 });
      hooks.response({
        call: listCall,
        attempt: 1,
        durationMs: 1,
        status: 200,
        outcome: 'accepted',
        requestId,
      });
      expect(attemptSpans()[0]?.attributes).not.toHaveProperty('outdial.request_id');
    },
  );
});

describe('the parent of a call', () => {
  const manager = new AsyncLocalStorageContextManager();

  beforeEach(() => context.setGlobalContextManager(manager.enable()));
  afterEach(() => {
    context.disable();
    manager.disable();
  });

  it('is what was active when it began, whatever is active later', async () => {
    const [work, other] = ['work', 'other'].map((name) => recorded.tracer.startSpan(name));
    if (work === undefined || other === undefined) return expect.fail('no spans');
    context.with(trace.setSpan(context.active(), work), () => hooks.callStart(listCall));
    context.with(trace.setSpan(context.active(), other), () => {
      hooks.request({ call: listCall, attempt: 1, requestBytes: 0 });
      hooks.response({ call: listCall, attempt: 1, durationMs: 1, status: 200, outcome: 'accepted' });
    });
    hooks.callEnd({ call: listCall, attempts: 1, durationMs: 1, outcome: 'accepted' });
    expect(callSpan().parentSpanContext).toEqual(work.spanContext());
    expect(attemptSpans()[0]?.parentSpanContext).toEqual(callSpan().spanContext());
  });

  it('is its own for each of many calls that run side by side', () => {
    const calls = Array.from({ length: 20 }, (_, index) => ({ ...listCall, operation: `list${index}` }));
    for (const call of calls) hooks.callStart(call);
    for (const call of calls) hooks.request({ call, attempt: 1, requestBytes: 0 });
    for (const call of calls.toReversed()) {
      hooks.response({ call, attempt: 1, durationMs: 1, status: 200, outcome: 'accepted' });
      hooks.callEnd({ call, attempts: 1, durationMs: 1, outcome: 'accepted' });
    }
    for (const attempt of attemptSpans()) {
      const parent = recorded
        .spans()
        .find((span) => span.spanContext().spanId === attempt.parentSpanContext?.spanId);
      expect(parent?.attributes['outdial.operation']).toBe(attempt.attributes['outdial.operation']);
    }
    expect(attemptSpans()).toHaveLength(20);
  });
});

describe('open spans', () => {
  it('are none once all calls have ended, in whatever order events came', () => {
    const kinds = ['callStart', 'request', 'response', 'retry'] as const;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat({ max: 2 }))), (sequence) => {
        recorded.forget();
        const calls = [0, 1, 2].map(() => ({ ...listCall }));
        const started = new Set<CallFacts>();
        for (const [kind, index] of sequence) {
          const call = calls[index] ?? listCall;
          const attempt = { call, attempt: 1, requestBytes: 0, durationMs: 1, outcome: 'unknown' } as const;
          if (kind === 'request') hooks.request(attempt);
          if (kind === 'response') hooks.response(attempt);
          if (kind === 'retry')
            hooks.retry({ ...attempt, delayMs: 1, reason: 'failure', error: unavailable() });
          if (kind === 'callStart' && !started.has(call)) hooks.callStart(call);
          if (kind === 'callStart') started.add(call);
        }
        for (const call of calls) hooks.callEnd({ call, attempts: 1, durationMs: 1, outcome: 'unknown' });
        expect(recorded.openSpans()).toBe(0);
      }),
    );
  });
});
