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
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new WebhookError({ vendor, reason: 'slow_body' })), receiveTimeoutMs);
  });
  try {
    for (;;) {
      const broken = () => Promise.reject(new WebhookError({ vendor, reason: 'incomplete_body' }));
      const { done, value } = await Promise.race([reader.read().catch(broken), deadline]);
      if (done) return collector.whole();
      collector.add(value);
    }
  } finally {
    clearTimeout(timer);
    reader.releaseLock();
  }
}
