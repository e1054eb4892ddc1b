import { ConfigurationError } from '../errors/configuration-error.js';
import type { FetchLike } from '../transport/fetch-like.js';
import { exchangeKey } from './exchange-key.js';
import { mayHaveBody, parseExchange } from './parse-exchange.js';
import type { RecordedError, RecordedExchange, RecordedResponse } from './recorded-exchange.js';
import { Redactor } from './redaction/redactor.js';
import { recordedRequest, sentRequest } from './sent-request.js';

export interface ReplaySettings {
  /** Answers what was not recorded. Default: such a request is refused with a ConfigurationError. */
  readonly onMissing?: FetchLike;
  /** The recorder's own, where they may stand in a path. */
  readonly secrets?: readonly string[];
}

/** Of the body as it is sent: the recorded text is neither compressed nor as long. */
const headersOfTransfer = new Set(['content-encoding', 'content-length']);

/**
 * A `fetch` that answers from lines that `recordExchanges` wrote, without a network. A request gets the answers to its method,
 * path and action (`Action` of a query or form, `x-acs-action`) in the order they were recorded in, each once; its other
 * parameters are not compared, since most of what they held is masked. Failures are replayed as failures. What the caller
 * ended, or what was never answered, is not answered until the caller's signal ends it again.
 *
 * An answer that its vendor signs cannot be replayed to a client that checks this: the signature is not recorded, and it
 * would not hold for a masked body.
 *
 * @example
 * const lines = await readFile('calls.jsonl', 'utf8');
 * const client = createLaafficClient({ credentials, fetch: replayExchanges(lines.split('\n')) });
 *
 * @param lines Empty ones are passed over.
 * @throws ConfigurationError at once for a line that is no exchange, per request for one that was not recorded
 */
export function replayExchanges(
  lines: Iterable<string>,
  { onMissing, secrets = [] }: ReplaySettings = {},
): FetchLike {
  const left = new Map<string, RecordedExchange[]>();
  for (const [index, line] of [...lines].entries()) {
    if (line.trim() === '') continue;
    const exchange = parseExchange(line, index);
    const key = exchangeKey(exchange.request);
    left.set(key, [...(left.get(key) ?? []), exchange]);
  }
  return async (url, init) => {
    init?.signal?.throwIfAborted();
    const key = exchangeKey(recordedRequest(sentRequest(url, init), new Redactor(secrets)));
    const exchange = left.get(key)?.shift();
    if (exchange === undefined) return onMissing ? onMissing(url, init) : refuse(key, left.has(key));
    const { response, error } = exchange;
    if (response !== undefined) return replayedResponse(key, response, error, init?.signal);
    throw await replayedError(error as RecordedError, init?.signal);
  };
}

function refuse(key: string, isKnown: boolean): never {
  const problem = isKnown ? `hold no further answer to ${key}` : `hold no answer to ${key}`;
  throw new ConfigurationError({ vendor: 'replay', setting: 'lines', problem });
}

function replayedResponse(
  key: string,
  { status, headers, body = '', cancelled }: RecordedResponse,
  error: RecordedError | undefined,
  signal: AbortSignal | null | undefined,
): Response {
  if (typeof body !== 'string') {
    const problem = `hold the answer to ${key} without its body, which was ${body.omitted}`;
    throw new ConfigurationError({ vendor: 'replay', setting: 'lines', problem });
  }
  const shown = Object.entries(headers).filter(([name]) => !headersOfTransfer.has(name));
  const stream = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      if (body !== '') controller.enqueue(new TextEncoder().encode(body));
      if (error) controller.error(await replayedError(error, signal));
      else if (cancelled) controller.error(await replayedError({ name: 'AbortError' }, signal));
      else controller.close();
    },
  });
  return new Response(mayHaveBody(status) ? stream : null, { status, headers: shown });
}

/** The error as `fetch` throws it; one of the caller's own comes when the caller ends the replayed call. */
async function replayedError(
  { name, code, syscall }: RecordedError,
  signal: AbortSignal | null | undefined,
): Promise<unknown> {
  if (name === 'AbortError' || name === 'TimeoutError') {
    return signal ? whenAborted(signal) : new DOMException('The recorded call was ended.', name);
  }
  const cause =
    code === undefined
      ? undefined
      : Object.assign(new Error(code), { code, ...(syscall === undefined ? {} : { syscall }) });
  return Object.assign(new TypeError('fetch failed', { cause }), { name });
}

function whenAborted(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(signal.reason);
    else signal.addEventListener('abort', () => resolve(signal.reason), { once: true });
  });
}
