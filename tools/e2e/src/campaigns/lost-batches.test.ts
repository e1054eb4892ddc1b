// A plan of several requests, one of which loses its answer on the way: nobody is ordered twice, and nobody is forgotten.
import { createAlibabaClient } from '@outdial/alibaba';
import { createHuaweiCampaignClient } from '@outdial/huawei';
import type { PhoneNumber } from '@outdial/normalize';
import { alibabaCampaigns } from '@outdial/normalize/alibaba';
import { huaweiCampaigns } from '@outdial/normalize/huawei';
import { type LaunchCursor, type LaunchStep, launch, type Plan, plan } from '@outdial/normalize/plan';
import type { Simulator } from '@outdial/simulator';
import { expect, it } from 'vitest';
import { beginning, startVendorSimulator } from './start-vendor-simulator.js';

const draft = {
  key: 'reminder-2030-01',
  name: 'Payment reminder',
  script: { id: '880086' },
  start: new Date('2030-01-15T02:00:00Z'),
  until: new Date('2030-01-16T16:00:00Z'),
  timeZone: 'Asia/Shanghai',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }],
  ringSeconds: 30,
  maxConcurrentCalls: 50,
} as const;
const options = { now: beginning };

function people(count: number): { readonly id: string; readonly phone: PhoneNumber }[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `order-${index}`,
    phone: `+9990${String(index).padStart(6, '0')}01`,
  }));
}

const vendors = [
  {
    vendor: 'alibaba' as const,
    operation: 'assignJobs',
    // Asked again, the vendor shows the jobs.
    lost: 'accepted',
    async start() {
      const now = () => beginning;
      const simulator = await startVendorSimulator('alibaba', { now });
      const { url, accessKeyId, accessKeySecret } = simulator.alibaba;
      const client = createAlibabaClient({ baseUrl: url, credentials: { accessKeyId, accessKeySecret }, now });
      const adapter = alibabaCampaigns({ client, instanceId: 'instance-1' });
      return { simulator: simulator as Simulator, planned: () => plan(draft, people(500), adapter, options) };
    },
  },
  {
    vendor: 'huawei' as const,
    operation: 'addCallDataV2',
    // The vendor shows no numbers before they were called.
    lost: 'unknown',
    async start() {
      const simulator = await startVendorSimulator('huawei');
      const { url, vdnId, accessKey, secretKey } = simulator.huawei;
      const client = createHuaweiCampaignClient({
        baseUrl: url,
        vdnId,
        credentials: { accessKey, secretKey },
      });
      const adapter = huaweiCampaigns({ client, callerNo: [{ accessCode: '880086' }] });
      // A second passes between two of its requests, so that there are few of them.
      return { simulator: simulator as Simulator, planned: () => plan(draft, people(110), adapter, options) };
    },
  },
];

async function take(steps: AsyncIterable<LaunchStep>): Promise<LaunchStep[]> {
  const taken: LaunchStep[] = [];
  for await (const step of steps) taken.push(step);
  return taken;
}

function ordersOf(simulator: Simulator): string[] {
  return simulator.ledger().map(({ callee }) => callee);
}

async function countOf(planned: Plan): Promise<number> {
  return (await planned.report()).accepted;
}

it.each(vendors)(
  '$vendor is told everybody once though an answer was lost',
  async (each) => {
    const { simulator, planned } = await each.start();
    const { vendor, operation, lost } = each;
    await simulator.addFault({ vendor, operation, skip: 2, times: 1, fault: { kind: 'reset_after' } });
    const steps = await take(launch(planned()));
    const additions = steps.filter(({ request }) => request.kind === 'add');
    expect(additions.map(({ status }) => status)).toEqual(
      additions.map((_, index) => (index === 2 ? lost : 'accepted')),
    );
    expect(additions[2]?.callees.every(({ status }) => status === lost)).toBe(true);
    const orders = ordersOf(simulator);
    expect([orders.length, new Set(orders).size]).toEqual([await countOf(planned()), orders.length]);
    await simulator.settle();
    const numbers = simulator.calls().map(({ number }) => number);
    expect([numbers.length, new Set(numbers).size]).toEqual([orders.length, orders.length]);
  },
  30_000,
);

it.each(vendors)(
  '$vendor is told nobody again after a crash with a request on its way',
  async (each) => {
    const { simulator, planned } = await each.start();
    const { vendor, operation, lost } = each;
    await simulator.addFault({ vendor, operation, skip: 2, times: 1, fault: { kind: 'reset_after' } });
    let saved: LaunchCursor | undefined;
    const onSending = (cursor: LaunchCursor) => {
      saved = JSON.parse(JSON.stringify(cursor));
    };
    for await (const { status } of launch(planned(), { onSending, reconcile: false }))
      if (status === 'unknown') break;
    expect(saved).toMatchObject({ next: 3, sending: true });
    const steps = await take(launch(planned(), { ...(saved && { cursor: saved }) }));
    const statuses = steps.map(({ status }) => status);
    expect(['unknown', lost]).toContain(statuses[0]);
    expect(new Set(statuses.slice(1))).toEqual(new Set(['accepted']));
    const orders = ordersOf(simulator);
    expect([orders.length, new Set(orders).size]).toEqual([await countOf(planned()), orders.length]);
  },
  30_000,
);
