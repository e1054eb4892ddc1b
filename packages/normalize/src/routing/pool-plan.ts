import { ConfigurationError } from '@outdial/core';
import type { EncodedCampaign } from '../campaign/campaign-protocol.js';
import { encodingContextOf } from '../campaign/encoding-context.js';
import type { Callee } from '../model/callee.js';
import { NumberSet } from '../phone/number-set.js';
import { type CalleeSource, chunksOf, type ListedRow } from '../plan/callee-source.js';
import type { PlanOptions } from '../plan/plan-options.js';
import { readCallee } from '../plan/read-callee.js';
import type { PoolMember } from './pool-member.js';
import { type Ranking, type RoutingStrategy, rankingOf } from './routing-strategy.js';

export interface PoolSettings {
  readonly strategy: RoutingStrategy;
  /** As for a plan; the same for every member. */
  readonly options: PlanOptions;
}

/** Gives the callees of a source to the members of a pool: each number to one, in every reading the same. */
export class PoolPlan {
  readonly #members: readonly PoolMember[];
  readonly #encodings: readonly EncodedCampaign<unknown>[];
  readonly #ranking: Ranking;
  readonly #source: CalleeSource;
  readonly #options: PlanOptions;

  /**
   * @throws ValidationError naming what of a member's draft its vendor cannot take
   * @throws ConfigurationError for members that the strategy cannot compare
   */
  constructor(members: readonly PoolMember[], source: CalleeSource, { strategy, options }: PoolSettings) {
    assertComparable(members, strategy);
    const now = options.now ?? new Date();
    this.#members = members;
    this.#encodings = members.map(({ adapter, draft }) =>
      adapter.encode(draft as never, encodingContextOf(draft, now)),
    );
    this.#ranking = rankingOf(strategy, members);
    this.#source = source;
    this.#options = options;
  }

  /**
   * The rows for a member in a round: whose choice it is at that place, and who is not dealt with. Rows that are no callees
   * go to the first member, whose plan reports them.
   */
  async *rowsFor(
    member: number,
    round: number,
    dealt: readonly NumberSet[],
  ): AsyncGenerator<readonly ListedRow[]> {
    const seen = this.#members.map(() => new NumberSet());
    for await (const chunk of chunksOf(this.#source)) {
      yield chunk.filter((row) => {
        const read = readCallee(row, this.#options.phones);
        if ('reason' in read) return member === 0 && round === 0;
        const { callee } = read;
        // Whoever is in the list twice stays with whom the first row was given to, and is found there.
        const before = seen.findIndex((numbers) => numbers.has(callee.phone));
        const choice = before === -1 ? this.#choiceOf(callee, round) : before;
        if (choice === undefined) return round === 0 && member === 0;
        if (before === -1) seen[choice]?.add(callee.phone);
        return choice === member && !dealt.some((numbers) => numbers.has(callee.phone));
      });
    }
  }

  /** The member that a callee is given to in a round; undefined when no further one can call. */
  #choiceOf(callee: Callee, round: number): number | undefined {
    const able = this.#ranking(callee.phone).filter((index) => {
      const encoded = this.#encodings[index]?.toItem(callee);
      return encoded !== undefined && 'item' in encoded;
    });
    return able[round];
  }
}

function assertComparable(members: readonly PoolMember[], { kind }: RoutingStrategy): void {
  const problem = (setting: string, text: string): ConfigurationError =>
    new ConfigurationError({ vendor: 'pool', setting, problem: text });
  if (members.length === 0) throw problem('members', 'must hold at least one');
  if (members.some(({ weight }) => !(weight > 0) || weight === Number.POSITIVE_INFINITY))
    throw problem('weight', 'must be a number above 0');
  if (kind !== 'cheapest') return;
  const currencies = new Set(members.map(({ tariff }) => tariff?.currency));
  if (currencies.has(undefined)) throw problem('tariff', 'is needed for each member to find the cheapest');
  if (currencies.size > 1) throw problem('tariff.currency', 'must be the same for all members');
}
