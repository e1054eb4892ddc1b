import { describe, expect, it } from 'vitest';
import { sendAgentPath } from '../testing/laaffic-client.js';
import { agentBody, type LaafficDesk, numbers, openLaaffic } from '../testing/laaffic-desk.js';
import { flowOf } from '../testing/laaffic-flow.js';

const minute = 60_000;

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
