import { describe, expect, it } from 'vitest';
import { startCallbackReceiver } from '../testing/callback-receiver.js';
import { startNxcloud, taskClient } from '../testing/nxcloud-client.js';
import { callInfoList, createTask, nowhere, orderIds, settingsFor } from '../testing/nxcloud-tasks.js';

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

  it('leaves the address beside the settings as it was', async () => {
    const receiver = await startCallbackReceiver();
    const simulator = await startNxcloud();
    const ask = taskClient(simulator, 'task-1');
    const settings = settingsFor(nowhere, {}, { taskCallbackUrl: '' });
    await ask('createTask', { ...settings, taskCallbackUrl: `${receiver.url}/task` });
    await ask('updateTask', settings);
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await simulator.settle();
    expect(receiver.received).toMatchObject([{ path: '/task', body: { taskStatus: 2 } }]);
  });

  it('lets a change of text messages come in its time, whatever is changed after it', async () => {
    const simulator = await startNxcloud();
    const ask = await createTask(simulator, nowhere, { taskKeep: true });
    const smsFuncFlag = [{ smsID: 'sms-9', intentID: [], intentName: ['A'] }];
    const settings = settingsFor(nowhere, { taskKeep: true, smsEnable: true, smsFuncFlag });
    await ask('updateTask', settings);
    await simulator.advance(299_000);
    await ask('updateTask', settings);
    await simulator.advance(1000);
    const request = callInfoList(nowhere, ['999000000001']);
    await ask('addBatchCall', request);
    await ask('mgrTaskStatus', { taskOperate: 1 });
    await simulator.settle();
    expect(await ask('listOrderDetail', { orderList: orderIds(request) })).toMatchObject({
      orderDetailList: [{ callInfoDetailList: [{ sms: [{ smsContent: 'template sms-9' }] }] }],
    });
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
