import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { startCallbackReceiver } from '../testing/callback-receiver.js';
import { answerKeys, expectDocumented } from '../testing/documented-answer.js';
import { readExample } from '../testing/example.js';
import { askNxcloud, createAndCallBody, startNxcloud, taskClient } from '../testing/nxcloud-client.js';
import type { TestSimulator } from '../testing/start-for-test.js';
import type { OrderRequest } from './requests.js';

const base = '/callcentre/api/v3';
const zip = (text: string) => new Uint8Array(gzipSync(text));
const nowhere = 'http://127.0.0.1:1';

const settings = readExample<{ taskCreateSetting: object; funcFlag: object }>(
  'nxcloud/examples/createTask.manual.request.json',
);

/** What creates or changes a task that does not start by itself, and calls at 10 and 11 o'clock. */
const settingsFor = (address: string, flags: object = {}, setting: object = {}) => ({
  sceneID: 'scene-1',
  taskCreateSetting: {
    ...settings.taskCreateSetting,
    startupType: 1,
    dialAtUpHour: '10,11',
    dialAtDownHour: '10,11',
    taskCallbackUrl: `${address}/task`,
    ...setting,
  },
  funcFlag: { ...settings.funcFlag, taskKeep: false, ...flags },
});

/** A task without orders that waits for its start. */
async function createTask(
  simulator: TestSimulator<'nxcloud'>,
  address = nowhere,
  flags: object = {},
  setting: object = {},
) {
  const ask = taskClient(simulator, crypto.randomUUID());
  const created = await ask('createTask', settingsFor(address, flags, setting));
  expect(created).toMatchObject({ retCode: 0, taskID: simulator.nxcloud.tasks().at(-1)?.taskID });
  return ask;
}

function callInfoList(address: string, phones: string[]) {
  return { callInfoList: createAndCallBody(address, phones).callInfoList };
}

const orderIds = (request: { callInfoList: { callList: OrderRequest[] } }) =>
  request.callInfoList.callList.map(({ orderID }) => orderID);

const phonesFrom = (count: number) =>
  Array.from({ length: count }, (_, index) => String(999_000_100_000 + index));

