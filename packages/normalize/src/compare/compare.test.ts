import { describe, expect, it } from 'vitest';
import { alibabaCampaigns } from '../alibaba/index.js';
import { nxcloudCampaigns } from '../nxcloud/index.js';
import { compare } from '../plan/index.js';
import { clients } from '../testing/clients.js';
import { reminder } from '../testing/reminder.js';

const now = new Date('2030-01-15T02:00:00Z');
const nxcloud = nxcloudCampaigns({ client: clients.nxcloud('http://127.0.0.1:1') });
const alibaba = alibabaCampaigns({ client: clients.alibaba('http://127.0.0.1:1'), instanceId: 'instance-1' });
const draft = {
  ...reminder,
  windows: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }],
} as const;

function fieldsOf(diff: ReturnType<typeof compare>, kind: string): string[] {
  return diff.changes.filter((change) => change.kind === kind).map(({ field }) => field);
}

describe('compare', () => {
  it('finds nothing to decide in moving to the same vendor', () => {
    const diff = compare(draft, nxcloud, nxcloud, { now });
    expect(diff.isReady).toBe(true);
    expect(new Set(diff.changes.map(({ kind }) => kind))).toEqual(new Set(['assumed']));
  });

  it('asks for a decision on each wish that the new vendor cannot take, and looks at the rest', () => {
    const wishes = {
      ...draft,
      start: 'manually',
      messageAfterCall: { templateId: '7', intents: ['105'] },
    } as const;
    const diff = compare(wishes, nxcloud, alibaba, { now });
    expect(diff.isReady).toBe(false);
    expect(fieldsOf(diff, 'decision')).toEqual(expect.arrayContaining(['start', 'messageAfterCall']));
    expect(fieldsOf(diff, 'changed')).toContain('calleesPerRequest');
    const [first] = diff.changes;
    expect(first).toMatchObject({
      kind: 'decision',
      text: expect.stringMatching(/^Alibaba Cloud wants it to be left out: Alibaba/) as string,
    });
  });

  it('is the other way round on the way back', () => {
    const there = compare(draft, nxcloud, alibaba, { now });
    const back = compare(draft, alibaba, nxcloud, { now });
    expect(fieldsOf(back, 'gained')).toEqual(expect.arrayContaining(fieldsOf(there, 'lost')));
    expect(fieldsOf(there, 'gained')).toEqual(expect.arrayContaining(fieldsOf(back, 'lost')));
    expect(fieldsOf(there, 'lost').length + fieldsOf(there, 'gained').length).toBeGreaterThan(0);
  });

  it('tells of wishes that are lost in another way, and of hours on other clocks', () => {
    const { encode } = alibaba;
    const other: typeof alibaba = {
      ...alibaba,
      encode: (...facts) => {
        const encoded = encode(...facts);
        const [{ field } = expect.fail()] = encoded.losses;
        return {
          ...encoded,
          losses: [{ field, reason: 'for another reason' }, ...encoded.losses.slice(1)],
          kept: { week: encoded.kept.week, clocks: 'Asia/Tokyo' },
        };
      },
    };
    const changed = compare(draft, alibaba, other, { now }).changes.filter(({ kind }) => kind === 'changed');
    expect(changed.map(({ text }) => text)).toEqual([
      'lost in another way: for another reason',
      expect.stringMatching(/^as many hours, kept on clocks of Asia\/Tokyo instead of /),
    ]);
  });

  it('refuses a draft that is none for the vendor it comes from', () => {
    // @ts-expect-error -- NXCloud has no switch for recording
    const wrong = () => compare({ ...draft, recording: true }, nxcloud, alibaba, { now });
    expect(wrong).toThrow(/recording/);
  });
});
