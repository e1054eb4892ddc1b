import { inspect } from 'node:util';
import { context, metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConnectionError, TimeoutError } from '../errors/network-error.js';
import type { OutdialError } from '../errors/outdial-error.js';
import { HttpStatusError } from '../errors/response-error.js';
import { VendorError } from '../errors/vendor-error.js';
import type { CallFacts, ClientHooks } from '../hooks/client-hooks.js';
import { type RecordedTelemetry, recordTelemetry } from '../testing/record-telemetry.js';
import { openTelemetry } from './index.js';

const facts: CallFacts = {
  vendor: 'example',
  operation: 'list',
  effect: 'reads',
  method: 'POST',
  origin: 'https://api.example.com',
  route: '/people/{name}',
};
const operation = { 'outdial.vendor': 'example', 'outdial.operation': 'list', 'outdial.effect': 'reads' };
const request = {
  'http.request.method': 'POST',
  'server.address': 'api.example.com',
  'server.port': 443,
  'url.template': '/people/{name}',
};

let recorded: RecordedTelemetry;
let hooks: Required<ClientHooks>;

beforeEach(() => {
  recorded = recordTelemetry();
  hooks = openTelemetry(recorded) as Required<ClientHooks>;
});

/** The events of one call, as a client tells them: each failure but a last one is followed by another attempt. */
function tell(call: CallFacts, ...failures: (OutdialError | undefined)[]): void {
  hooks.callStart(call);
  failures.forEach((error, index) => {
    const attempt = index + 1;
    hooks.request({ call, attempt, requestBytes: 17 });
    hooks.response({
      call,
      attempt,
      durationMs: 40,
      outcome: error?.outcome ?? 'accepted',
      ...ofAnswer(error),
    });
    if (attempt < failures.length && error !== undefined)
      hooks.retry({ call, attempt, delayMs: 100, reason: 'failure', error });
  });
  const error = failures.at(-1);
  const end = { outcome: error?.outcome ?? 'accepted', ...(error === undefined ? {} : { error }) } as const;
  hooks.callEnd({ call, attempts: failures.length, durationMs: 200, ...end });
}

function ofAnswer(error: OutdialError | undefined) {
  if (error === undefined) return { status: 200, requestId: 'r-1' };
  return { error, ...(error.status === undefined ? {} : { status: error.status }) };
}

const isOfCall = ({ kind }: ReadableSpan) => kind === SpanKind.INTERNAL;
const callSpan = () => recorded.spans().find(isOfCall) ?? expect.fail('no span of a call');
const attemptSpans = () => recorded.spans().filter((span) => !isOfCall(span));

function unavailable(): OutdialError {
  return new HttpStatusError({
    vendor: 'example',
    operation: 'list',
    status: 503,
    category: 'unavailable',
    outcome: 'unknown',
  });
}

