import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CallOptions } from '../call/call-types.js';
import type { Reconciliation } from '../operation.js';
import { respond } from '../testing/loopback-server.js';
import { byPage, createRecordsClient, recordsOperations } from '../testing/records-vendor.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import { createVirtualTimers } from '../testing/virtual-timers.js';
import { reconcile } from './reconcile.js';

const server = await useLoopbackServer();
const { list } = createRecordsClient({ baseUrl: server.url, maxRetries: 0 });
const key = fc.integer({ min: 1, max: 12 });
const scenarios = fc.record({
  keys: fc.uniqueArray(key, { minLength: 1 }),
  /** Told apart by a number of its own: a page that is the same as the last is no page. */
  kept: fc
    .array(fc.record({ id: key, scene: fc.constantFrom(7, 7, 8) }), { maxLength: 25 })
    .map((records) => records.map((record, serial) => ({ ...record, serial }))),
  most: fc.integer({ min: 1, max: 12 }),
  size: fc.integer({ min: 1, max: 5 }),
  /** Requests before the vendor fails for good. */
  answered: fc.oneof(fc.nat(6), fc.constant(Number.POSITIVE_INFINITY)),
});

type Scenario = typeof scenarios extends fc.Arbitrary<infer Value> ? Value : never;

/** What becomes of a lost request while the vendor has what the scenario says. */
function reconciled({ keys, kept, most, size, answered }: Scenario) {
  server.requests.length = 0;
  server.answer((response, request) => {
    if (server.requests.length > answered) return respond(500, 'down')(response, request);
    const { ids, page } = JSON.parse(request.body) as { ids: string[]; page: number };
    const records = kept.filter(({ id }) => ids.includes(String(id)));
    const answer = { records: records.slice((page - 1) * size, page * size), total: records.length };
    return respond(200, { code: 0, answer })(response, request);
  });
  const rule: Reconciliation = {
    operation: 'list',
    input: [{ pointer: '/ids', from: 'keys', most }],
    records: '/answer/records',
    recordKey: '/id',
    matches: [{ record: '/scene', request: '/scene' }],
  };
  const operations = recordsOperations({ ...byPage, defaultSize: size }, { key: 'ids', reconcile: rule });
  const call = (input: unknown, options: CallOptions) => list(input as Record<string, unknown>, options);
  return reconcile({
    vendor: 'records',
    operation: operations.create,
    input: { ids: keys, scene: 7 },
    sentAt: new Date(),
    timers: createVirtualTimers(),
    lookup: { operation: operations.list, call },
  });
}

it('claims of a request what the vendor has, and nothing that its answers do not prove', async () => {
  const holds = async (scenario: Scenario) => {
    const { keys, kept, answered } = scenario;
    const result = await reconciled(scenario);
    const agreeing = (id: string) => kept.filter((record) => record.scene === 7 && String(record.id) === id);
    const isKept = (id: string) => kept.some((record) => String(record.id) === id);
    const names = keys.map(String);
    if (result.outcome === 'not_found') {
      expect(names.some(isKept)).toBe(false);
    } else if (result.outcome === 'accepted') {
      expect(result.records.size).toBeGreaterThan(0);
      for (const [name, records] of result.records) {
        expect(records.length).toBeGreaterThan(0);
        for (const record of records) expect(agreeing(name)).toContainEqual(record);
      }
      expect(result.missing.some(isKept)).toBe(false);
      const told = [...result.records.keys(), ...result.missing, ...result.unsettled];
      expect(told.sort()).toEqual([...names].sort());
    }
    if (answered !== Number.POSITIVE_INFINITY) return;
    const found = names.filter((name) => agreeing(name).length > 0);
    if (found.length > 0)
      expect(result).toMatchObject({ outcome: 'accepted', missing: names.filter((name) => !isKept(name)) });
    else if (names.some(isKept)) expect(result).toEqual({ outcome: 'unknown', reason: 'record_differs' });
    else expect(result).toEqual({ outcome: 'not_found' });
  };
  await fc.assert(fc.asyncProperty(scenarios, holds), { numRuns: 150 });
});
