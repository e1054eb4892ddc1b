import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { faultKinds } from '../faults/fault-rule.js';
import { document, start, startControlled } from '../testing/controlled.js';
import { askNxcloud, createAndCallBody, createAndCallPath } from '../testing/nxcloud-client.js';
import { vendorNames } from '../vendor-name.js';

describe('the clock', () => {
  it('is shown, moved by milliseconds and to a moment, and settled', async () => {
    const { ask } = await startControlled();
    const now = (time: string) => ({ status: 200, value: { now: `2030-01-01T${time}.000Z` } });
    expect(await ask('GET', '/clock')).toEqual(now('00:00:00'));
    expect(await ask('POST', '/clock/advance', { milliseconds: 1000 })).toEqual(now('00:00:01'));
    expect(await ask('POST', '/clock/advance', { until: '2030-01-01T01:00:00Z' })).toEqual(now('01:00:00'));
    expect(await ask('POST', '/clock/settle', {})).toEqual(now('01:00:00'));
  });

  it.each([
    {},
    { milliseconds: -1 },
    { milliseconds: '5' },
    { milliseconds: 1e300 },
    { until: 'noon' },
    { until: '2030-01-01T09:00:00' },
    { milliseconds: 1, until: 'x' },
    { hours: 1 },
    [],
  ])('is not moved by %j', async (body) => {
    const { ask, simulator } = await startControlled();
    expect((await ask('POST', '/clock/advance', body)).status).toBe(400);
    expect(simulator.now()).toEqual(start);
  });
});

describe('behaviour', () => {
  it('takes a script, in YAML or JSON, and refuses one that cannot be', async () => {
    const { ask, simulator } = await startControlled();
    const yaml = { 'content-type': 'application/yaml' };
    expect((await ask('PUT', '/script', 'faults: [{ fault: { kind: reset_after } }]', yaml)).status).toBe(204);
    expect(simulator.faults()).toMatchObject([{ fault: { kind: 'reset_after' } }]);
    expect((await ask('PUT', '/script', { faults: [] })).status).toBe(204);
    expect(simulator.faults()).toEqual([]);
    expect(await ask('PUT', '/script', 'numbers: 3', yaml)).toMatchObject({
      status: 400,
      value: { error: expect.stringContaining('/numbers') },
    });
  });

  it('adds, lists and takes out rules of faults, which strike', async () => {
    const { ask, simulator } = await startControlled();
    const rule = { vendor: 'nxcloud', times: 1, fault: { kind: 'http_status', httpStatus: 503 } };
    expect(await ask('POST', '/faults', rule)).toEqual({ status: 201, value: { id: 1 } });
    expect((await askNxcloud(simulator.nxcloud)).status).toBe(503);
    expect((await askNxcloud(simulator.nxcloud)).status).toBe(200);
    expect(await ask('GET', '/faults')).toMatchObject({ value: [{ ...rule, id: 1, asked: 2, struck: 1 }] });
    expect((await ask('DELETE', '/faults/1')).status).toBe(204);
    expect((await ask('DELETE', '/faults/1')).status).toBe(404);
    await ask('POST', '/faults', rule);
    expect((await ask('DELETE', '/faults')).status).toBe(204);
    expect(await ask('GET', '/faults')).toEqual({ status: 200, value: [] });
    expect((await ask('POST', '/faults', { fault: { kind: 'sleep' } })).status).toBe(400);
    expect((await ask('POST', '/faults', '{')).status).toBe(400);
  });

  it('keeps addresses for pushes', async () => {
    const { ask, simulator } = await startControlled();
    const urls = { laaffic: { agentStatusReport: 'http://127.0.0.1:3000/in' } };
    expect((await ask('PUT', '/push-urls', urls)).status).toBe(204);
    expect(await ask('GET', '/push-urls')).toEqual({ status: 200, value: urls });
    expect(simulator.pushUrls()).toEqual(urls);
    expect((await ask('PUT', '/push-urls', { laaffic: { agentStatusReport: 3 } })).status).toBe(400);
    expect((await ask('PUT', '/push-urls', { twilio: {} })).status).toBe(400);
    expect(await ask('PUT', '/push-urls', { laaffic: { reports: 'http://127.0.0.1/' } })).toMatchObject({
      status: 400,
      value: { error: expect.stringContaining('Known: agentStatusReport') },
    });
  });
});

