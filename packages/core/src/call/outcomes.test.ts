import { describe, expect, it } from 'vitest';
import { ConnectionError, TimeoutError, UnknownOutcomeError } from '../index.js';
import { createExampleClient, type ExampleSettings } from '../testing/example-vendor.js';
import { failureOf } from '../testing/failure-of.js';
import { type Handler, respond } from '../testing/loopback-server.js';
import { unusedAddress } from '../testing/unused-address.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';

const server = await useLoopbackServer();
const silence: Handler = () => undefined;
const reset: Handler = (response) => void response.socket?.resetAndDestroy();
const accepted = respond(200, { code: 0, id: 'r1' });
const found = (...records: object[]) => respond(200, { code: 0, total: records.length, found: records });

function client(settings: Partial<ExampleSettings> = {}) {
  return createExampleClient({
    baseUrl: server.url,
    credentials: { key: 'k' },
    timeoutMs: 400,
    ...settings,
  });
}

const urls = () => server.requests.map(({ url }) => url);

async function unknownOf(call: Promise<unknown>): Promise<UnknownOutcomeError> {
  const error = await failureOf(call);
  if (error instanceof UnknownOutcomeError) return error;
  throw new Error(`no UnknownOutcomeError but ${String(error)}`);
}

describe('a lost answer of an operation that dials', () => {
  it.each([
    ['a timeout', silence, TimeoutError],
    ['a reset', reset, ConnectionError],
  ])('after %s is an unknown outcome, sent once, with what settles it', async (_title, answer, cause) => {
    server.answer(answer);
    const error = await unknownOf(client().ring({ phone: '999000000001', order: 'o-1' }));
    expect(error).toMatchObject({
      code: 'unknown_outcome',
      outcome: 'unknown',
      retryable: false,
      attempts: 1,
    });
    expect(error.cause).toBeInstanceOf(cause);
    expect(error.key).toEqual({ name: 'order', values: ['o-1'] });
    expect(urls()).toEqual(['/ring']);
  });

  it('is accepted when the vendor has the request, and not found when it has not', async () => {
    server.answer(silence, found({ key: 'o-1', since: 1 }), found());
    const { reconcile } = await unknownOf(client().ring({ phone: 'p', order: 'o-1' }));
    const first = await reconcile();
    expect(first).toMatchObject({ outcome: 'accepted', missing: [] });
    expect(first.outcome === 'accepted' && first.records.get('o-1')).toEqual([{ key: 'o-1', since: 1 }]);
    expect(await reconcile()).toEqual({ outcome: 'not_found' });
    expect(server.requests[1]?.body).toBe('{"keys":["o-1"],"page":1,"size":2}');
  });

  it('stays unknown where the request has no key, or the vendor does not answer either', async () => {
    server.answer(silence);
    const keyless = await unknownOf(client().ring({ phone: 'p' }));
    expect(keyless.key).toBeUndefined();
    expect(await keyless.reconcile()).toEqual({ outcome: 'unknown', reason: 'no_key' });
    const keyed = await unknownOf(client({ maxRetries: 0 }).ring({ phone: 'p', order: 'o-1' }));
    expect(await keyed.reconcile()).toMatchObject({
      outcome: 'unknown',
      reason: 'lookup_failed',
      cause: { name: 'TimeoutError' },
    });
  });

  it('is unknown also when the caller ends the call, or the vendor says nothing clear', async () => {
    server.answer(silence);
    const abort = new AbortController();
    const pending = unknownOf(client().ring({ phone: 'p' }, { signal: abort.signal }));
    setTimeout(() => abort.abort(), 40);
    expect((await pending).cause).toMatchObject({ name: 'AbortedError' });
    server.answer(respond(200, { code: 9 }));
    expect(await unknownOf(client().ring({ phone: 'p' }))).toMatchObject({
      category: 'server',
      cause: { vendorCode: '9' },
    });
    expect(urls()).toEqual(['/ring', '/ring']);
  });
});

