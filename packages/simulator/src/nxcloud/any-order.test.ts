import fc, { type Arbitrary } from 'fast-check';
import { expect, it } from 'vitest';
import { expectDocumented, webhookKeys } from '../testing/documented-answer.js';
import { startNxcloud, taskClient } from '../testing/nxcloud-client.js';
import { callInfoList, nowhere, orderIds, settingsFor } from '../testing/nxcloud-tasks.js';

const webhooks: Record<string, string> = {
  '/call': 'callCallback',
  '/order': 'orderCallback',
  '/task': 'taskCallback',
};

interface CallInfo {
  callID: string;
  callStatus: number;
}

interface Order {
  orderID: string;
  finish: boolean;
  callInfoDetailList: CallInfo[];
}

interface Members {
  [name: string]: unknown;
  phones?: string[];
  picks?: number[];
}

type Told = Order & { taskStatus: number; callInfoDetail?: CallInfo };

const phones = fc.array(
  fc
    .constantFrom('00', '80', '81', '82', '90', '94', '95', '96', '97', '99')
    .map((ending) => `9990000000${ending}`),
  { minLength: 2, maxLength: 6, size: 'max' },
);
const hours = fc.constantFrom('', '10', '10,11', '9,10', '0,10');
const setting = fc.record({
  startupType: fc.constantFrom(1, 2, 3),
  startupAt: fc.integer({ min: 1_727_315_000, max: 1_727_320_000 }),
  dialAtUpHour: hours,
  dialAtDownHour: hours,
  maxCall: fc.integer({ min: 0, max: 4 }),
});
const flags = fc.record({ taskKeep: fc.boolean(), roundRedial: fc.boolean() });
const settings = fc.tuple(flags, setting).map(([flag, chosen]) => settingsFor(nowhere, flag, chosen));
const delCall = fc.constantFrom(0, 0, 1);
const picks = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 });

/** What is asked; orders by their place in all that were sent. */
const requests: Arbitrary<[operation: string, members: Members]> = fc.oneof(
  fc.tuple(fc.constant('mgrTaskStatus'), fc.record({ taskOperate: fc.constantFrom(1, 1, 2, 2, 3), delCall })),
  fc.tuple(fc.constant('updateTask'), settings),
  fc.tuple(fc.constantFrom('addBatchCall', 'importBatchCall'), fc.record({ phones })),
  fc.tuple(fc.constant('stopOrder'), fc.record({ picks, delCall })),
);

/** Without `seconds` no time passes before the request, not even for what is due. */
const steps = fc.array(
  fc.record({
    seconds: fc.constantFrom(...Array(5).fill(undefined), 0, 1, 20, 61, 3600),
    asked: requests,
  }),
  { minLength: 4, maxLength: 12, size: 'max' },
);

/** One task of an account, and everything that it tells. */
async function startDesk(chosen: object, firstPhones: string[]) {
  const told: { path: string; body: Told }[] = [];
  const simulator = await startNxcloud({
    onCallback: (url, { body }) => {
      const path = new URL(url).pathname;
      told.push({ path, body: JSON.parse(body) });
      return new Response();
    },
  });
  const askTask = taskClient(simulator, 'task-1');
  const sent: string[] = [];
  /** How many calls there were before an order was stopped. */
  const stopped = new Map<string, number>();
  const ask = async (operation: string, members: Members) => {
    const orders = members.phones && callInfoList(nowhere, members.phones);
    const orderIDs = members.picks?.map((pick) => sent[pick] ?? 'nobody');
    const count = simulator.calls().length;
    const answer = await askTask(operation, { ...members, ...orders, ...(orderIDs && { orderIDs }) });
    if (orders && answer.retCode === 0) sent.push(...orderIds(orders));
    const refused = (answer.errList as { orderID: string }[] | undefined)?.map(({ orderID }) => orderID);
    for (const id of orderIDs ?? []) if (!refused?.includes(id) && !stopped.has(id)) stopped.set(id, count);
  };
  await ask('createAndCall', { ...chosen, phones: firstPhones });
  const orders = async () =>
    (await askTask('listOrderDetail', { orderList: sent })).orderDetailList as Order[];
  const of = (path: string) => told.filter((each) => each.path === path).map(({ body }) => body);
  return { simulator, ask, orders, told, of, stopped };
}

type Desk = Awaited<ReturnType<typeof startDesk>>;

async function expectCounts({ simulator, orders }: Desk): Promise<Order[]> {
  const found = await orders();
  const calls = found.flatMap(({ callInfoDetailList }) => callInfoDetailList);
  const isAnswered = ({ callStatus }: CallInfo) => callStatus === 1;
  expect(simulator.nxcloud.tasks()).toMatchObject([
    {
      totalOrderCount: found.length,
      finishOrderCount: found.filter(({ finish }) => finish).length,
      answerOrderCount: found.filter((order) => order.callInfoDetailList.some(isAnswered)).length,
      totalCall: calls.length,
      totalAnswerCall: calls.filter(isAnswered).length,
    },
  ]);
  return found;
}

/** Every call and every finished order was told once, and every status in its order; nobody was called who had been stopped. */
function expectTold({ simulator, told, of, stopped }: Desk, found: Order[]): void {
  for (const { path, body } of told) expectDocumented('nxcloud', webhookKeys(webhooks[path] as string), body);
  const calls = simulator.calls();
  const callIds = of('/call').map(({ callInfoDetail }) => callInfoDetail?.callID);
  expect(callIds.toSorted()).toEqual(calls.map(({ callId }) => callId).toSorted());
  const finished = found.filter(({ finish }) => finish);
  const lastCalls = (orders: [orderID: string, callID: string | undefined][]) => new Map(orders.toSorted());
  const ends = of('/order');
  expect(ends).toHaveLength(finished.length);
  expect(lastCalls(ends.map((order) => [order.orderID, order.callInfoDetail?.callID]))).toEqual(
    lastCalls(finished.map((order) => [order.orderID, order.callInfoDetailList.at(-1)?.callID])),
  );
  const statuses = of('/task').map(({ taskStatus }) => taskStatus);
  expect(statuses.filter((status, index) => status === statuses[index - 1])).toEqual([]);
  expect(statuses.at(-1) ?? 1).toBe(simulator.nxcloud.tasks()[0]?.status);
  const late = [...stopped].flatMap(([orderID, count]) => {
    const made = found.find((order) => order.orderID === orderID)?.callInfoDetailList ?? [];
    const ids = new Set(calls.slice(count).map(({ callId }) => callId));
    return made.filter(({ callID }) => ids.has(callID));
  });
  expect(late).toEqual([]);
}

it('adds up and tells everything once, whatever is asked in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(settings, phones, steps, async (chosen, firstPhones, asked) => {
      const desk = await startDesk(chosen, firstPhones);
      for (const { seconds, asked: request } of asked) {
        if (seconds !== undefined) await desk.simulator.advance(seconds * 1000);
        await desk.ask(...request);
        await expectCounts(desk);
      }
      await desk.simulator.settle();
      const found = await expectCounts(desk);
      expectTold(desk, found);
      // A task that is running has nobody left to call.
      if (desk.simulator.nxcloud.tasks()[0]?.status === 2)
        expect(found.every(({ finish }) => finish)).toBe(true);
      await desk.simulator.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);
