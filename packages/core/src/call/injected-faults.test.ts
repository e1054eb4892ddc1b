import { describe, expect, it } from 'vitest';
import type { CallEndEvent, Limiter, Timers } from '../index.js';
import { createExampleClient, type ExampleSettings } from '../testing/example-vendor.js';
import { failureOf } from '../testing/failure-of.js';
import { respond } from '../testing/loopback-server.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import { systemTimers } from '../timing/timers.js';

const server = await useLoopbackServer();
const accepted = respond(200, { code: 0 });
const fault = new Error('a fault of the caller’s own');

function client(settings: Partial<ExampleSettings> = {}) {
  return createExampleClient({ baseUrl: server.url, credentials: { key: 'k' }, ...settings });
}

/** Timers that work until a request has arrived. */
function breakingTimers(broken: keyof Timers | 'cancel'): Timers {
  const fail = (part: string): void => {
    if (part === broken && server.requests.length > 0) throw fault;
  };
  return {
    now: () => {
      fail('now');
      return systemTimers.now();
    },
    start: (callback, milliseconds) => {
      fail('start');
      const cancel = systemTimers.start(callback, milliseconds);
      return () => {
        cancel();
        fail('cancel');
      };
    },
  };
}

describe('timers that fail after a request has left', () => {
  it.each(['now', 'cancel'] as const)(
    '(%s) do not make an operation that dials look as if it had not',
    async (broken) => {
      server.answer(accepted);
      const ends: CallEndEvent[] = [];
      const hooks = { callEnd: (event: CallEndEvent) => void ends.push(event) };
      const error = await failureOf(client({ timers: breakingTimers(broken), hooks }).ring({ phone: 'p' }));
      expect(error).toMatchObject({ code: 'unknown_outcome', attempts: 1, cause: { cause: fault } });
      // Without a time there is no length of the call to tell of.
      expect(ends.map(({ outcome }) => outcome)).toEqual(broken === 'now' ? [] : ['unknown']);
      expect(server.requests).toHaveLength(1);
    },
  );
});

describe('a limiter', () => {
  it('whose turn cannot be given back changes nothing about the call', async () => {
    server.answer(accepted);
    const giveBack = () => {
      throw fault;
    };
    const limiter: Limiter = { acquire: async () => giveBack };
    await expect(client({ limiter }).ring({ phone: 'p' })).resolves.toMatchObject({ data: { code: 0 } });
  });

  it('that heeds no signal keeps no call beyond its deadline, and gets back what it gives later', async () => {
    let grant = (): void => undefined;
    let givenBack = 0;
    const countReturn = () => {
      givenBack += 1;
    };
    const acquire = () =>
      new Promise<() => void>((resolve) => {
        grant = () => resolve(countReturn);
      });
    const error = await failureOf(
      client({ limiter: { acquire } }).ring({ phone: 'p' }, { totalTimeoutMs: 30 }),
    );
    expect(error).toMatchObject({ name: 'TimeoutError', outcome: 'rejected' });
    grant();
    await expect.poll(() => givenBack).toBe(1);
    expect(server.requests).toHaveLength(0);
  });
});

it('a fetch that fails with the error of another call says nothing of this one', async () => {
  server.answer(accepted);
  const other = await failureOf(client().ring({}));
  const relaying = client({
    fetch: async (url, init) => {
      await fetch(url, init);
      throw other;
    },
  });
  const error = await failureOf(relaying.upload({}));
  expect(error).toMatchObject({ code: 'unknown_outcome', cause: { cause: other } });
  expect(server.requests).toHaveLength(1);
});

describe('options', () => {
  it('that throw when they are read make the method reject', async () => {
    const options = {
      get timeoutMs(): number {
        throw fault;
      },
    };
    await expect(client().ring({ phone: 'p' }, options)).rejects.toBe(fault);
  });

  it('with a signal that cannot be unsubscribed from are refused before anything leaves', async () => {
    const signal = { aborted: false, addEventListener: () => undefined } as unknown as AbortSignal;
    expect(await failureOf(client().ring({ phone: 'p' }, { signal }))).toMatchObject({ setting: 'signal' });
    expect(server.requests).toHaveLength(0);
  });
});
