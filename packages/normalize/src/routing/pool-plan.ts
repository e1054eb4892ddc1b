import { ConfigurationError } from '@outdial/core';
import type { EncodedCampaign } from '../campaign/campaign-protocol.js';
import { encodingContextOf } from '../campaign/encoding-context.js';
import type { Callee } from '../model/callee.js';
import { type CalleeSource, chunksOf, type ListedRow } from '../plan/callee-source.js';
import { nameOf } from '../plan/name-of.js';
import type { PlanOptions } from '../plan/plan-options.js';
import { readCallee } from '../plan/read-callee.js';
import { Dealt } from './dealt.js';
import type { PoolMember } from './pool-member.js';
import { type Ranking, type RoutingStrategy, rankingOf } from './routing-strategy.js';
import type { Rate } from './tariff.js';

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
   * go to the first member, whose plan reports them; those for whom no member has a price are told of here.
   */
  async *rowsFor(
    member: number,
    round: number,
    dealt: readonly Dealt[],
  ): AsyncGenerator<readonly ListedRow[]> {
    const seen = this.#members.map(() => new Dealt());
    for await (const chunk of chunksOf(this.#source)) {
      yield chunk.filter((row) => {
        const read = readCallee(row, this.#options.phones);
        if ('reason' in read) return member === 0 && round === 0;
        const { callee } = read;
        // Whoever is in the list twice stays with whom the first row was given to, and is found there.
        const sameNumber = seen.findIndex((some) => some.hasNumber(callee));
        const before = sameNumber === -1 ? seen.findIndex((some) => some.has(callee)) : sameNumber;
        const choice = before === -1 ? this.#choiceOf(callee, round) : before;
        if (choice === undefined) return round === 0 && this.#isRefusedBy(member, callee, row.line);
        seen[choice]?.add(callee);
        return choice === member && !dealt.some((some) => some.has(callee));
      });
    }
  }

  /** Whether this member's plan is to say why nobody can call. Where nobody has a price, it is said here. */
  #isRefusedBy(member: number, callee: Callee, line: number): boolean {
    const [first] = this.#ranking(callee.phone);
    if (first === undefined && member === 0) {
      const detail = 'phone: a number that a member has a price for';
      this.#options.onRejected?.({ line, id: nameOf(callee), reason: 'refused_by_rules', detail });
    }
    return first === member;
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
  if (members.some(({ adapter, draft }, index) => isSameCampaign(members.slice(0, index), adapter, draft.key)))
    throw problem('draft.key', 'must differ for members of one adapter, which tells campaigns apart by it');
  const rates = members.flatMap(({ tariff }) => Object.values(tariff?.rates ?? {}));
  if (!rates.every(isRate))
    throw problem('tariff.rates', 'must hold amounts of at least 0, and increments above 0');
  if (kind !== 'cheapest') return;
  const currencies = new Set(members.map(({ tariff }) => tariff?.currency));
  if (currencies.has(undefined)) throw problem('tariff', 'is needed for each member to find the cheapest');
  if (currencies.size > 1) throw problem('tariff.currency', 'must be the same for all members');
}

function isSameCampaign(others: readonly PoolMember[], adapter: PoolMember['adapter'], key: string): boolean {
  return others.some((other) => other.adapter === adapter && other.draft.key === key);
}

function isRate({ perMinute, perCall = 0, incrementSeconds = 1 }: Rate): boolean {
  const amounts = [perMinute, perCall, incrementSeconds];
  return amounts.every((amount) => amount >= 0 && Number.isFinite(amount)) && incrementSeconds > 0;
}
