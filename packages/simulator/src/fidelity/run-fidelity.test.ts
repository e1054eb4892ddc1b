import { describe, expect, it } from 'vitest';
import { vendorNames } from '../vendor-name.js';
import { scenariosOf } from './load-scenarios.js';
import type { Effect, FidelityReport } from './report.js';
import { type FidelityOptions, runFidelity } from './run-fidelity.js';
import { alteredAnswers } from './testing/altered-answers.js';
import { recordRequests } from './testing/recorded-requests.js';
import { startVendor } from './testing/vendor-under-test.js';
import { readVendorDocument } from './vendor-document.js';

/** Somewhere else than on this machine; nothing is sent there, for the `fetch` of these tests reaches nobody. */
const elsewhere = 'https://vendor.example.com';

const credentials = {
  accessKeyId: 'some-key-id',
  accessKeySecret: 'some-key-secret',
  uuid: 'some-uuid',
  secretKey: 'some-secret-key',
  appKey: 'some-app-key',
  appSecret: 'some-app-secret',
  vdnId: '25',
  accessKey: 'some-access-key',
  apiKey: 'some-api-key',
  apiSecret: 'some-api-secret',
};

describe.each(vendorNames)('what is sent to %s', (vendor) => {
  const document = readVendorDocument(vendor);
  const { declaration } = scenariosOf(document);
  const known = Object.fromEntries(Object.keys(declaration.variables).map((name) => [name, '41']));
  const { testNumber, ...others } = known;

  async function effectsSent(allowed: Partial<FidelityOptions>): Promise<Effect[]> {
    const { fetch, operations } = recordRequests(vendor);
    await runFidelity({ vendor, baseUrl: elsewhere, credentials, variables: others, ...allowed, fetch });
    const effects = operations.map((name) => document.operations.get(name)?.effect as Effect);
    return [...new Set(effects)].sort();
  }

  it('only reads unless more is allowed', async () => {
    expect(await effectsSent({})).toEqual(['reads']);
    expect(await effectsSent({ variables: { ...others, testNumber: '999000000001' } })).toEqual(['reads']);
  });

  it('never dials without the number of the user', async () => {
    expect(await effectsSent({ allowWrites: true })).not.toContain('dials');
    expect(await effectsSent({ allowWrites: true, allowDials: true })).not.toContain('dials');
    const variables = { ...others, testNumber: '' };
    expect(await effectsSent({ allowWrites: true, allowDials: true, variables })).not.toContain('dials');
  });

  it('dials where it is allowed and the number is given', async () => {
    const variables = { ...others, testNumber: '999000000001' };
    expect(await effectsSent({ allowWrites: true, allowDials: true, variables })).toContain('dials');
  });

  it('is sent once, even when no answer comes', async () => {
    const { fetch, operations } = recordRequests(vendor);
    const report = await runFidelity({
      vendor,
      baseUrl: elsewhere,
      credentials,
      variables: { ...others, testNumber: '999000000001' },
      allowWrites: true,
      allowDials: true,
      fetch,
    });
    const unanswered = report.operations.flatMap(({ checks }) =>
      checks.filter(({ check }) => check === 'is answered'),
    );
    expect(
      unanswered.every(
        ({ verdict, received }) => verdict === 'differs' && received === 'no answer: ECONNREFUSED',
      ),
    ).toBe(true);
    // What prepares something is no check of its own.
    expect(operations.length).toBeGreaterThanOrEqual(unanswered.length);
    expect(operations.length).toBeLessThanOrEqual(unanswered.length + report.operations.length);
  });

  it('is nothing at all without credentials', async () => {
    const { fetch, operations } = recordRequests(vendor);
    const { totals } = await runFidelity({ vendor, baseUrl: elsewhere, fetch, allowWrites: true });
    expect(operations).toEqual([]);
    expect(totals).toMatchObject({ same: 0, differs: 0 });
    expect(totals.notChecked).toBeGreaterThan(0);
  });
});

const checksOf = ({ operations }: FidelityReport) => operations.flatMap(({ checks }) => checks);

it('tells what differs, how sure it was, and where it had it from', async () => {
  const fetch = alteredAnswers((body) => ({ ...body, retCode: body.retCode === 0 ? 0 : 7 }));
  const report = await runFidelity({ ...(await startVendor('nxcloud')), operations: ['listTask'], fetch });
  expect(checksOf(report)).toContainEqual({
    step: 'refuses a wrong signature',
    check: 'code is 6',
    verdict: 'differs',
    standing: 'documented',
    sources: ['create-task-and-call', 'call-list', 'batch-export-call', 'batch-import-call'],
    expected: '6',
    received: 'code 7',
  });
});

