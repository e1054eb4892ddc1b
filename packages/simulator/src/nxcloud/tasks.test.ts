import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../testing/answer.js';
import { startCallbackReceiver } from '../testing/callback-receiver.js';
import { answerKeys, expectDocumented } from '../testing/documented-answer.js';
import { readExample } from '../testing/example.js';
import { askNxcloud, createAndCallBody, createAndCallPath } from '../testing/nxcloud-client.js';
import { startForTest, type TestSimulator } from '../testing/start-for-test.js';
import type { OrderRequest } from './requests.js';

const base = '/callcentre/api/v3';
const zip = (text: string) => new Uint8Array(gzipSync(text));
const nowhere = 'http://127.0.0.1:1';

/** A way to ask for an operation about one task, and to hold the answer against the document. */
function taskClient({ nxcloud }: TestSimulator, userTaskID: string) {
  return async (operation: string, members: object = {}): Promise<Answer['json']> => {
    const path = `${base}/${operation}`;
    const { json } = await askNxcloud(nxcloud, {
      path,
      body: { productID: 'callbot', userTaskID, ...members },
    });
    expectDocumented('nxcloud', answerKeys(path), json);
    return json;
  };
}

const settings = readExample<{ taskCreateSetting: object; funcFlag: object }>(
  'nxcloud/examples/createTask.manual.request.json',
);

/** What creates or changes a task that does not start by itself. */
const settingsFor = (address: string, flags: object = {}) => ({
  sceneID: 'scene-1',
  taskCreateSetting: { ...settings.taskCreateSetting, startupType: 1, taskCallbackUrl: `${address}/task` },
  funcFlag: { ...settings.funcFlag, ...flags },
});

/** A task without orders that waits for its start. */
async function createTask(simulator: TestSimulator, address = nowhere, flags: object = {}) {
  const ask = taskClient(simulator, crypto.randomUUID());
  const created = await ask('createTask', settingsFor(address, flags));
  expect(created).toMatchObject({ retCode: 0, taskID: simulator.nxcloud.tasks().at(-1)?.taskID });
  return ask;
}

function callInfoList(address: string, phones: string[]) {
  return { callInfoList: createAndCallBody(address, phones).callInfoList };
}

const orderIds = (request: { callInfoList: { callList: OrderRequest[] } }) =>
  request.callInfoList.callList.map(({ orderID }) => orderID);