it('an answer that cannot be judged for a fault of the caller’s own leaves the outcome unknown', async () => {
  server.answer(respond(200, { code: 0 }));
  let asked = 0;
  const now = () => {
    asked += 1;
    return asked > 2 ? new Date(Number.NaN) : new Date();
  };
  const error = await unknownOf(client({ now }).signed({}));
  expect(error.cause).toMatchObject({ name: 'MalformedResponseError', cause: { setting: 'now' } });
  expect(urls()).toEqual(['/signed']);
});

describe('a request that never left', () => {
  it('is sent again, whatever the operation does', async () => {
    const nobody = await unusedAddress();
    let refused = 0;
    const flaky = client({
      fetch: async (url, init) => {
        refused += 1;
        // The first connections are made to a port where nobody listens.
        return fetch(refused < 3 ? nobody : url, init);
      },
    });
    server.answer(accepted);
    await expect(flaky.ring({ phone: 'p' })).resolves.toMatchObject({ requestId: 'r1' });
    expect(urls()).toEqual(['/ring']);
  });

  it('is rejected in the end', async () => {
    const error = await failureOf(client({ baseUrl: await unusedAddress() }).ring({ phone: 'p' }));
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'rejected' });
  });
});

describe('a refusal that may pass', () => {
  it.each([
    ['busy', respond(200, { code: 7 }, { 'retry-after': '3' })],
    ['429', respond(429, '', { 'retry-after': '3' })],
  ])(
    '(%s) of an operation that dials is thrown with how long to wait, and not sent again',
    async (_title, answer) => {
      server.answer(answer);
      const error = await failureOf(client().ring({ phone: 'p' }));
      expect(error).toMatchObject({ outcome: 'rejected', retryable: true, retryAfterMs: 3_000 });
      expect(urls()).toEqual(['/ring']);
    },
  );
});

describe('an operation whose duplicates the vendor refuses', () => {
  const duplicate = respond(200, { code: 41 });
  const record = { key: 'n', seats: 2, number: 17 };

  it('is sent again after a lost answer', async () => {
    server.answer(reset, accepted);
    await expect(client().enrol({ name: 'n', seats: 2 })).resolves.toMatchObject({ requestId: 'r1' });
    expect(urls()).toEqual(['/enrol', '/enrol']);
  });

  it('is not sent again without a key, of which there could be a duplicate', async () => {
    server.answer(reset, accepted);
    const error = await unknownOf(client().enrol({ seats: 2 }));
    expect(error).toMatchObject({ attempts: 1, key: undefined });
    expect(urls()).toEqual(['/enrol']);
  });

  it('was accepted the first time when it is a duplicate now, and the record agrees', async () => {
    server.answer(reset, duplicate, found(record));
    const result = await client().enrol({ name: 'n', seats: 2 });
    expect(result).toMatchObject({ data: { code: '0', number: 17 }, reconciled: { record } });
    expect(urls()).toEqual(['/enrol', '/enrol', '/find']);
  });

  it('stays unknown when the record is that of another request', async () => {
    server.answer(reset, duplicate, found({ ...record, seats: 3 }));
    const error = await unknownOf(client().enrol({ name: 'n', seats: 2 }));
    expect(error).toMatchObject({ attempts: 2, cause: { vendorCode: '41' } });
    server.answer(found({ ...record, seats: 3 }));
    expect(await error.reconcile()).toMatchObject({ outcome: 'unknown', reason: 'record_differs' });
  });

  it('is rejected when it is a duplicate at the first try', async () => {
    server.answer(duplicate);
    expect(await failureOf(client().enrol({ name: 'n', seats: 2 }))).toMatchObject({
      name: 'VendorError',
      vendorCode: '41',
      outcome: 'rejected',
    });
  });

  it('is unknown when its first try was, though the last was refused', async () => {
    server.answer(reset, respond(403, ''));
    const error = await unknownOf(client().enrol({ name: 'n', seats: 2 }));
    expect(error).toMatchObject({ attempts: 2, cause: { status: 403, outcome: 'rejected' } });
  });
});
