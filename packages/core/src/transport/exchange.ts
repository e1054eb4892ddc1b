import type { SignedRequest } from '@outdial/signing';
import { AbortedError, TimeoutError } from '../errors/network-error.js';
import { OutdialError } from '../errors/outdial-error.js';
import { MalformedResponseError, ResponseTooLargeError } from '../errors/response-error.js';
import type { Operation } from '../operation.js';
import { quotesRequest, type SentRequest } from '../redaction/quotes-request.js';
import type { Timers } from '../timing/timers.js';
import { type AttemptBounds, boundAttempt } from './bound-attempt.js';
import { type DirectAnswer, type DirectRequest, directWay } from './direct-fetch.js';
import type { FetchLike } from './fetch-like.js';
import { connectionError } from './network-failure.js';
import { provesNeverSent } from './never-sent.js';
import type { RawResponse } from './raw-response.js';
import { BodyTooLarge, readBody } from './read-body.js';

/** Whose exchange it is, and what bounds it. */
export interface ExchangeContext {
  readonly vendor: string;
  readonly operation: Operation;
  readonly fetch: FetchLike;
  readonly timers: Timers;
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
  readonly signal: AbortSignal | undefined;
}

const decoder = new TextDecoder();

/**
 * Sends one signed request and reads the whole answer. The timeout covers the body too: a vendor may send headers and
 * then fall silent. Redirects are not followed, because a signature holds for one address only.
 * @throws ConnectionError, TimeoutError, AbortedError, ResponseTooLargeError, MalformedResponseError
 */
export async function exchange(
  url: string,
  method: string,
  signed: SignedRequest,
  context: ExchangeContext,
): Promise<RawResponse> {
  const { vendor, operation, signal, timeoutMs, maxResponseBytes, timers } = context;
  if (signal?.aborted) {
    throw new AbortedError({ vendor, operation: operation.id, outcome: 'rejected', cause: signal.reason });
  }
  const bounds = boundAttempt(signal, timeoutMs, timers);
  const request = {
    url: signed.query === '' ? url : `${url}?${signed.query}`,
    method,
    headers: signed.headers,
    body: signed.body,
  };
  try {
    const direct = directWay(context.fetch);
    const answer = await (direct === undefined
      ? withinBounds(fetched(request, context, bounds), bounds)
      : direct(request, maxResponseBytes, bounds));
    return rawResponse(answer);
  } catch (cause) {
    throw exchangeError(cause, context, bounds, { url, signed });
  } finally {
    bounds.release();
  }
}

async function fetched(
  { url, method, headers, body }: DirectRequest,
  context: ExchangeContext,
  bounds: AttemptBounds,
): Promise<DirectAnswer> {
  const { maxResponseBytes } = context;
  const init = { method, headers, redirect: 'manual', signal: bounds.signal, maxResponseBytes } as const;
  const response = await context.fetch(url, body === undefined ? init : { ...init, body: body as BodyInit });
  assertUnreadResponse(response, context);
  const bytes = await readBody(response, maxResponseBytes, bounds);
  return { status: response.status, headers: response.headers, bytes };
}

/** Rejects at the end of the bounds: also when an injected `fetch` does not heed the signal. */
function withinBounds<T>(work: Promise<T>, bounds: AttemptBounds): Promise<T> {
  return new Promise((resolve, reject) => {
    if (bounds.isOver()) reject(undefined);
    else bounds.onOver(() => reject(undefined));
    work.then(resolve, reject);
  });
}

function rawResponse({ status, headers, bytes }: DirectAnswer): RawResponse {
  return { status, headers, bytes, text: decoder.decode(bytes) };
}

/** An injected `fetch` may hand over anything; what is no answer must not look like a broken connection. */
function assertUnreadResponse(response: unknown, { vendor, operation }: ExchangeContext): void {
  const { status, headers, body } = (response ?? {}) as {
    status?: unknown;
    headers?: Partial<Headers>;
    body?: Partial<ReadableStream & AsyncIterable<unknown>> | null;
  };
  const isStream = typeof body?.getReader === 'function' && body.locked !== true;
  const isReadable = body === null || isStream || isUnreadIterable(body);
  if (typeof status === 'number' && typeof headers?.get === 'function' && isReadable) return;
  const problem = 'something that is no unread Response: look at the injected fetch';
  throw new MalformedResponseError({ vendor, operation: operation.id, problem });
}

/** A stream is one too, but not when it is locked. */
function isUnreadIterable(body: Partial<ReadableStream & AsyncIterable<unknown>> | undefined): boolean {
  return typeof body?.[Symbol.asyncIterator] === 'function' && body.getReader === undefined;
}

function exchangeError(
  cause: unknown,
  context: ExchangeContext,
  bounds: AttemptBounds,
  sent: SentRequest,
): OutdialError {
  const { vendor, operation, signal, timeoutMs, maxResponseBytes } = context;
  if (OutdialError.isOutdialError(cause)) return cause;
  const facts = { vendor, operation: operation.id };
  const outcome = provesNeverSent(bounds) ? 'rejected' : 'unknown';
  if (bounds.hasTimedOut()) return new TimeoutError({ ...facts, outcome, timeoutMs });
  if (signal?.aborted) return new AbortedError({ ...facts, outcome, cause: signal.reason });
  if (cause instanceof BodyTooLarge) return new ResponseTooLargeError({ ...facts, limit: maxResponseBytes });
  return connectionError(vendor, operation, cause, quotesRequest(sent));
}
