import { describe, expect, it } from 'vitest';
import { type Handler, respond } from '../testing/loopback-server.js';
import { type LostFacts, lostRequest, record } from '../testing/lost-request.js';
import { byPage, createRecordsClient, listing, recordsOperations } from '../testing/records-vendor.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import { reconcile } from './reconcile.js';

const server = await useLoopbackServer();
const client = createRecordsClient({ baseUrl: server.url, maxRetries: 0, timeoutMs: 5_000 });
const lost = (ids: unknown, facts?: LostFacts) => lostRequest(client, ids, facts);
const busy = respond(503, 'busy');
const asked = () => server.requests.map(({ body }) => JSON.parse(body));
const entries = (result: Awaited<ReturnType<typeof reconcile>>) =>
  result.outcome === 'accepted' ? [...result.records] : [];

describe('a lost request', () => {
  it('is accepted when the vendor has a record that agrees with it', async () => {
    server.answer(listing({ records: [record('b'), record('a'), 'no record', null] }));
    const result = await reconcile(lost('a'));
    expect(result).toMatchObject({ outcome: 'accepted', missing: [], unsettled: [] });
    expect(entries(result)).toEqual([['a', [record('a')]]]);
    expect(asked()).toEqual([{ filter: { ids: ['a'] }, page: 1, size: 10 }]);
  });

  it('is accepted with what is missing, when the vendor has some of its keys', async () => {
    server.answer(listing({ records: [record('a'), record('c')] }));
    const result = await reconcile(lost(['a', 'b', 'c']));
    expect(result).toMatchObject({ outcome: 'accepted', missing: ['b'], unsettled: [] });
    expect(entries(result).map(([key]) => key)).toEqual(['a', 'c']);
    expect(asked().map(({ filter }) => filter.ids)).toEqual([['a', 'b'], ['c']]);
  });

  it('is proven by a record only, where the lookup does not show everything', async () => {
    const rule = { absence: 'unproven' } as const;
    server.answer(listing({ records: [record('a')] }));
    expect(await reconcile(lost(['a', 'b'], { rule }))).toMatchObject({
      outcome: 'accepted',
      missing: [],
      unsettled: ['b'],
    });
    server.answer(listing({ records: [] }));
    expect(await reconcile(lost('a', { rule }))).toEqual({ outcome: 'unknown', reason: 'absence_unproven' });
  });

  it('is accepted with all its records, each once although it moves from page to page', async () => {
    const { list: operation } = recordsOperations({ ...byPage, defaultSize: 3 });
    const [first, second] = [record('a'), record('a', 7, 2)];
    server.answer(listing({ records: [first, first, second, second, record('a', 8), record('a', 7, 3)] }));
    const { lookup, ...facts } = lost('a');
    const call = lookup?.call as NonNullable<typeof lookup>['call'];
    const result = await reconcile({ ...facts, lookup: { operation, call } });
    expect(result).toMatchObject({ outcome: 'accepted', unsettled: [] });
    expect(entries(result)).toEqual([['a', [first, first, second, record('a', 7, 3)]]]);
    expect(server.requests).toHaveLength(2);
  });

  it('is found by a number that the vendor gives as text, and in a list within a record', async () => {
    const nested = { scene: 7, orders: [{ id: 5 }, { id: '6' }] };
    server.answer(listing({ records: [nested] }));
    const result = await reconcile(lost([5, 6, 7], { rule: { recordKey: '/orders/*/id', input: [] } }));
    expect(result).toMatchObject({ outcome: 'accepted', missing: ['7'] });
    expect(entries(result).map(([key]) => key)).toEqual(['5', '6']);
  });

  it('is not found when the vendor answers for all keys, and has none', async () => {
    server.answer(listing({ records: [record('x')] }), respond(200, { code: 0 }));
    expect(await reconcile(lost(['a', 'b', 'c']))).toEqual({ outcome: 'not_found' });
  });

  it('stays unknown while only a record of another request has its key', async () => {
    server.answer(listing({ records: [record('a', 8)] }));
    expect(await reconcile(lost(['a', 'b']))).toEqual({ outcome: 'unknown', reason: 'record_differs' });
  });

  it('leaves a key unsettled whose record differs, when another key proves the request', async () => {
    server.answer(listing({ records: [record('a', 8), record('b')] }));
    const result = await reconcile(lost(['a', 'b']));
    expect(result).toMatchObject({ outcome: 'accepted', missing: [], unsettled: ['a'] });
  });

  it('stays unknown without a key, without a recipe, and without the operation to ask by', async () => {
    expect(await reconcile(lost([]))).toEqual({ outcome: 'unknown', reason: 'no_key' });
    const { create } = recordsOperations(byPage, { key: 'calls.id' });
    const none = { outcome: 'unknown', reason: 'no_lookup' };
    expect(await reconcile(lost('a', { operation: create }))).toEqual(none);
    const { lookup: _, ...without } = lost('a');
    expect(await reconcile(without)).toEqual(none);
    const { create: keyless } = recordsOperations();
    expect(await reconcile(lost('a', { operation: keyless }))).toMatchObject({ reason: 'no_key' });
    expect(server.requests).toHaveLength(0);
  });

  it('is looked up by one request where the operation has no pages', async () => {
    const { list: operation } = recordsOperations();
    server.answer(listing({ records: [record('a')] }));
    const { lookup, ...facts } = lost('a');
    const call = lookup?.call as NonNullable<typeof lookup>['call'];
    expect(await reconcile({ ...facts, lookup: { operation, call } })).toMatchObject({ outcome: 'accepted' });
    expect(asked()).toEqual([{ filter: { ids: ['a'] } }]);
  });
});