describe('inspection', () => {
  it('tells addresses, orders, calls, deliveries, the journal and state', async () => {
    const { ask, simulator } = await startControlled();
    await askNxcloud(simulator.nxcloud);
    const { value } = await ask('GET', '/');
    expect(value).toMatchObject({
      now: start.toISOString(),
      vendors: { nxcloud: { url: simulator.nxcloud.url } },
    });
    expect(await ask('GET', '/journal?vendor=nxcloud')).toMatchObject({
      value: [{ operation: 'ping', kind: 'request' }],
    });
    expect(await ask('GET', '/journal?vendor=huawei')).toMatchObject({ value: [] });
    expect(await ask('GET', '/journal?offset=1&limit=5')).toMatchObject({ value: [] });
    for (const path of ['/ledger', '/calls', '/deliveries'])
      expect(await ask('GET', path)).toMatchObject({ value: [] });
    expect(await ask('GET', '/state/nxcloud')).toMatchObject({ status: 200, value: { tasks: [] } });
    expect((await ask('GET', '/state/twilio')).status).toBe(404);
    expect((await ask('GET', '/calls?limit=x')).status).toBe(400);
    expect((await ask('GET', '/calls?vendor=twilio')).status).toBe(400);
  });

  it('has every field of what it tells in its document', async () => {
    const { ask, simulator } = await startControlled({
      onCallback: () => new Response('taken'),
      faults: [{ webhook: 'callCallback', times: 1, fault: { kind: 'duplicated' } }],
      script: {
        numbers: [
          {
            number: '999000000001',
            calls: [{ result: 'answered', acts: [{ presses: '0', interrupts: true }] }],
          },
        ],
      },
    });
    const { nxcloud } = simulator;
    await askNxcloud(nxcloud, { headers: { sign: '0'.repeat(32) } });
    await askNxcloud(nxcloud, { body: {} });
    const body = createAndCallBody('http://receiver.invalid', [
      '999000000001',
      '999000000081',
      '999000000099',
    ]);
    expect((await askNxcloud(nxcloud, { path: createAndCallPath, body })).json.retCode).toBe(0);
    await simulator.advance(9000);
    await ask('GET', '/calls');
    await simulator.settle();
    for (const path of ['/ledger', '/calls', '/deliveries', '/journal', '/faults', '/state/nxcloud']) {
      const { value } = await ask('GET', path);
      expect(Object.keys(value as object), path).not.toEqual([]);
    }
    for (const vendor of vendorNames) expect((await ask('GET', `/state/${vendor}`)).status).toBe(200);
    const { value } = await ask('GET', '/journal');
    expect(value).toContainEqual(
      expect.objectContaining({ request: expect.objectContaining({ firstDifference: expect.anything() }) }),
    );
  });

  it('knows every fault by its document', () => {
    const { kind, ...settings } = document.components.schemas.Fault.properties;
    expect(kind).toEqual({ enum: Object.keys(faultKinds) });
    const own = Object.values(faultKinds).flatMap((fault) => Object.keys(fault.settings));
    expect(new Set(Object.keys(settings))).toEqual(new Set(own));
  });

  it('hands out its document', async () => {
    const { ask } = await startControlled();
    const { value } = await ask('GET', '/openapi.yaml');
    expect(parse(Buffer.from(value).toString(), { maxAliasCount: -1 })).toEqual(document);
  });
});

describe('state', () => {
  it('goes back to a snapshot, and to the start', async () => {
    const { ask, simulator } = await startControlled();
    await askNxcloud(simulator.nxcloud);
    const { value: snapshot } = await ask('GET', '/snapshot');
    await ask('POST', '/clock/advance', { milliseconds: 5000 });
    const bytes = { 'content-type': 'application/octet-stream' };
    expect((await ask('PUT', '/snapshot', snapshot as Uint8Array, bytes)).status).toBe(204);
    expect(simulator.now()).toEqual(start);
    expect(simulator.journal()).toHaveLength(1);
    expect((await ask('POST', '/reset', {})).status).toBe(204);
    expect(simulator.journal()).toEqual([]);
    expect((await ask('PUT', '/snapshot', new Uint8Array([1]), bytes)).status).toBe(400);
  });
});