describe('a task', () => {
  it('is created, filled, started, paused, changed, started again and finished', async () => {
    const receiver = await startCallbackReceiver();
    const simulator = await startNxcloud();
    const ask = await createTask(simulator, receiver.url, { taskKeep: true });
    const change = settingsFor(receiver.url, { taskKeep: false });
    const orders = callInfoList(receiver.url, ['999000000001', '999000000002']);
    expect(await ask('addBatchCall', orders)).toMatchObject({ retCode: 0, totalCount: 2, successCount: 2 });
    expect(await ask('mgrTaskStatus', { taskOperate: 2 })).toMatchObject({ retCode: 4 });
    expect(await ask('mgrTaskStatus', { taskOperate: 1 })).toMatchObject({ retCode: 0, taskStatus: 2 });
    expect(await ask('mgrTaskStatus', { taskOperate: 1 })).toMatchObject({ retCode: 4 });
    await simulator.settle();
    expect(receiver.received.filter(({ path }) => path === '/order')).toHaveLength(2);
    expect(await ask('updateTask', change)).toMatchObject({ retCode: 4 });
    expect(await ask('mgrTaskStatus', { taskOperate: 2 })).toMatchObject({ retCode: 0, taskStatus: 5 });
    expect(await ask('updateTask', change)).toMatchObject({ retCode: 0 });
    expect(await ask('mgrTaskStatus', { taskOperate: 1 })).toMatchObject({ retCode: 0, taskStatus: 2 });
    expect(await ask('mgrTaskStatus', { taskOperate: 3 })).toMatchObject({ retCode: 0, taskStatus: 3 });
    expect(await ask('mgrTaskStatus', { taskOperate: 1 })).toMatchObject({ retCode: 4 });
    const more = callInfoList(receiver.url, ['999000000003']);
    expect(await ask('addBatchCall', more)).toMatchObject({ retCode: 4 });
    await simulator.settle();
    const statuses = receiver.received.flatMap(({ body }) => body.taskStatus ?? []);
    expect(statuses).toEqual([2, 5, 2, 3]);
  });

  it('takes up orders that come while it runs, and rings nobody in a pause', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator, nowhere, { taskKeep: true });
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await simulator.settle();
    await ask('importBatchCall', callInfoList(nowhere, ['999000000001']));
    await simulator.settle();
    expect(simulator.nxcloud.tasks()).toMatchObject([{ totalOrderCount: 1, totalCall: 1 }]);
    await ask('mgrTaskStatus', { taskOperate: 2 });
    await ask('addBatchCall', callInfoList(nowhere, ['999000000002']));
    await simulator.settle();
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 5, totalOrderCount: 2, totalCall: 1 }]);
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await simulator.settle();
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 2, totalCall: 2, finishOrderCount: 2 }]);
  });

  it('goes on with the calls under way when it is paused or finished', async () => {
    for (const [taskOperate, status] of [
      [2, 5],
      [3, 3],
    ]) {
      const simulator = await startNxcloud();
      const ask = await createTask(simulator, nowhere, { roundRedial: true }, { maxCall: 1 });
      await ask('addBatchCall', callInfoList(nowhere, ['999000000099', '999000000002']));
      await ask('mgrTaskStatus', { taskOperate: 1 });
      await simulator.advance(1000);
      await ask('mgrTaskStatus', { taskOperate });
      await simulator.settle();
      expect(simulator.calls()).toMatchObject([{ number: '999000000099', attempt: 1, state: 'ended' }]);
      // The redial of the paused one is still to come.
      const finishOrderCount = taskOperate === 2 ? 0 : 1;
      expect(simulator.nxcloud.tasks()).toMatchObject([{ status, totalCall: 1, finishOrderCount }]);
    }
  });

  it('drops what has not been dialled on request, and keeps what has', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator, nowhere, {}, { maxCall: 1 });
    const orders = callInfoList(nowhere, ['999000000001', '999000000002', '999000000003']);
    await ask('addBatchCall', orders);
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await simulator.advance(1000);
    await ask('mgrTaskStatus', { taskOperate: 2, delCall: 1 });
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 5, totalOrderCount: 1 }]);
    const { orderDetailList } = await ask('listOrderDetail', { orderList: orderIds(orders) });
    expect(orderDetailList).toMatchObject([{ userPhone: '999000000001' }]);
    expect(await ask('exportBatchCall')).toMatchObject({ totalCount: 1 });
    // Their ids stay used.
    expect(await ask('addBatchCall', orders)).toMatchObject({ successCount: 0 });
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await simulator.settle();
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 3, finishOrderCount: 1, totalCall: 1 }]);
  });

  it('without orders waits for the first, and one that is kept never ends by itself', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator);
    const askKept = await createTask(simulator, nowhere, { taskKeep: true });
    for (const one of [ask, askKept]) await one('mgrTaskStatus', { taskOperate: 1 });
    await simulator.settle();
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 2 }, { status: 2 }]);
    for (const one of [ask, askKept]) await one('addBatchCall', callInfoList(nowhere, ['999000000001']));
    await simulator.settle();
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 3 }, { status: 2, finishOrderCount: 1 }]);
  });

  it('is unknown under another userTaskID', async () => {
    const simulator = await startNxcloud();
    const ask = taskClient(simulator, 'nobody');
    const requests: [string, object][] = [
      ['mgrTaskStatus', { taskOperate: 1 }],
      ['updateTask', settingsFor(nowhere)],
      ['stopOrder', { orderIDs: ['x'] }],
      ['listOrderDetail', { orderList: ['x'] }],
      ['listOrder', { options: {} }],
      ['listCall', { options: {} }],
      ['exportBatchCall', {}],
      ['addBatchCall', callInfoList(nowhere, ['999000000001'])],
      ['importBatchCall', callInfoList(nowhere, ['999000000001'])],
    ];
    for (const [operation, members] of requests) {
      expect(await ask(operation, members)).toMatchObject({
        retCode: 4,
        retMsg: 'parameter value error: userTaskID',
      });
    }
  });

  it('is listed by what is asked for, page by page', async () => {
    const simulator = await startNxcloud({ start: new Date(1_727_308_800_000) });
    for (let count = 0; count < 3; count += 1) await createTask(simulator);
    const [first, second] = simulator.nxcloud.tasks();
    const list = async (queryConditions: object, page = 1, size = 2) => {
      const body = { productID: 'callbot', page, size, queryConditions };
      const { json } = await askNxcloud(simulator.nxcloud, { path: `${base}/listTask`, body });
      expectDocumented('nxcloud', answerKeys(`${base}/listTask`), json);
      return (json.taskData as { userTaskID: string }[]).map(({ userTaskID }) => userTaskID);
    };
    expect(await list({})).toEqual([first?.userTaskID, second?.userTaskID]);
    expect(await list({}, 2)).toHaveLength(1);
    expect(await list({ userTaskID: [second?.userTaskID] })).toEqual([second?.userTaskID]);
    expect(await list({ taskStatus: [2] })).toEqual([]);
    expect(await list({ sceneID: 'another' })).toEqual([]);
    expect(await list({ startTs: 1_727_308_801 })).toEqual([]);
    expect(await list({ startTs: 1_727_308_800, endTs: 1_727_308_800 })).toHaveLength(2);
  });
});

