import { nxcloudDigest } from '@outdial/signing';
import { expect, it } from 'vitest';
import { type ReceivedCallback, startCallbackReceiver } from '../testing/callback-receiver.js';
import { expectDocumented, webhookKeys } from '../testing/documented-answer.js';
import { askNxcloud, createAndCallBody, createAndCallPath } from '../testing/nxcloud-client.js';
import { startForTest } from '../testing/start-for-test.js';
import type { OrderRequest } from './requests.js';

const isCompleted = ({ path, body }: ReceivedCallback) => path === '/task' && body.taskStatus === 3;
const webhookOfPath: Record<string, string> = {
  '/call': 'callCallback',
  '/order': 'orderCallback',
  '/task': 'taskCallback',
};

it('rings every number and calls back: signed, as documented, in order', async () => {
  const receiver = await startCallbackReceiver();
  const { nxcloud } = await startForTest();
  const body = createAndCallBody(receiver.url, ['999000000001', '999000000002']);
  body.taskCreateSetting.maxCall = 1;
  const { json } = await askNxcloud(nxcloud, { path: createAndCallPath, body });
  await receiver.until(isCompleted);

  expect(receiver.received.map(({ path }) => path)).toEqual([
    '/task',
    '/call',
    '/order',
    '/call',
    '/order',
    '/task',
  ]);
  for (const { path, headers, bytes, body: callback } of receiver.received) {
    expect(nxcloudDigest.verify({ method: 'POST', url: path, headers, body: bytes }, nxcloud)).toEqual({
      ok: true,
    });
    expect(headers).not.toHaveProperty('algorithm');
    expectDocumented('nxcloud', webhookKeys(webhookOfPath[path] as string), callback);
    expect(callback).toMatchObject({
      userTaskID: body.userTaskID,
      taskID: json.taskID,
      sceneID: body.sceneID,
    });
  }
  const ids = receiver.received.map(({ headers }) => headers.requestid);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each([undefined, 'MD5', 'SHA256'] as const)(
  'signs by the algorithm of the account, %s',
  async (algorithm) => {
    const receiver = await startCallbackReceiver();
    const credentials = { nxcloud: algorithm === undefined ? {} : { algorithm } };
    const { nxcloud } = await startForTest({ credentials });
    await askNxcloud(nxcloud, { path: createAndCallPath, body: createAndCallBody(receiver.url) });
    const { path, headers, bytes } = await receiver.until(isCompleted);
    const received = { method: 'POST', url: path, headers, body: bytes };
    expect(headers).not.toHaveProperty('algorithm');
    const verify = (assumed: 'MD5' | 'SHA256') =>
      nxcloudDigest.verify(received, nxcloud, { algorithm: assumed }).ok;
    expect([verify('MD5'), verify('SHA256')]).toEqual([algorithm !== 'SHA256', algorithm === 'SHA256']);
  },
);

it('tells in the callbacks what became of call, order and task', async () => {
  const receiver = await startCallbackReceiver();
  const { nxcloud } = await startForTest({ now: () => new Date(1_727_308_800_000) });
  const body = createAndCallBody(receiver.url, ['999000000001']);
  const { orderID, userPhone, other } = body.callInfoList.callList[0] as OrderRequest;
  await askNxcloud(nxcloud, { path: createAndCallPath, body });
  const completed = await receiver.until(isCompleted);

  const find = (wanted: string) => receiver.received.find(({ path }) => path === wanted)?.body;
  const detail = {
    callStartTs: 1_727_308_800,
    callAnswerTs: 1_727_308_810,
    callDuration: 30,
    termSipCode: '200',
  };
  expect(find('/task')).toMatchObject({ callbackType: 1, taskStatus: 2, createTs: 1_727_308_800 });
  expect(find('/call')).toMatchObject({
    callbackType: 3,
    orderID,
    userPhone,
    other,
    finish: true,
    callInfoDetail: detail,
  });
  expect(find('/order')).toMatchObject({ callbackType: '2', orderID, finish: true, callInfoDetail: detail });
  expect(completed.body.taskStat).toEqual({
    answerOrderCount: 1,
    finishOrderCount: 1,
    totalOrderCount: 1,
    finishRate: 1,
    totalAnswerCall: 1,
    totalCall: 1,
    answerRate: 1,
  });
  expect(nxcloud.tasks()).toMatchObject([{ status: 3, finishOrderCount: 1 }]);
});

it.each([
  { roundRedial: false, finishes: [true] },
  { roundRedial: true, finishes: [false, true] },
])(
  'rings a number that ends in 99 in vain, with roundRedial $roundRedial',
  async ({ roundRedial, finishes }) => {
    const receiver = await startCallbackReceiver();
    const { nxcloud } = await startForTest();
    const body = createAndCallBody(receiver.url, ['999000000099']);
    body.funcFlag.roundRedial = roundRedial;
    await askNxcloud(nxcloud, { path: createAndCallPath, body });
    const completed = await receiver.until(isCompleted);

    const calls = receiver.received.filter(({ path }) => path === '/call').map((callback) => callback.body);
    expect(calls.map(({ finish }) => finish)).toEqual(finishes);
    expect(calls[0]?.callInfoDetail).toMatchObject({ callAnswerTs: 0, callDuration: 0, callAudioUrl: '' });
    expect(completed.body.taskStat).toMatchObject({
      answerOrderCount: 0,
      finishOrderCount: 1,
      totalCall: finishes.length,
      answerRate: 0,
    });
  },
);

it('never completes a task that is kept', async () => {
  const receiver = await startCallbackReceiver();
  const { nxcloud } = await startForTest();
  const body = createAndCallBody(receiver.url);
  body.funcFlag.taskKeep = true;
  await askNxcloud(nxcloud, { path: createAndCallPath, body });
  await receiver.until(({ path }) => path === '/order');
  // A task that comes later and is not kept, for something to wait for.
  await askNxcloud(nxcloud, { path: createAndCallPath, body: createAndCallBody(receiver.url) });
  await receiver.until(isCompleted);
  expect(nxcloud.tasks()).toMatchObject([{ status: 2, finishOrderCount: 1 }, { status: 3 }]);
});

it('works many orders in as many lanes as there are robots', async () => {
  const receiver = await startCallbackReceiver();
  const { nxcloud } = await startForTest({ clock: { speed: Number.POSITIVE_INFINITY } });
  const phones = Array.from({ length: 150 }, (_, index) => String(999_000_100_000 + index));
  const body = createAndCallBody(receiver.url, phones);
  body.taskCreateSetting.maxCall = 20;
  await askNxcloud(nxcloud, { path: createAndCallPath, body });
  await receiver.until(isCompleted);
  const orders = receiver.received
    .filter(({ path }) => path === '/order')
    .map((callback) => callback.body.userPhone);
  expect(orders.sort()).toEqual(phones);
});

it.each(['http://203.0.113.7/hook', 'https://example.com', 'http://localhost.example.com'])(
  'sends nothing to %s, which is not this machine',
  async (url) => {
    const simulator = await startForTest({ clock: { speed: Number.POSITIVE_INFINITY } });
    const receiver = await startCallbackReceiver();
    const body = createAndCallBody(url);
    body.taskCreateSetting.taskCallbackUrl = `${receiver.url}/task`;
    await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body });
    await receiver.until(isCompleted);
    const verdicts = simulator.events.filter(({ kind }) => kind === 'callback').map((event) => event.verdict);
    expect(verdicts.slice(0, 3)).toEqual(['delivered', 'not_loopback', 'not_loopback']);
  },
);

