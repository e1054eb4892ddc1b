// A campaign as tasks of LAAFFIC's AI agents, through the adapter and the real client, against the simulator.
import { UnknownOutcomeError } from '@outdial/core';
import { createLaafficClient } from '@outdial/laaffic';
import { type Callee, type DraftFor, UnsupportedError } from '@outdial/normalize';
import { type LaafficAgentCapabilities, laafficAgentCampaigns } from '@outdial/normalize/laaffic';
import { expect, it } from 'vitest';
import { startVendorSimulator } from './start-vendor-simulator.js';

const hourMs = 3_600_000;

const draft = {
  key: 'reminder-2030-01',
  name: 'Payment reminder',
  script: { id: '41' },
  start: new Date('2030-01-15T02:00:00Z'),
  timeZone: 'Asia/Shanghai',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
  ringSeconds: 30,
  maxConcurrentCalls: 5,
} as const satisfies DraftFor<LaafficAgentCapabilities>;

// One is willing, one is never answered, one meets a busy line.
const callees = [
  { id: 'order-1', phone: '+999000000001' },
  { id: 'order-2', phone: '+999000000099' },
  { id: 'order-3', phone: '+999000000090' },
] as const satisfies readonly Callee[];

async function start() {
  const simulator = await startVendorSimulator('laaffic');
  const { url, apiKey, apiSecret } = simulator.laaffic;
  const client = createLaafficClient({ baseUrl: url, credentials: { apiKey, apiSecret }, maxRetries: 0 });
  const settings = { client, appId: 'EXAMPLE1', now: simulator.now };
  return { simulator, campaigns: laafficAgentCampaigns(settings) };
}

it('calls everyone once it is time, again who was not reached, and tells how it went', async () => {
  const { simulator, campaigns } = await start();
  const redial = { whom: 'not_reached', times: 1, afterMinutes: 30 } as const;
  const { campaign } = await campaigns.create({ ...draft, redial }, callees);
  const before = await campaigns.get(campaign);
  expect(before).toMatchObject({
    ...campaign,
    name: draft.key,
    status: { normalized: 'waiting' },
    createdAt: { normalized: simulator.now() },
    progress: { callees: { total: 3, called: 0 } },
  });
  await simulator.advance(new Date(draft.start.getTime() - 1));
  expect(simulator.calls()).toEqual([]);
  await simulator.settle();
  expect(
    simulator
      .calls()
      .map(({ number }) => `+${number}`)
      .sort(),
  ).toEqual([...callees, ...callees.slice(1)].map(({ phone }) => phone).sort());
  expect(await campaigns.get({ key: draft.key, id: undefined, scriptId: undefined })).toMatchObject({
    id: campaign.id,
    status: { normalized: 'completed' },
    progress: { callees: { called: 3 }, calls: { answered: 1, failed: 2 } },
  });
});

it('keeps to the windows', async () => {
  const { simulator, campaigns } = await start();
  const evening = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '20:00', to: '21:00' }] as const;
  await campaigns.create({ ...draft, start: 'immediately', windows: evening }, callees);
  await simulator.settle();
  const hours = simulator.calls().map(({ startedAt }) => startedAt.toISOString().slice(0, 13));
  expect(hours).toEqual(callees.map(() => '2030-01-15T12'));
});

it('cancels before the first call', async () => {
  const { simulator, campaigns } = await start();
  const { campaign } = await campaigns.create(draft, callees);
  await campaigns.cancel(campaign);
  await simulator.settle();
  expect(simulator.calls()).toEqual([]);
  expect((await campaigns.get(campaign))?.status.normalized).toBe('cancelled');
  await expect(campaigns.cancel(campaign)).rejects.toMatchObject({ outcome: 'rejected' });
});

it.each([
  ['before the first recall', hourMs + hourMs / 2, 3],
  ['between two recalls', 3 * hourMs, 5],
])('cancels what is to come %s', async (_when, after, called) => {
  const { simulator, campaigns } = await start();
  const redial = { whom: 'not_reached', times: 3, afterMinutes: 90 } as const;
  const { campaign } = await campaigns.create({ ...draft, redial }, callees);
  await simulator.advance(after);
  expect(simulator.calls()).toHaveLength(called);
  await campaigns.cancel({ key: draft.key, id: undefined, scriptId: undefined });
  await simulator.settle();
  expect(simulator.calls()).toHaveLength(called);
  expect(await campaigns.get(campaign)).toBeDefined();
});

it('does not know what became of a campaign whose answer was lost, and finds out', async () => {
  const { simulator, campaigns } = await start();
  const fault = { kind: 'reset_after' } as const;
  await simulator.addFault({ vendor: 'laaffic', operation: 'sendAgentGroupCall', times: 1, fault });
  const error = await campaigns.create(draft, callees).catch((thrown: unknown) => thrown);
  if (!(error instanceof UnknownOutcomeError)) throw error;
  expect(error.outcome).toBe('unknown');
  expect(await campaigns.get({ key: draft.key, id: undefined, scriptId: undefined })).toBeDefined();
  // The name guards against a second task.
  await expect(campaigns.create(draft, callees)).rejects.toMatchObject({ outcome: 'rejected' });
  expect(simulator.ledger()).toHaveLength(callees.length);
});

it('knows no campaign that nobody created, and does nothing that the vendor cannot', async () => {
  const { campaigns } = await start();
  const unknown = { key: 'unheard-of', id: undefined, scriptId: undefined };
  expect(await campaigns.get(unknown)).toBeUndefined();
  await expect(campaigns.cancel(unknown)).rejects.toThrow('campaign.id');
  await expect(campaigns.get({ ...unknown, key: undefined })).rejects.toThrow('campaign.key');
  for (const action of ['start', 'pause', 'resume', 'update', 'listCalls'] as const) {
    const act = campaigns[action] as unknown as (campaign: typeof unknown) => unknown;
    expect(() => act(unknown)).toThrow(UnsupportedError);
  }
});