it('holds answers against their schema, and knows where each part of it is from', async () => {
  const fetch = alteredAnswers(({ taskData, ...body }) =>
    Array.isArray(taskData) && taskData.length > 0
      ? { ...body, taskData: taskData.map((task: object) => ({ ...task, createTs: '4711' })) }
      : body,
  );
  const report = await runFidelity({ ...(await startVendor('nxcloud')), operations: ['listTask'], fetch });
  expect(checksOf(report)).toContainEqual({
    step: 'finds a task by its userTaskID',
    check: 'the answer is of the documented shape',
    verdict: 'differs',
    standing: 'sample',
    sources: ['task-list'],
    expected: '/taskData/*/createTs must be integer',
    received: 'something else',
  });
  expect(JSON.stringify(report)).not.toContain('4711');
});

it('takes no answer for signed that is not, or is for another request', async () => {
  const { baseUrl, ...vendor } = await startVendor('nxcloud');
  const operations = ['ping'];
  const verdicts = async (alter: (headers: Headers) => void) => {
    const report = await runFidelity({
      ...vendor,
      baseUrl,
      operations,
      fetch: async (request) => {
        const response = await fetch(request);
        const headers = new Headers(response.headers);
        alter(headers);
        return new Response(await response.arrayBuffer(), { status: response.status, headers });
      },
    });
    const signed = checksOf(report).filter(({ check }) => check === 'the answer is signed, for this request');
    return signed.map(({ verdict, received }) => received ?? verdict);
  };
  expect(new Set(await verdicts(() => {}))).toEqual(new Set(['same']));
  expect(new Set(await verdicts((headers) => headers.delete('sign')))).toEqual(new Set(['missing_header']));
  expect(new Set(await verdicts((headers) => headers.set('requestID', 'another')))).toEqual(
    new Set(['signature_mismatch']),
  );
});

it('goes on after an answer that tells of its outcome in another way', async () => {
  const fetch = alteredAnswers(({ taskID, ...body }) => body);
  const report = await runFidelity({ ...(await startVendor('nxcloud')), operations: ['createTask'], fetch });
  const byStep = (step: string) => checksOf(report).filter((check) => check.step === step);
  expect(byStep('takes a task that is started by hand').map(({ verdict }) => verdict)).toContain('differs');
  expect(byStep('shows the task afterwards').map(({ verdict }) => verdict)).not.toContain('not checked');
});

it('blames nothing on an operation whose preparation failed', async () => {
  const vendor = await startVendor('nxcloud');
  const report = await runFidelity({
    ...vendor,
    operations: ['stopOrder'],
    fetch: async (request) =>
      request.url.endsWith('/createTask')
        ? new Response('{"retCode":5,"retMsg":"","responseID":""}')
        : fetch(request),
  });
  expect(report.totals.differs).toBe(0);
  expect(checksOf(report)).toContainEqual(
    expect.objectContaining({
      step: 'stops an order',
      verdict: 'not checked',
      reason: 'preparing "a task that waits": refused with code 5, HTTP 200',
    }),
  );
});

it('shows no secret that an answer repeats', async () => {
  const vendor = await startVendor('nxcloud');
  const { secretKey } = vendor.credentials;
  const fetch = alteredAnswers((body) => ({
    ...body,
    code: secretKey,
    msg: secretKey,
    [`${secretKey}`]: secretKey,
  }));
  const report = await runFidelity({ ...vendor, operations: ['ping'], fetch });
  expect(report.totals.differs).toBeGreaterThan(0);
  expect(JSON.stringify(report)).not.toContain(secretKey);
});

it('follows no redirect, and takes one for no refusal', async () => {
  const modes: string[] = [];
  const report = await runFidelity({
    ...(await startVendor('nxcloud')),
    operations: ['ping'],
    fetch: async (request) => {
      modes.push(request.redirect);
      return new Response(null, { status: 302, headers: { location: 'https://example.com/' } });
    },
  });
  expect(new Set(modes)).toEqual(new Set(['manual']));
  expect(report.totals.same).toBe(0);
});

it.each([
  ['http://vendor.example.com', 'https:'],
  ['https://user:pass@vendor.example.com', 'no credentials'],
  ['https://vendor.example.com/api', 'an origin'],
  ['vendor.example.com', 'a URL'],
])('refuses the base URL %s', async (baseUrl, reason) => {
  const refused = runFidelity({ vendor: 'nxcloud', baseUrl });
  await expect(refused).rejects.toThrow(TypeError);
  await expect(refused).rejects.toThrow(reason);
  await expect(refused).rejects.not.toThrow('pass');
});

it('refuses operations and variables that are none', async () => {
  const options = { vendor: 'nxcloud', baseUrl: elsewhere } as const;
  await expect(runFidelity({ ...options, operations: ['pong'] })).rejects.toThrow(
    'nxcloud has no operation pong',
  );
  await expect(runFidelity({ ...options, variables: { number: 1 } })).rejects.toThrow(
    'there is no variable number; the scenarios know testNumber, sceneID, callbackUrl',
  );
});
