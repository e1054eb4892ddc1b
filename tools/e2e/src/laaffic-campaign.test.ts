// LAAFFIC's client runs campaigns with recalls to their end, and its receiver takes every push, over real HTTP.
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { DriftReport } from '@outdial/core';
import {
  createLaafficClient,
  type LaafficEvent,
  type LaafficWebhookName,
  receiveLaafficWebhook,
  type SendAgentGroupCallInput,
} from '@outdial/laaffic';
import { type Simulator, startSimulator } from '@outdial/simulator';
import speech from '@outdial/specs/laaffic/examples/sendGroupCall.text-to-speech.request.json' with {
  type: 'json',
};
import { afterEach, expect, it } from 'vitest';
import { close, listen } from './loopback.js';

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

/** By the name under which the simulator's console has an address. */
const addresses = [
  'agentStatusReport',
  'agentStatusReportWrapped',
  'ivrStatusReport',
  'ivrStatusReportBatch',
  'ringingNotification',
  'callCentreReport',
];

async function startReceiver() {
  const events: LaafficEvent[] = [];
  const refused: unknown[] = [];
  const server = createServer(async (request, response) => {
    const webhook = (request.url ?? '').slice(1).replace(/Wrapped|Batch/, '') as LaafficWebhookName;
    try {
      const received = { headers: request.headers, body: await buffer(request) };
      events.push(...(await receiveLaafficWebhook(received, { webhook })));
    } catch (error) {
      refused.push(error);
    }
    response.writeHead(200).end();
  });
  const origin = await listen(server);
  endings.push(() => close(server));
  return { origin, events, refused };
}

async function start(paths: readonly string[] = addresses) {
  const receiver = await startReceiver();
  const pushUrls = { laaffic: Object.fromEntries(paths.map((name) => [name, `${receiver.origin}/${name}`])) };
  const simulator: Pick<Simulator, 'laaffic' | 'settle' | 'close'> = await startSimulator({
    vendors: ['laaffic'],
    clock: 'manual',
    start: new Date('2030-01-15T01:00:00Z'),
    pushUrls,
  });
  endings.push(() => simulator.close());
  const { url, apiKey, apiSecret } = simulator.laaffic;
  const drift: DriftReport[] = [];
  const onDrift = (report: DriftReport) => void drift.push(report);
  const client = createLaafficClient({ baseUrl: url, credentials: { apiKey, apiSecret }, onDrift });
  return { ...receiver, simulator, client, drift };
}

const january = { strTime: '2030-01-01 00:00:00', endTime: '2030-01-31 00:00:00' };
const task = {
  appId: 'EXAMPLE1',
  agentId: 41,
  numberInfoList: ['10', '80', '81', '90', '94', '99'].map((ending) => ({
    calleeNumber: `9990000000${ending}`,
  })),
} satisfies Partial<SendAgentGroupCallInput>;

it('runs a task of an agent with its recalls, and tells by pushes what the lists count', async () => {
  const { client, simulator, events, refused, drift } = await start(['agentStatusReport', 'callCentreReport']);
  const recallFlow = {
    recallType: 3 as const,
    recallInterval: 30,
    recallNum: 2,
    recallIntent: ['99999', '106'],
  };
  const { data } = await client.sendAgentGroupCall({ ...task, taskName: 'with recalls', recallFlow });
  await simulator.settle();
  const page = { current: 1, size: 100 };
  const tasks = await client.queryAgentGroupCall({ ...page, params: { ...january, taskType: 3 } });
  const records = tasks.data.data?.records ?? [];
  expect(
    records.map(({ status, numCnt, callNum, success, fail }) => [status, numCnt, callNum, success, fail]),
  ).toEqual([
    [2, 6, 6, 3, 3],
    [2, 3, 3, 1, 2],
    [2, 3, 3, 1, 2],
  ]);
  const reports = events.filter(({ webhook }) => webhook === 'agentStatusReport').map((event) => event.data);
  for (const { taskId, callNum, success } of records) {
    const own = reports.filter((report) => 'taskId' in report && report.taskId === taskId);
    expect(own).toHaveLength(callNum ?? 0);
    expect(own.filter((report) => 'callStatus' in report && report.callStatus === 50)).toHaveLength(
      success ?? 0,
    );
  }
  const flows = await client.queryRecallFlowPage({
    ...page,
    params: { ...january, taskName: String(data.data) },
  });
  expect(flows.data.data?.records).toMatchObject([
    { taskId: data.data, recallNum: 2, finishNum: 2, status: 2 },
  ]);
  expect(events.filter(({ webhook }) => webhook === 'callCentreReport')).toHaveLength(1);
  expect({ refused, drift }).toEqual({ refused: [], drift: [] });
});

it('takes every push in either form, and the records that go with those of an IVR', async () => {
  const { client, simulator, events, refused, drift } = await start();
  await client.sendAgentGroupCall({ ...task, taskName: 'agent' });
  await client.sendGroupCall({ ...speech, sendTime: null, toSeatType: 1 } as Parameters<
    typeof client.sendGroupCall
  >[0]);
  const played = await client.sendGroup({
    appId: 'EXAMPLE1',
    callee: '999000000010',
    fileId: 'elsewhere.wav',
  });
  await simulator.settle();
  const counts: Record<string, number> = {};
  for (const { webhook } of events) counts[webhook] = (counts[webhook] ?? 0) + 1;
  expect(counts).toEqual({
    agentStatusReport: 12,
    ivrStatusReport: 6,
    ringingNotification: 3,
    callCentreReport: 3,
  });
  const params = { strTime: '2030-01-15T00:00:00+08:00', endTime: '2030-01-16T00:00:00+08:00' };
  const { data } = await client.recordGroupQuery({ current: 1, size: 100, params });
  const recorded = data.data?.records?.map((record) => record?.voiceId) ?? [];
  expect(recorded).toContain(played.data.data?.[0]?.voiceId);
  const pushed = events.flatMap((event) => (event.webhook === 'ivrStatusReport' ? [event.data.voiceId] : []));
  expect([...new Set(pushed)].sort()).toEqual(recorded.sort());
  expect({ refused, drift }).toEqual({ refused: [], drift: [] });
});
