import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byPage, createRecordsClient, listing } from '../testing/records-vendor.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';

const server = await useLoopbackServer();

const lists = fc.record({
  count: fc.nat(40),
  style: fc.constantFrom('page' as const, 'offset' as const),
  firstPage: fc.constantFrom(0, 1),
  defaultSize: fc.integer({ min: 1, max: 12 }),
  pageSize: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  limit: fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }),
  cap: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  /** Records of one page are often alike, those of neighbouring pages never wholly. */
  copies: fc.boolean(),
});
type List = typeof lists extends fc.Arbitrary<infer Made> ? Made : never;

/** Walks through a list whose vendor says `total`, and gives what came and how often the vendor was asked. */
async function walk(list: List, total: unknown) {
  const { count, style, defaultSize, pageSize, limit, cap, copies } = list;
  const first = style === 'page' ? list.firstPage : 0;
  const pagination = { ...byPage, style, first, defaultSize };
  const records = Array.from({ length: count }, (_, number) =>
    copies ? { number: number >> 1, odd: number % 2 } : number,
  );
  server.requests.length = 0;
  server.answer(listing({ records, total, ...(cap === undefined ? {} : { cap }) }, pagination));
  const client = createRecordsClient({ baseUrl: server.url }, pagination);
  const read: unknown[] = [];
  const options = {
    ...(pageSize === undefined ? {} : { pageSize }),
    ...(limit === undefined ? {} : { limit }),
  };
  for await (const record of client.list.each({}, options)) read.push(record);
  const asked = pageSize ?? defaultSize;
  const given = Math.min(asked, cap ?? asked);
  return { read, expected: records.slice(0, limit), requests: server.requests.length, given, asked };
}

it('gives each record once and in order, and asks for no page in vain, where the vendor counts right', async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.constantFrom(Number, String), async (list, form) => {
      const { read, expected, requests, given } = await walk(list, form(list.count));
      expect(read).toEqual(expected);
      expect(requests).toBe(Math.max(1, Math.ceil(expected.length / given)));
    }),
    { numRuns: 60 },
  );
});

it('gives each record once and in order, and asks once more at most, where the vendor does not count', async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.constantFrom(undefined, null, 'many', -1, 0.5), async (list, total) => {
      // A bound below the default size contradicts the document, and makes every page look like the last.
      const cap = list.cap === undefined ? undefined : Math.max(list.cap, list.defaultSize);
      const { read, expected, requests, given } = await walk({ ...list, cap }, total);
      expect(read).toEqual(expected);
      expect(requests).toBeLessThanOrEqual(Math.ceil(expected.length / given) + 1);
    }),
    { numRuns: 60 },
  );
});

it('gives no record twice or out of order, and ends, where the vendor counts wrong', async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.nat(100), async (list, total) => {
      const cap = list.cap === undefined ? undefined : Math.max(list.cap, list.defaultSize);
      const { read, expected, requests, given } = await walk({ ...list, cap }, total);
      expect(read).toEqual(expected.slice(0, read.length));
      // It is believed when it says, at the end of a page, that this was all.
      if (read.length < expected.length) expect(read).toHaveLength(total);
      expect(requests).toBeLessThanOrEqual(Math.ceil(expected.length / given) + 1);
    }),
    { numRuns: 60 },
  );
});
