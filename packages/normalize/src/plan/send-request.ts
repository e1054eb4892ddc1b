import {
  type CallOptions,
  type FoundRequest,
  OutdialError,
  type Reconciled,
  UnknownOutcomeError,
} from '@outdial/core';
import type { CampaignRequest, RequestReceipt } from '../campaign/campaign-request.js';
import type { FailedOutcome } from '../model/outcome.js';
import { outcomeOf } from '../outcome-of.js';
import type { LaunchOptions } from './launch-options.js';
import { pause } from './pause.js';

/** A request that certainly took no effect. */
export interface FailedToSend {
  readonly status: 'rejected';
  readonly failure: FailedOutcome;
  /** Sending it again may work, and was given up for now: it would take too long, or was aborted. */
  readonly mayPass: boolean;
}

/** What became of a request. */
export type Sent =
  | {
      readonly status: 'accepted';
      readonly receipt: RequestReceipt;
      /** The vendor's records, where its answer was lost and it was asked. */
      readonly found: FoundRequest | undefined;
      readonly requestId: string | undefined;
      readonly raw: unknown;
    }
  | FailedToSend
  | {
      readonly status: 'unknown';
      /** Undefined where it was sent by a process that is gone. */
      readonly failure: FailedOutcome | undefined;
    };

const defaultReconcile = { waitMs: 10_000 };
const defaultAttempts = 3;
const firstPauseMs = 500;
/** Whoever asks to wait longer is not waited for: the launch halts instead. */
const longestPauseMs = 60_000;

/**
 * Sends a request, again only where it certainly took no effect and the failure may pass, and asks the vendor what became of
 * it where the answer was lost. Pauses are of at least `leastPauseMs`.
 */
export async function sendRequest(
  request: CampaignRequest,
  options: LaunchOptions,
  leastPauseMs: number,
): Promise<Sent> {
  const { attempts = defaultAttempts, call } = options;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await outcomeOf(request.send(call));
    if (outcome.status === 'accepted') {
      const { data, requestId } = outcome;
      return { status: 'accepted', receipt: request.read(data), found: undefined, requestId, raw: data };
    }
    if (outcome.status === 'unknown') return settled(request, outcome, options);
    if (!outcome.retryable || attempt >= attempts)
      return { status: 'rejected', failure: outcome, mayPass: false };
    const pauseMs = Math.max(outcome.error.retryAfterMs ?? firstPauseMs * 2 ** (attempt - 1), leastPauseMs);
    if (pauseMs <= longestPauseMs) await pause(pauseMs, call?.signal);
    if (pauseMs > longestPauseMs || call?.signal?.aborted)
      return { status: 'rejected', failure: outcome, mayPass: true };
  }
}

/** Asks the vendor what became of a request that a process sent which is gone. Nothing is sent but lookups. */
export async function lookUpRequest(
  request: CampaignRequest,
  sentAt: Date,
  { reconcile = defaultReconcile, call }: LaunchOptions,
): Promise<Sent> {
  const unknown: Sent = { status: 'unknown', failure: undefined };
  if (reconcile === false || Number.isNaN(sentAt.getTime())) return unknown;
  try {
    return (
      acceptedBy(request, await request.lookUp(sentAt, { ...signalOf(call), ...reconcile }), undefined) ??
      unknown
    );
  } catch (error) {
    // A client that nothing can be looked up by, an adapter's own stand-in for one say, leaves it open.
    if (!OutdialError.isOutdialError(error)) throw error;
    return unknown;
  }
}

async function settled(
  request: CampaignRequest,
  failure: FailedOutcome,
  { reconcile = defaultReconcile, call }: LaunchOptions,
): Promise<Sent> {
  const { error, requestId } = failure;
  if (reconcile === false || !(error instanceof UnknownOutcomeError)) return { status: 'unknown', failure };
  const found = await error.reconcile({ ...signalOf(call), ...reconcile });
  return acceptedBy(request, found, requestId) ?? { status: 'unknown', failure };
}

/** Undefined where the vendor shows no record: that it shows none yet is no proof that the request will not arrive. */
function acceptedBy(
  request: CampaignRequest,
  found: Reconciled,
  requestId: string | undefined,
): Sent | undefined {
  if (found.outcome !== 'accepted') return undefined;
  const { data } = found;
  return { status: 'accepted', receipt: request.read(data), found, requestId, raw: data };
}

function signalOf(call: LaunchOptions['call']): Pick<CallOptions, 'signal'> {
  return call?.signal === undefined ? {} : { signal: call.signal };
}
