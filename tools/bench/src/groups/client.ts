import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import RPCClient from '@alicloud/pop-core';
import { type AssignJobsInput, createAlibabaClient } from '@outdial/alibaba';
import type { ClientSettings, FetchLike } from '@outdial/core';
import { createUndiciTransport } from '@outdial/core/undici';
import { type CreateAndCallInput, createNxcloudClient } from '@outdial/nxcloud';
import createClient from 'openapi-fetch';
import { Pool } from 'undici';
import type { BenchGroup } from '../bench-group.js';
import { accounts, answers, startVendors } from '../loopback-vendors.js';

const nxcloudInput: CreateAndCallInput = {
  userTaskID: 'u-20261101-0001',
  sceneID: 'scene-1',
  taskCreateSetting: {
    strategyName: '默认策略',
    startupType: 1,
    startupAt: 0,
    zoneSecond: 28_800,
    maxRingTime: 30,
    routeID: '',
    dialAtWeekDay: '1,2,3,4,5',
    dialAtUpHour: '9,10,11',
    dialAtDownHour: '14,15,16',
    maxCall: 10,
    taskName: 'November',
    taskCallbackUrl: 'https://example.com/hooks/task',
  },
  funcFlag: {
    taskKeep: false,
    roundRedial: false,
    wholeTTS: false,
    smsEnable: false,
    smsFuncFlag: [],
    phoneEncrypt: false,
  },
  callInfoList: {
    orderCallbackUrl: 'https://example.com/hooks/order',
    callCallbackUrl: 'https://example.com/hooks/call',
    callList: [
      {
        orderID: 'o-0001',
        userPhone: '999000000001',
        other: '',
        userName: '张三',
        customerName: '',
        params: [{ name: 'amount', value: '128.50' }],
      },
    ],
  },
};

const jobs = [
  {
    contacts: [{ phoneNumber: '999000000001', name: '张三', referenceId: 'C01', honorific: '先生' }],
    extras: [
      { key: 'order', value: 'A-1029 (test)*!' },
      { key: 'amount', value: '128.50' },
    ],
  },
];
const alibabaInput: AssignJobsInput = {
  InstanceId: 'af81a389-91f0-4157-8d82-720edd02b66a',
  JobGroupId: 'd004cfd2-6a81-491c-83c6-cbe186620c95',
  JobsJson: jobs,
};

