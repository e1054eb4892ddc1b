import { WebhookError } from '../errors/webhook-error.js';
import { BodyCollector } from './body-collector.js';
import type { BodyLimits } from './body-limits.js';
import { alreadyRead } from './read-node-body.js';

/**
 * Reads the body of a Fetch `Request` to its end. At the limit and at the deadline it lets go of the stream without
 * cancelling it, which would break the connection before the refusal is told.
 */
export async function readWebBody(request: Request, limits: BodyLimits): Promise<Uint8Array> {
  const { vendor, receiveTimeoutMs } = limits;
  if (request.bodyUsed || request.body?.locked) throw alreadyRead(vendor);
  const collector = new BodyCollector(limits);
  if (request.body === null) return collector.whole();
  const reader = request.body.getReader();
  let timer: NodeJS.Timeout | undefined;
  try {
    // One promise for the deadline and the whole body: a race for each chunk would be remembered until the end.
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new WebhookError({ vendor, reason: 'slow_body' })), receiveTimeoutMs);
      readAll(vendor, reader, collector).then(resolve, reject);
    });
    return collector.whole();
  } finally {
    clearTimeout(timer);
    reader.releaseLock();
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function readAll(vendor: string, reader: Reader, collector: BodyCollector): Promise<void> {
  const broken = () => Promise.reject(new WebhookError({ vendor, reason: 'incomplete_body' }));
  for (;;) {
    const { done, value } = await reader.read().catch(broken);
    if (done) return;
    collector.add(value);
  }
}
