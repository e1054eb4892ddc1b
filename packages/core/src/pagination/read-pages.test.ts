import { describe, expect, it } from 'vitest';
import { failureOf } from '../testing/failure-of.js';
import { type Handler, respond } from '../testing/loopback-server.js';
import { byPage, createRecordsClient, listing } from '../testing/records-vendor.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';

const server = await useLoopbackServer();
const settings = { baseUrl: server.url, maxRetries: 0 };
const { list } = createRecordsClient(settings);
const numbered = (count: number) => Array.from({ length: count }, (_, number) => ({ number }));
const asked = () => server.requests.map(({ body }) => JSON.parse(body));
const answer = (answer: unknown): Handler => respond(200, { code: 0, id: 'r1', answer });

async function all<T>(records: AsyncIterable<T>): Promise<T[]> {
  const read: T[] = [];
  for await (const record of records) read.push(record);
  return read;
}

describe('a walk through a list', () => {
  it('gives every record in order, and asks no more once as many came as the vendor counts', async () => {
    server.answer(listing({ records: numbered(9) }));
    expect(await all(list.each({ name: 'a' }, { pageSize: 3 }))).toEqual(numbered(9));
    expect(asked()).toEqual([1, 2, 3].map((page) => ({ name: 'a', page, size: 3 })));
  });

  it('gives whole pages with their answers', async () => {
    server.answer(listing({ records: numbered(5) }));
    const pages = await all(list.pages({}, { pageSize: 4, limit: 5 }));
    expect(pages.map(({ data, response }) => [data, response.status])).toEqual([
      [{ code: 0, answer: { records: numbered(4), total: 5 } }, 200],
      [{ code: 0, answer: { records: numbered(5).slice(4), total: 5 } }, 200],
    ]);
  });

  it('counts offsets in records, by as many as came', async () => {
    const pagination = { ...byPage, style: 'offset', first: 0, maxSize: 100 } as const;
    const { list } = createRecordsClient(settings, pagination);
    server.answer(listing({ records: numbered(7), cap: 3 }, pagination));
    expect(await all(list.each({}))).toEqual(numbered(7));
    expect(asked().map(({ page }) => page)).toEqual([0, 3, 6]);
  });

  it('begins at the page of the input, with its size unless the options say another', async () => {
    server.answer(listing({ records: numbered(9) }));
    expect(await all(list.each({ page: 2, size: 4 }))).toEqual(numbered(9).slice(4));
    expect(await all(list.each({ page: 3, size: 4 }, { pageSize: 3 }))).toEqual(numbered(9).slice(6));
    expect(asked().map(({ page, size }) => [page, size])).toEqual([
      [2, 4],
      [3, 4],
      [3, 3],
    ]);
  });

  it('stops at the limit: the last page is asked for whole, and no other', async () => {
    server.answer(listing({ records: numbered(90) }));
    expect(await all(list.each({}, { limit: 11 }))).toEqual(numbered(11));
    expect(await all(list.each({}, { limit: 10 }))).toEqual(numbered(10));
    expect(asked().map(({ page, size }) => [page, size])).toEqual([
      [1, 10],
      [2, 10],
      [1, 10],
    ]);
  });

  it.each([
    ['a short page', numbered(4), undefined, 2],
    ['an empty page', numbered(6), null, 3],
    ['a short page after fewer than none were counted', numbered(4), -1, 2],
    ['a short page after fewer were counted than came', numbered(4), 1, 2],
    ['an empty page before as many came as were counted', numbered(4), 50, 3],
    ['as many records as a text counts', numbered(6), '6', 2],
  ])('ends at %s', async (_title, records, total, requests) => {
    const { list } = createRecordsClient(settings, { ...byPage, defaultSize: 3 });
    server.answer(listing({ records, total }));
    expect(await all(list.each({}))).toEqual(records);
    expect(server.requests).toHaveLength(requests);
  });

  it('takes a page as short as an undocumented bound makes it for no end', async () => {
    const uncounted = { records: numbered(8), total: undefined, cap: 4 };
    server.answer(listing(uncounted));
    expect(await all(list.each({}, { pageSize: 50 }))).toEqual(numbered(8));
  });

  it.each([[{ total: 3 }], [{ records: null }], [{ records: [] }], [null]])(
    'takes %j for an empty list',
    async (nothing) => {
      server.answer(answer(nothing));
      expect(await all(list.each({}))).toEqual([]);
      expect(await all(list.pages({}))).toEqual([]);
      expect(server.requests).toHaveLength(2);
    },
  );
});

