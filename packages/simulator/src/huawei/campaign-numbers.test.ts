import { describe, expect, it } from 'vitest';
import {
  campaignPath,
  monday,
  smartCampaign,
  startCampaign,
  startOnMonday,
} from '../testing/huawei-campaigns.js';

const hour = 3_600_000;
const at = (text: string) => new Date(`2026-01-${text}Z`);

describe('results', () => {
  it('are read in pages, by session, by batch and by day', async () => {
    const simulator = await startOnMonday();
    const scheduleParam = { workdayBeginTime1: '09:00', workdayEndTime1: '09:01' };
    const campaign = await startCampaign(simulator, smartCampaign({ scheduleParam }));
    await campaign.add(['99900000001', '99900000002'], { customField: 'one' });
    await simulator.advance(24 * hour);
    await campaign.add(['99900000003'], { customField: 'two' });
    await simulator.settle();
    const called = async (query: object) => (await campaign.results(query)).data.map((row) => row.called);
    expect(await called({ pageSize: 2, pageNum: 1 })).toEqual(['99900000001', '99900000002']);
    expect(await called({ pageSize: 2, pageNum: 2 })).toEqual(['99900000003']);
    expect(await called({ sessionId: 's-1' })).toEqual(['99900000001', '99900000003']);
    expect(await called({ customField: 'two' })).toEqual(['99900000003']);
    const tuesday = { beginTime: '2026-01-06', endTime: '2026-01-07' };
    expect(await called(tuesday)).toEqual(['99900000003']);
  });
});

describe('numbers beside a campaign', () => {
  it('are called at the time of their appointment, by the system five minutes before', async () => {
    const simulator = await startOnMonday();
    const { ask, id, results, counts } = await startCampaign(simulator);
    const appoint = (callType: number, calledNo: string) =>
      ask(
        'POST',
        `${campaignPath}/appoint/create`,
        {},
        { callType, calledNo, workNo: '1', taskId: String(id), appointTime: at('05T07:00:00').getTime() },
      );
    expect(await appoint(1, '99900000001')).toMatchObject({ returnObject: { id: expect.any(String) } });
    await appoint(2, '99900000002');
    await simulator.settle();
    const starts = simulator.calls().map(({ number, startedAt }) => [number, startedAt]);
    expect(starts).toEqual([
      ['99900000002', at('05T06:55:00')],
      ['99900000001', at('05T07:00:00')],
    ]);
    expect(await results()).toMatchObject({ totalCount: 2 });
    expect(await counts()).toMatchObject({ totalCalledCount: 2, totalFinishCount: 2, unCallCount: 0 });
  });

  it('have no appointment at a time that no clock shows', async () => {
    const simulator = await startOnMonday();
    const { ask, id } = await startCampaign(simulator);
    const appointment = { callType: 2, calledNo: '99900000001', workNo: '1', taskId: String(id) };
    const path = `${campaignPath}/appoint/create`;
    const answer = await ask('POST', path, {}, { ...appointment, appointTime: 1e300 });
    expect(answer).toMatchObject({ resultCode: '02000007' });
    await simulator.settle();
    expect(simulator.now()).toEqual(monday);
  });

  it('of a group of tasks are called at once, each number once', async () => {
    const simulator = await startOnMonday();
    const { ask } = await startCampaign(simulator);
    const callDataList = [{ called: ['99900000001'] }, { called: [{ calledNo: '99900000002' }] }];
    const path = `${campaignPath}/groupcalldata`;
    const add = (group: string) => ask('POST', path, { campaignGroupId: group }, { callDataList });
    expect(await add('1799')).toMatchObject({ resultCode: '0200000' });
    expect(await add('1799')).toMatchObject({ resultCode: '0200018' });
    expect(await add('1800')).toMatchObject({ resultCode: '0200000' });
    await simulator.settle();
    expect(simulator.calls()).toHaveLength(4);
    expect(simulator.calls()[0]).toMatchObject({ startedAt: monday, result: 'answered' });
  });
});