describe('spans', () => {
  it('of a call and its attempt hold the facts of the conventions', () => {
    tell(facts, undefined);
    const [attempt] = attemptSpans();
    expect(attempt).toMatchObject({
      name: 'POST /people/{name}',
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
    });
    expect(attempt?.attributes).toEqual({
      ...operation,
      ...request,
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
      ...operation,
      'outdial.outcome': 'accepted',
      'outdial.attempts': 1,
    });
    expect(attempt?.parentSpanContext).toEqual(callSpan().spanContext());
  });

  it('of a call that was sent again show what failed, and that it went well in the end', () => {
    tell(facts, unavailable(), undefined);
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
    tell(facts, error);
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
    tell(facts, unavailable());
    for (const { status } of recorded.spans()) expect(status).toEqual({ code: SpanStatusCode.ERROR });
  });

  it('are of an unnamed kind for what is no error of Outdial', () => {
    hooks.callStart(facts);
    hooks.callEnd({
      call: facts,
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
    tell({ ...facts, origin }, undefined);
    expect(attemptSpans()[0]?.attributes).toMatchObject({ 'server.address': address, 'server.port': port });
  });

  it.each(['see https://example.com/?phone=1', '999000000001', '+999000000001', 'x'.repeat(129)])(
    'leave out the request id %s, which may be none',
    (requestId) => {
      hooks.callStart(facts);
      hooks.request({ call: facts, attempt: 1, requestBytes: 0 });
      hooks.response({ call: facts, attempt: 1, durationMs: 1, status: 200, outcome: 'accepted', requestId });
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
    context.with(trace.setSpan(context.active(), work), () => hooks.callStart(facts));
    context.with(trace.setSpan(context.active(), other), () => {
      hooks.request({ call: facts, attempt: 1, requestBytes: 0 });
      hooks.response({ call: facts, attempt: 1, durationMs: 1, status: 200, outcome: 'accepted' });
    });
    hooks.callEnd({ call: facts, attempts: 1, durationMs: 1, outcome: 'accepted' });
    expect(callSpan().parentSpanContext).toEqual(work.spanContext());
    expect(attemptSpans()[0]?.parentSpanContext).toEqual(callSpan().spanContext());
  });

  it('is its own for each of many calls that run side by side', () => {
    const calls = Array.from({ length: 20 }, (_, index) => ({ ...facts, operation: `list${index}` }));
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
        const calls = [0, 1, 2].map(() => ({ ...facts }));
        const started = new Set<CallFacts>();
        for (const [kind, index] of sequence) {
          const call = calls[index] ?? facts;
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

describe('metrics', () => {
  it('count and measure calls, attempts and retries', async () => {
    tell(facts, unavailable(), undefined);
    const [failed, accepted] = await recorded.points('http.client.request.duration');
    expect(accepted?.attributes).toEqual({
      ...operation,
      ...request,
      'http.response.status_code': 200,
      'outdial.outcome': 'accepted',
    });
    expect(failed).toMatchObject({
      attributes: { 'error.type': '503', 'http.response.status_code': 503 },
      value: { count: 1, sum: 0.04, buckets: { boundaries: expect.arrayContaining([0.005, 0.075, 10]) } },
    });
    expect(await recorded.points('outdial.calls')).toMatchObject([
      { attributes: { ...operation, 'outdial.outcome': 'accepted' }, value: 1 },
    ]);
    expect(await recorded.points('outdial.call.duration')).toMatchObject([{ value: { sum: 0.2 } }]);
    expect(await recorded.points('outdial.retries')).toMatchObject([
      {
        attributes: { ...operation, 'outdial.retry.reason': 'failure', 'error.type': 'http_status' },
        value: 1,
      },
    ]);
  });

  it('have as many points as there are kinds of calls, however many there are', async () => {
    for (let index = 0; index < 50; index += 1) {
      const call = { ...facts };
      hooks.callStart(call);
      hooks.request({ call, attempt: 1, requestBytes: index });
      const answer = { durationMs: index, status: 200, requestId: `r${index}` };
      hooks.response({ call, attempt: 1, outcome: 'accepted', ...answer });
      hooks.callEnd({ call, attempts: 1, durationMs: index, outcome: 'accepted' });
    }
    for (const metric of ['http.client.request.duration', 'outdial.calls', 'outdial.call.duration'])
      expect(await recorded.points(metric)).toHaveLength(1);
  });
});

describe('without a tracer and a meter of its own', () => {
  afterEach(() => {
    trace.disable();
    metrics.disable();
  });

  it('records nothing, and begins to when providers are registered', async () => {
    hooks = openTelemetry() as Required<ClientHooks>;
    tell(facts, undefined);
    trace.setGlobalTracerProvider(recorded.tracerProvider);
    metrics.setGlobalMeterProvider(recorded.meterProvider);
    expect(recorded.spans()).toHaveLength(0);
    tell({ ...facts }, undefined);
    tell({ ...facts }, undefined);
    expect(recorded.spans()).toHaveLength(4);
    expect(recorded.spans()[0]?.instrumentationScope.name).toBe('@outdial/core');
    expect(await recorded.points('outdial.calls')).toMatchObject([{ value: 2 }]);
  });
});

describe('canaries', () => {
  const canaries = ['canary-secret', 'canary-token', 'canary-signature', '+999000000001'];
  const text = canaries.join(' ');

  it('of a secret, a token, a signature or a number in an error reach no span and no metric', async () => {
    const foreign = Object.assign(new Error(text, { cause: text }), { code: text, headers: { text } });
    foreign.stack = text;
    const errors = [
      new ConnectionError({ vendor: 'example', outcome: 'unknown', reason: text, cause: foreign }),
      new TimeoutError({ vendor: 'example', outcome: 'unknown', timeoutMs: 5, cause: foreign }),
      vendorError({ status: 200, meaning: text, vendorMessage: text, vendorCode: text, cause: foreign }),
      vendorError({ status: 500, vendorMessage: text, vendorCode: '999000000001', requestId: text }),
    ];
    for (const error of errors) {
      error.message = text;
      error.stack = text;
      tell({ ...facts }, error, error);
    }
    const call = { ...facts };
    hooks.callStart(call);
    hooks.request({ call, attempt: 1, requestBytes: 0 });
    hooks.callEnd({ call, attempts: 1, durationMs: 1, outcome: 'unknown', error: foreign });

    const everything = await recorded.everything();
    const { spans } = everything as { spans: ReadableSpan[] };
    expect(spans).toHaveLength(4 * 3 + 2);
    const told = [
      inspect(everything, { depth: Infinity, showHidden: true }),
      JSON.stringify(
        spans.map(({ name, attributes, events, status, links }) => [name, attributes, events, status, links]),
      ),
    ];
    for (const canary of [...canaries, '999000000001'])
      for (const each of told) expect(each).not.toContain(canary);
  });
});

function vendorError(changes: Partial<ConstructorParameters<typeof VendorError>[0]>): OutdialError {
  return new VendorError({
    vendor: 'example',
    operation: 'list',
    category: 'authentication',
    retryable: false,
    outcome: 'rejected',
    vendorCode: '-16',
    ...changes,
  });
}
