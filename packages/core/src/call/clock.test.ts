import { expect, it } from 'vitest';
import { UnknownOutcomeError } from '../index.js';
import { createExampleClient } from '../testing/example-vendor.js';
import { failureOf } from '../testing/failure-of.js';
import { respond } from '../testing/loopback-server.js';
import { byPage, createRecordsClient, listing } from '../testing/records-vendor.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';

const server = await useLoopbackServer();
const vendorTime = 'Sun, 01 Mar 2026 00:00:00 GMT';
const isLate = respond(200, { code: 16 }, { date: vendorTime });

it('calls that were refused for their time together are all sent again', async () => {
  const early = String(Date.parse(vendorTime));
  server.answer((response, request) => {
    const answer = request.headers['x-time'] === early ? respond(200, { code: 0 }) : isLate;
    answer(response, request);
  });
  const now = () => new Date('2026-02-28T23:00:00Z');
  const client = createExampleClient({ baseUrl: server.url, credentials: { key: 'k' }, now });
  await Promise.all(Array.from({ length: 5 }, () => client.ring({ phone: 'p' })));
  expect(server.requests).toHaveLength(10);
});

it('a lost request is looked for at the vendor’s time, not at that of a clock which was wrong', async () => {
  const client = createRecordsClient(
    { baseUrl: server.url, timeoutMs: 100, now: () => new Date('2026-03-01T05:00:00Z') },
    byPage,
    {
      key: 'name',
      reconcile: {
        operation: 'list',
        input: [{ pointer: '/since', from: 'time', shiftSeconds: -900, form: { as: 'epoch_milliseconds' } }],
        records: '/answer/records',
        recordKey: '/name',
        matches: [{ record: '/made', madeWithinSeconds: 60, form: { as: 'epoch_milliseconds' } }],
      },
    },
  );
  const made = Date.parse(vendorTime) + 1_000;
  server.answer(isLate, () => undefined, listing({ records: [{ name: 'n', made }] }));
  const error = await failureOf(client.create({ name: 'n' }));
  expect(error).toMatchObject({ code: 'unknown_outcome', attempts: 2 });
  expect(await (error as UnknownOutcomeError).reconcile()).toMatchObject({ outcome: 'accepted' });
  const asked = JSON.parse(server.requests[2]?.body ?? '{}') as { since: number };
  expect(asked.since).toBe(Date.parse(vendorTime) - 900_000);
});

it('the first request that may have taken effect counts, not one that never left', async () => {
  let time = Date.parse(vendorTime);
  let tries = 0;
  const client = createRecordsClient(
    {
      baseUrl: server.url,
      timeoutMs: 100,
      now: () => new Date(time),
      fetch: async (url, init) => {
        tries += 1;
        if (tries > 1) return fetch(url, init);
        time += 600_000;
        throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' });
      },
    },
    byPage,
    {
      key: 'name',
      reconcile: {
        operation: 'list',
        input: [{ pointer: '/since', from: 'time', shiftSeconds: 0, form: { as: 'epoch_milliseconds' } }],
        records: '/answer/records',
        recordKey: '/name',
      },
    },
  );
  server.answer(() => undefined, listing({ records: [] }));
  const error = await failureOf(client.create({ name: 'n' }));
  expect(error).toBeInstanceOf(UnknownOutcomeError);
  await (error as UnknownOutcomeError).reconcile();
  expect(JSON.parse(server.requests[1]?.body ?? '{}')).toMatchObject({ since: time });
});
