import { ConfigurationError } from '../errors/configuration-error.js';
import { WebhookError } from '../errors/webhook-error.js';
import { BodyCollector } from './body-collector.js';
import type { BodyLimits } from './body-limits.js';

/** What is used of Node's stream of a request's body. */
export interface NodeBody {
  on(event: string, listener: (value: unknown) => void): unknown;
  off(event: string, listener: (value: unknown) => void): unknown;
  pause(): unknown;
  readonly destroyed?: boolean;
  readonly readableDidRead?: boolean;
  readonly readableEnded?: boolean;
}

/**
 * Reads a body to its end. At the limit and at the deadline it stops reading and leaves the connection open, so that the
 * refusal can still be told.
 */
export async function readNodeBody(stream: NodeBody, limits: BodyLimits): Promise<Uint8Array> {
  const { vendor, receiveTimeoutMs } = limits;
  if (stream.readableDidRead || stream.readableEnded) throw alreadyRead(vendor);
  if (stream.destroyed) throw new WebhookError({ vendor, reason: 'incomplete_body' });
  const collector = new BodyCollector(limits);
  return new Promise((resolve, reject) => {
    const stop = (error: unknown) => {
      clearTimeout(deadline);
      stream.off('data', onData);
      stream.pause();
      collector.forget();
      reject(error);
    };
    const onData = (chunk: unknown) => {
      try {
        collector.add(chunk);
      } catch (error) {
        stop(error);
      }
    };
    const onBreak = () => stop(new WebhookError({ vendor, reason: 'incomplete_body' }));
    const deadline = setTimeout(
      () => stop(new WebhookError({ vendor, reason: 'slow_body' })),
      receiveTimeoutMs,
    );
    stream.on('data', onData);
    stream.on('end', () => {
      clearTimeout(deadline);
      stream.off('close', onBreak);
      resolve(collector.whole());
    });
    // Stay on after the end: an error without a listener would end the process.
    stream.on('error', onBreak);
    stream.on('close', onBreak);
  });
}

/** What to say when something else has read the body before. */
export function alreadyRead(vendor: string): ConfigurationError {
  const problem =
    'has already been read or parsed, and a parsed body has other bytes than the ones that came in. Register the ' +
    "webhook's route before the middleware that reads bodies (express.json(), bodyParser, …), or exclude its path there";
  return new ConfigurationError({ vendor, setting: 'body', problem });
}
