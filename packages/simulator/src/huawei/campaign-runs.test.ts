import { describe, expect, it } from 'vitest';
import {
  campaignPath,
  monday,
  smartCampaign,
  smartCampaignV2,
  startCampaign,
  startOnMonday,
  startsOf,
} from '../testing/huawei-campaigns.js';

const hour = 3_600_000;
const at = (text: string) => new Date(`2026-01-${text}Z`);

describe('a campaign', () => {
  it('calls by itself when its hours begin, and tells what has become of each number', async () => {
    const simulator = await startOnMonday();
    const campaign = await startCampaign(simulator);
    // A willing callee, and by their last digits one that is busy, one that has switched off, and one that does not exist.
    await campaign.add(['99900000001', '99900000090', '99900000092', '99900000093'], {
      customField: 'batch1',
    });
    await simulator.advance(at('05T08:59:59'));
    expect(simulator.calls()).toEqual([]);
    expect(await campaign.counts()).toMatchObject({ unCallCount: 4, totalCalledCount: 0, totalCount: 4 });
    await simulator.advance(at('05T10:00:00'));
    const { totalCount, data } = await campaign.results();
    expect(totalCount).toBe(4);
    const calls = new Map(data.map((row) => [row.called, row]));
    expect(calls.get('99900000001')).toMatchObject({
      campaignId: String(campaign.id),
      sessionId: 's-1',
      callTimeStr: '2026-01-05 09:00:00',
      callStatus: 6,
      failCode: '00000',
      vdnId: 25,
      recordPath: expect.stringMatching(/^Y:\/1\/25\/20260105\//),
    });
    const failCodes = ['90', '92', '93'].map((ending) => calls.get(`999000000${ending}`));
    expect(failCodes).toMatchObject([
      { callStatus: 5, failCode: '00537', resultCode: 'OB00537', recordPath: '' },
      { callStatus: 5, failCode: '00548' },
      { callStatus: 5, failCode: '00538' },
    ]);
    const counts = { unCallCount: 0, totalCalledCount: 4, totalCallSucc: 1, totalFinishCount: 4 };
    expect(await campaign.counts()).toMatchObject({
      ...counts,
      dailyCalledCount: 4,
      batchDetail: [{ batchId: 'batch1', ...counts }],
    });
  });

  it('calls at most as many at a time as its request says', async () => {
    const simulator = await startOnMonday();
    const ivrParam = { deviceSign: '880086', callCount: 2 };
    const campaign = await startCampaign(simulator, smartCampaign({ ivrParam }));
    await campaign.add(['99900000001', '99900000002', '99900000003', '99900000004', '99900000005']);
    await simulator.advance(at('05T09:00:01'));
    expect(await campaign.counts()).toMatchObject({ unCallCount: 3, totalCalledCount: 2 });
    await simulator.advance(hour);
    const calls = simulator.calls();
    const overlaps = calls.map(
      ({ startedAt }) =>
        calls.filter((call) => call.startedAt <= startedAt && Number(call.endedAt) > startedAt.getTime())
          .length,
    );
    expect(Math.max(...overlaps)).toBe(2);
    expect(calls).toHaveLength(5);
  });

  it('keeps to the hours of workdays and holidays, and to its end', async () => {
    const simulator = await startOnMonday({ start: at('09T17:59:30') });
    const scheduleParam = {
      workdayBeginTime1: '09:00',
      workdayEndTime1: '18:00',
      holidayBeginTime2: '13:00',
      holidayEndTime2: '13:01',
    };
    const times = { strBeginTime: '2026-01-09 00:00:00', strEndTime: '2026-01-12 09:00:30' };
    const ivrParam = { deviceSign: '880086', callCount: 1 };
    const campaign = await startCampaign(simulator, smartCampaign({ ...times, scheduleParam, ivrParam }));
    // They ring for half a minute each, in vain.
    await campaign.add([1, 2, 3, 4, 5, 6, 7].map((index) => `99900000${index}99`));
    await simulator.settle();
    // Friday evening, a minute on Saturday, one on Sunday, the last half minute on Monday, and one number is left.
    expect(startsOf(simulator.calls())).toEqual([
      '09T17:59:30',
      '10T13:00:00',
      '10T13:00:30',
      '11T13:00:00',
      '11T13:00:30',
      '12T09:00:00',
    ]);
    expect(await campaign.counts()).toMatchObject({ unCallCount: 1, totalFinishCount: 6 });
  });

  it('ends when its time is over, with whom it has not called', async () => {
    const simulator = await startOnMonday();
    const campaign = await startCampaign(simulator, smartCampaign({ strEndTime: '2026-01-05 09:00:05' }));
    await campaign.add(['99900000001']);
    await simulator.advance(at('05T12:00:00'));
    const late = await campaign.add(['99900000002']);
    expect(late).toMatchObject({ resultCode: '0200019' });
    expect(simulator.huawei.campaigns()).toMatchObject([{ status: 4, numbers: [{ state: 'finished' }] }]);
    expect(await campaign.put('pause')).toMatchObject({ resultCode: '0200011' });
    expect(await campaign.put('resume')).toMatchObject({ resultCode: '0200011' });
    const update = await campaign.ask('PUT', `${campaignPath}/{campaignId}`, campaign.on, smartCampaign());
    expect(update).toMatchObject({ resultCode: '0200016' });
    const { resultDesc } = await campaign.ask(
      'POST',
      '/rest/cmsapp/v1/openapi/fromisales/querytasks',
      {},
      { vdn: 25 },
    );
    expect(resultDesc).toMatchObject([
      {
        count: 1,
        tasks: [{ taskId: String(campaign.id), taskType: '1', status: '4', beginDate: '1767571200000' }],
      },
    ]);
  });

  it('makes no further calls while it is suspended', async () => {
    const simulator = await startOnMonday();
    const ivrParam = { deviceSign: '880086', callCount: 1 };
    const campaign = await startCampaign(simulator, smartCampaign({ ivrParam }));
    await campaign.add(['99900000001', '99900000002']);
    await simulator.advance(at('05T09:00:02'));
    await campaign.put('pause');
    await simulator.advance(hour);
    expect(simulator.calls()).toMatchObject([{ state: 'ended', result: 'answered' }]);
    await campaign.put('resume');
    await simulator.advance(hour);
    expect(startsOf(simulator.calls())).toEqual(['05T09:00:00', '05T10:00:02']);
  });

  it('goes on by changed hours at once', async () => {
    const simulator = await startOnMonday();
    const campaign = await startCampaign(simulator);
    await campaign.add(['99900000001']);
    const scheduleParam = { workdayBeginTime1: '00:00', workdayEndTime1: '18:00' };
    const item = `${campaignPath}/{campaignId}`;
    await campaign.ask('PUT', item, campaign.on, smartCampaign({ scheduleParam, maxAlertingTime: 5 }));
    await simulator.advance(hour);
    // It would have been answered after eight seconds.
    expect(simulator.calls()).toMatchObject([{ startedAt: monday, result: 'no_answer', ringSeconds: 5 }]);
  });

  it('never calls a number that is taken back before its turn', async () => {
    const simulator = await startOnMonday();
    const campaign = await startCampaign(simulator);
    await campaign.add(['99900000001'], { recycleTime: '2026-01-05 08:00:00' });
    await simulator.settle();
    expect(simulator.calls()).toEqual([]);
    expect(await campaign.counts()).toMatchObject({ unCallCount: 0, totalFinishCount: 1, totalCount: 1 });
  });

  it('keeps the last result of a number that is taken back before it is called again', async () => {
    const simulator = await startOnMonday();
    // Its second call would be tomorrow's.
    const scheduleParam = { workdayBeginTime1: '09:00', workdayEndTime1: '09:01' };
    const campaign = await startCampaign(simulator, smartCampaignV2({ scheduleParam }, 1, 600));
    await campaign.add(['99900000099'], { recycleTime: '2026-01-05 12:00:00' });
    await simulator.advance(at('05T11:00:00'));
    expect(await campaign.results()).toMatchObject({ totalCount: 0 });
    await simulator.settle();
    expect(simulator.calls()).toHaveLength(1);
    expect(await campaign.results()).toMatchObject({ totalCount: 1, data: [{ failCode: '00603' }] });
    expect(await campaign.counts()).toMatchObject({ totalFinishCount: 1, unCallCount: 0 });
  });

  it('of a skill queue has agents talk', async () => {
    const simulator = await startOnMonday();
    const skillParam = { skillId: 5, skillName: 'Voice Skill Queue', outBoundType: 2 };
    const { ivrParam: _, ...campaign } = smartCampaign({ deviceType: 2, skillParam });
    await (await startCampaign(simulator, campaign)).add(['99900000001']);
    await simulator.settle();
    expect(simulator.calls()).toMatchObject([{ transferredTo: 'Voice Skill Queue' }]);
  });

  it('leads those who answer through the robot of its access code', async () => {
    const flow = { start: 'bye', nodes: { bye: { says: 'Goodbye.', intent: 'Z' } } };
    const script = { robots: [{ vendor: 'huawei', entry: '880086', flow }] } as const;
    const simulator = await startOnMonday({ script });
    await (await startCampaign(simulator)).add(['99900000001']);
    await simulator.settle();
    expect(simulator.calls()).toMatchObject([{ intent: 'Z', turns: [{ text: 'Goodbye.' }] }]);
  });
});
