import { ConfigurationError } from '../errors/configuration-error.js';
import type { FetchLike, ResponseLike } from '../transport/fetch-like.js';
import { observedResponse } from './observed-response.js';
import { BodyBytes } from './recorded-body.js';
import { recordedError } from './recorded-error.js';
import type { RecordedExchange } from './recorded-exchange.js';
import { recordedHeaders } from './recorded-headers.js';
import { Redactor } from './redaction/redactor.js';
import { bodyMember, recordedRequest, type SentRequest, sentRequest } from './sent-request.js';
import { tolerantHeaders } from './tolerant-headers.js';

export interface RecorderSettings {
  /** Gets each line, without a line end. What it throws or rejects with is ignored: a recorder must not change a call. */
  readonly write: (line: string) => unknown;
  /** What sends. Default: the global `fetch`. */
  readonly fetch?: FetchLike;
  /** Further texts to mask wherever they occur, in any encoding: keys, passwords, names. Of 4 characters or more each. */
  readonly secrets?: readonly string[];
}

/** All of an exchange that is known when it is over. */
interface Ending {
  readonly response?: ResponseLike;
  readonly body?: SentRequest['body'];
  readonly error?: unknown;
  readonly isCancelled?: true;
}

const shortestSecret = 4;

/**
 * A `fetch` that passes everything through untouched and writes one line of JSON per exchange (`RecordedExchange`), when the
 * answer has been read, was cancelled or failed. What must not be in a file is replaced before it is written:
 *
 * - headers: all but those of a fixed list are left out;
 * - members, parameters, elements with a name that means a secret (`accessKeyId`, `sign`, `token`, `key`, `uuid` …): `***`;
 * - 7 digits or more, with signs between them, in any encoding, in JSON within texts too: ones, as many. A JSON number stays
 *   one. Dates with a time of day stay; `1700000000` or `2024-05-06` only as the value of a name that means a time;
 * - `secrets`, and long secret values of the request, wherever they are repeated: `***`;
 * - bodies that are no UTF-8 text or longer than 1 MiB: their length alone.
 *
 * @example
 * const lines: string[] = [];
 * const client = createLaafficClient({ credentials, fetch: recordExchanges({ write: (line) => lines.push(line) }) });
 *
 * @throws ConfigurationError naming an impossible setting
 */
export function recordExchanges(settings: RecorderSettings): FetchLike {
  checkSettings(settings);
  const { secrets = [] } = settings;
  const send: FetchLike = settings.fetch ?? ((url, init) => fetch(url, init));
  return async (url, init) => {
    const request = sentRequest(url, init);
    const end = writerOf(request, settings.write, secrets);
    let response: ResponseLike;
    try {
      response = await send(url, init);
    } catch (error) {
      end({ error });
      throw error;
    }
    const body = new BodyBytes();
    const observed = observedResponse(response, {
      chunk: (chunk) => body.add(chunk),
      end: () => end({ response, body }),
      fail: (error) => end({ response, body, error }),
      cancel: () => end({ response, body, isCancelled: true }),
    });
    if (observed === undefined) end({ response });
    return observed ?? response;
  };
}

/** Writes the line of one exchange, once. Better no line than one that was not redacted to its end, or a call that fails by it. */
function writerOf(
  request: SentRequest,
  write: RecorderSettings['write'],
  secrets: readonly string[],
): (ending: Ending) => void {
  const start = performance.now();
  let isOver = false;
  return (ending) => {
    if (isOver) return;
    isOver = true;
    try {
      const durationMs = Math.round(performance.now() - start);
      const line = JSON.stringify({ ...exchangeOf(request, ending, secrets), durationMs });
      Promise.resolve(write(line)).catch(() => undefined);
    } catch {}
  };
}

function exchangeOf(
  sent: SentRequest,
  { response, body, error, isCancelled }: Ending,
  secrets: readonly string[],
): Omit<RecordedExchange, 'durationMs'> {
  // Read once for what is secret in it, which is then masked where no name tells, as in an error's text.
  const first = new Redactor(secrets);
  recordedRequest(sent, first);
  const redactor = new Redactor(secrets, first.seen);
  return {
    request: recordedRequest(sent, redactor),
    ...(response === undefined
      ? {}
      : {
          response: {
            status: response.status,
            headers: recordedHeaders(tolerantHeaders(response.headers), redactor),
            ...bodyMember(body, redactor),
            ...(isCancelled ? { cancelled: true } : {}),
          },
        }),
    ...(error === undefined ? {} : { error: recordedError(error, redactor) }),
  };
}

function checkSettings({ write, fetch: send, secrets }: RecorderSettings): void {
  const refuse = (setting: string, problem: string): never => {
    throw new ConfigurationError({ vendor: 'recorder', setting, problem });
  };
  if (typeof write !== 'function') refuse('write', 'must be a function');
  if (send !== undefined && typeof send !== 'function') refuse('fetch', 'must be a function');
  const isSecret = (secret: unknown) => typeof secret === 'string' && secret.length >= shortestSecret;
  const areSecrets = secrets === undefined || (Array.isArray(secrets) && secrets.every(isSecret));
  if (!areSecrets) refuse('secrets', `must be a list of texts of ${shortestSecret} characters or more`);
}
