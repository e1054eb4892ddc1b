// A campaign of Huawei Cloud, through the adapter and the real client, against the simulator.
import { UnknownOutcomeError } from '@outdial/core';
import { createHuaweiCampaignClient } from '@outdial/huawei';
import { type Call, type Callee, type DraftFor, UnsupportedError } from '@outdial/normalize';
import { type HuaweiCapabilities, huaweiCampaigns } from '@outdial/normalize/huawei';
import { expect, it } from 'vitest';
import { startVendorSimulator } from './start-vendor-simulator.js';

const hourMs = 3_600_000;

const draft = {
  key: 'reminder-2030-01',
  name: 'Payment reminder',
  script: { id: '880086' },
  start: new Date('2030-01-15T02:00:00Z'),
  until: new Date('2030-01-16T16:00:00Z'),
  timeZone: 'Asia/Shanghai',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
  ringSeconds: 30,
  maxConcurrentCalls: 5,
} as const satisfies DraftFor<HuaweiCapabilities>;
const redial = { whom: 'not_reached', times: 1, afterMinutes: 10 } as const;

// One is willing, one is never answered, one meets a busy line.
const callees = ['01', '99', '90'].map(
  (ending, index) => ({ id: `order-${index}`, phone: `+9990000000${ending}` }) as const satisfies Callee,
);

async function start() {
  const simulator = await startVendorSimulator('huawei');
  const { url, vdnId, accessKey, secretKey } = simulator.huawei;
  const credentials = { accessKey, secretKey };
  const client = createHuaweiCampaignClient({ baseUrl: url, vdnId, credentials, maxRetries: 0 });
  return { simulator, campaigns: huaweiCampaigns({ client, callerNo: [{ accessCode: '880086' }] }) };
}

async function all(calls: AsyncIterable<Call>): Promise<Call[]> {
  const list: Call[] = [];
  for await (const call of calls) list.push(call);
  return list;
}

it('calls everyone once it is time, again whom it did not reach, and tells how it went', async () => {
  const { simulator, campaigns } = await start();
  const { campaign } = await campaigns.create({ ...draft, redial });
  expect(await campaigns.addCallees(campaign, draft, callees)).toMatchObject({
    refused: [],
    acceptedCount: 3,
  });
  expect(await campaigns.get(campaign)).toMatchObject({
    key: draft.key,
    id: campaign.id,
    status: { native: 2 },
    startsAt: { normalized: draft.start },
    endsAt: { normalized: draft.until },
  });
  await simulator.advance(new Date(draft.start.getTime() - 1));
  expect(simulator.calls()).toEqual([]);
  expect(await all(campaigns.listCalls(campaign))).toEqual([]);
  await simulator.settle();
  const attempts = (phone: string) => simulator.calls().filter(({ number }) => `+${number}` === phone).length;
  expect(callees.map(({ phone }) => attempts(phone))).toEqual([1, 2, 2]);
  const calls = await all(campaigns.listCalls(campaign));
  expect(
    calls.map((call) => `${call.callee.id} ${call.callee.phone.normalized} ${call.status.normalized}`).sort(),
  ).toEqual([
    'order-0 +999000000001 answered',
    'order-1 +999000000099 no_answer',
    'order-1 +999000000099 no_answer',
    'order-2 +999000000090 busy',
    'order-2 +999000000090 busy',
  ]);
  expect(calls.every(({ campaign: { key, id } }) => key === draft.key && id === campaign.id)).toBe(true);
  const status = async () => (await campaigns.get(campaign))?.status.normalized;
  // With all numbers called, the vendor waits for further ones.
  expect(await status()).toBe('running');
  await simulator.advance(draft.until);
  expect(await status()).toBe('completed');
});

it('calls nobody again unasked', async () => {
  const { simulator, campaigns } = await start();
  const { campaign } = await campaigns.create(draft);
  await campaigns.addCallees(campaign, draft, callees);
  await simulator.settle();
  expect(simulator.calls()).toHaveLength(callees.length);
});

it('is paused and resumed, by its id or by its key', async () => {
  const { simulator, campaigns } = await start();
  const { campaign } = await campaigns.create(draft);
  await campaigns.addCallees(campaign, draft, callees);
  const byKey = { key: draft.key, id: undefined, scriptId: undefined };
  await campaigns.pause(byKey);
  expect((await campaigns.get(byKey))?.status.normalized).toBe('paused');
  await expect(campaigns.pause(campaign)).rejects.toMatchObject({ outcome: 'rejected' });
  await simulator.advance(2 * hourMs);
  expect(simulator.calls()).toEqual([]);
  await campaigns.resume(campaign);
  await simulator.advance(60_000);
  expect(simulator.calls()).toHaveLength(3);
});

