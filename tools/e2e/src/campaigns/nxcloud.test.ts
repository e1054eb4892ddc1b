// A campaign as tasks of NXCloud, through the adapter and the real client, against the simulator.
import { UnknownOutcomeError } from '@outdial/core';
import { type Callee, UnsupportedError } from '@outdial/normalize';
import { callsOfCallees, type NxcloudDraft, nxcloudCampaigns } from '@outdial/normalize/nxcloud';
import { createNxcloudClient } from '@outdial/nxcloud';
import { expect, it } from 'vitest';
import { startVendorSimulator } from './start-vendor-simulator.js';

const hourMs = 3_600_000;

const draft = {
  key: 'reminder-2030-01',
  name: 'Payment reminder',
  script: { id: 'scene-0001' },
  start: new Date('2030-01-15T02:00:00Z'),
  timeZone: 'Asia/Shanghai',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
  ringSeconds: 30,
  maxConcurrentCalls: 5,
} as const satisfies NxcloudDraft;

// One is willing, one is never answered, one meets a busy line.
const callees: readonly Callee[] = ['01', '99', '90'].map((ending, index) => ({
  id: `order-${index}`,
  phone: `+9990000000${ending}`,
}));

async function start() {
  const simulator = await startVendorSimulator('nxcloud');
  const { url, uuid, secretKey } = simulator.nxcloud;
  const client = createNxcloudClient({ baseUrl: url, credentials: { uuid, secretKey }, maxRetries: 0 });
  return { simulator, client, campaigns: nxcloudCampaigns({ client }) };
}

it('calls everyone once it is time, and tells how it went', async () => {
  const { simulator, campaigns } = await start();
  const { campaign, refused, acceptedCount, requestId } = await campaigns.create(draft, callees);
  expect({ refused, acceptedCount }).toEqual({ refused: [], acceptedCount: 3 });
  expect(requestId).toBeDefined();
  expect(await campaigns.get(campaign)).toMatchObject({
    ...campaign,
    status: { normalized: 'waiting', native: 1 },
    progress: { callees: { total: 3, finished: 0 } },
  });
  await simulator.advance(new Date(draft.start.getTime() - 1));
  expect(simulator.calls()).toEqual([]);
  await simulator.settle();
  expect(simulator.calls()).toHaveLength(3);
  expect(await campaigns.get(campaign)).toMatchObject({
    status: { normalized: 'completed' },
    progress: { callees: { finished: 3, answered: 1 }, calls: { total: 3 } },
  });
});

it('is filled in parts, started, paused, resumed and cancelled', async () => {
  const { simulator, campaigns } = await start();
  const manual = { ...draft, start: 'manually' } as const;
  const { campaign } = await campaigns.create(manual);
  for (const callee of callees) {
    const { acceptedCount } = await campaigns.addCallees(campaign, manual, [callee]);
    expect(acceptedCount).toBe(1);
  }
  await simulator.advance(hourMs);
  expect(simulator.calls()).toEqual([]);

  const status = async () => (await campaigns.get(campaign))?.status.normalized;
  expect(await status()).toBe('waiting');
  await campaigns.start(campaign);
  expect(await status()).toBe('running');
  await campaigns.pause(campaign);
  expect(await status()).toBe('paused');
  const { campaign: _same, ...late } = await campaigns.addCallees(campaign, manual, [
    { id: 'order-late', phone: '+999000000002' },
  ]);
  expect(late.refused).toEqual([]);
  const before = simulator.calls().length;
  await simulator.advance(hourMs);
  expect(simulator.calls()).toHaveLength(before);
  await campaigns.resume(campaign);
  await campaigns.cancel(campaign);
  await simulator.settle();
  expect(await status()).toMatch(/^(completed|failed)$/);
  await expect(campaigns.start(campaign)).rejects.toMatchObject({ outcome: 'rejected' });
});

