import { describe, expect, it } from 'vitest';
import type { Script } from '../script/script.js';
import {
  askNxcloud,
  createAndCallBody,
  createAndCallPath,
  startNxcloud,
  taskClient,
} from '../testing/nxcloud-client.js';
import type { CreateAndCallRequest } from './requests.js';

/** An address that is on this machine and takes nothing; callbacks are not what these tests are about. */
const nowhere = 'http://127.0.0.1:1';
const hour = 3_600_000;
const [thursdayAt10, startSeconds] = [new Date('2024-09-26T02:00:00Z'), 1_727_316_000];

/** What listOrderDetail says of one call. */
interface Detail {
  callStatus: number;
  hangupCause: string;
  termSipCode: string;
  callStartTs: number;
  callAnswerTs: number;
  callEndTs: number;
  callDuration: number;
  callAudioUrl: string;
  intents: object[];
  sms: object[];
  agent: object;
  recordDetail: object[];
}

async function create(
  phones: string[],
  change: (body: CreateAndCallRequest) => void = () => {},
  options: Parameters<typeof startNxcloud>[0] = {},
) {
  const simulator = await startNxcloud(options);
  const body = createAndCallBody(nowhere, phones);
  body.taskCreateSetting.taskCallbackUrl = '';
  Object.assign(body.callInfoList, { orderCallbackUrl: '', callCallbackUrl: '' });
  change(body);
  const { json } = await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body });
  expect(json).toMatchObject({ retCode: 0 });
  const ask = taskClient(simulator, body.userTaskID);
  const details = async () => {
    const orderList = body.callInfoList.callList.map(({ orderID }) => orderID);
    const { orderDetailList } = await ask('listOrderDetail', { orderList });
    return (orderDetailList as { callInfoDetailList: Detail[] }[]).map((order) => order.callInfoDetailList);
  };
  return { simulator, ask, details, task: () => simulator.nxcloud.tasks()[0] };
}

describe('a start', () => {
  it('at once waits for calling hours', async () => {
    // A Saturday.
    const start = new Date('2024-09-28T02:00:00Z');
    const { simulator, task } = await create(['999000000001'], undefined, { start });
    await simulator.advance(new Date('2024-09-30T01:29:59Z'));
    expect(task()).toMatchObject({ status: 2, totalCall: 0 });
    await simulator.advance(1000);
    expect(simulator.calls()).toMatchObject([
      { startedAt: new Date('2024-09-30T01:30:00Z'), state: 'ringing' },
    ]);
  });

  it('that is planned comes at its time', async () => {
    const { simulator, task } = await create(['999000000001'], ({ taskCreateSetting }) => {
      Object.assign(taskCreateSetting, { startupType: 2, startupAt: startSeconds + 600 });
    });
    await simulator.advance(599_999);
    expect(task()).toMatchObject({ status: 1 });
    await simulator.advance(1);
    expect(task()).toMatchObject({ status: 2 });
    expect(simulator.calls()).toHaveLength(1);
  });

  it('that was planned does not come again after one by hand, and not after the end', async () => {
    const planned = ({ taskCreateSetting }: CreateAndCallRequest) =>
      void Object.assign(taskCreateSetting, { startupType: 2, startupAt: startSeconds + 600 });
    const first = await create(['999000000001'], planned);
    await first.ask('mgrTaskStatus', { taskOperate: 1 });
    await first.ask('mgrTaskStatus', { taskOperate: 2 });
    await first.simulator.settle();
    expect(first.task()).toMatchObject({ status: 5, totalCall: 0 });
    const second = await create(['999000000001'], planned);
    await second.ask('mgrTaskStatus', { taskOperate: 3 });
    await second.simulator.settle();
    expect(second.task()).toMatchObject({ status: 3, totalCall: 0 });
  });

  it('of a task whose calling hours never come fails', async () => {
    const { task, simulator } = await create(['999000000001'], ({ taskCreateSetting }) => {
      Object.assign(taskCreateSetting, { dialAtUpHour: '', dialAtDownHour: '' });
    });
    await simulator.settle();
    expect(task()).toMatchObject({ status: 4, totalCall: 0 });
  });
});

