// A campaign as a job group of Alibaba Cloud, through the adapter and the real client, against the simulator.
import { createAlibabaClient } from '@outdial/alibaba';
import { UnknownOutcomeError } from '@outdial/core';
import { type Call, type Callee, type DraftFor, UnsupportedError } from '@outdial/normalize';
import { type AlibabaCapabilities, alibabaCampaigns } from '@outdial/normalize/alibaba';
import { expect, it } from 'vitest';
import { beginning, startVendorSimulator } from './start-vendor-simulator.js';

const hourMs = 3_600_000;

const draft = {
  key: 'reminder-2030-01',
  name: 'Payment reminder',
  script: { id: 'c5c5d8c0-c0f1-48a7-be2b-dc46006d888a' },
  start: new Date('2030-01-15T02:00:00Z'),
  until: new Date('2030-01-16T10:00:00Z'),
  timeZone: 'Asia/Shanghai',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
  ringSeconds: 30,
  maxConcurrentCalls: 5,
  redial: { whom: 'not_reached', times: 1, afterMinutes: 10 },
} as const satisfies DraftFor<AlibabaCapabilities>;

// One is willing, one is never answered, one meets a number that does not exist.
const callees = ['01', '99', '93'].map(
  (ending, index) => ({ id: `order-${index}`, phone: `+9990000000${ending}` }) as const satisfies Callee,
);

async function start() {
  // A group is found again by when it was made, so that all clocks are those of the simulator.
  const now = () => beginning;
  const simulator = await startVendorSimulator('alibaba', { now });
  const { url, accessKeyId, accessKeySecret } = simulator.alibaba;
  const credentials = { accessKeyId, accessKeySecret };
  const client = createAlibabaClient({ baseUrl: url, credentials, now, maxRetries: 0 });
  return { simulator, client, campaigns: alibabaCampaigns({ client, instanceId: 'instance-1' }) };
}

async function all(calls: AsyncIterable<Call>): Promise<Call[]> {
  const list: Call[] = [];
  for await (const call of calls) list.push(call);
  return list;
}

it('calls everyone once it is time, again whom it did not reach, and tells how it went', async () => {
  const { simulator, campaigns } = await start();
  const { campaign, requestId } = await campaigns.create(draft);
  expect(requestId).toBeDefined();
  expect(await campaigns.addCallees(campaign, draft, callees)).toMatchObject({
    refused: [],
    acceptedCount: 3,
  });
  expect(await campaigns.get(campaign)).toMatchObject({
    ...campaign,
    status: { normalized: 'waiting', native: 'Scheduling' },
    startsAt: { normalized: draft.start },
    endsAt: { normalized: draft.until },
    progress: { callees: { total: 3, finished: 0 }, calls: { total: 0 } },
  });
  expect((await all(campaigns.listCalls(campaign))).map(({ status }) => status.normalized)).toEqual([
    'queued',
    'queued',
    'queued',
  ]);
  await simulator.advance(new Date(draft.start.getTime() - 1));
  expect(simulator.calls()).toEqual([]);
  await simulator.settle();
  const attempts = (phone: string) => simulator.calls().filter(({ number }) => `+${number}` === phone).length;
  expect(callees.map(({ phone }) => attempts(phone))).toEqual([1, 2, 2]);
  expect(await campaigns.get(campaign)).toMatchObject({
    status: { normalized: 'completed' },
    progress: { calls: { total: 5, failed: 4 } },
  });
  const calls = await all(campaigns.listCalls(campaign));
  expect(calls.map((call) => [call.callee.id, call.callee.phone.normalized, call.status.normalized])).toEqual([
    ['order-0', '+999000000001', 'answered'],
    ['order-1', '+999000000099', 'no_answer'],
    ['order-1', '+999000000099', 'no_answer'],
    ['order-2', '+999000000093', 'invalid_number'],
    ['order-2', '+999000000093', 'invalid_number'],
  ]);
  expect(new Set(calls.map(({ campaign: { key, id } }) => `${key} ${id}`))).toEqual(
    new Set([`${draft.key} ${campaign.id}`]),
  );
});