describe('updateTask', () => {
  it('changes calling hours, robots and ringing time at once', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(
      simulator,
      nowhere,
      {},
      { maxCall: 1, dialAtUpHour: '10', dialAtDownHour: '' },
    );
    await ask('addBatchCall', callInfoList(nowhere, ['999000000099', '999000000099', '999000000099']));
    const change = { maxCall: 3, maxRingTime: 7, dialAtUpHour: '15', dialAtDownHour: '' };
    await ask('updateTask', settingsFor(nowhere, {}, change));
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await simulator.settle();
    const startedAt = new Date('2024-09-26T07:00:00Z');
    expect(simulator.calls()).toMatchObject(Array(3).fill({ startedAt, ringSeconds: 7 }));
  });

  it('starts a task that waits when it says so, and leaves a pause alone', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator);
    await ask('addBatchCall', callInfoList(nowhere, ['999000000001']));
    await ask('updateTask', settingsFor(nowhere, {}, { startupType: 3 }));
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 2 }]);
    await ask('mgrTaskStatus', { taskOperate: 2 });
    await ask('updateTask', settingsFor(nowhere, {}, { startupType: 3 }));
    await simulator.settle();
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 5, totalCall: 0 }]);
  });

  it('moves a planned start', async () => {
    const simulator = await startNxcloud();
    const at = (seconds: number) => ({ startupType: 2, startupAt: 1_727_316_000 + seconds });
    const ask = await createTask(simulator, nowhere, {}, at(600));
    await ask('addBatchCall', callInfoList(nowhere, ['999000000001']));
    await ask('updateTask', settingsFor(nowhere, {}, at(1200)));
    await simulator.advance(1_199_000);
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 1 }]);
    await simulator.advance(1000);
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 2 }]);
    await simulator.settle();
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 3 }]);
  });

  it('sends text messages after five minutes, and not for orders that were there', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator, nowhere, { taskKeep: true });
    const orders: string[] = [];
    const add = async () => {
      const request = callInfoList(nowhere, ['999000000001']);
      orders.push(...orderIds(request));
      await ask('addBatchCall', request);
    };
    await add();
    const smsFuncFlag = [{ smsID: 'sms-9', intentID: [], intentName: ['A'] }];
    await ask('updateTask', settingsFor(nowhere, { taskKeep: true, smsEnable: true, smsFuncFlag }));
    await add();
    await simulator.advance(300_000);
    await add();
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await simulator.settle();
    const { orderDetailList } = await ask('listOrderDetail', { orderList: orders });
    const details = orderDetailList as { callInfoDetailList: { sms: object[] }[] }[];
    expect(details.map(({ callInfoDetailList: [call] }) => call?.sms.length)).toEqual([0, 0, 1]);
  });
});

