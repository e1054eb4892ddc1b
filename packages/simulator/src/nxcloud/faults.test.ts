import { expect, it } from 'vitest';
import type { VendorFault } from '../faults/fault-rule.js';
import {
  askNxcloud,
  createAndCallBody,
  createAndCallPath,
  pingPath,
  startNxcloud,
  taskClient,
} from '../testing/nxcloud-client.js';
import { nowhere, phonesFrom } from '../testing/nxcloud-tasks.js';

const under = (fault: VendorFault, operation?: string) =>
  startNxcloud({ faults: [{ fault, ...(operation !== undefined && { operation }) }] });

it('takes what was taken before, and calls it again, when duplicates are accepted', async () => {
  const simulator = await under({ kind: 'duplicates_accepted' }, 'createAndCall');
  const body = createAndCallBody(nowhere, ['999000000001']);
  const create = async () => (await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body })).json;
  for (let count = 0; count < 2; count += 1)
    expect(await create()).toMatchObject({ retCode: 0, successCount: 1 });
  await simulator.settle();
  expect(simulator.ledger()).toHaveLength(2);
  expect(simulator.calls()).toHaveLength(2);
  expect(simulator.nxcloud.tasks()).toMatchObject([{ status: 3 }, { status: 3 }]);
  simulator.clearFaults();
  expect(await create()).toMatchObject({ retCode: 4 });
});

it('takes a part of the numbers only, says which it did not take, and does not call those', async () => {
  const simulator = await under({ kind: 'partial_acceptance', rate: 0.3 });
  const phones = phonesFrom(100);
  const body = createAndCallBody(nowhere, phones);
  body.taskCreateSetting.startupType = 1;
  const { json } = await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body });
  const refused = (json.errList as { phone: string }[]).map(({ phone }) => phone);
  expect(refused.length).toBeGreaterThan(15);
  expect(refused.length).toBeLessThan(45);
  expect(json).toMatchObject({ retCode: 0, totalCount: 100, successCount: 100 - refused.length });
  const ordered = simulator.ledger().map(({ callee }) => callee);
  expect([...ordered, ...refused].toSorted()).toEqual(phones);
  expect(simulator.nxcloud.tasks()).toMatchObject([{ totalOrderCount: ordered.length }]);
  // What was refused may come again.
  simulator.clearFaults();
  const ask = taskClient(simulator, body.userTaskID);
  expect(await ask('addBatchCall', { callInfoList: body.callInfoList })).toMatchObject({
    successCount: refused.length,
  });
});

it.each([
  ['addBatchCall', { callInfoList: createAndCallBody(nowhere).callInfoList }],
  ['importBatchCall', { callInfoList: createAndCallBody(nowhere).callInfoList }],
  ['stopOrder', { orderIDs: ['x'] }],
  ['listOrderDetail', { orderList: ['x'] }],
])('answers 4001 to %s when a limit is reached, and takes nothing', async (operation, members) => {
  const simulator = await under({ kind: 'limit_reached' }, operation);
  const body = createAndCallBody(nowhere);
  body.taskCreateSetting.startupType = 1;
  await askNxcloud(simulator.nxcloud, { path: createAndCallPath, body });
  const before = simulator.ledger();
  expect(await taskClient(simulator, body.userTaskID)(operation, members)).toMatchObject({ retCode: 4001 });
  expect(simulator.ledger()).toEqual(before);
});

it('creates no task either when a limit is reached', async () => {
  const simulator = await under({ kind: 'limit_reached' });
  const request = { path: createAndCallPath, body: createAndCallBody(nowhere) };
  expect((await askNxcloud(simulator.nxcloud, request)).json).toMatchObject({ retCode: 4001 });
  expect(simulator.nxcloud.tasks()).toEqual([]);
});

it('tells a time that is off when its clock is skewed', async () => {
  const simulator = await under({ kind: 'skewed_clock', seconds: -3600 });
  const { json, headers } = await askNxcloud(simulator.nxcloud, { path: pingPath });
  const now = simulator.now().getTime() / 1000;
  expect(json.timestamp).toBe(now - 3600);
  expect(Number(headers.get('createTs'))).toBe(now - 3600);
});
