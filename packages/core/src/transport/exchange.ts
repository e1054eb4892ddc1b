import type { SignedRequest } from '@outdial/signing';
import { AbortedError, TimeoutError } from '../errors/network-error.js';
import { OutdialError } from '../errors/outdial-error.js';
import { ResponseTooLargeError } from '../errors/response-error.js';
import type { Operation } from '../operation.js';
import type { FetchLike } from './fetch-like.js';
import { connectionError } from './network-failure.js';
import type { RawResponse } from './raw-response.js';
import { BodyTooLarge, readBody } from './read-body.js';

/** What bounds one exchange with the vendor. */
export interface ExchangeLimits {
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  readonly signal: AbortSignal | undefined;
}

export interface ExchangeContext extends ExchangeLimits {
  readonly vendor: string;
  readonly operation: Operation;
  readonly fetch: FetchLike;
}

/**
 * Sends one signed request and reads the whole answer. The timeout covers the body too: a vendor may send headers and
 * then fall silent. Redirects are not followed, because a signature holds for one address only.
 * @throws ConnectionError, TimeoutError, AbortedError, ResponseTooLargeError
 */
export async function exchange(
  url: string,
  method: string,
  signed: SignedRequest,
  context: ExchangeContext,
): Promise<RawResponse> {
  const { vendor, operation, signal, timeoutMs } = context;
  if (signal?.aborted) {
    throw new AbortedError({ vendor, operation: operation.id, outcome: 'rejected', cause: signal.reason });
  }
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), timeoutMs);
  const either = signal === undefined ? deadline.signal : AbortSignal.any([signal, deadline.signal]);
  try {
    const response = await abortable(
      context.fetch(signed.query === '' ? url : `${url}?${signed.query}`, {
        method,
        headers: signed.headers,
        redirect: 'manual',
        signal: either,
        ...(signed.body === undefined ? {} : { body: signed.body as BodyInit }),
      }),
      either,
    );
    const text = await abortable(readBody(response, context.maxResponseBytes), either);
    return { status: response.status, headers: response.headers, text };
  } catch (cause) {
    throw exchangeError(cause, context, deadline.signal);
  } finally {
    clearTimeout(timer);
  }
}

function exchangeError(cause: unknown, context: ExchangeContext, deadline: AbortSignal): OutdialError {
  const { vendor, operation, signal, timeoutMs } = context;
  if (OutdialError.isOutdialError(cause)) return cause;
  if (signal?.aborted) {
    return new AbortedError({ vendor, operation: operation.id, outcome: 'unknown', cause: signal.reason });
  }
  if (deadline.aborted)
    return new TimeoutError({ vendor, operation: operation.id, outcome: 'unknown', timeoutMs });
  if (cause instanceof BodyTooLarge) {
    return new ResponseTooLargeError({ vendor, operation: operation.id, limit: context.maxResponseBytes });
  }
  return connectionError(vendor, operation, cause);
}

/** Ends with the signal even when an injected `fetch` does not listen to it. */
function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