describe('calls', () => {
  it('are as many at a time as there are robots', async () => {
    const phones = Array.from({ length: 40 }, (_, index) => String(999_000_100_000 + index));
    const { simulator } = await create(phones, ({ taskCreateSetting }) => {
      taskCreateSetting.maxCall = 7;
    });
    await simulator.advance(0);
    expect(simulator.calls()).toHaveLength(7);
    await simulator.settle();
    const moments = simulator
      .calls()
      .flatMap(({ startedAt, endedAt }) => [
        [startedAt.getTime(), 1] as const,
        [endedAt?.getTime() ?? 0, -1] as const,
      ]);
    moments.sort(([one, step], [other, otherStep]) => one - other || step - otherStep);
    let active = 0;
    const counts = moments.map(([, step]) => {
      active += step;
      return active;
    });
    expect(Math.max(...counts)).toBe(7);
  });

  it('stop with the calling hours, and go on with the next', async () => {
    const start = new Date('2024-09-26T03:59:00Z');
    const phones = Array.from({ length: 6 }, (_, index) => `99900000000${index}`);
    const { simulator, task } = await create(
      phones,
      ({ taskCreateSetting }) => {
        taskCreateSetting.maxCall = 1;
      },
      { start },
    );
    await simulator.settle();
    const times = simulator.calls().map(({ startedAt }) => startedAt.toISOString().slice(11, 16));
    expect(times[0]).toBe('03:59');
    // 12:00 to 14:00 at UTC+8 are no calling hours.
    expect(times.at(-1)).toBe('06:00');
    expect(task()).toMatchObject({ status: 3, finishOrderCount: 6 });
  });

  it.each([
    [false, [1]],
    [true, [1, 2]],
  ])('are repeated once in vain, with roundRedial %s', async (roundRedial, attempts) => {
    const { simulator, task, details } = await create(['999000000099'], ({ funcFlag }) => {
      funcFlag.roundRedial = roundRedial;
    });
    await simulator.settle();
    expect(simulator.calls().map(({ attempt }) => attempt)).toEqual(attempts);
    expect(task()).toMatchObject({
      status: 3,
      answerOrderCount: 0,
      totalCall: attempts.length,
      answerRate: 0,
    });
    const [calls = []] = await details();
    const starts = calls.map(({ callStartTs }) => callStartTs - startSeconds);
    // 30 seconds of ringing, a minute's pause.
    expect(starts).toEqual([0, 90].slice(0, attempts.length));
  });

  it('are not repeated once somebody has answered', async () => {
    const { simulator, task } = await create(['999000000095', '999000000094', '999000000000']);
    await simulator.settle();
    const made = simulator.calls().map(({ number, attempt }) => `${number.slice(-2)} ${attempt}`);
    expect(made).toEqual(['95 1', '94 1', '00 1', '95 2']);
    expect(task()).toMatchObject({ answerOrderCount: 3, totalAnswerCall: 3, totalCall: 4, answerRate: 0.75 });
  });

  it.each([
    ['00', { callStatus: 1, hangupCause: 'normal', termSipCode: '200' }],
    ['90', { callStatus: 2, hangupCause: 'busy', termSipCode: '486', callAnswerTs: 0, callAudioUrl: '' }],
    ['91', { callStatus: 2, hangupCause: 'rejected', termSipCode: '603' }],
    ['92', { callStatus: 2, hangupCause: 'switched off', termSipCode: '480' }],
    ['93', { callStatus: 2, hangupCause: 'invalid number', termSipCode: '404', callDuration: 0 }],
    ['94', { callStatus: 1, hangupCause: 'voicemail', termSipCode: '200', callDuration: 8, intents: [] }],
    ['99', { callStatus: 2, hangupCause: 'no answer', callEndTs: startSeconds + 30, recordDetail: [] }],
  ])('to a number that ends in %s are told as they went', async (ending, told) => {
    const { simulator, details } = await create([`9990000000${ending}`]);
    await simulator.settle();
    const [[call] = []] = await details();
    expect(call).toMatchObject(told);
  });

  it('have the robot and the callee in their record, to the second', async () => {
    const script: Script = {
      numbers: [
        { number: '999000000001', calls: [{ result: 'answered', ringSeconds: 4, acts: [{ presses: '1' }] }] },
      ],
      robots: [
        {
          vendor: 'nxcloud',
          entry: 'scene-0001',
          flow: {
            start: 'ask',
            nodes: {
              ask: { says: 'Press 1.', listens: { keys: { 1: 'thanks' } } },
              thanks: { says: 'Thanks', intent: 'Very keen' },
            },
          },
        },
      ],
    };
    const { simulator, details } = await create(['999000000001'], undefined, { script });
    await simulator.settle();
    const [[call] = []] = await details();
    expect(call?.callAnswerTs).toBe(startSeconds + 4);
    expect(call?.intents).toEqual([
      { intentID: 'intent-very-keen', intentTag: '', intentName: 'Very keen', intentLevel: 0 },
    ]);
    expect(call?.recordDetail).toEqual([
      { who: 'robot', text: 'Press 1.', startSeconds: 0, endSeconds: 2 },
      { who: 'callee', keys: '1', startSeconds: 3, endSeconds: 4 },
      { who: 'robot', text: 'Thanks', startSeconds: 4, endSeconds: 6 },
    ]);
    expect(call).toMatchObject({ callDuration: 6, callEndTs: startSeconds + 10 });
  });

  it('that are transferred have an agent', async () => {
    const { simulator, details } = await create(['999000000081', '999000000000']);
    await simulator.settle();
    const [[transferred] = [], [other] = []] = await details();
    const { callEndTs = 0 } = transferred ?? {};
    expect(transferred?.agent).toMatchObject({
      agentName: 'service',
      agentGroup: 'group-0001',
      agentCallElapsed: 20,
      manualCallStart: callEndTs - 20,
      manualCallEnd: callEndTs,
    });
    expect(Object.values(other?.agent ?? {})).toEqual(Array(9).fill(null));
  });
});