it('waits with a campaign of several requests until its last callees are in', async () => {
  const { simulator, campaigns } = await start();
  const now = { from: simulator.now(), until: new Date('2030-02-15T00:00:00Z') };
  for (const begin of ['immediately', draft.start] as const) {
    const key = `parts-${String(begin)}`;
    const context = { ...draft, ...now, key, zones: [draft.timeZone] as const };
    const encoded = campaigns.encode({ ...draft, start: begin }, context);
    const { data } = await encoded.create().send();
    const campaign = encoded.create().read(data).campaign ?? { key, id: undefined, scriptId: undefined };
    const called = simulator.calls().length;
    for (const callee of callees) {
      const items = await encoded.newItems();
      const item = encoded.toItem({ ...callee, id: `${key}-${callee.id}` });
      if ('item' in item) items.add(item.item);
      await encoded.add?.(campaign, items).send();
      await simulator.advance(60_000);
    }
    expect(simulator.calls()).toHaveLength(called);
    await encoded.begin?.(campaign)?.send();
    await simulator.advance(begin === 'immediately' ? hourMs / 2 : draft.start);
    await simulator.advance(hourMs / 2);
    expect(simulator.calls()).toHaveLength(called + callees.length);
  }
});

it('changes the settings of a campaign that waits', async () => {
  const { simulator, campaigns } = await start();
  const { campaign } = await campaigns.create(draft, callees);
  const evening = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '20:00', to: '21:00' }] as const;
  await campaigns.update(campaign, { ...draft, windows: evening });
  await simulator.settle();
  const hours = simulator.calls().map(({ startedAt }) => startedAt.toISOString().slice(0, 13));
  expect(new Set(hours)).toEqual(new Set(['2030-01-15T12']));
  await expect(campaigns.update(campaign, { ...draft, script: { id: 'another' } })).rejects.toThrow(
    'script.id',
  );
});

it('tells which numbers were refused', async () => {
  const { simulator, campaigns } = await start();
  await simulator.addFault({
    vendor: 'nxcloud',
    operation: 'createAndCall',
    fault: { kind: 'partial_acceptance', rate: 0.5 },
  });
  const { refused, acceptedCount = 0 } = await campaigns.create(draft, callees);
  expect(refused).toHaveLength(callees.length - acceptedCount);
  expect(callees.map(({ phone }) => phone)).toEqual(expect.arrayContaining(refused.map(({ phone }) => phone)));
  expect(refused.length).toBeGreaterThan(0);
});

it('does not know what became of a campaign whose answer was lost, and finds out', async () => {
  const { simulator, campaigns } = await start();
  await simulator.addFault({
    vendor: 'nxcloud',
    operation: 'createAndCall',
    times: 1,
    fault: { kind: 'reset_after' },
  });
  const error = await campaigns.create(draft, callees).catch((thrown: unknown) => thrown);
  if (!(error instanceof UnknownOutcomeError)) throw error;
  expect(error.outcome).toBe('unknown');
  expect(await error.reconcile()).toMatchObject({ outcome: 'accepted' });
  expect(await campaigns.get({ key: draft.key, id: undefined, scriptId: undefined })).toBeDefined();
  expect(simulator.ledger()).toHaveLength(callees.length);
});

it('knows no campaign that nobody created, and lists no calls', async () => {
  const { campaigns } = await start();
  const unknown = { key: 'unheard-of', id: undefined, scriptId: undefined };
  expect(await campaigns.get(unknown)).toBeUndefined();
  await expect(campaigns.get({ ...unknown, key: undefined, id: 't-1' })).rejects.toThrow('campaign.key');
  const listCalls = campaigns.listCalls as unknown as (campaign: typeof unknown) => unknown;
  expect(() => listCalls(unknown)).toThrow(UnsupportedError);
});

it('lists the calls of callees whose ids are known, however many', async () => {
  const { simulator, client, campaigns } = await start();
  const many = Array.from({ length: 501 }, (_, index) => ({
    id: `order-${index}`,
    phone: `+99900001${String(index).padStart(4, '0')}` as const,
  }));
  const { campaign } = await campaigns.create({ ...draft, maxConcurrentCalls: 100 }, many);
  await simulator.settle();
  const ids = many.map(({ id }) => id);
  const calls = [];
  for await (const call of callsOfCallees(client, campaign, [...ids, 'unheard-of'])) calls.push(call);
  expect(calls.map(({ callee }) => callee.id)).toEqual(ids);
  expect(calls.map(({ callee }) => callee.phone.normalized)).toEqual(many.map(({ phone }) => phone));
  expect(calls[500]).toMatchObject({ campaign, calleeFinished: { normalized: true } });
});
