import type { PhoneNumber } from '../model/callee.js';
import { hashText } from '../phone/text-hash.js';
import type { PoolMember } from './pool-member.js';
import { priceOf } from './tariff.js';

/**
 * Whom a callee is given to, of the members that can call. `first_that_can`: in the order of the pool. `weighted`: by the
 * members' weights, always the same for the same number. `cheapest`: by the members' tariffs, for a talk of so many seconds.
 */
export type RoutingStrategy =
  | { readonly kind: 'first_that_can' }
  | { readonly kind: 'weighted' }
  | { readonly kind: 'cheapest'; readonly talkSeconds: number };

/** The members in the order in which they are tried for a number; left out are those that have no price for it. */
export type Ranking = (phone: PhoneNumber) => readonly number[];

export function rankingOf(strategy: RoutingStrategy, members: readonly PoolMember[]): Ranking {
  const all = members.map((_, index) => index);
  if (strategy.kind === 'first_that_can') return () => all;
  if (strategy.kind === 'weighted') {
    const weighted = members.map(({ adapter, weight }, index) => ({
      name: `${adapter.name} ${index}`,
      weight,
    }));
    return (phone) => byWeight(phone, weighted);
  }
  const { talkSeconds } = strategy;
  return (phone) => byPrice(phone, members, talkSeconds);
}

interface WeightedMember {
  readonly name: string;
  readonly weight: number;
}

/**
 * Each member draws a number from the callee's, and the lowest in relation to its weight comes first: shares follow the
 * weights, and a member more or less moves no one between the others.
 */
function byWeight(phone: PhoneNumber, members: readonly WeightedMember[]): number[] {
  return members
    .map(({ weight, name }, index) => ({ index, draw: -Math.log(drawOf(phone, name)) / weight }))
    .sort((left, right) => left.draw - right.draw)
    .map(({ index }) => index);
}

function byPrice(phone: PhoneNumber, members: readonly PoolMember[], talkSeconds: number): number[] {
  return members
    .flatMap(({ tariff }, index) => {
      const price = tariff && priceOf(tariff, phone, talkSeconds);
      return price === undefined ? [] : [{ index, price }];
    })
    .sort((left, right) => left.price - right.price || left.index - right.index)
    .map(({ index }) => index);
}

const two32 = 0x1_0000_0000;

/** Above 0 and below 1, the same for the same number and member. */
function drawOf(phone: PhoneNumber, member: string): number {
  const hash = { high: 0, low: 0 };
  hashText(`${phone} ${member}`, hash);
  return (hash.high + 0.5) / two32;
}