describe('text messages', () => {
  const rules = [
    { smsID: 'first', intentID: ['intent-a'], intentName: [] },
    { smsID: 'second', intentID: [], intentName: ['A', 'B'] },
    { smsID: 'third', intentID: ['intent-d'], intentName: [] },
  ];
  const idsOf = (calls: Detail[]) => calls.map(({ sms }) => sms);

  it('go to those whose last call came to the intent; a later rule overrides an earlier one', async () => {
    const { simulator, details } = await create(
      ['999000000000', '999000000080', '999000000082'],
      ({ funcFlag }) => {
        Object.assign(funcFlag, { smsEnable: true, smsFuncFlag: rules });
      },
    );
    await simulator.settle();
    const [[willing] = [], [unwilling] = [], silent = []] = await details();
    expect(willing?.sms).toMatchObject([{ smsContent: 'template second', smsSendTs: willing?.callEndTs }]);
    expect(unwilling?.sms).toMatchObject([{ smsContent: 'template third' }]);
    expect(idsOf(silent)).toEqual([[]]);
  });

  it('go to nobody when they are off', async () => {
    const { simulator, details } = await create(['999000000000'], ({ funcFlag }) => {
      Object.assign(funcFlag, { smsEnable: false, smsFuncFlag: rules });
    });
    await simulator.settle();
    expect((await details()).map(idsOf)).toEqual([[[]]]);
  });
});

describe('a day of 10,000 callees', () => {
  it('keeps to robots, hours and redials, and its figures add up', async () => {
    const phones = Array.from({ length: 10_000 }, (_, index) => String(999_000_100_000 + index));
    const script: Script = { distribution: { answered: 5, no_answer: 3, busy: 1, voicemail: 1 } };
    const { simulator, task } = await create(
      phones,
      ({ taskCreateSetting, funcFlag }) => {
        Object.assign(taskCreateSetting, { maxCall: 50, dialAtUpHour: '9,10,11,12,13,14,15,16,17' });
        taskCreateSetting.dialAtDownHour = taskCreateSetting.dialAtUpHour;
        funcFlag.roundRedial = true;
      },
      { script, start: thursdayAt10 },
    );
    await simulator.settle();
    const calls = simulator.calls();
    expect(task()).toMatchObject({
      status: 3,
      finishOrderCount: 10_000,
      totalCall: calls.length,
      totalAnswerCall: calls.filter(({ answeredAt }) => answeredAt).length,
    });
    const localHours = calls.map(({ startedAt }) => new Date(startedAt.getTime() + 8 * hour).getUTCHours());
    expect(Math.min(...localHours)).toBeGreaterThanOrEqual(9);
    expect(Math.max(...localHours)).toBeLessThan(18);
    const attempts = new Map<string, number>();
    for (const { number } of calls) attempts.set(number, (attempts.get(number) ?? 0) + 1);
    expect(new Set(attempts.values())).toEqual(new Set([1, 2]));
  });
});
