import { describe, expect, it } from 'vitest';
import type { Script } from '../script/script.js';
import { agentBody, ivrBody, numbers, openLaaffic } from '../testing/laaffic-desk.js';

const seconds = (count: number) => count * 1000;

describe('a task calls by itself', () => {
  it('and tells the counts of what became of its calls', async () => {
    const { sendByAgent, rowOf, settle, calls } = await openLaaffic();
    const endings = ['10', '80', '90', '91', '92', '93', '94', '99'];
    const keyId = await sendByAgent({ numberInfoList: numbers(endings) });
    expect(await rowOf(keyId)).toMatchObject({
      status: 0,
      numCnt: 8,
      callNum: 0,
      success: 0,
      fail: 0,
      rate: '0',
    });
    await settle();
    expect(await rowOf(keyId)).toMatchObject({ status: 2, callNum: 8, success: 2, fail: 6, rate: '100' });
    expect(calls().map(({ result }) => result)).toEqual([
      'answered',
      'answered',
      'busy',
      'rejected',
      'switched_off',
      'invalid_number',
      'voicemail',
      'no_answer',
    ]);
  });

  it('at its send time', async () => {
    const { sendByAgent, calls, settle } = await openLaaffic();
    await sendByAgent({ sendTime: '2030-01-15 11:00:00' });
    await settle();
    expect(calls()[0]?.startedAt).toEqual(new Date('2030-01-15T03:00:00Z'));
  });

  it('at once when its send time has passed', async () => {
    const { sendByAgent, calls, settle, now } = await openLaaffic();
    const start = now();
    await sendByAgent({ sendTime: '2029-12-31 23:00:00' });
    await settle();
    expect(calls()[0]?.startedAt).toEqual(start);
  });

  it('within its hours only, on the vendor’s clock, over midnight too', async () => {
    const { sendByAgent, calls, settle } = await openLaaffic();
    const allowSendTime = [
      { strTime: '18:00', endTime: '18:01' },
      { strTime: '23:59', endTime: '00:01' },
    ];
    // More than can be called in a minute.
    await sendByAgent({ numberInfoList: numbers(2000), allowSendTime });
    await settle();
    const starts = calls().map(({ startedAt }) => startedAt.toISOString().slice(0, 16));
    expect([...new Set(starts)]).toEqual(['2030-01-15T10:00', '2030-01-15T15:59', '2030-01-15T16:00']);
  });

  it('and lets it ring, and talks, no longer than it is told to', async () => {
    const { sendByIvr, sendByAgent, calls, settle } = await openLaaffic({
      script: { numbers: [{ number: '999000000010', calls: [{ result: 'answered', ringSeconds: 25 }] }] },
    });
    await sendByAgent({ maxRingingTime: 20 });
    await sendByAgent({ maxRingingTime: 30, maxCalls: 7 });
    await sendByIvr({ maxRingingTime: 30, maxCalls: 5 });
    await settle();
    expect(
      calls().map(({ number, result, ringSeconds, talkSeconds }) => [
        number.slice(-2),
        result,
        ringSeconds,
        talkSeconds,
      ]),
    ).toEqual([
      ['10', 'no_answer', 20, 0],
      ['10', 'answered', 25, 7],
      ['01', 'answered', 8, 5],
      ['02', 'answered', 8, 5],
    ]);
  });
});

/** With $1 for the variable text1. */
const template = (text: string) => text.replace('$1', '$' + '{text1}');

describe('a call goes as the script of the agent, or what the IVR plays, says', () => {
  const flow = {
    start: 'hello',
    nodes: {
      hello: { says: template('Hello $1'), listens: { otherwise: 'bye' } },
      bye: { says: 'Bye', intent: '205' },
    },
  };

  it('of the robot with the agent’s id', async () => {
    const { sendByAgent, calls, settle } = await openLaaffic({
      script: { robots: [{ vendor: 'laaffic', entry: '7', flow }] },
    });
    const long = 'x'.repeat(31);
    await sendByAgent({ agentId: 7, numberInfoList: [{ calleeNumber: '999000000010', text1: long }] });
    await settle();
    expect(calls()[0]?.turns.map(({ text }) => text)).toEqual([`Hello ${long.slice(1)}`, '方便', 'Bye']);
    expect(calls()[0]?.intent).toBe('205');
  });

  it('in loops, with variables filled, to a seat by the key', async () => {
    const { sendByIvr, calls, settle } = await openLaaffic({
      script: {
        numbers: [{ ending: '02', calls: [{ result: 'answered', acts: [{}, { presses: '0' }] }] }],
      },
    });
    await sendByIvr({ loopCount: 2 });
    await settle();
    const told = calls().map(({ turns, transferredTo }) => [
      turns.map(({ text, keys }) => keys ?? text),
      transferredTo,
    ]);
    const says = (name: string) => `Hello ${name}, press 1 to be called back.`;
    expect(told[0]).toEqual([[says('Ada'), '方便', says('Ada'), '满意', ''], undefined]);
    expect(told[1]).toEqual([[says('Bob'), says('Bob'), '0', ''], '1000001']);
  });
});

