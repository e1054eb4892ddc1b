import { getEventListeners } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { createExampleClient, type ExampleClient } from './testing/example-vendor.js';
import { faultOf } from './testing/fault-of.js';
import { unusedAddress } from './testing/unused-address.js';
import { useLoopbackServer } from './testing/use-loopback-server.js';

const server = await useLoopbackServer();
let client: ExampleClient;

beforeEach(() => {
  client = createExampleClient({ baseUrl: server.url, credentials: { key: 'k' } });
});

describe('the connection', () => {
  it('is known to have carried nothing when it was refused', async () => {
    const refusing = createExampleClient({ baseUrl: await unusedAddress(), credentials: { key: 'k' } });
    expect(await faultOf(refusing.ring({ phone: 'p' }))).toMatchObject({
      name: 'ConnectionError',
      reason: 'ECONNREFUSED',
      outcome: 'rejected',
    });
  });

  it('ends with the caller’s signal', async () => {
    server.answer(() => undefined);
    const abort = new AbortController();
    const pending = faultOf(client.ring({ phone: 'p' }, { signal: abort.signal, timeoutMs: 5_000 }));
    setTimeout(() => abort.abort(), 50);
    expect(await pending).toMatchObject({
      name: 'AbortedError',
      code: 'aborted',
      category: 'aborted',
      outcome: 'unknown',
    });
  });

  it('may share its signal with many others: none of them adds a listener of its own', async () => {
    const abort = new AbortController();
    server.answer(() => undefined);
    const calls = Array.from({ length: 20 }, () =>
      faultOf(client.ring({ phone: 'p' }, { signal: abort.signal })),
    );
    await expect.poll(() => server.requests.length).toBe(20);
    expect(getEventListeners(abort.signal, 'abort')).toHaveLength(1);
    abort.abort();
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ name: 'AbortedError' });
    expect(getEventListeners(abort.signal, 'abort')).toHaveLength(0);
  });

  it('is not opened for a call that was aborted before', async () => {
    const error = await faultOf(client.ring({ phone: 'p' }, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: 'AbortedError', outcome: 'rejected' });
    expect(server.requests).toHaveLength(0);
  });

  it('times out even when an injected fetch ignores the signal', async () => {
    const deaf = createExampleClient({
      baseUrl: server.url,
      credentials: { key: 'k' },
      timeoutMs: 50,
      fetch: () => new Promise(() => undefined),
    });
    expect(await faultOf(deaf.ring({ phone: 'p' }))).toMatchObject({ name: 'TimeoutError' });
  });
});
