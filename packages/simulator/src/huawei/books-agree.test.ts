import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Simulator } from '../simulator.js';
import { startSimulator } from '../start-simulator.js';
import { monday, smartCampaignV2, startCampaign } from '../testing/huawei-campaigns.js';

type Pushed = { called: string; failCode: string };

const pushed: Pushed[] = [];
let simulator: Simulator<'huawei'>;
beforeAll(async () => {
  simulator = await startSimulator({
    vendors: ['huawei'],
    clock: 'manual',
    start: monday,
    onCallback: (_, { body }) => {
      pushed.push(...(JSON.parse(body) as Pushed[]));
      return Response.json({ retCode: '0', retMsg: 'success' });
    },
  });
});
afterAll(() => simulator.close());

/** Two digits at the end of a number, which decide what it does. */
const ending = fc.integer({ min: 80, max: 99 });
const runs = fc.record({
  endings: fc.array(ending, { minLength: 1, maxLength: 20 }),
  retries: fc.integer({ min: 0, max: 3 }),
  callCount: fc.integer({ min: 1, max: 6 }),
  /** After the first call may begin; some end in the middle of a call. */
  seconds: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 3 }),
});

it('tells the same of every campaign by its counts, its results, its pushes and its calls', async () => {
  await fc.assert(
    fc.asyncProperty(runs, async ({ endings, retries, callCount, seconds }) => {
      await simulator.reset();
      pushed.length = 0;
      const ivrParam = { deviceSign: '880086', callCount };
      const callBackUrl = 'http://127.0.0.1:9/results';
      const campaign = await startCampaign(
        simulator,
        smartCampaignV2({ ivrParam, callBackUrl }, retries, 120),
      );
      const numbers = endings.map((last, index) => String(99_900_000_000 + index * 100 + last));
      await campaign.add(numbers, { customField: 'all' });
      await simulator.advance(9 * 3_600_000);
      for (const step of seconds) {
        await simulator.advance(step * 1000);
        await expectAgreement(campaign, numbers.length, callCount);
      }
      await simulator.settle();
      await expectAgreement(campaign, numbers.length, callCount);
      expect(await campaign.counts()).toMatchObject({ unCallCount: 0, totalFinishCount: numbers.length });
    }),
    { numRuns: 15 },
  );
});

async function expectAgreement(
  { counts, results }: Awaited<ReturnType<typeof startCampaign>>,
  total: number,
  callCount: number,
): Promise<void> {
  const calls = simulator.calls();
  const ended = calls.filter(({ state }) => state === 'ended');
  const answered = ended.filter(({ result }) => result === 'answered' || result === 'voicemail');
  const calling = calls.length - ended.length;
  expect(calling).toBeLessThanOrEqual(callCount);
  const { batchDetail, ...told } = await counts();
  const { batchId: _, ...batch } = (batchDetail as Record<string, unknown>[])[0] ?? {};
  expect({ campaignId: told.campaignId, ...batch }).toEqual(told);
  const finished = Number(told.totalFinishCount);
  const called = new Set(calls.map(({ number }) => number)).size;
  expect(told).toMatchObject({
    totalCount: total,
    unCallCount: total - finished - calling,
    totalCalledCount: called,
    dailyCalledCount: called,
    totalCallSucc: answered.length,
  });
  const detailed = await results({ showDetail: 1 });
  const rows = detailed.data.map(({ called: number, failCode }) => ({ called: number, failCode }));
  expect(detailed.totalCount).toBe(ended.length);
  expect(pushed.map(({ called: number, failCode }) => ({ called: number, failCode }))).toEqual(rows);
  expect((await results()).totalCount).toBe(finished);
}