/** A request as a client sent it. */
interface Bytes {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const concurrency = 50;

/** The vendors run in another process; what is measured is the processor time of this one. Every call is checked once before it is timed. */
export async function clientGroups(): Promise<BenchGroup[]> {
  return [await overFetch(), await overUndici()];
}

async function overFetch(): Promise<BenchGroup> {
  const { url, close } = await startVendors();
  const calls = callsOf({ baseUrl: url });
  const bytes = await sentBy(url);
  const cases = {
    'bare fetch, bytes of NXCloud': () => bareFetch(bytes.nxcloud),
    'Outdial, NXCloud': calls.nxcloud,
    'bare fetch, bytes of Alibaba': () => bareFetch(bytes.alibaba),
    'Outdial, Alibaba': calls.alibaba,
  };
  assert.deepEqual(await cases['bare fetch, bytes of NXCloud'](), answers.nxcloud);
  assert.deepEqual(await cases['bare fetch, bytes of Alibaba'](), answers.alibaba);
  await checkCalls(calls);
  const atLeast = 1 / 1.15;
  return {
    title: 'one call at a time over the global fetch, signed and checked',
    cases,
    close,
    targets: [
      { measured: 'Outdial, NXCloud', versus: 'bare fetch, bytes of NXCloud', atLeast },
      { measured: 'Outdial, Alibaba', versus: 'bare fetch, bytes of Alibaba', atLeast },
    ],
  };
}

async function overUndici(): Promise<BenchGroup> {
  const { url, close } = await startVendors();
  const calls = callsOf({ baseUrl: url, fetch: createUndiciTransport({ connections: concurrency }).fetch });
  const bytes = await sentBy(url);
  const peers = {
    '@alicloud/pop-core': popCore(url),
    'stock openapi-fetch, unsigned': openapiFetch(url),
    'undici.request, Pool, unsigned': undiciRequest(url, bytes.nxcloud),
  };
  await checkCalls(calls);
  assert.deepEqual({ ...(await peers['@alicloud/pop-core']()) }, answers.alibaba);
  assert.deepEqual(await peers['stock openapi-fetch, unsigned'](), answers.nxcloud);
  assert.deepEqual(await peers['undici.request, Pool, unsigned'](), answers.nxcloud);
  const targets = Object.entries({
    '@alicloud/pop-core': 2,
    'stock openapi-fetch, unsigned': 4,
    'undici.request, Pool, unsigned': 0.6,
  }).flatMap(([versus, atLeast]) =>
    ['Outdial, NXCloud', 'Outdial, Alibaba V1'].map((measured) => ({ measured, versus, atLeast })),
  );
  return {
    title: `${concurrency} calls in flight over the undici transport, signed and checked`,
    cases: { ...peers, 'Outdial, NXCloud': calls.nxcloud, 'Outdial, Alibaba V1': calls.alibabaV1 },
    inFlight: concurrency,
    close,
    targets,
  };
}

function callsOf(settings: Omit<ClientSettings<never>, 'credentials'>) {
  const nxcloud = createNxcloudClient({ ...settings, credentials: accounts.nxcloud });
  const alibaba = createAlibabaClient({ ...settings, credentials: accounts.alibaba });
  const alibabaV1 = createAlibabaClient({
    ...settings,
    credentials: accounts.alibaba,
    signatureVersion: 'v1',
  });
  return {
    nxcloud: () => nxcloud.createAndCall(nxcloudInput),
    alibaba: () => alibaba.assignJobs(alibabaInput),
    alibabaV1: () => alibabaV1.assignJobs(alibabaInput),
  };
}

async function checkCalls(calls: ReturnType<typeof callsOf>): Promise<void> {
  assert.deepEqual((await calls.nxcloud()).data, answers.nxcloud);
  assert.deepEqual((await calls.alibaba()).data, answers.alibaba);
  assert.deepEqual((await calls.alibabaV1()).data, answers.alibaba);
}

async function sentBy(baseUrl: string): Promise<{ nxcloud: Bytes; alibaba: Bytes }> {
  const sent: Bytes[] = [];
  const recording: FetchLike = (url, init) => {
    sent.push({ url, ...init } as Bytes);
    return fetch(url, init);
  };
  const calls = callsOf({ baseUrl, fetch: recording });
  await calls.nxcloud();
  await calls.alibaba();
  const [nxcloud, alibaba] = sent.map(({ url, method, headers, body }) => ({ url, method, headers, body }));
  return { nxcloud: nxcloud as Bytes, alibaba: alibaba as Bytes };
}

async function bareFetch({ url, ...init }: Bytes): Promise<unknown> {
  const response = await fetch(url, init);
  return response.json();
}

function undiciRequest(origin: string, { url, ...bytes }: Bytes): () => Promise<unknown> {
  const pool = new Pool(origin, { connections: concurrency, pipelining: 1 });
  const path = new URL(url).pathname;
  const { method, headers } = bytes;
  const input = { productID: 'callbot', ...nxcloudInput };
  return async () => {
    const request = { method: method as 'POST', path, headers, body: JSON.stringify(input) };
    return (await pool.request(request)).body.json();
  };
}

function popCore(endpoint: string): () => Promise<object> {
  const client = new RPCClient({ endpoint, apiVersion: '2019-12-26', ...accounts.alibaba });
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const parameters = { ...alibabaInput, JobsJson: jobs.map((job) => JSON.stringify(job)) };
  return () => client.request('AssignJobs', parameters, { method: 'POST', agent });
}

interface Paths {
  '/callcentre/api/v3/createAndCall': {
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { 'application/json': CreateAndCallInput } };
      responses: { 200: { content: { 'application/json': unknown } } };
    };
  };
}

function openapiFetch(baseUrl: string): () => Promise<unknown> {
  const client = createClient<Paths>({ baseUrl });
  return async () => (await client.POST('/callcentre/api/v3/createAndCall', { body: nxcloudInput })).data;
}
