import { inspect } from 'node:util';
import { metrics, trace } from '@opentelemetry/api';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConnectionError, TimeoutError } from '../errors/network-error.js';
import type { ClientHooks } from '../hooks/client-hooks.js';
import { type RecordedTelemetry, recordTelemetry } from '../testing/record-telemetry.js';
import { listCall, tellCall, vendorError } from '../testing/tell-call.js';
import { openTelemetry } from './index.js';

let recorded: RecordedTelemetry;
let hooks: Required<ClientHooks>;

beforeEach(() => {
  recorded = recordTelemetry();
  hooks = openTelemetry(recorded) as Required<ClientHooks>;
});

describe('without a tracer and a meter of its own', () => {
  afterEach(() => {
    trace.disable();
    metrics.disable();
  });

  it('records nothing, and begins to when providers are registered', async () => {
    hooks = openTelemetry() as Required<ClientHooks>;
    tellCall(hooks, listCall, undefined);
    trace.setGlobalTracerProvider(recorded.tracerProvider);
    metrics.setGlobalMeterProvider(recorded.meterProvider);
    expect(recorded.spans()).toHaveLength(0);
    tellCall(hooks, { ...listCall }, undefined);
    tellCall(hooks, { ...listCall }, undefined);
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
      tellCall(hooks, { ...listCall }, error, error);
    }
    const call = { ...listCall };
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
