// A campaign as tasks of LAAFFIC's IVR, through the adapter and the real client, against the simulator.
import { UnknownOutcomeError } from '@outdial/core';
import { createLaafficClient } from '@outdial/laaffic';
import { type Callee, UnsupportedError } from '@outdial/normalize';
import {
  type LaafficIvrDraft,
  type LaafficIvrSettings,
  laafficIvrCampaigns,
} from '@outdial/normalize/laaffic';
import recording from '@outdial/specs/laaffic/examples/fileUpload.wav.request.json' with { type: 'json' };
import { expect, it } from 'vitest';
import { startVendorSimulator } from './start-vendor-simulator.js';

const draft = {
  key: 'reminder-2030-01',
  name: 'Payment reminder',
  script: { id: 'reminder' },
  start: new Date('2030-01-15T02:00:00Z'),
  timeZone: 'Asia/Shanghai',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
  ringSeconds: 30,
  maxConcurrentCalls: 5,
} as const satisfies LaafficIvrDraft;

// One is willing, one is never answered, one meets a busy line.
const callees = [
  { id: 'order-1', phone: '+999000000001', variables: { text1: 'Ada' } },
  { id: 'order-2', phone: '+999000000099', variables: { text1: 'Bob' } },
  { id: 'order-3', phone: '+999000000090', variables: { text1: 'Eve' } },
] as const satisfies readonly Callee[];

const texts = { reminder: { text: 'Good day.', lan: 'EN' } };

async function start(settings: Partial<LaafficIvrSettings> = {}) {
  const simulator = await startVendorSimulator('laaffic');
  const { url, apiKey, apiSecret } = simulator.laaffic;
  const client = createLaafficClient({ baseUrl: url, credentials: { apiKey, apiSecret }, maxRetries: 0 });
  const campaigns = laafficIvrCampaigns({ client, appId: 'EXAMPLE1', now: simulator.now, texts, ...settings });
  return { simulator, client, campaigns };
}

it('speaks a text to everyone once it is time, again who was not reached, and tells how it went', async () => {
  const { simulator, campaigns } = await start();
  const redial = { whom: 'not_reached', times: 1, afterMinutes: 30 } as const;
  const { campaign } = await campaigns.create({ ...draft, redial }, callees);
  expect(await campaigns.get(campaign)).toMatchObject({
    key: draft.key,
    id: campaign.id,
    status: { normalized: 'waiting' },
    progress: { callees: { total: 3, called: 0 } },
  });
  await simulator.advance(new Date(draft.start.getTime() - 1));
  expect(simulator.calls()).toEqual([]);
  await simulator.settle();
  const called = [...callees, ...callees.slice(1)].map(({ phone }) => phone.slice(1));
  expect(
    simulator
      .calls()
      .map(({ number }) => number)
      .sort(),
  ).toEqual(called.sort());
  expect(await campaigns.get({ key: draft.key, id: undefined, scriptId: undefined })).toMatchObject({
    id: campaign.id,
    status: { normalized: 'completed' },
    progress: { callees: { called: 3 }, calls: { answered: 1, failed: 2 } },
  });
});

it('plays a file that was uploaded, within the windows', async () => {
  const { simulator, client, campaigns } = await start();
  const { data } = await client.fileUpload(recording);
  const evening = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '20:00', to: '21:00' }] as const;
  const script = { id: String(data.data) };
  await campaigns.create({ ...draft, script, start: 'immediately', windows: evening }, callees);
  await simulator.settle();
  const hours = simulator.calls().map(({ startedAt }) => startedAt.toISOString().slice(0, 13));
  expect(hours).toEqual(callees.map(() => '2030-01-15T12'));
});

it('changes when a campaign begins', async () => {
  const { simulator, campaigns } = await start({ updateKeepsWindows: true });
  const { campaign } = await campaigns.create(draft, callees);
  const later = new Date('2030-01-15T05:00:00Z');
  await campaigns.update({ ...campaign, id: undefined }, { ...draft, start: later });
  await simulator.settle();
  const [first] = simulator.calls();
  expect(first?.startedAt.getTime()).toBeGreaterThanOrEqual(later.getTime());
  expect(simulator.calls()).toHaveLength(callees.length);
  await expect(campaigns.update(campaign, draft)).rejects.toMatchObject({ outcome: 'rejected' });
});

it('begins at once when it is changed so', async () => {
  const { simulator, campaigns } = await start({ updateKeepsWindows: true });
  const { campaign } = await campaigns.create(draft, callees);
  await campaigns.update(campaign, { ...draft, start: 'immediately' });
  await simulator.advance(60_000);
  expect(simulator.calls().length).toBeGreaterThan(0);
});

it('does not know what became of a campaign whose answer was lost, and finds out', async () => {
  const { simulator, campaigns } = await start();
  const fault = { kind: 'reset_after' } as const;
  await simulator.addFault({ vendor: 'laaffic', operation: 'sendGroupCall', times: 1, fault });
  const error = await campaigns.create(draft, callees).catch((thrown: unknown) => thrown);
  if (!(error instanceof UnknownOutcomeError)) throw error;
  expect(error.outcome).toBe('unknown');
  expect(await campaigns.get({ key: draft.key, id: undefined, scriptId: undefined })).toBeDefined();
  expect(simulator.ledger()).toHaveLength(callees.length);
});

it('knows no campaign that nobody created, and does nothing that the vendor cannot', async () => {
  const { campaigns } = await start();
  const unknown = { key: 'unheard-of', id: undefined, scriptId: undefined };
  expect(await campaigns.get(unknown)).toBeUndefined();
  for (const action of ['start', 'pause', 'resume', 'cancel', 'listCalls'] as const) {
    const act = campaigns[action] as unknown as (campaign: typeof unknown) => unknown;
    expect(() => act(unknown)).toThrow(UnsupportedError);
  }
});
