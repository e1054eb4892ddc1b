import { describe, expect, it } from 'vitest';
import { loadDocument } from './engine/document.js';
import { loadExamples } from './engine/load-examples.js';
import type { DialOrder } from './ledger.js';
import { askAcs3 } from './testing/alibaba-client.js';
import { smartCampaign, startCampaign, startOnMonday } from './testing/huawei-campaigns.js';
import { askLaaffic, sendAgentBody } from './testing/laaffic-client.js';
import { askNxcloud, createAndCallBody, createAndCallPath } from './testing/nxcloud-client.js';
import { prepareState } from './testing/prepare-state.js';
import { listOperations, toRawRequest } from './testing/raw-request.js';
import { startForTest, type TestSimulator } from './testing/start-for-test.js';
import { walkers } from './testing/walkers.js';

/** What each operation that dials writes down for its first example: names of the keys, and how many callees. */
const ordered: Record<string, readonly [keys: readonly string[], callees: number]> = {
  'alibaba assignJobs': [['jobGroupId', 'referenceId'], 1],
  'alibaba assignJobsAsync': [['jobGroupId', 'referenceId'], 2],
  'alibaba startJob': [['jobGroupId', 'referenceId'], 1],
  'huawei addCallData': [['campaignId', 'sessionId'], 4],
  'huawei addCallDataV2': [['campaignId', 'sessionId'], 2],
  'huawei addGroupCallData': [['campaignGroupId', 'sessionId'], 1],
  'huawei createAppointment': [['taskId'], 1],
  'laaffic sendAgentGroupCall': [['taskName'], 1],
  'laaffic sendGroupCall': [['taskName'], 2],
  'laaffic resendGroupCall': [['taskName'], 2],
  'laaffic sendGroup': [[], 1],
  'nxcloud createAndCall': [['userTaskID', 'orderID'], 2],
  'nxcloud addBatchCall': [['userTaskID', 'orderID'], 2],
  'nxcloud importBatchCall': [['userTaskID', 'orderID'], 2],
};

/** These let go on, or change, what was ordered before. */
const ordersNothing = [
  'alibaba modifyJobGroup',
  'alibaba resumeJobs',
  'huawei updateCampaign',
  'huawei resumeCampaign',
  'laaffic updateGroupCall',
  'laaffic updateRecallFlow',
  'nxcloud mgrTaskStatus',
  'nxcloud updateTask',
];

const dialling = walkers.flatMap((walker) =>
  listOperations(loadDocument(walker.vendor))
    .filter(({ operation }) => (operation as { 'x-effect'?: string })['x-effect'] === 'dials')
    .map((place) => ({ name: `${walker.vendor} ${place.operation.operationId}`, walker, place })),
);

it('knows of every operation of the documents that dials', () => {
  expect(dialling.map(({ name }) => name).sort()).toEqual([...Object.keys(ordered), ...ordersNothing].sort());
});

it.each(dialling)('has the orders of $name once they are accepted', async ({ name, walker, place }) => {
  const simulator = await startForTest();
  const { operationId = '' } = place.operation;
  const example = loadExamples(walker.vendor, operationId, 'request')
    // The vendor's own sample may break the vendor's table.
    .find((one) => `${operationId}.${one.name}` !== 'createAndCall.documented');
  const ready = await prepareState(simulator, operationId, example?.value as Record<string, unknown>);
  const before = simulator.ledger();
  const way = walker.ways[0];
  const vdnId = place.path.includes('{vdnId}') && { vdnId: simulator.huawei.vdnId };
  const send = (signing: 'right' | 'wrong') =>
    way?.(simulator, place, toRawRequest(place, { ...ready, ...vdnId }), signing);
  await send('wrong');
  expect(simulator.ledger()).toEqual(before);
  await send('right');
  // A task that starts at once may have called back by now.
  const requests = simulator.events.filter(({ kind }) => kind === 'request');
  expect(requests.at(-1)).toMatchObject({ operation: operationId, verdict: 'accepted' });
  const orders = simulator.ledger().slice(before.length);
  const [keys, callees] = ordered[name] ?? [[], 0];
  expect(orders).toHaveLength(callees);
  for (const order of orders) {
    expect(order).toMatchObject({ vendor: walker.vendor, operation: operationId, at: expect.any(Date) });
    expect(Object.keys(order.keys)).toEqual(keys);
    if (operationId !== 'resendGroupCall') expect(JSON.stringify(ready)).toContain(order.callee);
  }
});

describe('an order that comes again', () => {
  const timesOf = ({ ledger }: TestSimulator, callee: string, fits: (keys: DialOrder['keys']) => boolean) =>
    ledger().filter((order) => order.callee === callee && fits(order.keys)).length;

  it('is a second entry where the vendor takes it: a job with the same referenceId', async () => {
    const simulator = await startForTest();
    const JobJson = JSON.stringify({ contacts: [{ phoneNumber: '999000000001', referenceId: 'C01' }] });
    const parameters = { InstanceId: 'instance', ScenarioId: 'scenario', JobJson };
    for (const times of [1, 2]) {
      await askAcs3(simulator.alibaba, { action: 'StartJob', parameters });
      expect(timesOf(simulator, '999000000001', ({ referenceId }) => referenceId === 'C01')).toBe(times);
    }
  });

  it('is none where a name is taken, and one under another name', async () => {
    const simulator = await startForTest();
    const body = sendAgentBody();
    for (const taskName of ['first', 'first', 'second']) {
      await askLaaffic(simulator.laaffic, { body: { ...body, taskName } });
    }
    expect(simulator.ledger().map(({ keys }) => keys.taskName)).toEqual(['first', 'second']);
  });

  it('is none where an orderID or a task is known, whatever else is new', async () => {
    const simulator = await startForTest();
    const body = createAndCallBody('http://127.0.0.1:1', ['999000000001', '999000000002']);
    const send = (userTaskID: string) =>
      askNxcloud(simulator.nxcloud, { path: createAndCallPath, body: { ...body, userTaskID } });
    for (const task of ['first', 'first', 'second']) await send(task);
    expect(simulator.ledger().map(({ callee, keys }) => [callee, keys.userTaskID])).toEqual([
      ['999000000001', 'first'],
      ['999000000002', 'first'],
    ]);
  });

  it('is none where a campaign has the number, and one in another campaign', async () => {
    const simulator = await startOnMonday();
    const one = await startCampaign(simulator, smartCampaign({ name: 'one' }));
    const two = await startCampaign(simulator, smartCampaign({ name: 'two' }));
    for (const { add } of [one, one, two]) await add(['99900000001']);
    expect(simulator.ledger().map(({ keys }) => keys.campaignId)).toEqual([one.id, two.id].map(String));
  });
});

it('gives a list that nobody else changes', async () => {
  const simulator = await startForTest();
  await askLaaffic(simulator.laaffic, {});
  simulator.ledger().pop();
  expect(simulator.ledger()).toHaveLength(1);
});