it('takes other settings, but for those that the vendor keeps', async () => {
  const { simulator, campaigns } = await start();
  const { campaign } = await campaigns.create(draft);
  await campaigns.addCallees(campaign, draft, callees);
  const evening = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '20:00', to: '21:00' }] as const;
  await campaigns.update(campaign, { ...draft, windows: evening });
  await expect(campaigns.update(campaign, { ...draft, redial })).rejects.toThrow('redial');
  await simulator.settle();
  const hours = simulator.calls().map(({ startedAt }) => startedAt.toISOString().slice(0, 13));
  expect(new Set(hours)).toEqual(new Set(['2030-01-15T12']));
});

it('makes no more calls at a time than were wished, and lists more of them than a page has', async () => {
  const { simulator, campaigns } = await start();
  const { campaign } = await campaigns.create({ ...draft, maxConcurrentCalls: 7 });
  const many = Array.from({ length: 120 }, (_, index) => ({
    id: `order-${index}`,
    phone: `+9990001${String(index).padStart(3, '0')}01` as const,
  }));
  for (let begin = 0; begin < many.length; begin += 20)
    await campaigns.addCallees(campaign, draft, many.slice(begin, begin + 20));
  await simulator.settle();
  const times = simulator.calls().map(({ startedAt, endedAt = startedAt }) => [startedAt, endedAt] as const);
  const atOnce = times.map(([at]) => times.filter(([begun, ended]) => begun <= at && at < ended).length);
  expect(Math.max(...atOnce)).toBe(7);
  const ids = (await all(campaigns.listCalls(campaign))).map(({ callee }) => callee.id);
  expect([ids.length, new Set(ids)]).toEqual([many.length, new Set(many.map(({ id }) => id))]);
});

it('is found among others by a key that is longer than the filter of the list', async () => {
  const { campaigns } = await start();
  const keys = [`${'k'.repeat(40)}-1`, `${'k'.repeat(40)}-2`];
  for (const key of keys) await campaigns.create({ ...draft, key });
  for (const key of keys) {
    const told = await campaigns.get({ key, id: undefined, scriptId: undefined });
    expect(told?.key).toBe(key);
    expect((await campaigns.get({ key: undefined, id: told?.id, scriptId: undefined }))?.key).toBe(key);
  }
});

it('does not know what became of a campaign whose answer was lost, and finds out', async () => {
  const { simulator, campaigns } = await start();
  for (const kind of ['reset_before', 'reset_after'] as const) {
    await simulator.addFault({ vendor: 'huawei', operation: 'createCampaignV2', times: 1, fault: { kind } });
    const key = `lost-${kind}`;
    const error = await campaigns.create({ ...draft, key }).catch((thrown: unknown) => thrown);
    if (!(error instanceof UnknownOutcomeError)) throw error;
    expect(error.outcome).toBe('unknown');
    const isThere = kind === 'reset_after';
    expect((await error.reconcile()).outcome === 'accepted').toBe(isThere);
    const told = await campaigns.get({ key, id: undefined, scriptId: undefined });
    expect(told?.key).toBe(isThere ? key : undefined);
  }
  await expect(campaigns.create({ ...draft, key: 'lost-reset_after' })).rejects.toMatchObject({
    outcome: 'rejected',
    category: 'conflict',
  });
});

it('does not know whether callees are in when the answer to them was lost', async () => {
  const { simulator, campaigns } = await start();
  const { campaign } = await campaigns.create(draft);
  await simulator.addFault({
    vendor: 'huawei',
    operation: 'addCallDataV2',
    times: 1,
    fault: { kind: 'reset_after' },
  });
  await expect(campaigns.addCallees(campaign, draft, callees)).rejects.toMatchObject({ outcome: 'unknown' });
  expect(simulator.ledger()).toHaveLength(callees.length);
});

it('knows no campaign that nobody created, and cannot cancel one', async () => {
  const { campaigns } = await start();
  const unknown = { key: 'unheard-of', id: undefined, scriptId: undefined };
  expect(await campaigns.get(unknown)).toBeUndefined();
  expect(await campaigns.get({ ...unknown, id: '4711' })).toBeUndefined();
  await expect(campaigns.pause(unknown)).rejects.toThrow('campaign.key');
  await expect(campaigns.get({ ...unknown, key: undefined })).rejects.toThrow('campaign');
  const cancel = campaigns.cancel as unknown as (reference: typeof unknown) => unknown;
  expect(() => cancel(unknown)).toThrow(UnsupportedError);
});
