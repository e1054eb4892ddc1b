import { nxcloudDigest } from '@outdial/signing';
import { describe, expect, it } from 'vitest';
import { type ReceivedCallback, startCallbackReceiver } from '../testing/callback-receiver.js';
import { expectDocumented, webhookKeys } from '../testing/documented-answer.js';
import { askNxcloud, createAndCallBody, createAndCallPath, startNxcloud } from '../testing/nxcloud-client.js';
import type { CreateAndCallRequest, OrderRequest } from './requests.js';

const webhookOfPath: Record<string, string> = {
  '/call': 'callCallback',
  '/order': 'orderCallback',
  '/task': 'taskCallback',
};

type Options = Parameters<typeof startNxcloud>[0];

/** A task from its first call to its end, with somebody who listens. */
async function runTask(
  phones: string[],
  change: (body: CreateAndCallRequest) => void = () => {},
  options: Options = {},
  httpStatus = 200,
) {
  const receiver = await startCallbackReceiver(httpStatus);
  const simulator = await startNxcloud(options);
  const body = createAndCallBody(receiver.url, phones);
  body.funcFlag.smsEnable = false;
  change(body);
  const { json } = await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body });
  await simulator.settle();
  const of = (path: string) => receiver.received.filter((callback) => callback.path === path);
  return { simulator, body, json, received: receiver.received, of };
}

const verify = ({ path, headers, bytes }: ReceivedCallback, account: { uuid: string; secretKey: string }) =>
  nxcloudDigest.verify({ method: 'POST', url: path, headers, body: bytes }, account);

describe('callbacks', () => {
  it('come signed, as documented, in order', async () => {
    const { simulator, body, json, received } = await runTask(['999000000001', '999000000002'], (request) => {
      request.taskCreateSetting.maxCall = 1;
    });
    expect(received.map(({ path }) => path)).toEqual(['/task', '/call', '/order', '/call', '/order', '/task']);
    for (const callback of received) {
      expect(verify(callback, simulator.nxcloud)).toEqual({ ok: true });
      expect(callback.headers).not.toHaveProperty('algorithm');
      const { userTaskID, sceneID } = body;
      expect(callback.body).toMatchObject({ userTaskID, sceneID, taskID: json.taskID });
    }
    const ids = received.map(({ headers }) => headers.requestid);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keep to the schemas of the document, whatever becomes of the calls', async () => {
    const endings = ['00', '80', '81', '82', '90', '91', '92', '93', '94', '95', '96', '97', '98', '99'];
    const { received } = await runTask(
      endings.map((ending) => `9990000000${ending}`),
      ({ funcFlag }) => {
        funcFlag.smsEnable = true;
      },
    );
    for (const { path, body } of received) {
      expectDocumented('nxcloud', webhookKeys(webhookOfPath[path] as string), body);
    }
    expect(received.filter(({ path }) => path === '/order')).toHaveLength(endings.length);
  });

  it.each([undefined, 'MD5', 'SHA256'] as const)(
    'are signed by the algorithm of the account, %s',
    async (algorithm) => {
      const credentials = { nxcloud: algorithm === undefined ? {} : { algorithm } };
      const { simulator, received } = await runTask(['999000000001'], undefined, { credentials });
      const [{ path, headers, bytes }] = received as [ReceivedCallback];
      const callback = { method: 'POST', url: path, headers, body: bytes };
      const holds = (assumed: 'MD5' | 'SHA256') =>
        nxcloudDigest.verify(callback, simulator.nxcloud, { algorithm: assumed }).ok;
      expect([holds('MD5'), holds('SHA256')]).toEqual([algorithm !== 'SHA256', algorithm === 'SHA256']);
    },
  );

  it('tell what became of call, order and task', async () => {
    const start = new Date('2024-09-26T02:00:00Z');
    const { body, received, of, simulator } = await runTask(['999000000000'], undefined, { start });
    const { orderID, userPhone, other } = body.callInfoList.callList[0] as OrderRequest;
    const from = start.getTime() / 1000;
    const [call] = simulator.calls();
    const detail = {
      callID: call?.callId,
      callStartTs: from,
      callAnswerTs: from + 8,
      callEndTs: from + 8 + (call?.talkSeconds ?? 0),
      callDuration: call?.talkSeconds,
      termSipCode: '200',
      params: [{ name: 'amount', value: '100' }],
    };
    const shared = { orderID, userPhone, other, finish: true, callInfoDetail: detail };
    expect(received[0]?.body).toMatchObject({ callbackType: 1, taskStatus: 2, createTs: from });
    expect(of('/call')[0]?.body).toMatchObject({ callbackType: 3, ...shared });
    expect(of('/order')[0]?.body).toMatchObject({ callbackType: '2', ...shared });
    const statistics = {
      answerOrderCount: 1,
      finishOrderCount: 1,
      totalOrderCount: 1,
      finishRate: 1,
      totalAnswerCall: 1,
      totalCall: 1,
      answerRate: 1,
    };
    expect(received.at(-1)?.body).toMatchObject({ taskStatus: 3, taskStat: statistics });
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 3, ...statistics }]);
  });

  it('are signed with the time of the simulator', async () => {
    const { received } = await runTask(['999000000000']);
    const ends = received.map(({ headers }) => Number(headers.createts) - 1_727_316_000);
    expect(ends[0]).toBe(0);
    expect(ends.at(-1)).toBeGreaterThan(8);
  });
});

