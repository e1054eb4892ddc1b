import assert from 'node:assert/strict';
import { Agent } from 'node:http';
import RPCClient from '@alicloud/pop-core';
import { createAlibabaClient } from '@outdial/alibaba';
import type { ClientSettings, FetchLike } from '@outdial/core';
import { createUndiciTransport } from '@outdial/core/undici';
import { createNxcloudClient } from '@outdial/nxcloud';
import createClient from 'openapi-fetch';
import { Pool } from 'undici';
import type { BenchGroup } from '../bench-group.js';
import { type Workload, workloads } from '../client-workloads.js';
import { accounts, answers, startVendors } from '../loopback-vendors.js';

/** A request as a client sent it. */
interface Bytes {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

const concurrency = 50;
const shortestSample = 200;
/** The compiler settles on the long way through `fetch` late, and on one side of a ratio sooner than on the other. */
const warmUp = 2_000;

/**
 * The vendors run in another process; what is measured is the processor time of this one. Requests are checked and signed, NXCloud's answers are
 * signed and verified. Every case is checked once before it is timed.
 */
export async function clientGroups(): Promise<BenchGroup[]> {
  const groups: BenchGroup[] = [];
  for (const workload of workloads) groups.push(await overFetch(workload), await overUndici(workload));
  return groups;
}

async function overFetch(workload: Workload): Promise<BenchGroup> {
  const { url, close } = await startVendors();
  const calls = await callsOf(workload, { baseUrl: url });
  const bytes = await sentBy(workload, url);
  const cases = {
    'bare fetch, bytes of NXCloud': () => bareFetch(bytes.nxcloud),
    'Outdial, NXCloud': calls.nxcloud,
    'bare fetch, bytes of Alibaba': () => bareFetch(bytes.alibaba),
    'Outdial, Alibaba': calls.alibaba,
  };
  assert.deepEqual(await cases['bare fetch, bytes of NXCloud'](), answers.nxcloud);
  assert.deepEqual(await cases['bare fetch, bytes of Alibaba'](), answers.alibaba);
  const atLeast = 1 / 1.15;
  return {
    title: `${workload.name}: one call at a time over the global fetch`,
    cases,
    shortestSample,
    warmUp,
    close,
    targets: [
      { measured: 'Outdial, NXCloud', versus: 'bare fetch, bytes of NXCloud', atLeast },
      { measured: 'Outdial, Alibaba', versus: 'bare fetch, bytes of Alibaba', atLeast },
    ],
  };
}

async function overUndici(workload: Workload): Promise<BenchGroup> {
  const { url, close } = await startVendors();
  const { fetch } = createUndiciTransport({ connections: concurrency });
  const { nxcloud, alibabaV1 } = await callsOf(workload, { baseUrl: url, fetch });
  const pop = '@alicloud/pop-core';
  const stock = 'stock openapi-fetch, unsigned, unchecked';
  const undici = 'undici.request, Pool, unsigned, unchecked';
  const peers = {
    [pop]: popCore(workload, url),
    [stock]: openapiFetch(workload, url),
    [undici]: undiciRequest(workload, url),
  };
  for (const peer of Object.values(peers)) {
    const answer = { ...((await peer()) as object) };
    assert.deepEqual(answer, 'retCode' in answer ? answers.nxcloud : answers.alibaba);
  }
  return {
    title: `${workload.name}: ${concurrency} calls in flight over the undici transport`,
    cases: { ...peers, 'Outdial, NXCloud': nxcloud, 'Outdial, Alibaba V1': alibabaV1 },
    inFlight: concurrency,
    shortestSample,
    warmUp,
    close,
    targets: Object.entries({ [pop]: 2, [stock]: 4, [undici]: 0.6 }).flatMap(([versus, atLeast]) =>
      ['Outdial, NXCloud', 'Outdial, Alibaba V1'].map((measured) => ({ measured, versus, atLeast })),
    ),
  };
}

async function callsOf(workload: Workload, settings: Omit<ClientSettings<never>, 'credentials'>) {
  const nxcloud = createNxcloudClient({ ...settings, credentials: accounts.nxcloud });
  const alibaba = createAlibabaClient({ ...settings, credentials: accounts.alibaba });
  const alibabaV1 = createAlibabaClient({
    ...settings,
    credentials: accounts.alibaba,
    signatureVersion: 'v1',
  });
  const calls = {
    nxcloud: () => workload.nxcloud(nxcloud),
    alibaba: () => workload.alibaba(alibaba),
    alibabaV1: () => workload.alibaba(alibabaV1),
  };
  assert.deepEqual((await calls.nxcloud()).data, answers.nxcloud);
  assert.deepEqual((await calls.alibaba()).data, answers.alibaba);
  assert.deepEqual((await calls.alibabaV1()).data, answers.alibaba);
  return calls;
}

async function sentBy(workload: Workload, baseUrl: string): Promise<{ nxcloud: Bytes; alibaba: Bytes }> {
  const sent: Bytes[] = [];
  const recording: FetchLike = (url, { method = '', headers, body = null }) => {
    sent.push({ url, method, headers: headers as Record<string, string>, body: body as string | null });
    return fetch(url, { method, headers: headers ?? {}, body });
  };
  await callsOf(workload, { baseUrl, fetch: recording });
  const [nxcloud, alibaba] = sent;
  return { nxcloud: nxcloud as Bytes, alibaba: alibaba as Bytes };
}

async function bareFetch({ url, ...init }: Bytes): Promise<unknown> {
  const response = await fetch(url, init);
  return response.json();
}

const path = '/callcentre/api/v3/createAndCall';

function undiciRequest({ body }: Workload, origin: string): () => Promise<unknown> {
  const pool = new Pool(origin, { connections: concurrency, pipelining: 1 });
  const headers = { 'content-type': 'application/json', requestID: '0'.repeat(32) };
  return async () => {
    const response = await pool.request({ method: 'POST', path, headers, body: JSON.stringify(body) });
    return response.body.json();
  };
}

function popCore({ action, parameters }: Workload, endpoint: string): () => Promise<unknown> {
  const client = new RPCClient({ endpoint, apiVersion: '2019-12-26', ...accounts.alibaba });
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  return () => client.request(action, parameters, { method: 'POST', agent });
}

interface Paths {
  [path]: {
    post: {
      parameters: Record<never, never>;
      requestBody: { content: { 'application/json': object } };
      responses: { 200: { content: { 'application/json': unknown } } };
    };
  };
}

function openapiFetch({ body }: Workload, baseUrl: string): () => Promise<unknown> {
  const client = createClient<Paths>({ baseUrl, headers: { requestID: '0'.repeat(32) } });
  return async () => (await client.POST(path, { body })).data;
}