describe('a walk that a vendor leads astray', () => {
  it('ends at the second copy of a page', async () => {
    server.answer((response, request) =>
      // Around the records an answer differs always.
      respond(200, { code: 0, id: String(server.requests.length), answer: { records: numbered(10) } })(
        response,
        request,
      ),
    );
    const read: unknown[] = [];
    const error = await failureOf(
      (async () => {
        for await (const record of list.each({})) read.push(record);
      })(),
    );
    expect(error).toMatchObject({
      name: 'MalformedResponseError',
      message: 'records.list was answered with the same page twice running',
      operation: 'list',
      requestId: '2',
      status: 200,
    });
    expect(read).toEqual(numbered(10));
    expect(server.requests).toHaveLength(2);
  });

  it.each([['text'], [0], [{ 0: 'a' }]])('refuses %j in place of a list', async (records) => {
    server.answer(answer({ records }));
    expect(await failureOf(all(list.each({})))).toMatchObject({
      name: 'MalformedResponseError',
      message: 'records.list was answered with something else than a list at /answer/records',
      requestId: 'r1',
    });
  });

  it('passes on what a call throws, after the records that came before', async () => {
    const pages = list.pages({}, { pageSize: 2 });
    server.answer(listing({ records: numbered(9) }), respond(503, 'busy'));
    await pages.next();
    expect(await failureOf(pages.next())).toMatchObject({ name: 'HttpStatusError', status: 503 });
    expect(await pages.next()).toEqual({ done: true, value: undefined });
  });
});

describe('a walk and its caller', () => {
  it('sends nothing before the first record is asked for, and nothing after the loop is left', async () => {
    server.answer(listing({ records: numbered(50) }));
    const records = list.each({}, { pageSize: 2 });
    list.pages({});
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests).toHaveLength(0);
    for await (const record of records) if ((record as { number: number }).number === 3) break;
    expect(server.requests).toHaveLength(2);
    expect(await records.next()).toEqual({ done: true, value: undefined });
    expect(server.requests).toHaveLength(2);
  });

  it('neither changes the input nor heeds what becomes of it later', async () => {
    server.answer(listing({ records: numbered(5) }));
    const input = Object.freeze({ filter: { names: ['a'] } });
    const records = list.each(input, { pageSize: 3 });
    input.filter.names.push('b');
    await all(records);
    expect(input).toEqual({ filter: { names: ['a', 'b'] } });
    expect(asked().map(({ filter }) => filter)).toEqual([{ names: ['a'] }, { names: ['a'] }]);
  });

  it('is ended by its signal, between pages and within one', async () => {
    server.answer(listing({ records: numbered(50) }));
    for (const walk of [list.each, list.pages]) {
      const abort = new AbortController();
      const records = walk({}, { pageSize: 2, signal: abort.signal });
      await records.next();
      abort.abort(new Error('enough'));
      expect(await failureOf(records.next())).toMatchObject({
        name: 'AbortedError',
        cause: { message: 'enough' },
      });
    }
    expect(server.requests).toHaveLength(2);
  });

  it('is ended by its signal while a page is on its way', async () => {
    server.answer(() => abort.abort());
    const abort = new AbortController();
    const error = await failureOf(all(list.each({}, { signal: abort.signal })));
    expect(error).toMatchObject({ name: 'AbortedError' });
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '5', null])(
    'refuses %s as a limit or a size of pages',
    async (value) => {
      for (const setting of ['limit', 'pageSize']) {
        const error = await failureOf(all(list.each({}, { [setting]: value } as object)));
        expect(error).toMatchObject({ name: 'ConfigurationError', setting });
        expect(String(error)).toContain('must be a whole number above 0');
      }
      expect(server.requests).toHaveLength(0);
    },
  );

  it('refuses a page larger than documented', async () => {
    const { list } = createRecordsClient(settings, { ...byPage, maxSize: 20 });
    const error = await failureOf(all(list.each({}, { pageSize: 21 })));
    expect(String(error)).toContain('records: pageSize must be a whole number above 0 and at most 20');
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    [{ page: -1 }, 'page', 'a whole number from 0 on'],
    [{ page: 'two' }, 'page', 'a whole number from 0 on'],
    [{ size: 0 }, 'size', 'a whole number from 1 on'],
  ])('refuses an input %j', async (input, path, expected) => {
    expect(await failureOf(all(list.each(input as Record<string, unknown>)))).toMatchObject({
      name: 'ValidationError',
      issues: [{ path, expected }],
    });
    expect(server.requests).toHaveLength(0);
  });

  it('leaves it to the call to refuse what JSON cannot hold', async () => {
    const error = await failureOf(all(list.each({ since: new Date(0) })));
    expect(error).toMatchObject({ name: 'ValidationError', issues: [{ path: 'since' }] });
    expect(server.requests).toHaveLength(0);
  });
});
