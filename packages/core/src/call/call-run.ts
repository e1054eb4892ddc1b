import { AbortedError, TimeoutError } from '../errors/network-error.js';
import type { CallFacts } from '../hooks/client-hooks.js';
import type { Operation } from '../operation.js';
import type { ClientSettings } from '../settings/client-settings.js';
import { defaults } from '../settings/defaults.js';
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
  /** When the first request left, by the vendor's clock as far as it is known. */
  sentAt?: Date;
  /** An attempt ended without a trustworthy answer, so whatever comes later, the operation may have taken effect. */
  mayHaveTakenEffect: boolean;
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
    totalTimeoutMs: options.totalTimeoutMs ?? settings.totalTimeoutMs ?? timeoutMs * defaults.totalTimeouts,
    startedAt: timers.now(),
    attempts: 0,
    mayHaveTakenEffect: false,
  };
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
 * Waits for something that is no attempt: a token, a turn, the end of a pause. Whoever is given the signal must heed it.
 * @throws TimeoutError when the total deadline comes first, AbortedError; both say that this request was not sent
 */
export async function waitWithin<T, Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { state, operation, options, totalTimeoutMs } = run;
  const facts = { vendor: state.definition.name, operation: operation.id, outcome: 'rejected' } as const;
  const aborted = (): AbortedError => new AbortedError({ ...facts, cause: options.signal?.reason });
  if (options.signal?.aborted) throw aborted();
  const remaining = remainingMs(run);
  if (remaining <= 0) throw new TimeoutError({ ...facts, timeoutMs: totalTimeoutMs });
  const bounds = boundAttempt(options.signal, remaining, state.timers);
  try {
    return await work(bounds.signal);
  } catch (cause) {
    if (bounds.hasTimedOut()) throw new TimeoutError({ ...facts, timeoutMs: totalTimeoutMs });
    throw options.signal?.aborted ? aborted() : cause;
  } finally {
    bounds.release();
  }
}
