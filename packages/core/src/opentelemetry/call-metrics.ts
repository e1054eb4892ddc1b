import { type Meter, type MeterProvider, metrics } from '@opentelemetry/api';
import type { ClientHooks } from '../hooks/client-hooks.js';
import {
  endAttributes,
  errorAttributes,
  operationAttributes,
  requestAttributes,
  responseAttributes,
} from './attributes.js';
import { scope } from './scope.js';

/** The limits between buckets, in seconds, that the HTTP conventions give for durations of requests. */
const requestSeconds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
/** A call may wait for its turn and be sent again, so it may take longer: up to its total timeout. */
const callSeconds = [...requestSeconds, 30, 60, 90];

/** Counts and measures calls and their attempts. Attributes have few values only: what differs from call to call is in spans. */
export function callMetrics(
  given: Meter | undefined,
): Required<Pick<ClientHooks, 'response' | 'retry' | 'callEnd'>> {
  const current = instrumentSource(given);
  return {
    response: (event) => {
      const attributes = {
        ...operationAttributes(event.call),
        ...requestAttributes(event.call),
        ...responseAttributes(event),
      };
      current().requestDuration.record(event.durationMs / 1000, attributes);
    },
    retry: ({ call, reason, error }) => {
      const attributes = {
        ...operationAttributes(call),
        'outdial.retry.reason': reason,
        ...errorAttributes(error),
      };
      current().retries.add(1, attributes);
    },
    callEnd: (event) => {
      const attributes = { ...operationAttributes(event.call), ...endAttributes(event) };
      current().calls.add(1, attributes);
      current().callDuration.record(event.durationMs / 1000, attributes);
    },
  };
}

type Instruments = ReturnType<typeof createInstruments>;

/**
 * The given meter's instruments, or those of the provider that is registered now: unlike a tracer, a meter that was got before
 * its provider was registered measures nothing for ever.
 */
function instrumentSource(given: Meter | undefined): () => Instruments {
  if (given !== undefined) {
    const instruments = createInstruments(given);
    return () => instruments;
  }
  let known: { readonly provider: MeterProvider; readonly instruments: Instruments } | undefined;
  return () => {
    const provider = metrics.getMeterProvider();
    if (known?.provider !== provider)
      known = { provider, instruments: createInstruments(provider.getMeter(scope)) };
    return known.instruments;
  };
}

function createInstruments(meter: Meter) {
  return {
    requestDuration: meter.createHistogram('http.client.request.duration', {
      description: 'Duration of HTTP client requests.',
      unit: 's',
      advice: { explicitBucketBoundaries: requestSeconds },
    }),
    calls: meter.createCounter('outdial.calls', {
      description: 'Calls of a vendor, each with all its attempts.',
      unit: '{call}',
    }),
    callDuration: meter.createHistogram('outdial.call.duration', {
      description: 'Duration of calls of a vendor, with all attempts and the pauses between them.',
      unit: 's',
      advice: { explicitBucketBoundaries: callSeconds },
    }),
    retries: meter.createCounter('outdial.retries', {
      description: 'Requests that are sent again.',
      unit: '{retry}',
    }),
  };
}
