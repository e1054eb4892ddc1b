import { describe, expect, it } from 'vitest';
import { startCallbackReceiver } from '../testing/callback-receiver.js';
import { startNxcloud } from '../testing/nxcloud-client.js';
import { callInfoList, createTask, nowhere, orderIds } from '../testing/nxcloud-tasks.js';

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

  it('that are stopped stay when the others are deleted', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator);
    const orders = callInfoList(nowhere, ['999000000001', '999000000002']);
    await ask('addBatchCall', orders);
    await ask('stopOrder', { orderIDs: orderIds(orders).slice(0, 1) });
    for (const taskOperate of [1, 2]) await ask('mgrTaskStatus', { taskOperate, delCall: 1 });
    expect(simulator.nxcloud.tasks()).toMatchObject([{ totalOrderCount: 1, finishOrderCount: 1 }]);
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

  it('that are stopped together just after the start are none of them called', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator);
    const orders = callInfoList(nowhere, ['999000000001', '999000000002', '999000000003']);
    await ask('addBatchCall', orders);
    await ask('mgrTaskStatus', { taskOperate: 1 });
    expect(await ask('stopOrder', { orderIDs: orderIds(orders) })).toMatchObject({ successCount: 3 });
    await simulator.settle();
    expect(simulator.calls()).toEqual([]);
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 3, finishOrderCount: 3 }]);
  });

  it.each([
    [10_000, 0],
    [10_001, 4001],
  ])('are stopped up to 10,000 at a time: %i answer %i', async (count, retCode) => {
    const ask = await createTask(await startNxcloud());
    expect(await ask('stopOrder', { orderIDs: Array(count).fill('nobody') })).toMatchObject({ retCode });
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

  it('stay the newest batch when the same request comes again and brings none', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator);
    const orders = callInfoList(nowhere, ['999000000001']);
    await ask('importBatchCall', orders);
    const { batchID } = await ask('exportBatchCall');
    expect(await ask('importBatchCall', orders)).toMatchObject({ retCode: 0, successCount: 0 });
    expect(await ask('exportBatchCall')).toMatchObject({ batchID, totalCount: 1 });
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