describe('orders', () => {
  it('are stopped before they are dialled, once, and told apart from unknown ones', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator);
    const orders = callInfoList(nowhere, ['999000000001', '999000000002']);
    await ask('addBatchCall', orders);
    const [first, second] = orderIds(orders);
    expect(await ask('stopOrder', { orderIDs: [first, 'nobody'] })).toMatchObject({
      totalCount: 2,
      successCount: 1,
      errList: [{ orderID: 'nobody', errMsg: 'order not found' }],
    });
    const again = { successCount: 0, errList: [{ orderID: first, errMsg: 'order finished' }] };
    expect(await ask('stopOrder', { orderIDs: [first] })).toMatchObject(again);
    expect(await ask('stopOrder', { orderIDs: [second], delCall: 1 })).toMatchObject({ successCount: 1 });
    expect(simulator.nxcloud.tasks()).toMatchObject([{ totalOrderCount: 1, finishOrderCount: 1 }]);
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await simulator.settle();
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 3 }]);
    expect(simulator.calls()).toEqual([]);
  });

  it('that are stopped are told as finished, and are not called again', async () => {
    const receiver = await startCallbackReceiver();
    const simulator = await startNxcloud();
    const ask = await createTask(simulator, receiver.url, { roundRedial: true }, { maxCall: 1 });
    const orders = callInfoList(receiver.url, ['999000000099', '999000000002']);
    await ask('addBatchCall', orders);
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await simulator.advance(1000);
    expect(await ask('stopOrder', { orderIDs: orderIds(orders) })).toMatchObject({ successCount: 2 });
    await simulator.settle();
    const told = receiver.received.filter(({ path }) => path === '/order').map(({ body }) => body);
    expect(told).toMatchObject([
      { userPhone: '999000000002', finish: true },
      { userPhone: '999000000099', finish: true, callInfoDetail: { termSipCode: '480' } },
    ]);
    expect(told[0]).not.toHaveProperty('callInfoDetail');
    expect(simulator.calls()).toHaveLength(1);
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 3, finishOrderCount: 2 }]);
  });

  it('that all are stopped outside calling hours end the task', async () => {
    const simulator = await startNxcloud({ start: new Date('2024-09-28T02:00:00Z') });
    const ask = await createTask(simulator);
    const orders = callInfoList(nowhere, ['999000000001', '999000000002']);
    await ask('addBatchCall', orders);
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await simulator.advance(1000);
    await ask('stopOrder', { orderIDs: orderIds(orders) });
    await simulator.advance(0);
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 3, totalCall: 0 }]);
  });

  it('are told with their calls, and exported by batch', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator, nowhere, { taskKeep: true, roundRedial: true });
    const orders = callInfoList(nowhere, ['999000000099']);
    await ask('addBatchCall', orders);
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await simulator.settle();
    const ids = orderIds(orders);
    const detail = await ask('listOrderDetail', { orderList: [...ids, ...ids, 'nobody'] });
    const order = { userPhone: '999000000099', finish: true, callInfoDetailList: [{}, { recordDetail: [] }] };
    expect(detail).toMatchObject({ orderDetailList: [order] });
    expect(await ask('exportBatchCall')).toMatchObject({ totalCount: 1, callList: [{ callStatus: 2 }] });
    await ask('mgrTaskStatus', { taskOperate: 2 });
    await ask('importBatchCall', callInfoList(nowhere, ['999000000001', '999000000002']));
    expect(await ask('exportBatchCall')).toMatchObject({
      totalCount: 2,
      callList: [{ callID: '' }, { callID: '' }],
    });
  });

  it('do not show a call before it is over', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator);
    const orders = callInfoList(nowhere, ['999000000001']);
    await ask('addBatchCall', orders);
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await simulator.advance(1000);
    expect(simulator.calls()).toMatchObject([{ state: 'ringing' }]);
    expect(await ask('listOrderDetail', { orderList: orderIds(orders) })).toMatchObject({
      orderDetailList: [{ finish: false, callInfoDetailList: [] }],
    });
  });
});

