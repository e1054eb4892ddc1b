import { describe, expect, it } from 'vitest';
import { readExample } from '../testing/example.js';
import { agentBody, type LaafficDesk, numbers, openLaaffic, type Page } from '../testing/laaffic-desk.js';

const day = { strTime: '2030-01-15 09:30:00', endTime: '2030-01-15 09:30:00' };
const tomorrow = '2030-01-16 09:30:00';
const minutes = (count: number) => count * 60_000;

describe('tasks', () => {
  it('of either product are listed apart, by time, state and name', async () => {
    const { ask, sendByAgent, sendByIvr, advance } = await openLaaffic();
    const agent = await sendByAgent();
    const ivr = await sendByIvr({ text: 'The search finds this.' });
    await advance(900);
    await sendByAgent({ taskName: 'within the same second' });
    const list = async (path: string, params: object) =>
      (await ask<Page>(path, { current: 1, size: 1, params: { ...day, ...params } })).data;
    const agents = { taskType: 3 };
    expect(await list('/voice/group/call/query', agents)).toMatchObject({
      total: 2,
      pages: 2,
      current: 1,
      size: 1,
      records: [{ taskId: agent, status: 1, createdTime: '2030-01-15 09:30:00', taskType: 3, scriptId: 41 }],
    });
    expect(await list('/v3/voice/group/call/query', { searchCondition: 'finds' })).toMatchObject({
      records: [{ taskId: ivr, taskType: 1 }],
    });
    const late = { strTime: '2030-01-15 09:30:01', endTime: '2030-01-16 00:00:00' };
    for (const params of [{ statusList: [2] }, { searchCondition: 'nobody' }, late]) {
      expect(await list('/voice/group/call/query', { ...agents, ...params })).toMatchObject({
        total: 0,
        records: [],
      });
    }
  });

  it('tell in whole per cent how many were called', async () => {
    const { sendByAgent, rowOf, advance } = await openLaaffic();
    const endings = [...Array(29).fill('90'), ...Array(71).fill('10')];
    const keyId = await sendByAgent({ numberInfoList: numbers(endings) });
    await advance(3000);
    expect(await rowOf(keyId)).toMatchObject({ callNum: 29, rate: '29' });
  });

  it('of a day that no calendar has are refused', async () => {
    const { ask, sendByIvr } = await openLaaffic();
    const sendTime = '2030-02-30 09:30:00';
    const created = { ...agentBody(), sendTime };
    expect(await ask('/voice/group/call/send/agent', created)).toMatchObject({ status: '-21' });
    const keyId = await sendByIvr({ sendTime: '2028-02-29 09:30:00' });
    const change = { keyId, taskName: 'changed', source: 3, text: 'Hello', lan: 'EN', sendTime };
    expect(await ask('/v3/voice/group/call/update', change)).toMatchObject({ status: '-21' });
  });

  it('of an agent are cancelled, all or none, until they are over', async () => {
    const { ask, sendByAgent, sendByIvr, laaffic, settle } = await openLaaffic();
    const [first, second] = [await sendByAgent({ sendTime: tomorrow }), await sendByAgent()];
    const ivr = await sendByIvr();
    const cancel = async (...taskIdList: number[]) =>
      (await ask('/voice/group/call/cancel', { taskIdList })).code;
    const states = () => laaffic.tasks().map(({ status }) => status);
    for (const wrong of [1, ivr]) expect(await cancel(first, wrong)).toBe('-54');
    expect(states()).toEqual([0, 0, 0]);
    expect(await cancel(first)).toBe('0');
    expect(await cancel(first)).toBe('-54');
    await settle();
    expect(states()).toEqual([4, 2, 2]);
    expect(await cancel(second)).toBe('-54');
  });

  it('are cancelled in the midst: no further calls, and those under way go on', async () => {
    const { ask, sendByAgent, rowOf, advance, settle, calls } = await openLaaffic();
    const keyId = await sendByAgent({ numberInfoList: numbers(500) });
    await advance(500);
    await ask('/voice/group/call/cancel', { taskIdList: [keyId] });
    await settle();
    expect(calls()).toHaveLength(300);
    expect(await rowOf(keyId)).toMatchObject({ status: 4, numCnt: 500, callNum: 300, rate: '60' });
  });
});

const change = () => readExample('laaffic/examples/updateGroupCall.text-to-speech.request.json');

