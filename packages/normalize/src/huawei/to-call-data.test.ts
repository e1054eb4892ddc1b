import { describe, expect, it } from 'vitest';
import type { Callee } from '../index.js';
import { draft } from '../testing/drafts.js';
import { huaweiContext, huaweiWith, sendCampaign } from '../testing/huawei-campaign.js';

describe('a callee', () => {
  const { toItem } = huaweiWith().adapter.encode(draft, huaweiContext(draft));
  const problemOf = (changes: Partial<Callee>) => {
    const made = toItem({ id: 'order-1', phone: '+999000000001', ...changes });
    return 'problem' in made ? made.problem.path : undefined;
  };

  it('is refused where the vendor has no room for it', () => {
    expect([problemOf({ id: 'i'.repeat(32) }), problemOf({ id: 'i'.repeat(33) })]).toEqual([undefined, 'id']);
    const long = (length: number) => problemOf({ variables: { a: 'x'.repeat(length - '{"a":""}'.length) } });
    expect([long(1024), long(1025)]).toEqual([undefined, 'variables']);
    expect([problemOf({ passThrough: 'batch-1 一' }), problemOf({ passThrough: 'a=b' })]).toEqual([
      undefined,
      'passThrough',
    ]);
    expect(problemOf({ passThrough: 'x'.repeat(201) })).toBe('passThrough');
  });

  it('loses its name, and nothing else', async () => {
    const people = [
      { id: 'a', phone: '+999000000001', name: 'Ada', passThrough: 'b', variables: { sum: '5' } },
    ] as const;
    const made = toItem(people[0]);
    expect('losses' in made && made.losses.map(({ field }) => field)).toEqual(['name']);
    const { addition } = await sendCampaign(draft, people);
    expect(addition.callDataList).toEqual([
      { sessionId: 'a', called: [{ calledNo: '999000000001' }], customField: 'b', callData: '{"sum":"5"}' },
    ]);
  });
});
