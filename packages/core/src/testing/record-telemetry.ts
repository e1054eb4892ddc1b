import type { Meter, Tracer } from '@opentelemetry/api';
import { type DataPoint, type Histogram, MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';

export interface RecordedTelemetry {
  readonly tracer: Tracer;
  readonly meter: Meter;
  readonly tracerProvider: BasicTracerProvider;
  readonly meterProvider: MeterProvider;
  /** Spans that have ended, in that order. */
  readonly spans: () => ReadableSpan[];
  /** How many spans were started and have not ended. */
  readonly openSpans: () => number;
  /** All points of a metric. */
  readonly points: (metric: string) => Promise<DataPoint<number | Histogram>[]>;
  /** All that was recorded, as an exporter gets it. */
  readonly everything: () => Promise<unknown>;
  readonly forget: () => void;
}

/** Collects when it is asked, and not by a timer. */
class PulledReader extends MetricReader {
  protected override async onShutdown(): Promise<void> {}
  protected override async onForceFlush(): Promise<void> {}
}

/** OpenTelemetry's own SDK, keeping what it is told in memory. */
export function recordTelemetry(): RecordedTelemetry {
  let started = 0;
  const counter = {
    onStart: () => {
      started += 1;
    },
    onEnd: () => undefined,
    forceFlush: async () => undefined,
    shutdown: async () => undefined,
  };
  const exporter = new InMemorySpanExporter();
  const tracerProvider = new BasicTracerProvider({
    spanProcessors: [counter, new SimpleSpanProcessor(exporter)],
  });
  const reader = new PulledReader();
  const meterProvider = new MeterProvider({ readers: [reader] });
  const collect = async () => (await reader.collect()).resourceMetrics.scopeMetrics;
  return {
    tracer: tracerProvider.getTracer('test'),
    meter: meterProvider.getMeter('test'),
    tracerProvider,
    meterProvider,
    spans: () => exporter.getFinishedSpans(),
    openSpans: () => started - exporter.getFinishedSpans().length,
    points: async (metric) =>
      (await collect())
        .flatMap(({ metrics }) => metrics)
        .filter(({ descriptor }) => descriptor.name === metric)
        .flatMap(({ dataPoints }) => dataPoints as DataPoint<number | Histogram>[]),
    everything: async () => ({ spans: exporter.getFinishedSpans(), metrics: await collect() }),
    forget: () => {
      started -= exporter.getFinishedSpans().length;
      exporter.reset();
    },
  };
}
