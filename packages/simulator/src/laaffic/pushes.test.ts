import { describe, expect, it } from 'vitest';
import type { DeliveryFault } from '../faults/fault-rule.js';
import type { SimulatorOptions } from '../simulator-options.js';
import { startCallbackReceiver } from '../testing/callback-receiver.js';
import { expectDocumented, webhookKeys } from '../testing/documented-answer.js';
import { numbers, openLaaffic, type Row } from '../testing/laaffic-desk.js';

const endings = ['10', '80', '81', '82', '90', '91', '92', '93', '94', '97', '98', '99'];

/** By the last part of the path that a push goes to: the webhook, and the name of its address. */
const webhooks: Record<string, readonly [webhook: string, address: string]> = {
  bare: ['agentStatusReport', 'agentStatusReport'],
  wrapped: ['agentStatusReport', 'agentStatusReportWrapped'],
  single: ['ivrStatusReport', 'ivrStatusReport'],
  batch: ['ivrStatusReport', 'ivrStatusReportBatch'],
  ringing: ['ringingNotification', 'ringingNotification'],
  seat: ['callCentreReport', 'callCentreReport'],
};

/** A vendor that pushes some of these to somebody who answers `httpStatus`. */
async function openWithReceiver(paths: readonly string[], options: SimulatorOptions = {}, httpStatus = 200) {
  const receiver = await startCallbackReceiver(httpStatus);
  const addresses = paths.map((path) => [webhooks[path]?.[1] ?? '', `${receiver.url}/${path}`]);
  const desk = await openLaaffic({ ...options, pushUrls: { laaffic: Object.fromEntries(addresses) } });
  const received = (path: string) =>
    receiver.received
      .filter((one) => one.path === `/${path}`)
      .map(({ bytes }) => JSON.parse(bytes.toString()));
  return { ...desk, received, receiver };
}

describe('pushes', () => {
  it('keep to the schemas of the document, unsigned, whatever becomes of the calls', async () => {
    const { sendByAgent, sendByIvr, settle, receiver, received } = await openWithReceiver(
      Object.keys(webhooks),
    );
    const numberInfoList = numbers(endings).map((info) => ({ ...info, text1: 'Ada' }));
    await sendByAgent({ numberInfoList });
    await sendByIvr({ numberInfoList, toSeatType: 1 });
    await settle();
    for (const { path, body, headers } of receiver.received) {
      expectDocumented('laaffic', webhookKeys(webhooks[path.slice(1)]?.[0] ?? ''), body);
      expect(headers['content-type']).toBe('application/json');
      expect(Object.keys(headers).filter((name) => /sign|key|token|authorization/.test(name))).toEqual([]);
    }
    const counts = Object.keys(webhooks).map((path) => [
      path,
      received(path).flatMap((body) => body.array ?? body).length,
    ]);
    expect(Object.fromEntries(counts)).toMatchObject({ bare: 12, wrapped: 12, single: 12, batch: 12 });
  });

  it('in lists are collected for ten seconds each, after a full one too', async () => {
    const { sendByAgent, advance, settle, received } = await openWithReceiver(['bare']);
    await sendByAgent({ numberInfoList: numbers(Array(100).fill('97')) });
    // Six seconds of ringing and two of talk; the list that is begun at the eighth is full at once.
    await sendByAgent({ taskName: 'next', numberInfoList: numbers(['97']), sendTime: '2030-01-15 09:30:05' });
    await advance(18_000);
    expect(received('bare')).toHaveLength(1);
    await settle();
    expect(received('bare').map(({ length }) => length)).toEqual([100, 1]);
  });

  it('of agents’ calls tell intent, result, money and whose recall it is, as a list or wrapped', async () => {
    const { sendByAgent, settle, received, laaffic } = await openWithReceiver(['bare', 'wrapped']);
    const recallFlow = { recallType: 1, recallInterval: 1, recallNum: 1 };
    const keyId = await sendByAgent({ numberInfoList: numbers(['10', '80', '99']), recallFlow });
    await settle();
    const reports: Row[] = received('bare').flat();
    expect(received('wrapped').flatMap(({ array }) => array)).toEqual(reports);
    expect(reports).toMatchObject([
      { callee: '999000000080', intent: '106', callStatus: 50 },
      {
        callee: '999000000010',
        type: 1,
        intent: '105',
        callStatus: 50,
        terminationCode: '0',
        sipCode: '200',
        chargedDuration: 60,
        cost: '0.01',
        aiAgentQuoteFee: '0.02',
        scriptId: 41,
        taskId: keyId,
        sourceTaskId: keyId,
        outRecallCount: 0,
        submitTime: '1894671000000',
        ringingTime: '1894671000000',
        answerTime: '1894671008000',
      },
      {
        callee: '999000000099',
        intent: '99999',
        callStatus: 20,
        terminationCode: '480',
        answerTime: '',
        cost: '0.00',
      },
      { callee: '999000000099', taskId: laaffic.tasks()[1]?.keyId, sourceTaskId: keyId, outRecallCount: 1 },
    ]);
    expect(reports.map(({ recordingFileId }) => recordingFileId !== '')).toEqual([true, true, false, false]);
  });

  it('of calls by IVR come one by one, and in lists with the other codes', async () => {
    const { ask, settle, received } = await openWithReceiver(['single', 'batch']);
    const body = { callee: '999000000010,999000000090', fileId: 'elsewhere.wav', appId: 'EXAMPLE1' };
    await ask('/v3/voice/sendGroup', body);
    await settle();
    const codes = (reports: Row[]) =>
      reports.map(({ terminationCode, callStatus }) => [terminationCode, callStatus]);
    expect(codes(received('single'))).toEqual([
      ['486', 10],
      ['0', 50],
    ]);
    expect(received('batch').map(codes)).toEqual([[['486', 10]], [['200', 50]]]);
  });

  it('in lists hold what has come in ten seconds, a hundred at most', async () => {
    const { sendByAgent, settle, received } = await openWithReceiver(['bare']);
    await sendByAgent({
      numberInfoList: Array.from({ length: 250 }, () => ({ calleeNumber: '999000000010' })),
    });
    await settle();
    expect(received('bare').map(({ length }) => length)).toEqual([100, 100, 50]);
  });

  it('go nowhere without an address, and where it is set later', async () => {
    const { sendByAgent, settle, deliveries, setPushUrls, receiver, received } = await openWithReceiver([]);
    await sendByAgent();
    await settle();
    expect(deliveries()).toEqual([]);
    setPushUrls({ laaffic: { agentStatusReport: `${receiver.url}/bare` } });
    await sendByAgent();
    await settle();
    expect(received('bare')).toHaveLength(1);
  });
});