describe('an address', () => {
  it.each(['http://203.0.113.7/hook', 'https://example.com', 'http://localhost.example.com'])(
    'such as %s, which is not this machine, gets nothing',
    async (url) => {
      const { simulator, received } = await runTask(['999000000001'], ({ callInfoList }) => {
        Object.assign(callInfoList, { orderCallbackUrl: url, callCallbackUrl: url });
      });
      expect(received.map(({ path }) => path)).toEqual(['/task', '/task']);
      const verdicts = simulator.deliveries().map(({ verdict }) => verdict);
      expect(verdicts).toEqual(['delivered', 'not_loopback', 'not_loopback', 'delivered']);
    },
  );

  it('that is empty gets nothing, and nothing is reported', async () => {
    const { simulator, received } = await runTask(['999000000001'], ({ callInfoList }) => {
      Object.assign(callInfoList, { orderCallbackUrl: '', callCallbackUrl: '' });
    });
    expect(received.map(({ path }) => path)).toEqual(['/task', '/task']);
    expect(simulator.deliveries()).toHaveLength(2);
  });

  it('that fails is not tried again', async () => {
    const { simulator, received } = await runTask(
      ['999000000001'],
      ({ callInfoList }) => {
        callInfoList.orderCallbackUrl = 'http://127.0.0.1:1/order';
      },
      {},
      503,
    );
    expect(received.map(({ path }) => path)).toEqual(['/task', '/call', '/task']);
    expect(simulator.deliveries()).toMatchObject([
      { webhook: 'taskCallback', attempt: 1, verdict: 'failed', httpStatus: 503 },
      { webhook: 'callCallback', attempt: 1, verdict: 'failed', httpStatus: 503 },
      { webhook: 'orderCallback', attempt: 1, verdict: 'failed', httpStatus: undefined },
      { webhook: 'taskCallback', attempt: 1, verdict: 'failed', httpStatus: 503 },
    ]);
  });
});

describe('a fault of a callback', () => {
  it('makes its signature wrong', async () => {
    const { simulator, received } = await runTask(['999000000001'], undefined, {
      faults: [{ webhook: 'callCallback', fault: { kind: 'wrongly_signed' } }],
    });
    const verdicts = received.map((callback) => [callback.path, verify(callback, simulator.nxcloud).ok]);
    expect(verdicts).toEqual([
      ['/task', true],
      ['/call', false],
      ['/order', true],
      ['/task', true],
    ]);
  });

  it('makes it old', async () => {
    const { simulator, received } = await runTask(['999000000001'], undefined, {
      faults: [{ webhook: 'taskCallback', times: 1, fault: { kind: 'stale', seconds: 900 } }],
    });
    const [first] = received as [ReceivedCallback];
    expect(Number(first.headers.createts)).toBe(1_727_316_000 - 900);
    expect(verify(first, simulator.nxcloud).ok).toBe(true);
  });

  it('makes it come twice, with the same id', async () => {
    const { of } = await runTask(['999000000001'], undefined, {
      faults: [{ webhook: 'orderCallback', fault: { kind: 'duplicated' } }],
    });
    const ids = of('/order').map(({ headers }) => headers.requestid);
    expect(ids).toEqual([ids[0], ids[0]]);
  });
});

it('stops calling when it is closed', async () => {
  const receiver = await startCallbackReceiver();
  const simulator = await startNxcloud();
  const body = createAndCallBody(receiver.url, ['999000000001', '999000000002']);
  body.taskCreateSetting.maxCall = 1;
  await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body });
  await simulator.advance(1000);
  const before = simulator.nxcloud.tasks();
  await simulator.close();
  await simulator.settle();
  expect(simulator.nxcloud.tasks()).toEqual(before);
  expect(receiver.received.map(({ path }) => path)).toEqual(['/task']);
});

it('keeps whole numbers out of its reports', async () => {
  const { simulator } = await runTask(['999000000042']);
  const told = JSON.stringify(simulator.journal());
  expect(told).not.toContain('999000000042');
  expect(told).toContain('***42 answered');
});
