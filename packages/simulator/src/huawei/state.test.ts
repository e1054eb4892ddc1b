import { expect, it } from 'vitest';
import { numbersPath, smartCampaign, startCampaign, startOnMonday } from '../testing/huawei-campaigns.js';
import { askDialog, askHuawei, askToken, dialogStep } from '../testing/huawei-client.js';
import type { TestSimulator } from '../testing/start-for-test.js';

const policyJson = JSON.stringify([{ type: 1, policy: [{ result: 4, retryNumber: 2, callInterval: 600 }] }]);
const campaignWithRetries = smartCampaign({
  callerNo: [{ accessCode: '880086' }],
  callBackUrl: 'http://127.0.0.1:9/results',
  retryPolicy: { policyType: 0, policyJson },
});

/** A simulator that remembers every byte that it answers and pushes. */
async function startRecorded(options: { seed?: string } = {}) {
  const pushes: string[] = [];
  const simulator = await startOnMonday({
    ...options,
    script: { distribution: { answered: 3, no_answer: 2, busy: 1 } },
    onCallback: (_, { body }) => {
      pushes.push(body);
      return pushes.length % 3 === 0 ? new Response(null, { status: 500 }) : Response.json({ retCode: '0' });
    },
  });
  return { simulator, pushes };
}

async function beginDialog({ huawei }: TestSimulator): Promise<string[]> {
  const token = await askToken(huawei);
  const step = (name: string) => askDialog(huawei, dialogStep(name, String(token.json.authToken)));
  return [token.text, (await step('1-initialize')).text, (await step('2-speech')).text];
}

/** A day's work; gives every answer, and every push. */
async function work(simulator: TestSimulator, pushes: string[]): Promise<string> {
  pushes.length = 0;
  const answers: unknown[] = await beginDialog(simulator);
  const campaign = await startCampaign(simulator, campaignWithRetries);
  answers.push(await campaign.add(Array.from({ length: 20 }, (_, index) => String(99_900_000_000 + index))));
  await simulator.settle();
  answers.push(await campaign.results({ showDetail: 1 }), await campaign.counts());
  return JSON.stringify({ answers, pushes, calls: simulator.calls(), journal: simulator.journal() });
}

it('is the same again, to the byte, after a reset, and in another simulator with the same seed', async () => {
  const [one, other, different] = await Promise.all([
    startRecorded(),
    startRecorded(),
    startRecorded({ seed: 'different' }),
  ]);
  const first = await work(one.simulator, one.pushes);
  expect(one.pushes.length).toBeGreaterThan(20);
  await one.simulator.reset();
  expect(one.simulator.huawei.campaigns()).toEqual([]);
  expect(one.simulator.huawei.dialogs()).toEqual([]);
  // Every path, port and time of the journal included.
  expect(await work(one.simulator, one.pushes)).toBe(first);
  expect(await work(other.simulator, other.pushes)).toBe(first);
  expect(await work(different.simulator, different.pushes)).not.toBe(first);
});

it('is put back as it was, and goes on as it would have', async () => {
  const { simulator, pushes } = await startRecorded();
  const { huawei } = simulator;
  const { authToken } = (await askToken(huawei)).json;
  const step = async (name: string) => (await askDialog(huawei, dialogStep(name, String(authToken)))).text;
  await step('1-initialize');
  const campaign = await startCampaign(simulator, campaignWithRetries);
  await campaign.add(Array.from({ length: 20 }, (_, index) => String(99_900_000_000 + index)));
  // In the middle of calls, redials and pushes.
  await simulator.advance(new Date('2026-01-05T09:01:00Z'));
  const view = () =>
    JSON.stringify([simulator.now(), huawei.campaigns(), huawei.dialogs(), simulator.calls()]);
  const goOn = async () => {
    pushes.length = 0;
    const answers = [await step('2-speech'), JSON.stringify(await campaign.add(['99900000077']))];
    await simulator.settle();
    return JSON.stringify([answers, pushes, await campaign.results({ showDetail: 1 }), view()]);
  };
  const [saved, before] = [await simulator.snapshot(), view()];
  const continuation = await goOn();
  expect(view()).not.toBe(before);
  await simulator.restore(saved);
  expect(view()).toBe(before);
  expect(await goOn()).toBe(continuation);
});

const customerOf = (count: number) => ({
  called: Array.from({ length: count }, (_, index) => String(99_900_000_000 + index)),
});
const { callBackUrl: _, ...quietCampaign } = campaignWithRetries;

it('calls ten thousand numbers with redials through a day', async () => {
  const { simulator } = await startRecorded();
  const ivrParam = { deviceSign: '880086', callCount: 100 };
  const day = await startCampaign(simulator, { ...quietCampaign, ivrParam });
  await day.add(['one customer'], customerOf(10_000));
  await simulator.settle();
  expect(await day.counts()).toMatchObject({ totalCalledCount: 10_000, totalFinishCount: 10_000 });
  const { totalCount } = await day.results({ showDetail: 1, pageSize: 1, pageNum: 1 });
  expect(totalCount).toBe(simulator.calls().length);
  expect(totalCount).toBeGreaterThan(14_000);
});

it('takes two hundred thousand numbers at once', async () => {
  const { simulator } = await startRecorded();
  const { id } = await startCampaign(simulator, quietCampaign);
  const { huawei } = simulator;
  const path = numbersPath.replace('{vdnId}', huawei.vdnId).replace('{campaignId}', String(id));
  const { json } = await askHuawei(huawei, {
    path,
    body: { callDataList: [customerOf(200_000)] },
    keys: huawei,
  });
  expect((json.returnObject as { totalSize: number }).totalSize).toBe(200_000);
});
