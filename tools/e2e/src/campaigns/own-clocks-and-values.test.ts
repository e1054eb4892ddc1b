// What is each callee's own, on vendors whose campaigns have one set of windows: hours on their clocks, and values that come back.
import { createAlibabaClient } from '@outdial/alibaba';
import { createHuaweiCampaignClient, receiveHuaweiWebhook } from '@outdial/huawei';
import type { AdapterWith, Call, CampaignReference } from '@outdial/normalize';
import { alibabaCampaigns } from '@outdial/normalize/alibaba';
import { huaweiCampaigns, toVoiceEvent } from '@outdial/normalize/huawei';
import { launch, plan } from '@outdial/normalize/plan';
import type { Simulator } from '@outdial/simulator';
import { expect, it } from 'vitest';
import { startAnswerServer } from '../answer-server.js';
import { beginning, startVendorSimulator } from './start-vendor-simulator.js';

const draft = {
  key: 'reminder-2030-01',
  name: 'Payment reminder',
  script: { id: '880086' },
  start: new Date('2030-01-15T02:00:00Z'),
  until: new Date('2030-01-17T16:00:00Z'),
  timeZone: 'Asia/Shanghai',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '10:00' }],
  windowsIn: 'callee_zone',
  ringSeconds: 30,
  maxConcurrentCalls: 5,
} as const;

const alone = { ...draft, windowsIn: 'campaign_zone' } as const;

const people = [
  { id: 'order-1', phone: '+999000000101', timeZone: 'Asia/Shanghai', variables: { sum: '5' } },
  { id: 'order-2', phone: '+999000000201', timeZone: 'Europe/Berlin', variables: { sum: '6' } },
  { id: 'order-3', phone: '+999000000301', timeZone: 'America/New_York', variables: { sum: '7' } },
] as const;

type Needs =
  | 'addCallees'
  | 'calleeWindows'
  | 'emptyCampaign'
  | 'get'
  | 'listCalls'
  | 'scheduledStart'
  | 'variables';

interface Running {
  readonly simulator: Simulator;
  create(wanted: typeof alone): Promise<{ readonly campaign: CampaignReference }>;
  readonly adapter: AdapterWith<Needs>;
}

async function startAlibaba() {
  const now = () => beginning;
  const simulator = await startVendorSimulator('alibaba', { now });
  const { url, accessKeyId, accessKeySecret } = simulator.alibaba;
  const client = createAlibabaClient({ baseUrl: url, credentials: { accessKeyId, accessKeySecret }, now });
  const adapter = alibabaCampaigns({ client, instanceId: 'instance-1' });
  const create = (wanted: typeof alone) => adapter.create(wanted);
  return { simulator: simulator as Simulator, adapter, create };
}

async function startHuawei() {
  const simulator = await startVendorSimulator('huawei');
  const { url, vdnId, accessKey, secretKey } = simulator.huawei;
  const client = createHuaweiCampaignClient({ baseUrl: url, vdnId, credentials: { accessKey, secretKey } });
  const adapter = huaweiCampaigns({ client, callerNo: [{ accessCode: '880086' }] });
  const create = (wanted: typeof alone) => adapter.create(wanted);
  return { simulator: simulator as Simulator, adapter, create };
}

const vendors = [
  { vendor: 'alibaba', start: startAlibaba },
  { vendor: 'huawei', start: startHuawei },
] as const;

async function campaignsOf({ adapter }: Running): Promise<CampaignReference[]> {
  const found: CampaignReference[] = [];
  for await (const { request, status, campaign } of launch(plan(draft, people, adapter, { now: beginning }))) {
    expect(status).toBe('accepted');
    if (request.kind === 'create' && campaign !== undefined) found.push(campaign);
  }
  return found;
}

async function callsOf({ adapter }: Running, campaign: CampaignReference): Promise<Call[]> {
  const calls: Call[] = [];
  for await (const call of adapter.listCalls(campaign)) calls.push(call);
  return calls;
}

function hourAt(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit' }).format(instant);
}

it.each(vendors)('$vendor calls each on their own clocks, by a campaign of each zone', async ({ start }) => {
  const running: Running = await start();
  const campaigns = await campaignsOf(running);
  expect(campaigns.map(({ key }) => key)).toEqual([draft.key, `${draft.key}-2`, `${draft.key}-3`]);
  await running.simulator.settle();
  const calls = running.simulator.calls();
  for (const { phone, timeZone } of people) {
    const own = calls.filter(({ number }) => `+${number}` === phone);
    expect(own.map(({ startedAt }) => hourAt(startedAt, timeZone))).toEqual(['09']);
  }
  for (const [index, campaign] of campaigns.entries()) {
    expect(await running.adapter.get({ ...campaign, id: undefined })).toMatchObject({ id: campaign.id });
    const told = await callsOf(running, campaign);
    expect(told.map(({ callee }) => callee.id)).toEqual([people[index]?.id]);
  }
});

it.each(vendors)('$vendor tells of no calls of a campaign that nobody is in', async ({ start }) => {
  const running: Running = await start();
  // Planned for nobody, it is not even made.
  const nobody = plan(draft, [], running.adapter, { now: beginning });
  for await (const step of launch(nobody)) expect(step).toBeUndefined();
  const { campaign } = await running.create(alone);
  expect(await callsOf(running, campaign)).toEqual([]);
  expect((await running.adapter.get(campaign))?.id).toBe(campaign.id);
});

it('Alibaba Cloud gives back the name and the variables of each with each call', async () => {
  const running = await startAlibaba();
  const { adapter, simulator } = running;
  const { campaign } = await adapter.create(alone);
  await adapter.addCallees(campaign, alone, [{ ...people[0], name: 'Ada' }]);
  await simulator.settle();
  const [call] = await callsOf(running, campaign);
  expect(call).toMatchObject({ callee: { id: 'order-1', name: 'Ada' }, status: { normalized: 'answered' } });
  expect(call?.variables).toContainEqual({ name: 'sum', value: '5' });
});

it('Huawei Cloud gives back a text with each call that it pushes, to the address of the draft', async () => {
  const { adapter, simulator } = await startHuawei();
  const server = await startAnswerServer();
  try {
    server.answer(200, { retCode: '0', retMsg: 'success' });
    const reporting = { ...alone, callbacks: { call: `${server.url}/results` } };
    const { campaign } = await adapter.create(reporting);
    await adapter.addCallees(campaign, reporting, [{ ...people[0], passThrough: 'batch-1' }]);
    await simulator.settle();
    const [request] = server.requests;
    if (request === undefined) throw new Error('Nothing was pushed.');
    const received = await receiveHuaweiWebhook(request);
    expect(received.map((event) => toVoiceEvent(event))).toMatchObject([
      { campaign: { id: campaign.id }, callee: { id: 'order-1', passThrough: 'batch-1' } },
    ]);
  } finally {
    await server.close();
  }
});