describe('an import', () => {
  it('takes its time, and forbids imports and exports meanwhile', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator, nowhere, {}, { maxCall: 5000 });
    await ask('mgrTaskStatus', { taskOperate: 1 });
    const orders = callInfoList(nowhere, phonesFrom(2500));
    Object.assign(orders.callInfoList, { orderCallbackUrl: '', callCallbackUrl: '' });
    expect(await ask('importBatchCall', orders)).toMatchObject({ retCode: 0, successCount: 2500 });
    await simulator.advance(1999);
    for (const [operation, members] of [
      ['importBatchCall', callInfoList(nowhere, ['999000000001'])],
      ['exportBatchCall', {}],
    ] as const) {
      expect(await ask(operation, members)).toMatchObject({ retCode: 1001, retMsg: 'batch import running' });
    }
    expect(simulator.calls()).toEqual([]);
    const [first] = orderIds(orders);
    expect(await ask('listOrderDetail', { orderList: [first] })).toMatchObject({
      orderDetailList: [{ orderID: first }],
    });
    await simulator.advance(1);
    expect(simulator.calls()).toHaveLength(2500);
    expect(await ask('exportBatchCall')).toMatchObject({ retCode: 0, totalCount: 2500 });
    await simulator.settle();
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 3, finishOrderCount: 2500 }]);
  });

  it('that is running loses its orders with the others that were not dialled', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator);
    await ask('importBatchCall', callInfoList(nowhere, phonesFrom(1000)));
    expect(await ask('mgrTaskStatus', { taskOperate: 1, delCall: 1 })).toMatchObject({ taskStatus: 2 });
    await simulator.settle();
    expect(simulator.nxcloud.tasks()).toMatchObject([{ totalOrderCount: 0, totalCall: 0 }]);
  });
});

describe('compressed bodies', () => {
  it('are taken where the document says so, under the signature of what is inside', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator);
    const [task] = simulator.nxcloud.tasks();
    const body = JSON.stringify({
      productID: 'callbot',
      userTaskID: task?.userTaskID,
      ...callInfoList(nowhere, ['999000000001']),
    });
    const send = (operation: string, sentBody: Uint8Array<ArrayBuffer>) =>
      askNxcloud(simulator.nxcloud, {
        path: `${base}/${operation}`,
        body,
        sentBody,
        headers: { 'content-encoding': 'gzip' },
      });
    expect((await send('importBatchCall', zip(body))).json).toMatchObject({
      retCode: 0,
      successCount: 1,
    });
    expect((await send('importBatchCall', Buffer.from('not zipped'))).json).toMatchObject({ retCode: 6 });
    expect((await send('addBatchCall', zip(body))).json).toMatchObject({ retCode: 6 });
    expect(await ask('exportBatchCall')).toMatchObject({ totalCount: 1 });
  });

  it.each([
    ['listCall', 'gzip', 'gzip'],
    ['listCall', 'deflate, gzip;q=0.5', 'gzip'],
    ['listCall', 'gzip;q=0', null],
    ['listCall', 'identity', null],
    ['listOrder', 'gzip', null],
  ])('%s answers a client that accepts %s with the coding %s', async (operation, accepted, coding) => {
    const simulator = await startNxcloud();
    await createTask(simulator);
    const [task] = simulator.nxcloud.tasks();
    const { headers, json } = await askNxcloud(simulator.nxcloud, {
      path: `${base}/${operation}`,
      body: { productID: 'callbot', userTaskID: task?.userTaskID, options: {}, page: 1, size: 10 },
      headers: { 'accept-encoding': accepted },
    });
    expect(json).toMatchObject({ retCode: 0 });
    expect(headers.get('content-encoding')).toBe(coding);
  });
});