it('sends no callback whose address is empty, and reports none', async () => {
  const receiver = await startCallbackReceiver();
  const simulator = await startForTest();
  const body = createAndCallBody(receiver.url);
  body.callInfoList.callCallbackUrl = '';
  body.callInfoList.orderCallbackUrl = '';
  await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body });
  await receiver.until(isCompleted);
  expect(receiver.received.map(({ path }) => path)).toEqual(['/task', '/task']);
  const operations = simulator.events
    .filter(({ kind }) => kind === 'callback')
    .map((event) => event.operation);
  expect(new Set(operations)).toEqual(new Set(['taskCallback']));
});

it('reports a delivery that fails, and does not repeat it', async () => {
  const receiver = await startCallbackReceiver(503);
  const simulator = await startForTest();
  const body = createAndCallBody(receiver.url);
  body.callInfoList.orderCallbackUrl = 'http://127.0.0.1:1/order';
  await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body });
  await receiver.until(isCompleted);
  expect(receiver.received.map(({ path }) => path)).toEqual(['/task', '/call', '/task']);
  const callbacks = simulator.events.filter(({ kind }) => kind === 'callback');
  expect(callbacks.slice(0, 3)).toMatchObject([
    { operation: 'taskCallback', verdict: 'failed', httpStatus: 503 },
    { operation: 'callCallback', verdict: 'failed', httpStatus: 503 },
    { operation: 'orderCallback', verdict: 'failed', httpStatus: undefined },
  ]);
});

it('stops calling when it is closed', async () => {
  const receiver = await startCallbackReceiver();
  const simulator = await startForTest();
  const phones = Array.from({ length: 200 }, (_, index) => String(999_000_100_000 + index));
  const body = createAndCallBody(receiver.url, phones);
  await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body });
  await receiver.until(({ path }) => path === '/order');
  await simulator.close();
  const [task] = simulator.nxcloud.tasks();
  const reported = simulator.events.length;
  expect(task).toMatchObject({ status: 2 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(simulator.nxcloud.tasks()).toEqual([task]);
  expect(simulator.events).toHaveLength(reported);
});

it('keeps whole numbers out of its reports', async () => {
  const receiver = await startCallbackReceiver();
  const simulator = await startForTest();
  await askNxcloud(simulator.nxcloud, {
    path: createAndCallPath,
    body: createAndCallBody(receiver.url, ['999000000042']),
  });
  await receiver.until(isCompleted);
  expect(JSON.stringify(simulator.events)).not.toContain('999000000042');
  expect(JSON.stringify(simulator.events)).toContain('***42 answered');
});
