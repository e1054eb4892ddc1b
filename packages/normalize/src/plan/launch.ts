import { type ErrorCategory, OutdialError } from '@outdial/core';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { CampaignRequest } from '../campaign/campaign-request.js';
import { issueUnless } from '../campaign/draft-issues.js';
import type { CampaignReference } from '../model/campaign.js';
import { failedOutcome } from '../outcome-of.js';
import { allWith, type OutcomeOfCallee, outcomesOf, outcomesOfFound } from './callee-outcomes.js';
import type { LaunchOptions } from './launch-options.js';
import { LaunchState } from './launch-state.js';
import type { CalleeOutcome, LaunchStep } from './launch-step.js';
import { pause } from './pause.js';
import type { Plan } from './plan.js';
import type { PlannedRequest } from './planned-request.js';
import { type FailedToSend, lookUpRequest, type Sent, sendRequest } from './send-request.js';

/** Failures that the next request would meet as well. */
const haltingCategories: ReadonlySet<ErrorCategory> = new Set<ErrorCategory>([
  'authentication',
  'permission',
  'configuration',
  'quota',
  'rate_limited',
  'unavailable',
  'network',
  'timeout',
  'aborted',
]);

/**
 * Sends a plan, request by request, and says of each what became of it and of everybody in it. Nothing that may have taken
 * effect is sent again: a callee whose request was lost, and of whom the vendor shows no record, ends as `unknown`.
 *
 * It goes on as it is iterated; stop iterating, and it stops. The last step's cursor goes on from there.
 * @throws ValidationError when the cursor is of another plan or the source gives other callees than before
 * @example
 * for await (const step of launch(planned, { onSending: save })) console.log(step.request.operation, step.status);
 */
export async function* launch(plan: Plan, options: LaunchOptions = {}): AsyncGenerator<LaunchStep> {
  const { attempts = 1 } = options;
  assertNoIssues({ vendor: plan.adapter.name, operation: 'launch' }, [
    issueUnless(
      Number.isSafeInteger(attempts) && attempts >= 1,
      'options.attempts',
      'a whole number of at least 1',
    ),
  ]);
  const state = new LaunchState(plan, options.cursor);
  const resumedAt = performance.now();
  // When the earlier launch sent its last request is not known: at the latest now.
  const lastSent = new Map(options.cursor?.campaigns.map((_, index) => [index, resumedAt]));
  let count = 0;
  for await (const request of plan.requests()) {
    count += 1;
    const due = state.due(request);
    if (due === 'done') continue;
    await waitForTurn(request, options, lastSent);
    if (options.call?.signal?.aborted) return;
    const step = await (due === 'in_doubt'
      ? settle(state, request, options)
      : perform(state, request, options, lastSent));
    yield step;
    if (step.halted) return;
  }
  state.assertReached(count);
}

/** Tells of a request that an earlier launch may have sent, as far as the vendor's records do. */
async function settle(
  state: LaunchState,
  request: PlannedRequest,
  options: LaunchOptions,
): Promise<LaunchStep> {
  const composed = composedFor(request, state.campaignOf(request)?.reference);
  if ('failure' in composed) return stepOf(state, request, 'unknown');
  return resultOf(state, request, await lookUpRequest(composed, state.inDoubtSince, options));
}

async function perform(
  state: LaunchState,
  request: PlannedRequest,
  options: LaunchOptions,
  lastSent: Map<number, number>,
): Promise<LaunchStep> {
  const launched = state.campaignOf(request);
  if (request.kind !== 'create' && launched?.state !== 'created') return stepOf(state, request, 'not_sent');
  const composed = composedFor(request, launched?.reference);
  if ('failure' in composed) return resultOf(state, request, composed);
  await options.onSending?.(state.before(request));
  const sent = await sendRequest(composed, options, request.pauseMs);
  lastSent.set(request.campaign.index, performance.now());
  return resultOf(state, request, sent);
}

/** The request as it leaves, or why there is none: a vendor may have answered without the id that it needs. */
function composedFor(
  request: PlannedRequest,
  reference: CampaignReference | undefined,
): CampaignRequest | FailedToSend {
  const { key } = request.campaign;
  try {
    return request.compose(reference ?? { key, id: undefined, scriptId: undefined });
  } catch (error) {
    if (!OutdialError.isOutdialError(error)) throw error;
    return { status: 'rejected', failure: failedOutcome(error), mayPass: false };
  }
}

async function waitForTurn(
  { campaign, pauseMs }: PlannedRequest,
  { call }: LaunchOptions,
  lastSent: ReadonlyMap<number, number>,
): Promise<void> {
  const last = lastSent.get(campaign.index);
  const leftMs = last === undefined ? 0 : last + pauseMs - performance.now();
  if (leftMs > 0) await pause(leftMs, call?.signal);
}

function resultOf(state: LaunchState, request: PlannedRequest, sent: Sent): LaunchStep {
  if (sent.status === 'accepted') {
    const { receipt, found, requestId, raw } = sent;
    if (request.kind === 'create') state.keep(request, 'created', receipt.campaign);
    const outcomeOf =
      found === undefined ? outcomesOf(request, receipt) : outcomesOfFound(request, found, receipt);
    return stepOf(state, request, 'accepted', { outcomeOf, requestId, raw });
  }
  const { failure, status } = sent;
  const requestId = failure?.requestId;
  if (sent.status === 'rejected' && isHalting(sent)) {
    const cursor = state.again(request);
    return madeStep(state, request, status, { failure, requestId, halted: true, cursor });
  }
  if (request.kind === 'create') state.keep(request, status, undefined);
  return stepOf(state, request, status, { failure, requestId });
}

/** Whether the next request would end likewise, and this one may work later. */
function isHalting({ failure, mayPass }: FailedToSend): boolean {
  return mayPass || haltingCategories.has(failure.category.normalized);
}

/** What a step may tell beyond its status. */
interface StepFacts extends Partial<Pick<LaunchStep, 'failure' | 'requestId' | 'raw' | 'halted'>> {
  readonly outcomeOf?: OutcomeOfCallee;
}

/** A step after which the next request follows. */
function stepOf(
  state: LaunchState,
  request: PlannedRequest,
  status: LaunchStep['status'],
  facts: StepFacts = {},
): LaunchStep {
  return madeStep(state, request, status, { ...facts, cursor: state.after(request) });
}

function madeStep(
  state: LaunchState,
  planned: PlannedRequest,
  status: LaunchStep['status'],
  {
    outcomeOf = allWith(status),
    failure,
    requestId,
    raw,
    halted = false,
    cursor,
  }: StepFacts & Pick<LaunchStep, 'cursor'>,
): LaunchStep {
  const { index, kind, campaign, calleeCount } = planned;
  const { operation } = planned.compose();
  function* eachCallee(): Generator<CalleeOutcome, void, undefined> {
    for (const callee of planned.eachCallee()) yield { ...callee, ...outcomeOf(callee) };
  }
  return {
    request: { index, kind, campaign, operation },
    status,
    failure,
    requestId,
    campaign: state.campaignOf(planned)?.reference,
    calleeCount,
    get callees() {
      return [...eachCallee()];
    },
    eachCallee,
    raw,
    halted,
    cursor,
  };
}
