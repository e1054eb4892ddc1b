import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhoneNumber } from '../index.js';
import { nxcloudCampaigns } from '../nxcloud/index.js';
import { clients } from '../testing/clients.js';
import { draft } from '../testing/drafts.js';
import { poolMember } from './pool-member.js';
import { rankingOf } from './routing-strategy.js';
import { priceOf, type Tariff } from './tariff.js';

const adapter = nxcloudCampaigns({ client: clients.nxcloud('http://127.0.0.1:1') });
const weighted = (...weights: number[]) => weights.map((weight) => poolMember(adapter, draft, { weight }));
const phones = Array.from({ length: 8000 }, (_, index): PhoneNumber => `+99900${1_000_000 + index * 37}`);

function sharesOf(weights: readonly number[]): number[] {
  const ranking = rankingOf({ kind: 'weighted' }, weighted(...weights));
  const counts = weights.map(() => 0);
  for (const phone of phones) {
    const [first = expect.fail()] = ranking(phone);
    counts[first] = (counts[first] ?? 0) + 1;
  }
  return counts.map((count) => count / phones.length);
}

describe('weighted', () => {
  it('gives shares by weight', () => {
    const [small = 0, large = 0] = sharesOf([1, 3]);
    expect(small).toBeCloseTo(0.25, 1);
    expect(large).toBeCloseTo(0.75, 1);
  });

  it('moves nobody between the others when a member comes', () => {
    const before = rankingOf({ kind: 'weighted' }, weighted(1, 1));
    const after = rankingOf({ kind: 'weighted' }, weighted(1, 1, 1));
    for (const phone of phones.slice(0, 500))
      expect(after(phone).filter((index) => index < 2)).toEqual(before(phone));
  });
});

describe('cheapest', () => {
  const tariffs: Tariff[] = [
    { currency: 'USD', rates: { '+': { perMinute: 0.05 }, '+62': { perMinute: 0.03 } } },
    { currency: 'USD', rates: { '+62': { perMinute: 0.01, perCall: 0.03, incrementSeconds: 60 } } },
  ];
  const members = tariffs.map((tariff) => poolMember(adapter, draft, { tariff }));
  const rank = (phone: PhoneNumber, talkSeconds: number) =>
    rankingOf({ kind: 'cheapest', talkSeconds }, members)(phone);

  it('takes the longest prefix, counts whole increments, and leaves out who has no price', () => {
    expect(rank('+628125550100', 61)).toEqual([0, 1]);
    expect(rank('+628125550100', 600)).toEqual([1, 0]);
    expect(rank('+999000000001', 600)).toEqual([0]);
  });

  it('never costs less for a longer talk', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(4000), fc.constantFrom(...tariffs), (one, other, tariff) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        const [less = 0, more = 0] = [short, long].map((seconds) => priceOf(tariff, '+628125550100', seconds));
        return less <= more;
      }),
    );
  });
});