describe('delays of an IVR', () => {
  it('come before playing, before the seat, and before hanging up, and outlast a change', async () => {
    const script: Script = {
      numbers: [
        { ending: '01', calls: [{ result: 'answered', acts: [{ presses: '0' }] }] },
        { ending: '02', calls: [{ result: 'answered' }] },
      ],
    };
    const { ask, sendByIvr, calls, settle } = await openLaaffic({ script });
    const body = { delayPlay: 20, delayHangup: 30, sendTime: '2030-01-15 10:00:00', text: 'Hello' };
    const seat = { toSeat: 1, toSeatType: 2, toSeatKey: '0', delayTransfer: 7 };
    const numberInfoList = [1, 2].map((ending) => ({ calleeNumber: `99900000000${ending}`, text1: 'Ada' }));
    const keyId = await sendByIvr({ ...body, ...seat, numberInfoList });
    const change = { keyId, taskName: 'changed', source: 3, text: 'Bonjour', lan: 'FR' };
    expect(await ask('/v3/voice/group/call/update', change)).toMatchObject({ status: '0' });
    await settle();
    const times = calls().map(({ turns }) => turns.map(({ startSeconds }) => startSeconds));
    // Two seconds of text; a key a second later and for a second; three seconds of waiting for one.
    expect(times).toEqual([
      [20, 23, 24 + 7],
      [20, 22 + 3 + 30],
    ]);
  });
});

describe('a text with variables', () => {
  it('that an agent says is refused by a number that has none', async () => {
    const flow = { start: 'hello', nodes: { hello: { says: template('Hello $1') } } };
    const { ask } = await openLaaffic({ script: { robots: [{ vendor: 'laaffic', entry: '7', flow }] } });
    const send = async (body: object) =>
      (await ask('/voice/group/call/send/agent', { ...agentBody(), agentId: 7, ...body })).status;
    expect(await send({})).toBe('-22');
    expect(await send({ numberInfoList: [{ calleeNumber: '999000000010', text1: 'Ada' }] })).toBe('0');
  });

  it.each([
    ['a text', { text1: 'Ada' }, '0'],
    ['no text', {}, '-22'],
    ['null', { text1: null }, '-22'],
  ])('is refused by a number that has none: %s', async (_, texts, status) => {
    const { ask } = await openLaaffic();
    const numberInfoList = [{ calleeNumber: '999000000010', ...texts }];
    const send = async (body: object) =>
      (await ask('/v3/voice/group/call/send', { ...ivrBody(), numberInfoList, ...body })).status;
    expect(await send({})).toBe(status);
    expect(await send({ smsContent: 'Dear customer', text: 'Hello' })).toBe('0');
    expect(await send({ text: 'Hello' })).toBe(status);
  });
});

describe('money', () => {
  const poor = (balance: string) => openLaaffic({ credentials: { laaffic: { balance } } });

  it('is spent by the started minute, and by calls that were answered only', async () => {
    const { sendByAgent, sendByIvr, ask, settle } = await openLaaffic();
    const balance = async () => (await ask('/v3/getBalance')).balance;
    expect(await balance()).toBe('10000.00');
    await sendByAgent({ numberInfoList: numbers(['10', '99']) });
    await settle();
    expect(await balance()).toBe('9999.97');
    await sendByIvr();
    await settle();
    expect(await balance()).toBe('9999.95');
  });

  it('suspends what calls when it is used up, fails what starts later, and takes nothing new', async () => {
    const { sendByAgent, ask, rowOf, advance, settle, laaffic, calls } = await poor('0.30');
    const recallFlow = { recallType: 0, recallInterval: 1, recallNum: 2 };
    const early = await sendByAgent({ recallFlow });
    const calling = await sendByAgent({
      numberInfoList: numbers(1000),
      sendTime: '2030-01-15 09:31:00',
      recallFlow,
    });
    const later = await sendByAgent({ sendTime: '2030-01-15 12:00:00', recallFlow });
    await advance(seconds(3600));
    expect(await rowOf(calling)).toMatchObject({ status: 5, numCnt: 1000, callNum: calls().length - 1 });
    await settle();
    expect(await rowOf(later)).toMatchObject({ status: 3, callNum: 0 });
    expect(laaffic.recallFlows().slice(1)).toMatchObject([
      { taskKeyId: early, status: 4, nodes: [{ status: 4 }, { status: 3 }] },
      { taskKeyId: calling, status: 0 },
      { taskKeyId: later, status: 4 },
    ]);
    expect((await ask('/v3/getBalance')).balance).toMatch(/^-\d/);
    expect(await ask('/voice/group/call/cancel', { taskIdList: [calling] })).toMatchObject({ code: '0' });
  });

  it('ends a task that has called everyone with the last of it', async () => {
    const { sendByAgent, rowOf, settle } = await poor('0.03');
    const keyId = await sendByAgent({ numberInfoList: numbers(['10', '99']) });
    await settle();
    expect(await rowOf(keyId)).toMatchObject({ status: 2, callNum: 2, success: 1 });
  });

  it.each(['many', '', '-1'])('is no balance: %j', async (balance) => {
    await expect(poor(balance)).rejects.toThrow('credentials.laaffic.balance');
  });
});