describe('a lookup that fails', () => {
  it.each([
    ['an error', busy, { name: 'HttpStatusError', status: 503 }],
    ['a refusal', respond(200, { code: 5 }), { name: 'VendorError' }],
    [
      'a list without records that it counts',
      listing({ records: [], total: 3 }),
      { name: 'MalformedResponseError' },
    ],
    [
      'no list where it counts',
      respond(200, { code: 0, answer: { total: 1 } }),
      { name: 'MalformedResponseError' },
    ],
    [
      'a list that is none',
      respond(200, { code: 0, answer: { records: 'many' } }),
      { name: 'MalformedResponseError' },
    ],
  ])('with %s leaves the request unknown, with the cause', async (_title, answer: Handler, cause) => {
    server.answer(answer);
    expect(await reconcile(lost(['a', 'b', 'c']))).toMatchObject({
      outcome: 'unknown',
      reason: 'lookup_failed',
      cause,
    });
    expect(server.requests).toHaveLength(1);
  });

  it('after a record was found leaves only the other keys unsettled', async () => {
    server.answer(listing({ records: [record('a')] }), busy);
    const result = await reconcile(lost(['a', 'b', 'c', 'd', 'e']));
    expect(result).toMatchObject({ outcome: 'accepted', missing: ['b'], unsettled: ['c', 'd', 'e'] });
    expect(server.requests).toHaveLength(2);
  });

  it('after nothing was found proves nothing, nor does one after a record that differs', async () => {
    server.answer(listing({ records: [] }), busy);
    expect(await reconcile(lost(['a', 'b', 'c']))).toMatchObject({ reason: 'lookup_failed' });
    server.answer(listing({ records: [record('a', 8)] }), busy);
    expect(await reconcile(lost(['a', 'b', 'c']))).toMatchObject({ reason: 'lookup_failed' });
  });

  it('on a later page leaves what was read before it', async () => {
    const records = Array.from({ length: 30 }, (_, number) => record(number === 3 ? 'a' : `x${number}`));
    server.answer(listing({ records }), busy);
    expect(await reconcile(lost(['a', 'b']))).toMatchObject({
      outcome: 'accepted',
      missing: [],
      unsettled: ['b'],
    });
  });

  it('since the recipe cannot be followed does not throw either', async () => {
    const form = { as: 'local', zone: 'Nowhere/Town' } as const;
    const input = [{ pointer: '/from', from: 'time', shiftSeconds: 0, form }] as const;
    expect(await reconcile(lost('a', { rule: { input } }))).toMatchObject({
      reason: 'lookup_failed',
      cause: { name: 'RangeError' },
    });
  });

  it('reads a hundred pages, and gives up unless the record was among them', async () => {
    const endless: Handler = (response, request) => {
      const { page, filter } = JSON.parse(request.body);
      const records = page === 100 ? [record(filter.ids[0]), record('z')] : [record(`x${page}`), record('y')];
      respond(200, { code: 0, answer: { records, total: 5_000 } })(response, request);
    };
    server.answer(endless);
    expect(await reconcile(lost(['a']))).toMatchObject({ outcome: 'accepted', missing: [], unsettled: [] });
    expect(server.requests).toHaveLength(100);
    expect(await reconcile(lost(['a', 'b']))).toMatchObject({ outcome: 'accepted', unsettled: ['b'] });
    server.answer((response, request) => {
      const records = [record(`x${JSON.parse(request.body).page}`)];
      respond(200, { code: 0, answer: { records, total: 5_000 } })(response, request);
    });
    expect(await reconcile(lost(['a']))).toEqual({ outcome: 'unknown', reason: 'too_many_records' });
    expect(server.requests).toHaveLength(300);
  });
});
