import { describe, expect, it } from 'vitest';
import { sendAgentPath } from '../testing/laaffic-client.js';
import {
  agentBody,
  allTimes,
  ivrBody,
  type LaafficDesk,
  numbers,
  openLaaffic,
  type Page,
  type Row,
} from '../testing/laaffic-desk.js';

const minute = 60_000;

/** The flow of a task, as the vendor tells it. */
async function flowOf({ ask, laaffic }: LaafficDesk, taskKeyId: number) {
  const keyId = laaffic.recallFlows().find((flow) => flow.taskKeyId === taskKeyId)?.keyId;
  const { data } = await ask<Row & { nodeList: Row[] }>('/voice/recallFlow/queryDetail', { keyId });
  const page = await ask<Page>('/voice/recallFlow/queryPage', {
    current: 1,
    size: 10,
    params: { ...allTimes, taskName: String(taskKeyId) },
  });
  expect(page.data.total).toBe(1);
  return { ...data, ...page.data.records[0] } as Row & { keyId: number; nodeList: Row[] };
}

/** Who was called how often. */
const callsByEnding = ({ calls }: LaafficDesk) => {
  const counts: Record<string, number> = {};
  for (const { number } of calls()) counts[number.slice(-2)] = (counts[number.slice(-2)] ?? 0) + 1;
  return counts;
};

const endings = ['10', '80', '82', '94', '95', '99'];

describe('a recall', () => {
  it('of everyone follows so long after the calls before it were over, as a task of its own', async () => {
    const desk = await openLaaffic();
    const keyId = await desk.sendByAgent({
      taskName: 'parent',
      numberInfoList: numbers(['10', '90']),
      recallFlow: {
        recallType: 0,
        recallInterval: 30,
        recallNum: 2,
        nodeList: [{ agentId: '7' }, { agentId: 8 }],
      },
    });
    await desk.advance(20 * minute);
    const over = Number(desk.calls()[0]?.endedAt);
    expect(await flowOf(desk, keyId)).toMatchObject({
      taskId: keyId,
      taskName: 'parent',
      status: 0,
      finishNum: 0,
      nodeList: [
        { nodeStatus: 0, scriptId: 7 },
        { nodeStatus: 0, scriptId: 8 },
      ],
    });
    await desk.advance(new Date(over + 30 * minute));
    const [, , again] = desk.calls();
    expect(Number(again?.startedAt)).toBe(over + 30 * minute);
    const flow = await flowOf(desk, keyId);
    expect(flow).toMatchObject({ status: 1, finishNum: 0, nodeList: [{ nodeStatus: 1 }, { nodeStatus: 0 }] });
    const child = Number(flow.nodeList[0]?.taskId);
    expect(await desk.rowOf(child)).toMatchObject({
      taskName: 'parent (recall 1)',
      scriptId: 7,
      numCnt: 2,
      status: 1,
    });
    await desk.settle();
    expect(await flowOf(desk, keyId)).toMatchObject({ status: 2, finishNum: 2, recallNum: 2 });
    expect(callsByEnding(desk)).toEqual({ 10: 3, 90: 3 });
    expect(desk.ledger()).toHaveLength(2);
  });

  it('of those whose call failed goes by the result of the task before', async () => {
    const desk = await openLaaffic({
      script: { numbers: [{ ending: '95', calls: [{ result: 'busy' }, { result: 'answered' }] }] },
    });
    const recallFlow = { recallType: 1, recallInterval: 1, recallNum: 4 };
    const keyId = await desk.sendByAgent({ numberInfoList: numbers(endings), recallFlow });
    await desk.settle();
    // Each task counts the calls of a number anew.
    expect(callsByEnding(desk)).toEqual({ 10: 1, 80: 1, 82: 1, 94: 5, 95: 5, 99: 5 });
    expect(await flowOf(desk, keyId)).toMatchObject({ status: 2, finishNum: 4 });
  });

  it.each([
    [['99999'], { 10: 1, 80: 1, 82: 1, 94: 1, 95: 2, 99: 2 }],
    [['101', '106'], { 10: 1, 80: 2, 82: 1, 94: 2, 95: 1, 99: 1 }],
    [['105'], { 10: 2, 80: 1, 82: 1, 94: 1, 95: 1, 99: 1 }],
    [['202', '207'], { 10: 1, 80: 2, 82: 2, 94: 1, 95: 1, 99: 1 }],
    [['99998'], { 10: 1, 80: 1, 82: 1, 94: 1, 95: 1, 99: 1 }],
  ])('by the intents %j calls those', async (recallIntent, expected) => {
    const desk = await openLaaffic();
    const recallFlow = { recallType: 3, recallInterval: 1, recallNum: 1, recallIntent };
    const keyId = await desk.sendByAgent({ numberInfoList: numbers(endings), recallFlow });
    await desk.settle();
    expect(callsByEnding(desk)).toEqual(expected);
    expect(await flowOf(desk, keyId)).toMatchObject({ status: 2, finishNum: 1 });
  });

  it('of an IVR plays what its node says, and waits for the hours of its task', async () => {
    const desk = await openLaaffic();
    const node = { source: 3, text: 'Once more', lan: 'EN', hangUpSms: 0, toSeat: 0 };
    await desk.sendByIvr({
      allowSendTime: [{ strTime: '09:00', endTime: '09:45' }],
      recallFlow: { recallType: 0, recallInterval: 30, recallNum: 1, nodeList: [node] },
    });
    await desk.settle();
    const again = desk.calls().at(-1);
    expect(again?.startedAt).toEqual(new Date('2030-01-16T01:00:00Z'));
    expect(again?.turns[0]?.text).toBe('Once more');
  });

  it('that is left has nobody to call when all have answered: the flow is done', async () => {
    const desk = await openLaaffic();
    const keyId = await desk.sendByAgent({ recallFlow: { recallType: 1, recallInterval: 1, recallNum: 3 } });
    await desk.settle();
    expect(desk.laaffic.tasks()).toHaveLength(1);
    expect(await flowOf(desk, keyId)).toMatchObject({ status: 2, finishNum: 3 });
  });
});

