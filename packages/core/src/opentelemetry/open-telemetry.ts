import { type Meter, type Tracer, trace } from '@opentelemetry/api';
import type { ClientHooks } from '../hooks/client-hooks.js';
import { callMetrics } from './call-metrics.js';
import { callSpans } from './call-spans.js';
import { scope } from './scope.js';

export interface OpenTelemetryOptions {
  /** Default: the one that the globally registered provider has for `@outdial/core`. */
  readonly tracer?: Tracer;
  /** Default: the one that the globally registered provider has for `@outdial/core`. */
  readonly meter?: Meter;
}

/**
 * Hooks that make spans and metrics of a client's calls: an internal span `<vendor>.<operation>` for each call, a client span
 * `<method> <route>` below it for each attempt, and the metrics `http.client.request.duration`, `outdial.calls`,
 * `outdial.call.duration` and `outdial.retries`. Names and attributes are those of OpenTelemetry's stable HTTP conventions, except
 * that `url.full` is left out: a query may hold what nobody should see. Of an error only its kind is recorded, never its message,
 * stack or cause.
 */
export function openTelemetry({ tracer, meter }: OpenTelemetryOptions = {}): ClientHooks {
  const spans = callSpans(tracer ?? trace.getTracer(scope));
  const metrics = callMetrics(meter);
  return {
    callStart: spans.callStart,
    request: spans.request,
    response: (event) => {
      spans.response(event);
      metrics.response(event);
    },
    retry: (event) => {
      spans.retry(event);
      metrics.retry(event);
    },
    callEnd: (event) => {
      spans.callEnd(event);
      metrics.callEnd(event);
    },
  };
}
