import { describe, expect, it } from 'vitest';
import {
  campaignPath,
  numbersPath,
  smartCampaign,
  smartCampaignV2,
  startCampaign,
  startOnMonday,
  startsOf,
} from '../testing/huawei-campaigns.js';

const at = (text: string) => new Date(`2026-01-${text}Z`);
/** A minute a day: a call that fails has its next one a day later. */
const scheduleParam = { workdayBeginTime1: '09:00', workdayEndTime1: '09:01' };

describe('a campaign that is over', () => {
  it('has the last results of those who waited for another call, and counts them on its last day', async () => {
    const simulator = await startOnMonday();
    const times = { scheduleParam, strEndTime: '2026-01-05 12:00:00' };
    const campaign = await startCampaign(simulator, smartCampaignV2(times, 1, 600));
    await campaign.add(['99900000099', '99900000090']);
    await simulator.advance(at('05T11:59:59'));
    expect(await campaign.results()).toMatchObject({ totalCount: 0 });
    expect(await campaign.counts()).toMatchObject({ totalFinishCount: 0, unCallCount: 2 });
    await simulator.advance(at('05T12:00:00'));
    const saved = await simulator.snapshot();
    const closed = { totalFinishCount: 2, unCallCount: 0, totalCount: 2, dailyFinishCount: 2 };
    expect(await campaign.counts()).toMatchObject(closed);
    expect(await campaign.counts()).toMatchObject(closed);
    expect(await campaign.results()).toMatchObject({ totalCount: 2 });
    await simulator.restore(saved);
    expect(simulator.huawei.campaigns()).toMatchObject([
      { numbers: [{ state: 'cancelled' }, { state: 'cancelled' }] },
    ]);
    await simulator.restore(saved);
    await simulator.advance(24 * 3_600_000);
    expect(await campaign.counts()).toMatchObject({ ...closed, dailyFinishCount: 0, dailyCount: 0 });
  });
});

describe('a number', () => {
  it('that is done with does not hold the clock until it is taken back', async () => {
    const simulator = await startOnMonday();
    const campaign = await startCampaign(simulator);
    await campaign.add(['99900000001'], { recycleTime: '2026-02-15 00:00:00' });
    await simulator.settle();
    expect(simulator.now().getTime()).toBeLessThan(at('05T09:05:00').getTime());
    expect(await campaign.add(['99900000002'])).toMatchObject({ resultCode: '0200000' });
  });

  it('may be taken back at any time that the form can say', async () => {
    const simulator = await startOnMonday();
    const campaign = await startCampaign(simulator);
    const added = await campaign.add(['99900000001'], { recycleTime: '1970-01-01 00:00:00' });
    expect(added).toMatchObject({ resultCode: '0200000' });
    await simulator.settle();
    expect(simulator.calls()).toEqual([]);
  });

  it('is called on so many days only, also where a day has no time for all of its calls', async () => {
    const simulator = await startOnMonday();
    const policyJson = JSON.stringify([{ type: 0, retryDay: 2, retryTimes: 3 }]);
    const retryPolicy = { policyType: 0, policyJson };
    const campaign = await startCampaign(simulator, smartCampaignV2({ scheduleParam, retryPolicy }));
    await campaign.add(['99900000099']);
    await simulator.settle();
    expect(startsOf(simulator.calls())).toEqual(['05T09:00:00', '06T09:00:00']);
    expect(await campaign.counts()).toMatchObject({ totalFinishCount: 1, unCallCount: 0 });
  });

  it('may be that of two customers, and occurs once for each', async () => {
    const simulator = await startOnMonday();
    const { ask, on } = await startCampaign(simulator);
    const add = async (...sessions: (string | undefined)[]) => {
      const callDataList = sessions.map((sessionId) => ({ sessionId, called: ['99900000001'] }));
      return (await ask('POST', numbersPath, on, { callDataList })).resultCode;
    };
    expect(await add('s-1', 's-2')).toBe('0200000');
    expect(await add('s-3', 's-3')).toBe('0200018');
    expect(await add('s-2')).toBe('0200018');
    expect(await add('s-3')).toBe('0200000');
    expect(await add(undefined)).toBe('0200018');
    // With V1 none may occur twice, whosever it is.
    const callDataList = [{ sessionId: 's-4', called: '99900000001' }];
    const first = await ask('POST', numbersPath.replace('v2', 'v1'), on, { callDataList });
    expect(first).toMatchObject({ resultCode: '0200018' });
    expect(simulator.ledger()).toHaveLength(3);
  });
});

describe('a request that is hard to read', () => {
  it('lists no campaigns on pages without rows, and none by times that do not exist', async () => {
    const { ask } = await startCampaign(await startOnMonday());
    await ask('POST', campaignPath, {}, smartCampaign({ name: 'another' }));
    const list = (changes: object) =>
      ask('GET', campaignPath, { status: 0, deviceType: 0, curPage: 1, rowsPerPage: 10, ...changes });
    for (const rowsPerPage of [0, -1, -10]) {
      expect(await list({ rowsPerPage })).toMatchObject({ totalSize: 2, data: [] });
    }
    expect(await list({ beginTime: '2026-13-01 00:00:00' })).toMatchObject({ resultCode: '02000008' });
    expect(await list({ endTime: '2026-02-30 00:00:00' })).toMatchObject({ resultCode: '02000008' });
  });

  it('has no results of days that do not exist', async () => {
    const { results } = await startCampaign(await startOnMonday());
    const range = { beginTime: '2026-02-27', endTime: '2026-02-30' };
    expect(await results(range)).toMatchObject({ resultCode: '0200009' });
  });

  it('appoints for a campaign by its digits only', async () => {
    const { ask, id } = await startCampaign(await startOnMonday());
    const appointment = { callType: 1, calledNo: '99900000001', workNo: '1', appointTime: 0 };
    const appoint = async (taskId: string) =>
      (await ask('POST', `${campaignPath}/appoint/create`, {}, { ...appointment, taskId })).resultCode;
    for (const taskId of [`${id}e0`, `0x${id}`, ` ${id}`, `${id}.0`]) {
      expect(await appoint(taskId)).toBe('0200007');
    }
    expect(await appoint(`0${id}`)).toBe('0200000');
  });
});
