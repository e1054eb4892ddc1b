import { type FoundRequest, UnknownOutcomeError } from '@outdial/core';
import type { CampaignRequest, RequestReceipt } from '../campaign/campaign-request.js';
import type { FailedOutcome } from '../model/outcome.js';
import { outcomeOf } from '../outcome-of.js';
import type { LaunchOptions } from './launch-options.js';
import { pause } from './pause.js';

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
  | { readonly status: 'rejected' | 'unknown'; readonly failure: FailedOutcome };

const defaultReconcile = { waitMs: 10_000 };
const defaultAttempts = 3;
const firstPauseMs = 500;

/**
 * Sends a request, again only where it certainly took no effect and the failure may pass, and asks the vendor what became of
 * it where the answer was lost.
 */
export async function sendRequest(request: CampaignRequest, options: LaunchOptions): Promise<Sent> {
  const { attempts = defaultAttempts, call } = options;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await outcomeOf(request.send(call));
    if (outcome.status === 'accepted') {
      const { data, requestId } = outcome;
      return { status: 'accepted', receipt: request.read(data), found: undefined, requestId, raw: data };
    }
    if (outcome.status === 'unknown') return settled(request, outcome, options);
    if (!outcome.retryable || attempt >= attempts) return { status: 'rejected', failure: outcome };
    await pause(outcome.error.retryAfterMs ?? firstPauseMs * 2 ** (attempt - 1), call?.signal);
    if (call?.signal?.aborted) return { status: 'rejected', failure: outcome };
  }
}

async function settled(
  request: CampaignRequest,
  failure: FailedOutcome,
  { reconcile = defaultReconcile, call }: LaunchOptions,
): Promise<Sent> {
  const { error, requestId } = failure;
  if (reconcile === false || !(error instanceof UnknownOutcomeError)) return { status: 'unknown', failure };
  const found = await error.reconcile({ ...(call?.signal && { signal: call.signal }), ...reconcile });
  // That the vendor shows no record yet is no proof that the request will not arrive.
  if (found.outcome !== 'accepted') return { status: 'unknown', failure };
  const { data } = found;
  return { status: 'accepted', receipt: request.read(data), found, requestId, raw: data };
}
