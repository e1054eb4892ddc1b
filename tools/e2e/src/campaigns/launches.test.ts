// Plans of many callees, launched through the real clients against the simulators, with an answer lost in the middle.
import { createLaafficClient, type LaafficClient } from '@outdial/laaffic';
import type { PhoneNumber } from '@outdial/normalize';
import { laafficAgentCampaigns, laafficIvrCampaigns } from '@outdial/normalize/laaffic';
import { nxcloudCampaigns } from '@outdial/normalize/nxcloud';
import { type LaunchCursor, type LaunchStep, launch, type Plan, plan } from '@outdial/normalize/plan';
import { createNxcloudClient } from '@outdial/nxcloud';
import type { Simulator } from '@outdial/simulator';
import { describe, expect, it } from 'vitest';
import { beginning, startVendorSimulator } from './start-vendor-simulator.js';

const draft = {
  key: 'reminder-2030-01',
  name: 'Payment reminder',
  script: { id: '41' },
  start: 'immediately',
  timeZone: 'Asia/Shanghai',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
  ringSeconds: 30,
  maxConcurrentCalls: 50,
} as const;

// Half of them in another zone, so that each adapter makes two campaigns.
const callees = Array.from({ length: 500 }, (_, index) => ({
  id: `order-${index}`,
  phone: `+9990000${String(index + 1).padStart(5, '0')}` as PhoneNumber,
  timeZone: index % 2 === 0 ? ('Asia/Shanghai' as const) : ('Asia/Jakarta' as const),
}));

interface Launched {
  readonly plan: () => Plan;
  /** Everybody that the simulator was told to dial, as often as it was told. */
  readonly ordered: () => string[];
  /** Everybody who was rung, as often as they were, when all is over. */
  readonly called: () => Promise<string[]>;
}

const local = { ...draft, windowsIn: 'callee_zone' } as const;

// The vendor takes again what it has: the launch alone keeps people from being rung twice.
const takesTwice = { kind: 'duplicates_accepted' } as const;

async function startNxcloud(): Promise<Launched> {
  const simulator = await startVendorSimulator('nxcloud');
  const { url, uuid, secretKey } = simulator.nxcloud;
  const client = createNxcloudClient({ baseUrl: url, credentials: { uuid, secretKey }, maxRetries: 0 });
  const fault = { kind: 'reset_after' } as const;
  await simulator.addFault({ vendor: 'nxcloud', operation: 'addBatchCall', skip: 3, times: 1, fault });
  await simulator.addFault({ vendor: 'nxcloud', operation: 'addBatchCall', skip: 7, times: 1, fault });
  await simulator.addFault({ vendor: 'nxcloud', fault: takesTwice });
  const adapter = nxcloudCampaigns({ client, calleesPerRequest: 50 });
  return {
    plan: () => plan(local, callees, adapter, { now: beginning }),
    ...ordersOf(simulator),
  };
}

async function startLaaffic(
  operation: string,
  planWith: (settings: LaafficSettings) => Plan,
): Promise<Launched> {
  const simulator = await startVendorSimulator('laaffic');
  const { url, apiKey, apiSecret } = simulator.laaffic;
  const client = createLaafficClient({ baseUrl: url, credentials: { apiKey, apiSecret }, maxRetries: 0 });
  await simulator.addFault({ vendor: 'laaffic', operation, times: 1, fault: { kind: 'reset_after' } });
  await simulator.addFault({ vendor: 'laaffic', fault: takesTwice });
  const settings = { client, appId: 'EXAMPLE1', now: simulator.now };
  return { plan: () => planWith(settings), ...ordersOf(simulator) };
}

interface LaafficSettings {
  readonly client: LaafficClient;
  readonly appId: string;
  readonly now: () => Date;
}

function ordersOf(simulator: Pick<Simulator, 'ledger' | 'calls' | 'settle'>): Omit<Launched, 'plan'> {
  return {
    ordered: () => simulator.ledger().map(({ callee }) => `+${callee}`),
    async called() {
      await simulator.settle();
      return simulator.calls().map(({ number }) => `+${number}`);
    },
  };
}

const vendors = {
  NXCloud: startNxcloud,
  'LAAFFIC agents': () =>
    startLaaffic('sendAgentGroupCall', (settings) =>
      plan(local, callees, laafficAgentCampaigns(settings), { now: beginning }),
    ),
  'LAAFFIC IVR': () =>
    startLaaffic('sendGroupCall', (settings) =>
      plan(local, callees, laafficIvrCampaigns(settings), { now: beginning }),
    ),
};

/** Ends after `most` steps, as a process that is killed while the next request is on its way. */
async function runTo(
  most: number,
  made: Plan,
  cursor?: LaunchCursor,
): Promise<{ steps: LaunchStep[]; saved?: LaunchCursor }> {
  const steps: LaunchStep[] = [];
  let saved = cursor;
  const onSending = (before: LaunchCursor) => {
    saved = structuredClone(before);
  };
  for await (const step of launch(made, { onSending, reconcile: false, ...(cursor && { cursor }) })) {
    steps.push(step);
    if (steps.length === most) break;
  }
  return { steps, ...(saved && { saved }) };
}

function outcomes(steps: readonly LaunchStep[]): Map<string, string> {
  return new Map(steps.flatMap((step) => step.callees).map(({ phone, status }) => [phone, status]));
}

describe.each(Object.entries(vendors))('%s', (_name, start) => {
  it('rings nobody twice when answers are lost, and tells of whom it does not know', async () => {
    const { plan: made, ordered, called } = await start();
    const { steps } = await runTo(Number.POSITIVE_INFINITY, made());
    expect(steps.map(({ status }) => status)).toContain('unknown');
    const byPhone = outcomes(steps);
    expect(byPhone.size).toBe(callees.length);
    const orders = ordered();
    expect(new Set(orders).size).toBe(orders.length);
    for (const { phone } of callees) {
      const status = byPhone.get(phone);
      if (status === 'accepted') expect(orders).toContain(phone);
      if (status === 'rejected' || status === 'not_sent') expect(orders).not.toContain(phone);
    }
    expect(steps.flatMap(({ request, status }) => (request.kind === 'begin' ? status : []))).toEqual(
      steps.some(({ request }) => request.kind === 'begin') ? ['accepted', 'accepted'] : [],
    );
    const calls = await called();
    expect(new Set(calls).size).toBe(calls.length);
    expect(new Set(calls)).toEqual(new Set(orders));
    expect(calls).toHaveLength(callees.length);
  });

  it('rings nobody twice when the process ends after each request and another goes on', async () => {
    const { plan: made, ordered, called } = await start();
    const steps: LaunchStep[] = [];
    let cursor: LaunchCursor | undefined;
    for (let round = 0; round < 60; round += 1) {
      const { steps: taken, saved } = await runTo(1, made(), cursor);
      steps.push(...taken);
      if (taken.length === 0) break;
      // Every other process dies before it has kept what came of its request.
      cursor = round % 2 === 0 ? (saved ?? cursor) : taken[0]?.cursor;
    }
    expect(outcomes(steps).size).toBe(callees.length);
    const orders = ordered();
    expect(new Set(orders).size).toBe(orders.length);
    const calls = await called();
    expect(new Set(calls).size).toBe(calls.length);
  });
});