it('are duplicated, dropped and delayed on demand', async () => {
  const { sendByIvr, settle, received, addFault, clearFaults, deliveries } = await openWithReceiver([
    'single',
  ]);
  const numberInfoList = [{ calleeNumber: '999000000010', text1: 'Ada' }];
  const pushed = async (fault: DeliveryFault) => {
    const before = received('single').length;
    await addFault({ vendor: 'laaffic', webhook: 'ivrStatusReport', fault });
    await sendByIvr({ numberInfoList });
    await settle();
    clearFaults();
    return received('single').length - before;
  };
  expect(await pushed({ kind: 'duplicated', times: 2 })).toBe(3);
  expect(await pushed({ kind: 'dropped' })).toBe(0);
  expect(await pushed({ kind: 'delayed', seconds: 60 })).toBe(1);
  expect(deliveries().map(({ verdict }) => verdict)).toEqual([
    'delivered',
    'delivered',
    'delivered',
    'dropped',
    'delivered',
  ]);
});

describe('a call that is handed to a seat', () => {
  it('rings there, and is reported when it is over', async () => {
    const { sendByAgent, settle, received, calls } = await openWithReceiver(['ringing', 'seat']);
    const keyId = await sendByAgent({ numberInfoList: numbers(['10', '81']), displayNum: '9990001' });
    await settle();
    const [, call] = calls();
    const ringing = received('ringing');
    expect(ringing).toEqual([
      [
        expect.objectContaining({
          callId: call?.callId,
          called: '999000000081',
          type: 1,
          taskId: keyId,
          seatGroupName: 'service',
        }),
      ],
    ]);
    const [report] = received('seat');
    expect(received('seat')).toHaveLength(1);
    expect(report).toMatchObject({
      callId: call?.callId,
      called: '999000000081',
      caller: '9990001',
      callType: 1,
      callDuration: 20,
      hangingDirection: 1,
      answerTime: ringing[0][0].callinEventTime,
    });
  });

  it('is none when the callee has gone before', async () => {
    const gone = { result: 'answered', acts: [{ says: '转人工' }], hangsUpAfterSeconds: 8 } as const;
    const { sendByAgent, settle, receiver, calls } = await openWithReceiver(['ringing', 'seat'], {
      script: { numbers: [{ ending: '81', calls: [gone] }] },
    });
    await sendByAgent({ numberInfoList: numbers(['81']) });
    await settle();
    expect(calls()).toMatchObject([{ talkSeconds: 8, endedBy: 'callee' }]);
    expect(receiver.received).toEqual([]);
  });

  it('is reported three times, half an hour apart, to one who takes none', async () => {
    const { sendByAgent, settle, deliveries } = await openWithReceiver(['bare', 'ringing', 'seat'], {}, 500);
    await sendByAgent({ numberInfoList: numbers(['81']) });
    await settle();
    const attempts = (webhook: string) => deliveries().filter((one) => one.webhook === webhook);
    expect(attempts('agentStatusReport')).toHaveLength(1);
    expect(attempts('ringingNotification')).toHaveLength(1);
    const times = attempts('callCentreReport').map(({ at }) => at.getTime());
    expect(times.map((time) => time - (times[0] ?? 0))).toEqual([0, 1_800_000, 3_600_000]);
    expect(new Set(attempts('callCentreReport').map(({ body }) => body)).size).toBe(1);
  });
});
