import { describe, expect, it } from 'vitest';
import { createLimiter } from '../limits/index.js';
import { createExampleClient } from '../testing/example-vendor.js';
import { failureOf } from '../testing/failure-of.js';
import { type Handler, respond } from '../testing/loopback-server.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';

const server = await useLoopbackServer();
const accepted = respond(200, { code: 0 });
const silence: Handler = () => undefined;

function client(limiter: ReturnType<typeof createLimiter>) {
  return createExampleClient({ baseUrl: server.url, credentials: { key: 'k' }, limiter });
}

describe('a client with a limiter', () => {
  it('has no more requests under way than it may, over all clients of the limiter', async () => {
    let underWay = 0;
    let most = 0;
    server.answer((response, request) => {
      underWay += 1;
      most = Math.max(most, underWay);
      setTimeout(() => {
        underWay -= 1;
        accepted(response, request);
      }, 5);
    });
    const limiter = createLimiter({ account: { concurrency: 2 } });
    const clients = [client(limiter), client(limiter)];
    await Promise.all(Array.from({ length: 12 }, (_, index) => clients[index % 2]?.list()));
    expect(most).toBe(2);
    expect(server.requests).toHaveLength(12);
  });

  it('gives its turn back when an attempt fails', async () => {
    server.answer(respond(200, { code: 6 }), (response) => void response.socket?.destroy(), accepted);
    const single = client(createLimiter({ account: { concurrency: 1 } }));
    await failureOf(single.ring({ phone: 'p' }));
    await failureOf(single.ring({ phone: 'p' }));
    await expect(single.ring({ phone: 'p' })).resolves.toBeDefined();
  });

  it('rejects what waits too long, is aborted while it waits, or finds too many waiting: nothing of it was sent', async () => {
    server.answer(silence);
    const busy = client(createLimiter({ dials: { concurrency: 1 }, maxWaiting: 2 }));
    const first = failureOf(busy.ring({ phone: 'p' }, { timeoutMs: 400 }));
    const abort = new AbortController();
    const late = failureOf(busy.ring({ phone: 'p' }, { totalTimeoutMs: 60 }));
    const aborted = failureOf(busy.ring({ phone: 'p' }, { signal: abort.signal }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await failureOf(busy.ring({ phone: 'p' }))).toMatchObject({
      name: 'LimitQueueFullError',
      code: 'limit_queue_full',
      outcome: 'rejected',
      retryable: true,
    });
    abort.abort();
    expect(await aborted).toMatchObject({ name: 'AbortedError', outcome: 'rejected' });
    expect(await late).toMatchObject({ name: 'TimeoutError', outcome: 'rejected' });
    expect(await first).toMatchObject({ code: 'unknown_outcome' });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['limiter', {}],
    ['timers', { now: Date.now }],
    ['hooks', { reqest: () => undefined }],
    ['totalTimeoutMs', 0],
    ['retryBudget', -1],
  ])('has an impossible %s refused when it is made', (setting, value) => {
    const settings = { baseUrl: server.url, credentials: { key: 'k' }, [setting]: value };
    expect(() => createExampleClient(settings)).toThrow(expect.objectContaining({ setting }));
  });
});
