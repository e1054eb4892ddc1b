import { ConfigurationError } from '../errors/configuration-error.js';
import { OutdialError } from '../errors/outdial-error.js';
import type { Operation } from '../operation.js';
import { checkOptions } from '../settings/check-options.js';
import { isTimeout, timeoutRule } from '../settings/timeout-rule.js';
import { pause } from '../timing/pause.js';
import type { Timers } from '../timing/timers.js';
import { answerFromRecord } from './answer-from-record.js';
import { keysOf } from './keys-of.js';
import { type Findings, type LookupOperation, lookUp } from './look-up.js';
import type { Reconciled, ReconcileOptions } from './reconciliation.js';

/** A request whose answer was lost, and what is needed to look for it. */
export interface LostRequest {
  readonly vendor: string;
  readonly operation: Operation;
  /** The flat input, as it was sent. */
  readonly input: Readonly<Record<string, unknown>>;
  /** When it was first sent, by the vendor's clock as far as it is known. */
  readonly sentAt: Date;
  /** Left out where the client does not have the operation to ask by. */
  readonly lookup?: Omit<LookupOperation, 'vendor'>;
  readonly timers: Timers;
}

const firstPauseMs = 250;
const longestPauseMs = 2_000;

/**
 * Asks the vendor whether it has a request. `accepted` and `not_found` are proven by its answers: by a record of this request, and by a whole answer
 * for every key that holds none. Anything less is `unknown`. One record proves that the request was accepted, even when other keys are missing or
 * could not be settled. Sends nothing but lookups, which read.
 * @throws ConfigurationError for an impossible option, and nothing else
 */
export async function reconcile(lost: LostRequest, options: ReconcileOptions = {}): Promise<Reconciled> {
  const { operation, timers, lookup } = lost;
  const { waitMs = 0, ...callOptions } = options;
  checkReconcileOptions(lost, options);
  const { key = '', reconcile: rule } = operation.idempotency ?? {};
  const keys = keysOf(lost.input, key);
  if (keys.length === 0) return { outcome: 'unknown', reason: 'no_key' };
  if (lookup === undefined || rule === undefined) return { outcome: 'unknown', reason: 'no_lookup' };
  const until = timers.now() + waitMs;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const findings = await lookUp({ ...lookup, vendor: lost.vendor }, rule, lost, keys, callOptions);
    const found = judge(operation, keys, findings);
    const result = rule.absence === 'unproven' ? withoutProofOfAbsence(found) : found;
    const leftMs = until - timers.now();
    if (leftMs <= 0 || !mayChange(result)) return result;
    await pause(timers, Math.min(pauseMs, leftMs), callOptions.signal);
  }
}

function judge(operation: Operation, keys: readonly string[], { found, unsettled }: Findings): Reconciled {
  const [first] = found.values();
  if (first !== undefined) {
    const missing = keys.filter((key) => !found.has(key) && !unsettled.has(key));
    const data = answerFromRecord(operation, first[0]);
    return { outcome: 'accepted', data, records: found, missing, unsettled: [...unsettled.keys()] };
  }
  const problems = [...unsettled.values()];
  // What went wrong stands before what was read: it says why there is no proof.
  const problem = problems.find(({ reason }) => reason === 'lookup_failed') ?? problems[0];
  return problem === undefined ? { outcome: 'not_found' } : { outcome: 'unknown', ...problem };
}

/** Where a lookup does not show everything, what it does not show is open. */
function withoutProofOfAbsence(result: Reconciled): Reconciled {
  if (result.outcome === 'not_found') return { outcome: 'unknown', reason: 'absence_unproven' };
  if (result.outcome === 'unknown') return result;
  return { ...result, missing: [], unsettled: [...result.unsettled, ...result.missing] };
}

/** Whether asking again can bring something else: a record may still be made or completed, and a failure may pass. */
function mayChange(result: Reconciled): boolean {
  if (result.outcome !== 'unknown') return result.outcome === 'not_found';
  if (result.reason === 'lookup_failed')
    return OutdialError.isOutdialError(result.cause) && result.cause.retryable;
  return result.reason === 'record_differs' || result.reason === 'absence_unproven';
}

function checkReconcileOptions({ vendor, operation }: LostRequest, options: ReconcileOptions): void {
  const { waitMs, timeoutMs, signal } = options;
  checkOptions(vendor, operation, {
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(signal === undefined ? {} : { signal }),
  });
  if (waitMs === undefined || waitMs === 0 || isTimeout(waitMs)) return;
  throw new ConfigurationError({ vendor, setting: 'waitMs', problem: `${timeoutRule}, or 0` });
}
