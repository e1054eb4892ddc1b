import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { askNxcloud, startNxcloud } from '../testing/nxcloud-client.js';
import { callInfoList, createTask, nowhere, orderIds, phonesFrom } from '../testing/nxcloud-tasks.js';

const base = '/callcentre/api/v3';
const zip = (text: string) => new Uint8Array(gzipSync(text));

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