describe('tasks of an IVR that wait', () => {
  const update = ({ ask }: LaafficDesk, body: object) =>
    ask('/v3/voice/group/call/update', { ...change(), ...body });

  it('are changed, and call at the time that they were changed to', async () => {
    const desk = await openLaaffic();
    const keyId = await desk.sendByIvr({ sendTime: tomorrow, taskName: 'old name' });
    const sendTime = '2030-01-15 10:00:00';
    expect(await update(desk, { keyId, taskName: 'new name', sendTime, text: 'Another text' })).toMatchObject({
      status: '0',
    });
    await desk.advance(minutes(29));
    expect(desk.calls()).toEqual([]);
    await desk.advance(minutes(1.2));
    expect(desk.calls()[0]?.turns[0]).toMatchObject({ text: 'Another text' });
    expect(desk.laaffic.tasks()).toMatchObject([{ taskName: 'new name', status: 1 }]);
    expect(await desk.sendByIvr({ taskName: 'old name' })).toBeGreaterThan(keyId);
  });

  it('begin at once when their time is null, and at the old time when it is left out', async () => {
    const desk = await openLaaffic();
    const keyIds = [
      await desk.sendByIvr({ sendTime: tomorrow }),
      await desk.sendByIvr({ sendTime: tomorrow }),
    ];
    const [left, nulled] = keyIds;
    await update(desk, { keyId: left, taskName: 'left', sendTime: undefined });
    await update(desk, { keyId: nulled, taskName: 'nulled', sendTime: null });
    await desk.advance(1);
    expect(desk.laaffic.tasks().map(({ status }) => status)).toEqual([0, 1]);
  });

  it('are refused under a name that is taken, and once they call', async () => {
    const desk = await openLaaffic();
    const keyId = await desk.sendByIvr({ sendTime: tomorrow });
    await desk.sendByIvr({ taskName: 'taken', sendTime: tomorrow });
    const statusOf = async (body: object) => (await update(desk, body)).status;
    expect(await statusOf({ keyId: 1 })).toBe('-24');
    expect(await statusOf({ keyId: await desk.sendByAgent() })).toBe('-24');
    expect(await statusOf({ keyId, taskName: 'taken' })).toBe('-41');
    expect(await statusOf({ keyId, taskName: 'now', sendTime: null })).toBe('0');
    await desk.advance(0);
    expect(await statusOf({ keyId, taskName: 'too late' })).toBe('-21');
  });
});

describe('finished tasks of an IVR', () => {
  const again = (body: object) => ({
    ...readExample('laaffic/examples/resendGroupCall.text-to-speech.request.json'),
    sendTime: null,
    ...body,
  });

  it('are run again under a new name: everyone, or those who did not answer', async () => {
    const { ask, sendByIvr, laaffic, settle, ledger, rowOf } = await openLaaffic();
    const texts = { text1: 'Ada' };
    const numberInfoList = numbers(['10', '90', '94', '99']).map((info) => ({ ...info, ...texts }));
    const keyId = await sendByIvr({ taskName: 'first', numberInfoList });
    const resend = (body: object) => ask<number>('/v3/voice/group/call/resend', again({ keyId, ...body }));
    expect(await resend({ taskName: 'too early' })).toMatchObject({ status: '-21' });
    await settle();
    expect(await rowOf(keyId)).toMatchObject({
      status: 2,
      numCnt: 4,
      callNum: 4,
      success: 1,
      fail: 3,
      rate: '100',
    });
    expect(await resend({ taskName: 'first' })).toMatchObject({ status: '-41' });
    const { data: everyone } = await resend({ taskName: 'everyone', resendType: 0 });
    const { data: failed } = await resend({ taskName: 'failed', resendType: 1 });
    expect([everyone, failed]).toEqual([keyId + 1, keyId + 2]);
    await settle();
    expect(laaffic.tasks().map(({ calledCount, successCount }) => [calledCount, successCount])).toEqual([
      [4, 1],
      [4, 1],
      [3, 0],
    ]);
    expect(ledger().filter(({ keys }) => keys.taskName === 'failed')).toHaveLength(3);
  });

  it('have nothing left when everyone answered', async () => {
    const { ask, sendByIvr, settle } = await openLaaffic();
    const keyId = await sendByIvr();
    await settle();
    const body = again({ keyId, resendType: 1, taskName: 'nobody' });
    expect(await ask('/v3/voice/group/call/resend', body)).toMatchObject({ status: '-34' });
  });
});

it('finds an operation at the other prefix, unless something else is there', async () => {
  const { ask } = await openLaaffic();
  const body = { current: 1, size: 1, params: day };
  expect(await ask('/voice/group/call/query', body)).toMatchObject({ code: '-22' });
  expect(await ask('/v3/voice/group/call/query', body)).toMatchObject({ data: { total: 0 } });
  expect(await ask('/getBalance', undefined, '/v3/getBalance')).toMatchObject({ balance: '10000.00' });
});
