import { describe, expect, it } from 'vitest';
import { nxcloudCampaigns } from '../nxcloud/index.js';
import { clients } from '../testing/clients.js';
import { reminder } from '../testing/reminder.js';
import { type ListedCallee, plan } from './index.js';

const now = new Date('2030-01-15T02:00:00Z');

function adapterOf(calleesPerRequest: number) {
  return nxcloudCampaigns({ client: clients.nxcloud('http://127.0.0.1:1'), calleesPerRequest });
}

describe('callees in their own zones', () => {
  const local = { ...reminder, windowsIn: 'callee_zone' } as const;
  const abroad: ListedCallee[] = [
    { id: 'jakarta', phone: '+999000000001', timeZone: 'Asia/Jakarta' },
    { id: 'tokyo', phone: '+999000000002', timeZone: 'Asia/Tokyo' },
    { id: 'jakarta-2', phone: '+999000000003', timeZone: 'Asia/Jakarta' },
    { id: 'indonesia', phone: '+6281255550100' },
  ];

  it('are in one campaign for each set of zones', async () => {
    const planned = plan(local, abroad, adapterOf(10), { now });
    const { campaigns, losses } = await planned.report();
    expect(campaigns.map(({ key, callees, windows }) => [key, callees, windows.clocks])).toEqual([
      ['reminder', 2, '+07:00'],
      ['reminder-2', 1, '+09:00'],
      ['reminder-3', 1, '+07:00'],
    ]);
    expect(campaigns[0]?.windows.days[0]).toEqual(['09:00–18:00']);
    // From nine in the east of Indonesia to six in its west, two hours apart.
    expect(campaigns[2]?.windows.days[0]).toEqual(['09:00–16:00']);
    expect(losses.map(({ field }) => field)).toContain('windows');
  });

  it('are in one campaign when their clocks show the same', async () => {
    const people: ListedCallee[] = [
      { id: 'london', phone: '+442079460000' },
      { id: 'guernsey', phone: '+441481960000' },
      { id: 'isle-of-man', phone: '+441624756000' },
      { id: 'lisbon', phone: '+351211234567', timeZone: 'Europe/Lisbon' },
    ];
    const { campaigns } = await plan(local, people, adapterOf(10), { now }).report();
    expect(campaigns.map(({ callees, zones }) => [callees, zones])).toEqual([[4, ['Europe/London']]]);
  });

  it('are apart where their clocks part later, since not every vendor ends a campaign', async () => {
    const list: ListedCallee[] = [
      { id: 'abidjan', phone: '+999000000001', timeZone: 'Africa/Abidjan' },
      { id: 'london', phone: '+999000000002', timeZone: 'Europe/London' },
    ];
    const wishes = { ...local, until: new Date('2030-02-01T00:00:00Z') };
    const adapter = nxcloudCampaigns({ client: clients.nxcloud('http://127.0.0.1:1'), ignoreUntil: true });
    const { campaigns } = await plan(wishes, list, adapter, { now }).report();
    expect(campaigns).toHaveLength(2);
  });

  it('are called within their own windows and those of the campaign', async () => {
    const callee = { id: 'a', phone: '+999000000001', timeZone: 'Asia/Tokyo' };
    const windows = [{ days: [2, 3], from: '08:00', to: '12:30' }] as const;
    const [campaign] = (await plan(reminder, [{ ...callee, windows }], adapterOf(10), { now }).report())
      .campaigns;
    // Nine in Jakarta is eleven in Tokyo.
    expect(campaign?.windows).toEqual({
      clocks: '+09:00',
      days: [[], ['11:00–12:30'], ['11:00–12:30'], [], [], [], []],
    });
  });

  it('do not make more campaigns than are allowed', async () => {
    const report = plan(local, abroad, adapterOf(10), { now, maxCampaigns: 2 }).report();
    await expect(report).rejects.toThrow(/maxCampaigns/);
  });
});
