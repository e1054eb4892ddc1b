import type { SignedRequest } from '@outdial/signing';
import { OutdialError } from '../errors/outdial-error.js';
import { callSafely } from '../hooks/call-safely.js';
import { retryAfterMs } from '../retries/retry-after.js';
import type { ClientSettings, Resolved } from '../settings/client-settings.js';
import { defaults } from '../settings/defaults.js';
import { buildRequest } from '../transport/build-request.js';
import { compressBody } from '../transport/compress-body.js';
import { type ExchangeContext, exchange } from '../transport/exchange.js';
import { withJsonText } from '../transport/json-text.js';
import type { PreparedRequest } from '../transport/prepared-request.js';
import type { RawResponse } from '../transport/raw-response.js';
import { requestHeaders } from '../transport/request-headers.js';
import { splitInput } from '../transport/split-input.js';
import { judgeResponse } from '../verdict/judge-response.js';
import { assertUnderWay, type CallRun, remainingMs } from './call-run.js';
import type { CallResult } from './call-types.js';
import { signRequest } from './sign-request.js';
import { unjudged } from './unjudged.js';
import { waitForTurn } from './wait-for-turn.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * Sends a checked input once, when it is its turn, and judges its answer. Each attempt signs anew, so sending again never repeats a nonce or a
 * timestamp. Throws what `waitForTurn`, `assertUnderWay`, `exchange` and `judgeResponse` throw.
 */
export function attempt<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  settings: Resolved<Settings>,
  input: Data,
): Promise<CallResult<Data>> {
  const { operation, facts } = run;
  const parts = splitInput(operation, withJsonText(operation, input));
  const request = buildRequest(facts.origin, operation, facts.method, parts);
  return run.state.settings.limiter === undefined
    ? sendSigned(run, settings, request)
    : sendInTurn(run, settings, request);
}

async function sendInTurn<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  settings: Resolved<Settings>,
  request: PreparedRequest,
): Promise<CallResult<Data>> {
  const giveBack = await waitForTurn(run);
  try {
    return await sendSigned(run, settings, request);
  } finally {
    if (giveBack) callSafely(giveBack, undefined);
  }
}

function sendSigned<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  settings: Resolved<Settings>,
  request: PreparedRequest,
): Promise<CallResult<Data>> {
  const { definition, clock } = run.state;
  run.clockOffsetMs = clock.offsetMs();
  const signed = signRequest(definition, request, settings, clock.now);
  const { query, body } = signed;
  const plain = { query, headers: requestHeaders(request, signed), body };
  return run.options.gzip
    ? compressBody(plain).then((sent) => observed(run, request, settings, sent, signed))
    : observed(run, request, settings, plain, signed);
}

/** Tells the hooks of the request and of what came of it, and keeps what later attempts have to know. */
async function observed<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  request: PreparedRequest,
  settings: Resolved<Settings>,
  sent: SignedRequest,
  signed: SignedRequest,
): Promise<CallResult<Data>> {
  assertUnderWay(run);
  const { state, facts } = run;
  const { hooks, timers } = state;
  const { inDoubtSince } = run;
  const about = { call: facts, attempt: beginAttempt(run) };
  if (hooks.isHeard('request')) hooks.request({ ...about, requestBytes: byteLength(sent.body) });
  const startedAt = timers.now();
  try {
    const response = await exchange(request.url, request.method, sent, exchangeContext(run, settings));
    run.response = response;
    const answer = answered(run, settings, signed, response);
    const result = answer instanceof Promise ? await answer : answer;
    if (hooks.isHeard('response')) {
      const { requestId } = result;
      hooks.response({
        ...about,
        durationMs: timers.now() - startedAt,
        status: response.status,
        ...(requestId === undefined ? {} : { requestId }),
        outcome: 'accepted',
      });
    }
    return result;
  } catch (thrown) {
    const error = judged(run, thrown);
    if (OutdialError.isOutdialError(error)) {
      const { outcome, requestId } = error;
      if (outcome === 'rejected') run.inDoubtSince = inDoubtSince;
      addRetryAfter(run, error);
      hooks.response({
        ...about,
        durationMs: timers.now() - startedAt,
        ...(run.response === undefined ? {} : { status: run.response.status }),
        ...(requestId === undefined ? {} : { requestId }),
        outcome,
        error,
      });
    }
    throw error;
  }
}

function beginAttempt<Settings extends ClientSettings<unknown>>(run: CallRun<Settings>): number {
  if (run.operation.effect !== 'reads') run.inDoubtSince ??= run.state.clock.local();
  run.attempts += 1;
  run.response = undefined;
  return run.attempts;
}

/** What is no verdict must not hide that an operation which writes or dials may have taken effect. */
function judged<Settings extends ClientSettings<unknown>>(run: CallRun<Settings>, thrown: unknown): unknown {
  const isVerdict =
    OutdialError.isOutdialError(thrown) &&
    // A `fetch` that does not send, but says what it lacks, names no operation.
    (thrown.operation === run.operation.id || (thrown.code === 'invalid_configuration' && !run.response));
  return isVerdict || run.operation.effect === 'reads' ? thrown : unjudged(run, thrown);
}

function exchangeContext<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  settings: Resolved<Settings>,
): ExchangeContext {
  const { state, operation, options } = run;
  return {
    vendor: state.definition.name,
    operation,
    fetch: settings.fetch ?? fetch,
    timers: state.timers,
    signal: options.signal,
    timeoutMs: Math.min(run.timeoutMs, Math.max(remainingMs(run), 1)),
    maxResponseBytes: settings.maxResponseBytes ?? defaults.maxResponseBytes,
  };
}

/** A promise only where there is something to wait for, since each wait costs every call something. */
function answered<Settings extends ClientSettings<unknown>>(
  { state, operation }: CallRun<Settings>,
  settings: Resolved<Settings>,
  signed: SignedRequest,
  response: RawResponse,
): CallResult<Data> | Promise<CallResult<Data>> {
  const { definition, clock } = state;
  const { name, errors } = definition;
  if (operation.signsResponse)
    definition.checkResponse?.({ operation, signed, response }, settings, clock.now);
  const reading = definition.readBody?.(response, operation);
  const result = (body?: unknown): CallResult<Data> => {
    const { data, requestId } = judgeResponse(name, operation, errors, response, body);
    return { data, requestId, response };
  };
  const { onDrift } = settings;
  if (reading === undefined && onDrift === undefined) return result();
  return Promise.resolve(reading).then(async (body) => {
    const accepted = result(body);
    if (onDrift) await definition.reportDrift?.(name, operation, accepted, onDrift);
    return accepted;
  });
}

function addRetryAfter<Settings extends ClientSettings<unknown>>(
  { state, response }: CallRun<Settings>,
  error: OutdialError,
): void {
  if (response === undefined) return;
  const { headers } = response;
  const milliseconds = state.definition.retryAfterOf?.(headers) ?? retryAfterMs(headers);
  if (milliseconds !== undefined) Object.assign(error, { retryAfterMs: milliseconds });
}

function byteLength(body: SignedRequest['body']): number {
  return typeof body === 'string' ? Buffer.byteLength(body) : (body?.byteLength ?? 0);
}
