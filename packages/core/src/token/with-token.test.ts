import { beforeEach, describe, expect, it } from 'vitest';
import { createExampleClient, type ExampleClient } from '../testing/example-vendor.js';
import { faultOf } from '../testing/fault-of.js';
import { respond } from '../testing/loopback-server.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';

const server = await useLoopbackServer();
let client: ExampleClient;

beforeEach(() => {
  client = createExampleClient({ baseUrl: server.url, credentials: { key: 'k' } });
});

describe('a token', () => {
  const token = (value: string, lives = 60) => respond(200, { code: 0, token: value, lives });
  const spoken = () => server.requests.map(({ url, body }) => `${url} ${body}`);

  it('is fetched once, shared and kept', async () => {
    server.answer(token('t1'), respond(200, { action: 1 }));
    await Promise.all([client.talk({ say: 'a', auth: {} }), client.talk({ say: 'b', auth: {} })]);
    await client.talk({ say: 'c', auth: {} });
    expect(spoken()[0]).toBe('/getToken {}');
    expect(spoken().slice(1).sort()).toEqual(
      ['a', 'b', 'c'].map((say) => `/talk {"say":"${say}","auth":{"token":"t1"}}`),
    );
  });

  it('is renewed before it expires', async () => {
    let now = 0;
    const timed = createExampleClient({
      baseUrl: server.url,
      credentials: { key: 'k' },
      now: () => new Date(now),
    });
    server.answer(
      token('t1', 100),
      respond(200, { action: 1 }),
      token('t2', 100),
      respond(200, { action: 1 }),
    );
    await timed.talk({ say: 'a', auth: {} });
    now = 91_000;
    await timed.talk({ say: 'b', auth: {} });
    expect(spoken()[3]).toContain('"t2"');
  });

  it('is renewed once when the vendor refuses it, even for an operation that writes', async () => {
    server.answer(token('t1'), respond(200, { code: 900 }), token('t2'), respond(200, { action: 1 }));
    await client.talk({ say: 'a', auth: {} });
    expect(spoken()).toHaveLength(4);
    server.requests.length = 0;
    server.answer(respond(200, { code: 900 }), token('t3'), respond(200, { code: 900 }));
    await expect(client.talk({ say: 'b', auth: {} })).rejects.toMatchObject({ vendorCode: '900' });
    expect(spoken()).toHaveLength(3);
  });

  it('is asked for only when the input is good, and not when the caller brings one', async () => {
    await expect(client.talk({ auth: {} })).rejects.toMatchObject({
      issues: [expect.objectContaining({ path: 'say' })],
    });
    server.answer(respond(200, { action: 1 }));
    await client.talk({ say: 'a', auth: { token: 'own' } });
    expect(spoken()).toEqual(['/talk {"say":"a","auth":{"token":"own"}}']);
  });

  it('is missed with a typed error', async () => {
    server.answer(respond(200, { code: 0 }));
    await expect(client.talk({ say: 'a', auth: {} })).rejects.toMatchObject({
      name: 'MalformedResponseError',
      operation: 'getToken',
    });
  });

  it('is not asked for by a call that was aborted before', async () => {
    const error = await faultOf(client.talk({ say: 'a', auth: {} }, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: 'AbortedError', operation: 'talk', outcome: 'rejected' });
    expect(server.requests).toHaveLength(0);
  });

  it('is waited for no longer than the caller’s signal says, and still serves the others', async () => {
    let giveToken = (): void => undefined;
    server.answer(
      (response, request) => {
        giveToken = () => token('t1')(response, request);
      },
      respond(200, { action: 1 }),
    );
    const abort = new AbortController();
    const impatient = faultOf(client.talk({ say: 'a', auth: {} }, { signal: abort.signal }));
    const patient = client.talk({ say: 'b', auth: {} });
    await expect.poll(() => server.requests.length).toBe(1);
    abort.abort();
    expect(await impatient).toMatchObject({ name: 'AbortedError', operation: 'talk', outcome: 'rejected' });
    giveToken();
    await patient;
    expect(spoken()).toEqual(['/getToken {}', '/talk {"say":"b","auth":{"token":"t1"}}']);
  });

  it.each([
    ['lost', () => undefined],
    ['refused with an open end', respond(200, { code: 9 })],
    ['not in the answer', respond(200, { code: 0 })],
  ])('leaves no doubt about what it was wanted for when it is %s', async (_title, answer) => {
    const hasty = createExampleClient({
      baseUrl: server.url,
      credentials: { key: 'k' },
      timeoutMs: 100,
      maxRetries: 0,
    });
    server.answer(answer);
    const error = await faultOf(hasty.talk({ say: 'a', auth: {} }));
    expect(error).toMatchObject({ operation: 'getToken', outcome: 'rejected' });
    expect(server.requests).toHaveLength(1);
  });

  it('is renewed once for many calls that were refused together', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ say: `${index}`, auth: {} }));
    let given = 0;
    server.answer((response, request) => {
      if (request.url === '/getToken') given += 1;
      const answer = request.body.includes('"t1"') ? { code: 900 } : { action: 1 };
      const handler = request.url === '/getToken' ? token(`t${given}`) : respond(200, answer);
      handler(response, request);
    });
    await Promise.all(many.map((each) => client.talk(each)));
    expect(given).toBe(2);
    expect(server.requests).toHaveLength(42);
  });
});
