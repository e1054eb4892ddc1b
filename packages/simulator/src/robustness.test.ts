import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Simulator } from './simulator.js';
import { startSimulator } from './start-simulator.js';
import { askAcs3, askRpc } from './testing/alibaba-client.js';
import { type Answer, ask } from './testing/answer.js';
import { answerKeys, expectDocumented } from './testing/documented-answer.js';
import { readExample } from './testing/example.js';
import { askDialog, askToken, dialogPath, fetchToken, tokenPath } from './testing/huawei-client.js';
import { askLaaffic, sendAgentPath, updatePath } from './testing/laaffic-client.js';
import { nearlyValid } from './testing/nearly-valid.js';
import { askNxcloud, createAndCallPath, pingPath } from './testing/nxcloud-client.js';

let simulator: Simulator;
let token: string;
const verdicts = new Map<string, number>();

beforeAll(async () => {
  simulator = await startSimulator({
    clock: { speed: Number.POSITIVE_INFINITY },
    onEvent: ({ verdict }) => verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1),
  });
  token = await fetchToken(simulator.huawei);
});
afterAll(() => simulator.close());

/** Any JSON, any text, any bytes. */
const anyBody = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }),
  fc.uint8Array(),
  fc.constant('['.repeat(50_000) + ']'.repeat(50_000)),
  fc.constant('{"__proto__":{"data":"x"},"constructor":1}'),
);

async function holds(
  answering: Promise<Answer>,
  vendor: 'nxcloud' | 'laaffic' | 'huawei',
  path: string,
): Promise<void> {
  const { status, json } = await answering;
  expect(status).toBe(200);
  expectDocumented(vendor, answerKeys(path), json);
}

const withToken = (body: unknown) => {
  const isDialog = typeof body === 'object' && body !== null && 'inparams' in body;
  const inparams =
    isDialog && typeof body.inparams === 'object' ? { ...body.inparams, auth_token: token } : undefined;
  return inparams ? { ...(body as object), inparams } : body;
};

/** One row for each operation with a body: how to ask it, and an example to make nearly valid. */
const operations: [name: string, example: string, send: (body: unknown) => Promise<void>][] = [
  [
    'nxcloud ping',
    'nxcloud/examples/ping.hello.request.json',
    (body) => holds(askNxcloud(simulator.nxcloud, { body }), 'nxcloud', pingPath),
  ],
  [
    'nxcloud createAndCall',
    'nxcloud/examples/createAndCall.immediate.request.json',
    (body) =>
      holds(askNxcloud(simulator.nxcloud, { path: createAndCallPath, body }), 'nxcloud', createAndCallPath),
  ],
  [
    'laaffic sendAgentGroupCall',
    'laaffic/examples/sendAgentGroupCall.documented.request.json',
    (body) => holds(askLaaffic(simulator.laaffic, { body }), 'laaffic', sendAgentPath),
  ],
  [
    'laaffic updateRecallFlow',
    'laaffic/examples/updateRecallFlow.documented.request.json',
    (body) => holds(askLaaffic(simulator.laaffic, { path: updatePath, body }), 'laaffic', updatePath),
  ],
  [
    'huawei getToken',
    'huawei/examples/getToken.documented.request.json',
    (body) => holds(askToken(simulator.huawei, body), 'huawei', tokenPath),
  ],
  [
    'huawei processDialog',
    'huawei/examples/processDialog.1-initialize.request.json',
    (body) => holds(askDialog(simulator.huawei, withToken(body)), 'huawei', dialogPath),
  ],
];

/** What a request may be made of by somebody who means it. */
const oddBodies: [what: string, make: (valid: string) => string][] = [
  ['10,000 lists in one another', () => '['.repeat(10_000) + ']'.repeat(10_000)],
  ['10,000 objects in one another', () => '{"a":'.repeat(10_000) + 1 + '}'.repeat(10_000)],
  [
    '10,000 objects inside a valid one',
    (valid) => insert(valid, `"a":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
  ],
  ['a name of a megabyte', (valid) => insert(valid, `"${'k'.repeat(1_000_000)}":1`)],
  ['a text of ten megabytes', (valid) => insert(valid, `"filler":"${'x'.repeat(10_000_000)}"`)],
  ['a list of a million', (valid) => insert(valid, `"filler":[${'0,'.repeat(1_000_000)}0]`)],
  [
    'the names that objects have',
    (valid) => insert(valid, '"__proto__":{"a":1},"constructor":{"prototype":{}},"toString":1'),
  ],
  ['every name twice', (valid) => insert(valid, valid.trim().slice(1, -1))],
];

function insert(valid: string, member: string): string {
  return valid.trim().replace(/\}$/, () => `,${member}}`);
}

describe.each(operations)('%s', (_, example, send) => {
  it('answers any body as documented', async () => {
    await fc.assert(fc.asyncProperty(anyBody, send), { numRuns: 60 });
  });

  it.each(oddBodies)('answers %s as documented', async (_, make) => {
    await send(make(JSON.stringify(withToken(readExample(example)))));
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });

  it('answers a nearly valid body as documented', async () => {
    await fc.assert(fc.asyncProperty(nearlyValid(readExample(example)), send), { numRuns: 60 });
  });
});

describe('alibaba dialogue', () => {
  const values = fc.dictionary(
    fc.constantFrom('CallId', 'Utterance', 'InstanceId', 'ActionKey', 'Format', 'Extra', 'Action', 'Version'),
    fc.string({ unit: 'grapheme' }),
  );

  it.each([
    ['rpc', askRpc],
    ['acs3', askAcs3],
  ] as const)('%s: answers any parameters without a fault of its own', async (_, client) => {
    await fc.assert(
      fc.asyncProperty(values, async (parameters) => {
        const { status } = await client(simulator.alibaba, { parameters });
        expect([200, 400, 404]).toContain(status);
      }),
      { numRuns: 60 },
    );
  });

  it('answers any body without a fault of its own', async () => {
    const types = fc.constantFrom('application/x-www-form-urlencoded', 'application/json', 'text/plain');
    await fc.assert(
      fc.asyncProperty(anyBody, types, async (body, type) => {
        const { status } = await ask(`${simulator.alibaba.url}/`, {
          headers: { 'content-type': type },
          body: Buffer.from(body),
        });
        expect(status).toBe(400);
      }),
      { numRuns: 60 },
    );
  });
});

it('has accepted and refused, and found no fault of its own', () => {
  expect(verdicts.get('accepted')).toBeGreaterThan(0);
  for (const refusal of ['2', '3', '-22', '10000002', '10000003'])
    expect(verdicts.get(refusal)).toBeGreaterThan(0);
  for (const fault of ['5001', '-18', '10000001', 'InternalError'])
    expect(verdicts.get(fault)).toBeUndefined();
});
