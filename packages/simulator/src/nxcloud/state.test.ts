import { describe, expect, it } from 'vitest';
import { startCallbackReceiver } from '../testing/callback-receiver.js';
import {
  type AskTask,
  askNxcloud,
  createAndCallBody,
  createAndCallPath,
  startNxcloud,
  taskClient,
} from '../testing/nxcloud-client.js';
import { phonesFrom } from '../testing/nxcloud-tasks.js';

type TestSimulator = Awaited<ReturnType<typeof startNxcloud>>;

/** The same body each time it is called. */
function fixedBody(url: string) {
  const phones = ['00', '80', '81', '90', '94', '95', '97', '98', '99'].map((ending) => `9990000000${ending}`);
  const body = createAndCallBody(url, phones);
  body.userTaskID = 'task-1';
  body.taskCreateSetting.maxCall = 2;
  for (const [index, order] of body.callInfoList.callList.entries()) order.orderID = `order-${index}`;
  return body;
}

/** Everything that can be seen of the state, from inside and by the operations. */
async function look({ nxcloud, calls, ledger, now }: TestSimulator, ask: AskTask) {
  const orderList = Array.from({ length: 9 }, (_, index) => `order-${index}`);
  const { orderDetailList } = await ask('listOrderDetail', { orderList });
  const { callList, batchID } = await ask('exportBatchCall');
  return {
    tasks: nxcloud.tasks(),
    calls: calls(),
    ledger: ledger(),
    now: now(),
    orderDetailList,
    callList,
    batchID,
  };
}

describe('a snapshot', () => {
  it('in the middle of a task brings everything back, and what followed follows again', async () => {
    const receiver = await startCallbackReceiver();
    const simulator = await startNxcloud();
    const ask = taskClient(simulator, 'task-1');
    await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body: fixedBody(receiver.url) });
    await simulator.advance(75_000);
    const snapshot = await simulator.snapshot();
    const before = await look(simulator, ask);
    const seen = receiver.received.length;
    const goOn = async () => {
      await ask('stopOrder', { orderIDs: ['order-7'] });
      await simulator.advance(40_000);
      await ask('mgrTaskStatus', { taskOperate: 2 });
      await simulator.advance(100_000);
      await ask('mgrTaskStatus', { taskOperate: 1 });
      await simulator.settle();
      const told = receiver.received
        .splice(seen)
        .map(({ path, bytes, headers }) => [path, bytes.toString(), headers.sign]);
      return { end: await look(simulator, ask), told };
    };
    const first = await goOn();
    expect(first.end.tasks).toMatchObject([{ status: 3 }]);
    await simulator.restore(snapshot);
    expect(await look(simulator, ask)).toEqual(before);
    await simulator.restore(snapshot);
    // Looking draws ids of answers: so does `look` above, which came after the snapshot.
    await look(simulator, ask);
    expect(await goOn()).toEqual(first);
  });

  it('goes on in another simulator', async () => {
    const one = await startNxcloud();
    const body = fixedBody('http://127.0.0.1:1');
    await askNxcloud(one.nxcloud, { path: createAndCallPath, body });
    await one.advance(60_000);
    const other = await startNxcloud();
    await other.restore(await one.snapshot());
    for (const simulator of [one, other]) await simulator.settle();
    expect(other.nxcloud.tasks()).toEqual(one.nxcloud.tasks());
    expect(other.calls()).toEqual(one.calls());
    expect(other.nxcloud.tasks()).toMatchObject([{ status: 3 }]);
  });

  it('has planned starts and running imports in it', async () => {
    const simulator = await startNxcloud();
    const body = fixedBody('http://127.0.0.1:1');
    const startupAt = simulator.now().getTime() / 1000 + 600;
    Object.assign(body.taskCreateSetting, { startupType: 2, startupAt, taskCallbackUrl: '' });
    await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body });
    const ask = taskClient(simulator, 'task-1');
    const phones = phonesFrom(1000);
    await ask('importBatchCall', {
      callInfoList: createAndCallBody('http://127.0.0.1:1', phones).callInfoList,
    });
    const snapshot = await simulator.snapshot();
    await ask('mgrTaskStatus', { taskOperate: 3, delCall: 1 });
    await simulator.settle();
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 3, totalOrderCount: 0 }]);
    await simulator.restore(snapshot);
    expect(await ask('exportBatchCall')).toMatchObject({ retCode: 1001 });
    await simulator.advance(1000);
    expect(await ask('exportBatchCall')).toMatchObject({ retCode: 0, totalCount: 1000 });
    await simulator.advance(599_000);
    expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 2, totalOrderCount: 1009 }]);
  });
});

describe('a reset', () => {
  it('gives the same answers and callbacks to the same requests, to the byte', async () => {
    const receiver = await startCallbackReceiver();
    const simulator = await startNxcloud();
    const run = async () => {
      const { text, headers } = await askNxcloud(simulator.nxcloud, {
        path: createAndCallPath,
        body: fixedBody(receiver.url),
      });
      await simulator.settle();
      const told = receiver.received.splice(0).map(({ path, bytes, headers: sent }) => {
        const { sign, requestid, createts } = sent;
        return { path, text: bytes.toString(), sign, requestid, createts };
      });
      return { text, sign: headers.get('sign'), told, journal: simulator.journal() };
    };
    const first = await run();
    await simulator.reset();
    expect(simulator.nxcloud.tasks()).toEqual([]);
    const second = await run();
    expect(second).toEqual(first);
    expect(first.told.length).toBeGreaterThan(20);
  });
});
