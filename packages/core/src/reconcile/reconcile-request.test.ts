import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../errors/configuration-error.js';
import type { Idempotency } from '../operation.js';
import { failureOf } from '../testing/failure-of.js';
import { record } from '../testing/lost-request.js';
import { byPage, createRecordsClient, listing } from '../testing/records-vendor.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import { reconcileRequest } from './reconcile-request.js';

const idempotency: Idempotency = {
  key: 'calls.id',
  reconcile: {
    operation: 'list',
    input: [{ pointer: '/filter/ids', from: 'keys', most: 2 }],
    records: '/answer/records',
    recordKey: '/id',
    matches: [{ record: '/scene', request: '/scene' }],
  },
};
const server = await useLoopbackServer();
const client = createRecordsClient({ baseUrl: server.url, maxRetries: 0 }, byPage, idempotency);
const input = { scene: 7, calls: [{ id: 'a' }] };
const sentAt = new Date('2026-03-01T20:30:00Z');

describe('a request of a process that is gone', () => {
  it('is accepted when the vendor has a record of it, and nothing but lookups is sent', async () => {
    const before = server.requests.length;
    server.answer(listing({ records: [record('a')] }));
    expect(await reconcileRequest(client, 'create', input, sentAt)).toMatchObject({ outcome: 'accepted' });
    expect(server.requests.slice(before).map(({ url }) => url)).toEqual(['/list']);
  });

  it('is not found when the vendor has none', async () => {
    server.answer(listing({ records: [] }));
    expect(await reconcileRequest(client, 'create', input, sentAt)).toEqual({ outcome: 'not_found' });
  });

  it('needs a client and an operation of it', async () => {
    for (const other of [{ create: client.create }, {}]) {
      const failure = await failureOf(
        reconcileRequest(other as never, 'create' as never, input as never, sentAt),
      );
      expect(failure).toBeInstanceOf(ConfigurationError);
    }
    await expect(reconcileRequest(client, 'remove' as never, input as never, sentAt)).rejects.toThrow(
      /operation/,
    );
  });
});
