// The same programs on every vendor: the tables of the vendors are all that differs.
import type { LaunchCursor } from '@outdial/normalize/plan';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCampaign } from './campaign-program.js';
import { type CampaignVendor, campaignVendors } from './campaign-vendors.js';
import { runDialog } from './dialog-program.js';
import { dialogVendors } from './dialog-vendors.js';
import { simulatedSettings } from './simulated-settings.js';
import { startAccess } from './start-access.js';

const phones = ['01', '02', '03', '04', '99'].map((ending) => `9990000000${ending}`);

async function start() {
  const access = await startAccess();
  onTestFinished(() => access.simulator.close());
  return access;
}

describe.each(Object.keys(campaignVendors) as (keyof typeof campaignVendors)[])(
  'the campaign on %s',
  (name) => {
    it('calls everybody once, again who was not reached, and is completed', async () => {
      const access = await start();
      const vendor: CampaignVendor = campaignVendors[name](access);
      const printed: string[] = [];
      const saved: LaunchCursor[] = [];
      const { simulator } = access;
      const { report, steps, campaign, summary } = await runCampaign(vendor, {
        ...simulatedSettings(simulator, (text) => printed.push(text)),
        save: (cursor) => {
          saved.push(cursor);
        },
      });

      expect(report).toMatchObject({ rows: 5, accepted: 5, rejected: 0 });
      expect(steps.flatMap(({ callees }) => callees.map(({ status }) => status))).toEqual(
        phones.map(() => 'accepted'),
      );
      expect(saved.map(({ next, sending }) => [next, sending])).toEqual(
        steps.map((_, index) => [index, true]),
      );
      expect(campaign.status.normalized).toBe('completed');

      const called = phones.map((phone) => simulator.calls().filter(({ number }) => number === phone).length);
      expect(called).toEqual([1, 1, 1, 1, 2]);
      expect(simulator.ledger()).toHaveLength(phones.length);
      // A vendor may give calls made again to a campaign of their own.
      const ended = summary.campaigns.flatMap(({ calls }) => Object.values(calls));
      expect(ended.reduce((sum, count) => sum + count, 0)).toBe(6);

      expect(printed[0]).toContain(`on ${vendor.adapter.title}\n`);
      expect(printed.join('\n')).not.toMatch(/99900000000\d|outdial-sim-/);
    });
  },
);

describe.each(Object.entries(dialogVendors))('the dialog on %s', (_name, connect) => {
  it('is led from the greeting to the end', async () => {
    const access = await start();
    const seen: string[] = [];
    const { steps, transcript } = await runDialog(connect(access), {
      id: 'call-0001',
      person: '999000000001',
      onStep: ({ kind }) => seen.push(kind),
    });
    expect(steps.map(({ kind }) => kind)).toEqual(seen);
    expect(seen[0]).toBe('interact');
    expect(seen.at(-1)).toBe('hang_up');
    expect(transcript[0]).toMatchObject({ who: 'robot', what: 'prompted' });
    expect(transcript).toContainEqual(expect.objectContaining({ who: 'callee', what: 'said' }));
  });
});