it('is paused, resumed and cancelled, by its id or by its key', async () => {
  const { simulator, campaigns } = await start();
  const { campaign } = await campaigns.create(draft);
  await campaigns.addCallees(campaign, draft, callees);
  const byKey = { key: draft.key, id: undefined, scriptId: undefined };
  const status = async () => (await campaigns.get(byKey))?.status.normalized;
  await campaigns.pause(campaign);
  expect(await status()).toBe('paused');
  await simulator.advance(2 * hourMs);
  expect(simulator.calls()).toEqual([]);
  await campaigns.resume(byKey);
  await simulator.advance(60_000);
  expect(simulator.calls()).toHaveLength(3);
  await campaigns.cancel(byKey);
  await simulator.settle();
  expect(simulator.calls()).toHaveLength(3);
  expect(await all(campaigns.listCalls(byKey))).toHaveLength(3);
});

it('takes other settings', async () => {
  const { simulator, campaigns } = await start();
  const { campaign } = await campaigns.create(draft);
  await campaigns.addCallees(campaign, draft, callees);
  const evening = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '20:00', to: '21:00' }] as const;
  const until = new Date('2030-01-16T16:00:00Z');
  await campaigns.update(campaign, { ...draft, windows: evening, until });
  await simulator.settle();
  const hours = simulator.calls().map(({ startedAt }) => startedAt.toISOString().slice(0, 13));
  expect(new Set(hours)).toEqual(new Set(['2030-01-15T12']));
  expect(await campaigns.get(campaign)).toMatchObject({
    name: draft.key,
    status: { normalized: 'completed' },
  });
});

it('lists the calls of more callees than one request asks for', async () => {
  const { simulator, campaigns } = await start();
  const { campaign } = await campaigns.create(draft);
  const many = Array.from({ length: 120 }, (_, index) => ({
    id: `order-${index}`,
    phone: `+9990001${String(index).padStart(3, '0')}01` as const,
  }));
  for (const part of [many.slice(0, 99), many.slice(99)]) await campaigns.addCallees(campaign, draft, part);
  await expect(campaigns.addCallees(campaign, draft, many)).rejects.toThrow('99');
  await simulator.settle();
  const calls = await all(campaigns.listCalls(campaign));
  expect(calls.map(({ callee }) => callee.id)).toEqual(many.map(({ id }) => id));
});

it('does not know what became of a campaign whose answer was lost, and finds out', async () => {
  const { simulator, campaigns } = await start();
  for (const kind of ['reset_before', 'reset_after'] as const) {
    await simulator.addFault({ vendor: 'alibaba', operation: 'createJobGroup', times: 1, fault: { kind } });
    const key = `lost-${kind}`;
    const error = await campaigns.create({ ...draft, key }).catch((thrown: unknown) => thrown);
    if (!(error instanceof UnknownOutcomeError)) throw error;
    expect(error.outcome).toBe('unknown');
    const isThere = kind === 'reset_after';
    expect((await error.reconcile()).outcome === 'accepted').toBe(isThere);
    const told = await campaigns.get({ key, id: undefined, scriptId: undefined });
    expect(told?.name).toBe(isThere ? key : undefined);
  }
});

it('does not know whether callees are in when the answer to them was lost', async () => {
  const { simulator, campaigns } = await start();
  const { campaign } = await campaigns.create(draft);
  await simulator.addFault({
    vendor: 'alibaba',
    operation: 'assignJobs',
    times: 1,
    fault: { kind: 'reset_after' },
  });
  const sending = campaigns.addCallees(campaign, draft, callees);
  await expect(sending).rejects.toMatchObject({ outcome: 'unknown' });
  expect(simulator.ledger()).toHaveLength(callees.length);
});

it('knows no campaign that nobody created, and tells two of one name apart by their ids only', async () => {
  const { campaigns } = await start();
  const unknown = { key: 'unheard-of', id: undefined, scriptId: undefined };
  expect(await campaigns.get(unknown)).toBeUndefined();
  expect(await campaigns.get({ ...unknown, id: 'unheard-of' })).toBeUndefined();
  await expect(campaigns.pause(unknown)).rejects.toThrow('campaign.key');
  await expect(campaigns.get({ ...unknown, key: undefined })).rejects.toThrow('campaign');
  const { campaign } = await campaigns.create(draft);
  await campaigns.create(draft);
  await expect(campaigns.get({ ...campaign, id: undefined })).rejects.toThrow('campaign.id');
  expect(await campaigns.get(campaign)).toMatchObject({ id: campaign.id });
  const begin = campaigns.start as unknown as (reference: typeof campaign) => unknown;
  expect(() => begin(campaign)).toThrow(UnsupportedError);
});
