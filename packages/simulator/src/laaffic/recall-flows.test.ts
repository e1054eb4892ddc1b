import { describe, expect, it } from 'vitest';
import { ivrBody, type LaafficDesk, openLaaffic, type Page } from '../testing/laaffic-desk.js';
import { flowOf } from '../testing/laaffic-flow.js';

const minute = 60_000;

describe('a flow', () => {
  const recallFlow = { recallType: 0, recallInterval: 10, recallNum: 3 };
  const cancel = async ({ ask }: LaafficDesk, type: number, id: unknown) =>
    (await ask('/voice/recallFlow/cancel', { type, id })).code;
  const update = async ({ ask }: LaafficDesk, plan: object) =>
    (await ask('/v3/voice/recallFlow/update', plan)).code;

  it('is changed while it is pending, also when its time is set already', async () => {
    const desk = await openLaaffic();
    const taskKeyId = await desk.sendByAgent({ recallFlow });
    await desk.advance(5 * minute);
    const { keyId } = await flowOf(desk, taskKeyId);
    const plan = { keyId, recallType: 0, recallInterval: 60, recallNum: 1 };
    expect(await update(desk, plan)).toBe(0);
    await desk.advance(50 * minute);
    expect(desk.calls()).toHaveLength(1);
    await desk.advance(10 * minute);
    expect(desk.calls()).toHaveLength(2);
    expect(await update(desk, plan)).toBe(-22);
    expect(await flowOf(desk, taskKeyId)).toMatchObject({ recallInterval: 60, recallNum: 1, status: 2 });
  });

  it('tells the agent of the task where it has no nodes', async () => {
    const desk = await openLaaffic();
    const keyId = await desk.sendByAgent({ agentId: 7, recallFlow: { ...recallFlow, recallNum: 1 } });
    expect((await flowOf(desk, keyId)).nodeList).toMatchObject([{ scriptId: 7 }]);
  });

  it('keeps the file that came along with a node under an id, and does not send it back', async () => {
    const desk = await openLaaffic();
    const file = { source: 2, uploadName: 'own.wav', baseFile: 'UklGRiQAAABXQVZF', hangUpSms: 0, toSeat: 0 };
    const taskKeyId = await desk.sendByIvr({ recallFlow: { ...recallFlow, nodeList: [file] } });
    const { keyId, nodeList } = await flowOf(desk, taskKeyId);
    expect(nodeList).toMatchObject([1, 2, 3].map(() => ({ uploadName: 'own.wav' })));
    expect(nodeList[0]).not.toHaveProperty('baseFile');
    expect(await update(desk, { ...recallFlow, keyId, recallNum: 1, nodeList: [file] })).toBe(0);
    await desk.settle();
    const { nodeList: done } = await flowOf(desk, taskKeyId);
    const page = { current: 1, size: 10 };
    const params = { strTime: '2030-01-15T00:00:00Z', endTime: '2030-01-16T00:00:00Z' };
    const { data } = await desk.ask<Page>('/v3/voice/recordGroupQuery', { ...page, params });
    expect(done[0]?.voiceFileId).toMatch(/^[0-9a-f]{32}\.wav$/);
    expect(data.records.at(-1)?.voiceFileId).toBe(done[0]?.voiceFileId);
  });

  it.each([
    ['an unknown file', { source: 1, voiceFileId: `${'0'.repeat(32)}.wav` }, '-24'],
    ['no Base64', { source: 2, uploadName: 'own.wav', baseFile: '#' }, '-21'],
  ])('is refused for %s in a node', async (_, voice, status) => {
    const desk = await openLaaffic();
    const plan = { ...recallFlow, nodeList: [{ ...voice, hangUpSms: 0, toSeat: 0 }] };
    const body = { ...ivrBody(), recallFlow: plan };
    expect(await desk.ask('/v3/voice/group/call/send', body)).toMatchObject({ status });
    const taskKeyId = await desk.sendByIvr({ recallFlow });
    const { keyId } = await flowOf(desk, taskKeyId);
    expect(await update(desk, { ...plan, keyId })).toBe(-22);
  });

  it.each([1, 2])('is cancelled while it is pending, by type %i, and never calls', async (type) => {
    const desk = await openLaaffic();
    const taskKeyId = await desk.sendByAgent({ recallFlow });
    const { keyId } = await flowOf(desk, taskKeyId);
    const id = type === 1 ? keyId : taskKeyId;
    expect(await cancel(desk, type, id)).toBe(0);
    expect(await cancel(desk, type, id)).toBe(-22);
    expect(await update(desk, { ...recallFlow, keyId })).toBe(-22);
    await desk.settle();
    expect(desk.calls()).toHaveLength(1);
    expect(await flowOf(desk, taskKeyId)).toMatchObject({
      status: 3,
      nodeList: [3, 3, 3].map((nodeStatus) => ({ nodeStatus })),
    });
  });

  it('is cut from a pending node on, also when it runs', async () => {
    const desk = await openLaaffic();
    const taskKeyId = await desk.sendByAgent({ recallFlow });
    const { keyId, nodeList } = await flowOf(desk, taskKeyId);
    await desk.advance(12 * minute);
    expect(await flowOf(desk, taskKeyId)).toMatchObject({ status: 1 });
    expect(await cancel(desk, 1, keyId)).toBe(-22);
    expect(await cancel(desk, 3, nodeList[0]?.keyId)).toBe(-22);
    expect(await cancel(desk, 3, nodeList[1]?.keyId)).toBe(0);
    await desk.settle();
    expect(desk.calls()).toHaveLength(2);
    expect(await flowOf(desk, taskKeyId)).toMatchObject({
      status: 2,
      finishNum: 1,
      nodeList: [{ nodeStatus: 2 }, { nodeStatus: 3 }, { nodeStatus: 3 }],
    });
  });

  it('ends with its first node, and with its task', async () => {
    const desk = await openLaaffic();
    const byNode = await desk.sendByAgent({ recallFlow });
    const { nodeList } = await flowOf(desk, byNode);
    expect(await cancel(desk, 3, nodeList[0]?.keyId)).toBe(0);
    expect(await flowOf(desk, byNode)).toMatchObject({ status: 3 });
    const byTask = await desk.sendByAgent({ recallFlow });
    await desk.ask('/voice/group/call/cancel', { taskIdList: [byTask] });
    expect(await flowOf(desk, byTask)).toMatchObject({ status: 3 });
    await desk.settle();
    expect(desk.calls()).toHaveLength(1);
  });

  it('ends with one of its recalls that is cancelled', async () => {
    const desk = await openLaaffic();
    const taskKeyId = await desk.sendByAgent({ recallFlow });
    await desk.advance(10.6 * minute);
    const { nodeList } = await flowOf(desk, taskKeyId);
    const taskIdList = [nodeList[0]?.taskId];
    expect((await desk.ask('/voice/group/call/cancel', { taskIdList })).code).toBe('0');
    await desk.settle();
    expect(desk.calls()).toHaveLength(2);
    expect(await flowOf(desk, taskKeyId)).toMatchObject({
      status: 3,
      finishNum: 0,
      nodeList: [{ nodeStatus: 3 }, { nodeStatus: 3 }, { nodeStatus: 3 }],
    });
  });

  it('is unknown by any other id', async () => {
    const desk = await openLaaffic();
    for (const type of [1, 2, 3]) expect(await cancel(desk, type, 7)).toBe(-22);
    expect(await desk.ask('/voice/recallFlow/queryDetail', { keyId: 7 })).toMatchObject({ status: '-22' });
  });
});
