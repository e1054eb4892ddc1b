// The same campaigns of all four vendors, on a clock that is moved by hand, with something going wrong everywhere.
import { createHash } from 'node:crypto';
import { createAlibabaClient } from '@outdial/alibaba';
import { VendorError } from '@outdial/core';
import { type CreateCampaignInput, createHuaweiCampaignClient } from '@outdial/huawei';
import { createLaafficClient, type SendAgentGroupCallInput } from '@outdial/laaffic';
import { type CreateAndCallInput, createNxcloudClient } from '@outdial/nxcloud';
import { type ClockMode, type SimulatorOptions, startSimulator } from '@outdial/simulator';
import huaweiCampaign from '@outdial/specs/huawei/examples/createCampaign.smart.request.json' with {
  type: 'json',
};
import laafficTask from '@outdial/specs/laaffic/examples/sendAgentGroupCall.minimal.request.json' with {
  type: 'json',
};
import nxcloudTask from '@outdial/specs/nxcloud/examples/createAndCall.immediate.request.json' with {
  type: 'json',
};

/** 10:00 of a Monday in the vendors' zone. */
const start = new Date('2026-01-05T02:00:00Z');
const minute = 60_000;
const InstanceId = 'af81a389-91f0-4157-8d82-720edd02b66a';
const numbers = Array.from({ length: 40 }, (_, index) => `9990000${1000 + index}`);

const faults: SimulatorOptions['faults'] = [
  { rate: 0.2, fault: { kind: 'duplicated', times: 2 } },
  { rate: 0.2, fault: { kind: 'delayed', seconds: 90 } },
  { rate: 0.2, fault: { kind: 'reordered' } },
  { rate: 0.1, fault: { kind: 'dropped' } },
  { rate: 0.2, fault: { kind: 'stale', seconds: 900 } },
  { rate: 0.2, fault: { kind: 'wrongly_signed' } },
  { vendor: 'nxcloud', operation: 'listTask', rate: 0.5, fault: { kind: 'code', code: '5' } },
  { vendor: 'nxcloud', operation: 'createAndCall', fault: { kind: 'partial_acceptance', rate: 0.1 } },
];

/** A receiver that refuses some, always the same ones. */
function refuses(body: string): boolean {
  return (createHash('sha256').update(body).digest()[0] ?? 0) < 64;
}

export async function openPlay(clock: ClockMode = 'manual') {
  const received: { url: string; headers: Record<string, string>; body: string }[] = [];
  const simulator = await startSimulator({
    listen: false,
    clock,
    start,
    now: () => start,
    seed: 'determinism',
    script: { distribution: { answered: 5, no_answer: 3, busy: 1, voicemail: 1 } },
    faults,
    pushUrls: {
      laaffic: {
        agentStatusReport: 'http://receiver.invalid/laaffic',
        ringingNotification: 'http://receiver.invalid/ringing',
      },
    },
    onCallback: (url, { headers, body }) => {
      received.push({ url, headers, body });
      return new Response('seen', { status: refuses(body) ? 500 : 200 });
    },
  });
  const { fetch } = simulator;
  const settings = { fetch, now: () => start, maxRetries: 0 };
  const clients = {
    alibaba: createAlibabaClient({
      ...settings,
      baseUrl: simulator.alibaba.url,
      credentials: simulator.alibaba,
    }),
    nxcloud: createNxcloudClient({
      ...settings,
      baseUrl: simulator.nxcloud.url,
      credentials: simulator.nxcloud,
    }),
    huawei: createHuaweiCampaignClient({
      ...settings,
      baseUrl: simulator.huawei.url,
      vdnId: simulator.huawei.vdnId,
      credentials: simulator.huawei,
    }),
    laaffic: createLaafficClient({
      ...settings,
      baseUrl: simulator.laaffic.url,
      credentials: simulator.laaffic,
    }),
  };
  return { simulator, clients, received };
}

export type Play = Awaited<ReturnType<typeof openPlay>>;

/** Orders calls of every vendor, one after the other, with a pause after each. */
export async function order({ clients }: Play, pause: () => Promise<void> = async () => {}): Promise<void> {
  const { alibaba, nxcloud, huawei, laaffic } = clients;
  const callList = numbers.map((userPhone, index) => ({
    ...nxcloudTask.callInfoList.callList[0],
    orderID: `order-${index}`,
    userPhone,
  }));
  const callInfoList = { ...nxcloudTask.callInfoList, callList };
  // One call at a time, so that it lasts.
  const taskCreateSetting = { ...nxcloudTask.taskCreateSetting, maxCall: 1 };
  await nxcloud.createAndCall({ ...nxcloudTask, taskCreateSetting, callInfoList } as CreateAndCallInput);
  await pause();
  await laaffic.sendAgentGroupCall({
    ...laafficTask,
    numberInfoList: numbers.map((calleeNumber) => ({ calleeNumber })),
  } as SendAgentGroupCallInput);
  await pause();
  const callBackUrl = 'http://receiver.invalid/huawei';
  const campaign = { ...huaweiCampaign, strBeginTime: '2026-01-05 00:00:00', callBackUrl };
  const { data } = await huawei.createCampaign(campaign as CreateCampaignInput);
  const { id = 0 } = data.returnObject ?? {};
  for (const part of [numbers.slice(0, 20), numbers.slice(20)])
    await huawei.addCallData({ campaignId: id, callDataList: part.map((called) => ({ called })) });
  await pause();
  const group = await alibaba.createJobGroup({ InstanceId, JobGroupName: 'group', ScriptId: 'script' });
  const { JobGroupId = '' } = group.data.JobGroup ?? {};
  const JobsJson = numbers.map((phoneNumber, index) => ({
    extras: [],
    contacts: [{ phoneNumber, name: 'x', referenceId: `C${index}` }],
  }));
  await alibaba.assignJobs({ InstanceId, JobGroupId, JobsJson });
  await pause();
}

/** Lets some of the calls happen. */
export async function begin(play: Play): Promise<void> {
  await order(play);
  await play.simulator.advance(3 * minute);
}

/** Goes on from there to the end. */
export async function goOn({ clients, simulator }: Play): Promise<void> {
  const { nxcloud, laaffic } = clients;
  const { userTaskID } = nxcloudTask;
  for (let count = 0; count < 5; count += 1) {
    const listed = nxcloud.listTask({
      productID: 'callbot',
      page: 1,
      size: 10,
      queryConditions: { userTaskID: [userTaskID] },
    });
    await listed.catch((error: unknown) => {
      if (!(error instanceof VendorError)) throw error;
    });
  }
  await laaffic.getBalance();
  await simulator.advance(10 * minute);
  await nxcloud.mgrTaskStatus({ productID: 'callbot', userTaskID, taskOperate: 3 });
  await simulator.settle(new Date('2026-02-05T00:00:00Z'));
}

/** Everything that can be seen, as text. */
export function look({ simulator, received }: Play): Record<string, string> {
  const { alibaba, nxcloud, huawei, laaffic } = simulator;
  const parts = {
    journal: simulator.journal(),
    calls: simulator.calls(),
    deliveries: simulator.deliveries(),
    ledger: simulator.ledger(),
    faults: simulator.faults(),
    now: simulator.now(),
    state: [
      alibaba.jobs(),
      alibaba.jobGroups(),
      nxcloud.tasks(),
      huawei.campaigns(),
      laaffic.tasks(),
      laaffic.recallFlows(),
    ],
    received,
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part, null, 1)]),
  );
}
