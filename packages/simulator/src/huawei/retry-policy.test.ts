import { describe, expect, it } from 'vitest';
import { smartCampaignV2, startCampaign, startOnMonday, startsOf } from '../testing/huawei-campaigns.js';

describe('a retry policy', () => {
  it('by result calls again after its pause, so many times', async () => {
    const simulator = await startOnMonday();
    const campaign = await startCampaign(simulator, smartCampaignV2({}, 2, 600));
    // Never answers; answers the second call; is answered by the first.
    await campaign.add(['99900000099', '99900000095', '99900000001']);
    await simulator.settle();
    const attempts = (number: string) => simulator.calls().filter((call) => call.number === number).length;
    expect(['99900000099', '99900000095', '99900000001'].map(attempts)).toEqual([3, 2, 1]);
    // Every call in detail, and of each number the last.
    expect(await campaign.results({ showDetail: 1 })).toMatchObject({ totalCount: 6 });
    const { data } = await campaign.results();
    expect(data.map(({ called, callStatus }) => [called, callStatus]).sort()).toEqual([
      ['99900000001', 6],
      ['99900000095', 6],
      ['99900000099', 5],
    ]);
    expect(await campaign.counts()).toMatchObject({
      totalCalledCount: 3,
      totalCallSucc: 2,
      totalFinishCount: 3,
    });
  });

  it('by days calls so often a day, on so many days', async () => {
    const simulator = await startOnMonday();
    const policyJson = JSON.stringify([{ type: 0, retryDay: 2, retryTimes: 2, noRetryPolicy: ['OB00538'] }]);
    const campaign = await startCampaign(
      simulator,
      smartCampaignV2({ retryPolicy: { policyType: 0, policyJson } }),
    );
    await campaign.add(['99900000099', '99900000093']);
    await simulator.settle();
    expect(startsOf(simulator.calls())).toEqual([
      '05T09:00:00',
      '05T09:00:00',
      '05T09:10:30',
      '06T09:00:00',
      '06T09:10:30',
    ]);
    // Called on two days, and counted on each.
    expect(await campaign.counts()).toMatchObject({
      totalCalledCount: 2,
      dailyCalledCount: 1,
      dailyCount: 1,
    });
  });

  it('by the class of a number holds for that class only', async () => {
    const simulator = await startOnMonday();
    const policyJson =
      "[{'dataType':'SI','type':1,'policy':[{'result':4,'retryNumber':1,'callInterval':60}]}]";
    const campaign = await startCampaign(
      simulator,
      smartCampaignV2({ retryPolicy: { policyType: 1, policyJson } }),
    );
    const called = [
      { calledNo: '99900000099', type: 'SI' },
      { calledNo: '99900000199', type: 'HO' },
    ];
    await campaign.add(['x'], { called });
    await simulator.settle();
    expect(simulator.calls().map(({ number, attempt }) => [number, attempt])).toEqual([
      ['99900000099', 1],
      ['99900000199', 1],
      ['99900000099', 2],
    ]);
  });
});
