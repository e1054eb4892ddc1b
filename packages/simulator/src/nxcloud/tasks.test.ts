import { describe, expect, it } from 'vitest';
import { startCallbackReceiver } from '../testing/callback-receiver.js';
import { answerKeys, expectDocumented } from '../testing/documented-answer.js';
import { askNxcloud, startNxcloud, taskClient } from '../testing/nxcloud-client.js';
import { callInfoList, createTask, nowhere, orderIds, settingsFor } from '../testing/nxcloud-tasks.js';

const base = '/callcentre/api/v3';

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

  it('tells its statuses in their order, also when it is over as soon as it goes on', async () => {
    const receiver = await startCallbackReceiver();
    // A Saturday.
    const simulator = await startNxcloud({ start: new Date('2024-09-28T02:00:00Z') });
    const ask = await createTask(simulator, receiver.url);
    const orders = callInfoList(receiver.url, ['999000000001']);
    await ask('addBatchCall', orders);
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await ask('stopOrder', { orderIDs: orderIds(orders) });
    for (const taskOperate of [2, 1]) await ask('mgrTaskStatus', { taskOperate });
    await simulator.advance(0);
    const told = receiver.received.map(({ path, body }) => body.taskStatus ?? path);
    expect(told).toEqual([2, '/order', 5, 2, 3]);
  });

  it('has the addresses beside its settings, too, for what has none of its own', async () => {
    const receiver = await startCallbackReceiver();
    const simulator = await startNxcloud();
    const addresses = { taskCallbackUrl: `${receiver.url}/task`, orderCallbackUrl: `${receiver.url}/order` };
    const ask = taskClient(simulator, 'task-1');
    await ask('createTask', { ...settingsFor(nowhere, {}, { taskCallbackUrl: '' }), ...addresses });
    const request = callInfoList(receiver.url, ['999000000001']);
    request.callInfoList.orderCallbackUrl = '';
    await ask('addBatchCall', request);
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await simulator.settle();
    expect(receiver.received.map(({ path }) => path)).toEqual(['/task', '/call', '/order', '/task']);
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