describe('a task', () => {
  it('is created, filled, started, paused, changed, started again and finished', async () => {
    const receiver = await startCallbackReceiver();
    const simulator = await startForTest({ clock: { speed: Number.POSITIVE_INFINITY } });
    const ask = await createTask(simulator, receiver.url, { taskKeep: true });
    const change = settingsFor(receiver.url, { taskKeep: false });
    const orders = callInfoList(receiver.url, ['999000000001', '999000000002']);
    expect(await ask('addBatchCall', orders)).toMatchObject({ retCode: 0, totalCount: 2, successCount: 2 });
    expect(await ask('mgrTaskStatus', { taskOperate: 2 })).toMatchObject({ retCode: 4 });
    expect(await ask('mgrTaskStatus', { taskOperate: 1 })).toMatchObject({ retCode: 0, taskStatus: 2 });
    await receiver.until(() => receiver.received.filter(({ path }) => path === '/order').length === 2);
    expect(await ask('updateTask', change)).toMatchObject({ retCode: 4 });
    expect(await ask('mgrTaskStatus', { taskOperate: 2 })).toMatchObject({ retCode: 0, taskStatus: 5 });
    expect(await ask('updateTask', change)).toMatchObject({ retCode: 0 });
    expect(await ask('mgrTaskStatus', { taskOperate: 1 })).toMatchObject({ retCode: 0, taskStatus: 2 });
    expect(await ask('mgrTaskStatus', { taskOperate: 3 })).toMatchObject({ retCode: 0, taskStatus: 3 });
    await receiver.until(({ body }) => body.taskStatus === 3);
    expect(await ask('addBatchCall', callInfoList(receiver.url, ['999000000003']))).toMatchObject({
      retCode: 4,
    });
    expect(
      receiver.received.filter(({ body }) => body.taskStatus !== undefined).length,
    ).toBeGreaterThanOrEqual(3);
  });

  it('takes up orders that come while it runs, and rings nobody in a pause', async () => {
    const receiver = await startCallbackReceiver();
    const simulator = await startForTest({ clock: { speed: Number.POSITIVE_INFINITY } });
    const ask = await createTask(simulator, receiver.url, { taskKeep: true });
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await receiver.until(({ body }) => body.taskStatus === 2);
    await ask('importBatchCall', callInfoList(receiver.url, ['999000000001']));
    await receiver.until(({ path, body }) => path === '/order' && body.userPhone === '999000000001');
    await ask('mgrTaskStatus', { taskOperate: 2 });
    await ask('addBatchCall', callInfoList(receiver.url, ['999000000002']));
    await receiver.until(({ body }) => body.taskStatus === 5);
    expect(simulator.nxcloud.tasks()).toMatchObject([{ totalOrderCount: 2, totalCall: 1 }]);
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await receiver.until(({ path, body }) => path === '/order' && body.userPhone === '999000000002');
  });

  it('drops what has not been dialled on request', async () => {
    const simulator = await startForTest();
    const ask = await createTask(simulator);
    await ask('addBatchCall', callInfoList(nowhere, ['999000000001', '999000000002']));
    await ask('mgrTaskStatus', { taskOperate: 3, delCall: 1 });
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 3, totalOrderCount: 0 }]);
  });

  it('is unknown under another userTaskID', async () => {
    const simulator = await startForTest();
    const ask = taskClient(simulator, 'nobody');
    const requests: [string, object][] = [
      ['mgrTaskStatus', { taskOperate: 1 }],
      ['stopOrder', { orderIDs: ['x'] }],
      ['listOrderDetail', { orderList: ['x'] }],
      ['exportBatchCall', {}],
      ['addBatchCall', callInfoList(nowhere, ['999000000001'])],
    ];
    for (const [operation, members] of requests) {
      expect(await ask(operation, members)).toMatchObject({
        retCode: 4,
        retMsg: 'parameter value error: userTaskID',
      });
    }
  });

  it('is listed by what is asked for, page by page', async () => {
    const simulator = await startForTest({ now: () => new Date(1_727_308_800_000) });
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

describe('orders', () => {
  it('are stopped before they are dialled, once, and told apart from unknown ones', async () => {
    const simulator = await startForTest();
    const ask = await createTask(simulator);
    const orders = callInfoList(nowhere, ['999000000001', '999000000002']);
    await ask('addBatchCall', orders);
    const [first, second] = orderIds(orders);
    expect(await ask('stopOrder', { orderIDs: [first, 'nobody'] })).toMatchObject({
      totalCount: 2,
      successCount: 1,
      errList: [{ orderID: 'nobody' }],
    });
    expect(await ask('stopOrder', { orderIDs: [first] })).toMatchObject({ successCount: 0 });
    expect(await ask('stopOrder', { orderIDs: [second], delCall: 1 })).toMatchObject({ successCount: 1 });
    expect(simulator.nxcloud.tasks()).toMatchObject([{ totalOrderCount: 1, finishOrderCount: 1 }]);
  });

  it('are told with their calls, and exported by batch', async () => {
    const receiver = await startCallbackReceiver();
    const simulator = await startForTest({ clock: { speed: Number.POSITIVE_INFINITY } });
    const body = createAndCallBody(receiver.url, ['999000000099']);
    body.funcFlag.taskKeep = true;
    body.funcFlag.roundRedial = true;
    await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body });
    await receiver.until(({ path }) => path === '/order');
    const ask = taskClient(simulator, body.userTaskID);
    const detail = await ask('listOrderDetail', { orderList: orderIds(body) });
    expect(detail).toMatchObject({
      orderDetailList: [
        { userPhone: '999000000099', finish: true, callInfoDetailList: [{}, { recordDetail: [] }] },
      ],
    });
    expect(await ask('exportBatchCall')).toMatchObject({ totalCount: 1, callList: [{ callStatus: 2 }] });
    await ask('mgrTaskStatus', { taskOperate: 2 });
    await ask('importBatchCall', callInfoList(receiver.url, ['999000000001', '999000000002']));
    expect(await ask('exportBatchCall')).toMatchObject({
      totalCount: 2,
      callList: [{ callID: '' }, { callID: '' }],
    });
  });
});

describe('compressed bodies', () => {
  it('are taken where the document says so, under the signature of what is inside', async () => {
    const simulator = await startForTest();
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
    const simulator = await startForTest();
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