describe('intents to recall', () => {
  const robots = [
    { entry: '7', flow: { start: 'all', nodes: { all: { says: 'Bye', intent: '2010' } } } },
    { entry: '8', flow: { start: 'all', nodes: { all: { says: 'Bye' } } } },
  ];
  const plan = { recallType: 3, recallInterval: 1, recallNum: 1 };

  it.each([
    [7, ['2010', '99999'], '0'],
    [7, ['105'], '-68'],
    [8, ['105', '106'], '0'],
    [8, ['301', '208'], '-68'],
    [8, ['12345'], '-68'],
    [8, ['99998', '99999'], '0'],
  ])('are those of the industry of agent %i: %j answers %s', async (agentId, recallIntent, status) => {
    const { ask } = await openLaaffic({ script: { robots } });
    const body = { ...agentBody(), agentId, recallFlow: { ...plan, recallIntent } };
    expect((await ask(sendAgentPath, body)).status).toBe(status);
  });

  it('are those of every agent of the flow', async () => {
    const { ask } = await openLaaffic({ script: { robots } });
    const recallFlow = { ...plan, recallIntent: ['105'], nodeList: [{ agentId: '7' }] };
    expect((await ask(sendAgentPath, { ...agentBody(), agentId: 8, recallFlow })).status).toBe('-68');
  });

  it('are what the robot says, whole or by the letters of the built-in one', async () => {
    const desk = await openLaaffic({ script: { robots } });
    const recallFlow = { ...plan, recallIntent: ['2010'] };
    await desk.sendByAgent({ agentId: 7, numberInfoList: numbers(['10', '99']), recallFlow });
    await desk.settle();
    expect(callsByEnding(desk)).toEqual({ 10: 2, 99: 1 });
  });
});

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
