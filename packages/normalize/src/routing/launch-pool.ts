import type { CalleeSource, ListedRow } from '../plan/callee-source.js';
import { launch } from '../plan/launch.js';
import type { LaunchOptions } from '../plan/launch-options.js';
import type { LaunchStep } from '../plan/launch-step.js';
import { plan } from '../plan/plan.js';
import type { PlanOptions } from '../plan/plan-options.js';
import type { RejectedRow, RejectionReason } from '../plan/rejected-row.js';
import { Dealt } from './dealt.js';
import type { PoolMember } from './pool-member.js';
import { PoolPlan } from './pool-plan.js';
import type { RoutingStrategy } from './routing-strategy.js';

export interface PoolOptions extends PlanOptions, Omit<LaunchOptions, 'cursor' | 'onSending'> {
  readonly strategy: RoutingStrategy;
  /** Whether those whom a vendor certainly has not taken go to the next that can. Default true. */
  readonly failover?: boolean;
}

/** A step of one member's launch. */
export interface PoolStep extends LaunchStep {
  /** Index in the pool. */
  readonly member: number;
  /** 0 for the first choice, 1 for the first failover … */
  readonly round: number;
}

/**
 * Launches one campaign over several vendors: each callee at one of them, and at the next only when it certainly was not
 * dialled: refused, or in a request that was refused or never sent. Whoever a vendor took, or may have taken, is never given
 * to another, however the call went: busy and answered alike.
 *
 * A pool cannot be resumed: after a crash, whom it has given to a vendor is told by its steps only.
 *
 * The source is read several times, so it must be a list, a file's reader, or a function that opens it anew.
 * @throws ValidationError naming what of a member's draft its vendor cannot take
 * @throws ConfigurationError for members that the strategy cannot compare
 */
export async function* launchPool(
  members: readonly PoolMember[],
  source: CalleeSource,
  options: PoolOptions,
): AsyncGenerator<PoolStep> {
  const { strategy, failover = true, ...rest } = options;
  const settled = { ...rest, now: options.now ?? new Date() };
  const pool = new PoolPlan(members, source, { strategy, options: settled });
  const dealt: Dealt[] = [];
  const refused = new Map<number, RejectedRow>();
  const rounds = failover ? members.length : 1;
  for (let round = 0; round < rounds; round += 1) {
    let isAnybodyLeft = false;
    const dealtNow = new Dealt();
    const onRejected = (row: RejectedRow): void => {
      // One vendor's rules or hours are not the next one's: these are told of once nobody is left who could call.
      if (ownReasons.has(row.reason)) {
        isAnybodyLeft = true;
        if (!refused.has(row.line)) refused.set(row.line, row);
      } else if (round === 0) settled.onRejected?.(row);
    };
    const planOptions = { ...settled, onRejected };
    for (const [member, { adapter, draft }] of members.entries()) {
      const rows = { chunks: () => pool.rowsFor(member, round, dealt) };
      const key = round === 0 ? draft.key : `${draft.key}-r${round + 1}`;
      const planned = plan({ ...draft, key } as never, asRows(rows), adapter, planOptions);
      for await (const step of launch(planned, settled)) {
        for (const callee of step.eachCallee()) {
          refused.delete(callee.line);
          if (callee.status === 'accepted' || callee.status === 'unknown') dealtNow.add(callee);
          else isAnybodyLeft = true;
        }
        if (step.halted) isAnybodyLeft = true;
        yield { ...step, member, round };
      }
    }
    dealt.push(dealtNow);
    if (!isAnybodyLeft) break;
  }
  for (const row of refused.values()) settled.onRejected?.(row);
}

/** Why a member's plan may refuse whom another member can call. */
const ownReasons: ReadonlySet<RejectionReason> = new Set<RejectionReason>([
  'refused_by_rules',
  'outside_windows',
]);

function asRows(rows: { chunks(): AsyncIterable<readonly ListedRow[]> }): CalleeSource {
  return rows as CalleeSource;
}
