import { abortable } from '../abortable.js';
import { AbortedError, TimeoutError } from '../errors/network-error.js';
import type { CallFacts } from '../hooks/client-hooks.js';
import type { Operation } from '../operation.js';
import type { ClientSettings } from '../settings/client-settings.js';
import { defaults } from '../settings/defaults.js';
import { longestTimeoutMs } from '../settings/timeout-rule.js';
import { boundAttempt } from '../transport/bound-attempt.js';
import type { RawResponse } from '../transport/raw-response.js';
import type { CallOptions } from './call-types.js';
import type { ClientState } from './client-state.js';

/** One call under way: what holds for all its attempts, and what has come of them so far. */
export interface CallRun<Settings extends ClientSettings<unknown>> {
  readonly state: ClientState<Settings>;
  readonly operation: Operation;
  readonly options: CallOptions;
  readonly facts: CallFacts;
  readonly timeoutMs: number;
  readonly totalTimeoutMs: number;
  /** By the client's timers. */
  readonly startedAt: number;
  attempts: number;
  /** Attempts after failures that may pass. */
  retries: number;
  isClockCorrected: boolean;
  /** How far the clock was moved when the latest attempt was signed. */
  clockOffsetMs: number;
  /**
   * When the first request left, by the client's own clock, of those that may have taken effect: which one does until a verdict says otherwise. Never set
   * for an operation that reads.
   */
  inDoubtSince?: Date | undefined;
  /** The answer of the latest attempt, if one came. */
  response?: RawResponse | undefined;
}

/** Begins a call. */
export function startRun<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
  operation: Operation,
  options: CallOptions,
): CallRun<Settings> {
  const { definition, settings, baseUrl, timers } = state;
  const timeoutMs = options.timeoutMs ?? settings.timeoutMs ?? defaults.timeoutMs;
  return {
    state,
    operation,
    options,
    facts: {
      vendor: definition.name,
      operation: operation.id,
      effect: operation.effect,
      method: definition.methodOf?.(operation, settings) ?? operation.method,
      origin: baseUrl,
      route: operation.path,
    },
    timeoutMs,
    totalTimeoutMs: totalTimeoutOf(timeoutMs, options, settings),
    startedAt: timers.now(),
    attempts: 0,
    retries: 0,
    isClockCorrected: false,
    clockOffsetMs: 0,
  };
}

function totalTimeoutOf(
  timeoutMs: number,
  options: CallOptions,
  settings: Pick<ClientSettings<unknown>, 'totalTimeoutMs'>,
): number {
  const given = options.totalTimeoutMs ?? settings.totalTimeoutMs;
  return given ?? Math.min(timeoutMs * defaults.totalTimeouts, longestTimeoutMs);
}

/** Milliseconds until the call's total deadline; 0 or less when it is over. */
export function remainingMs<Settings extends ClientSettings<unknown>>({
  state,
  startedAt,
  totalTimeoutMs,
}: CallRun<Settings>): number {
  return startedAt + totalTimeoutMs - state.timers.now();
}

/**
 * Milliseconds that are left for what comes next.
 * @throws TimeoutError when the call's deadline is over, AbortedError; both say that this request was not sent
 */
export function assertUnderWay<Settings extends ClientSettings<unknown>>(run: CallRun<Settings>): number {
  if (run.options.signal?.aborted) throw abortedBefore(run);
  const remaining = remainingMs(run);
  if (remaining <= 0) throw timedOutBefore(run);
  return remaining;
}

/**
 * Waits for something that is no attempt: a token, a turn, the end of a pause. It ends with the call, also when whoever is given the signal does
 * not heed it.
 * @throws what `assertUnderWay` throws
 */
export async function waitWithin<T, Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { options, state } = run;
  const bounds = boundAttempt(options.signal, assertUnderWay(run), state.timers);
  try {
    return await abortable(work(bounds.signal), bounds.signal);
  } catch (cause) {
    if (bounds.hasTimedOut()) throw timedOutBefore(run);
    throw options.signal?.aborted ? abortedBefore(run) : cause;
  } finally {
    bounds.release();
  }
}

function timedOutBefore<Settings extends ClientSettings<unknown>>(run: CallRun<Settings>): TimeoutError {
  return new TimeoutError({ ...notSent(run), timeoutMs: run.totalTimeoutMs });
}

function abortedBefore<Settings extends ClientSettings<unknown>>(run: CallRun<Settings>): AbortedError {
  return new AbortedError({ ...notSent(run), cause: run.options.signal?.reason });
}

function notSent<Settings extends ClientSettings<unknown>>({ state, operation }: CallRun<Settings>) {
  return { vendor: state.definition.name, operation: operation.id, outcome: 'rejected' } as const;
}
