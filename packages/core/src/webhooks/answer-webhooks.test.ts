import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebhookError } from '../errors/webhook-error.js';
import { createUnverifiedReceiver, type UnverifiedEvent } from '../testing/example-receiver.js';
import { createMemoryReplayStore, fetchHandler, type HandlerSettings, type ReplayStore } from './index.js';

type Settings = Partial<HandlerSettings<UnverifiedEvent>>;

const strayRejections = vi.fn();
beforeEach(() => void process.on('unhandledRejection', strayRejections));
afterEach(() => {
  process.off('unhandledRejection', strayRejections);
  expect(strayRejections).not.toHaveBeenCalled();
});

function begin(settings: Settings) {
  const handle = vi.fn(settings.handle);
  const onError = vi.fn();
  const handler = fetchHandler(createUnverifiedReceiver({}), { onError, ...settings, handle });
  const deliver = async (...ids: string[]) => {
    const body = JSON.stringify(ids.map((id) => ({ id })));
    return (await handler(new Request('https://example.com/', { method: 'POST', body }))).status;
  };
  const handled = () => handle.mock.calls.map(([{ data }]) => data.id);
  return { deliver, handled, handle, onError };
}

/** A promise and its ends. */
function deferred() {
  let resolve = () => {};
  let reject = (_error: Error) => {};
  const promise = new Promise<void>((...ends) => {
    [resolve, reject] = ends;
  });
  return { promise, resolve, reject };
}

describe('an event delivered again', () => {
  it('is not handled again, also after a restart where the store lasts', async () => {
    const replayStore = createMemoryReplayStore();
    for (const each of [begin({ replayStore }), begin({ replayStore })]) {
      expect(await each.deliver('a')).toBe(200);
    }
    const restarted = begin({ replayStore });
    expect([await restarted.deliver('a', 'b'), restarted.handled()]).toEqual([200, ['b']]);
  });

  it('is handled each time where it has no id', async () => {
    const { deliver, handled } = begin({});
    expect([await deliver(''), await deliver(''), handled()]).toEqual([200, 200, ['', '']]);
  });

  it('waits for the first delivery, and fails with it', async () => {
    const work = deferred();
    const { deliver, handle } = begin({ handle: () => work.promise });
    const both = [deliver('a'), deliver('a')];
    await expect.poll(() => handle.mock.calls.length).toBe(1);
    work.reject(new Error('mine'));
    expect(await Promise.all(both)).toEqual([500, 500]);
    handle.mockClear();
    handle.mockImplementation(() => undefined);
    expect([await deliver('a'), handle.mock.calls.length]).toEqual([200, 1]);
  });

  it('is handled where only another record of the delivery was', async () => {
    const handle = vi.fn(({ data }: UnverifiedEvent) => {
      if (data.id === 'b' && handle.mock.calls.length === 2) throw new Error('mine');
    });
    const { deliver, handled } = begin({ handle });
    expect([await deliver('a', 'b', 'c'), await deliver('a', 'b', 'c')]).toEqual([500, 200]);
    expect(handled()).toEqual(['a', 'b', 'b', 'c']);
  });
});

describe('a handler that is late', () => {
  it('is told to stop, and no further record is begun', async () => {
    const work = deferred();
    const { deliver, handled, handle, onError } = begin({ handle: () => work.promise, handleTimeoutMs: 10 });
    expect(await deliver('a', 'b')).toBe(500);
    const [, { signal }] = handle.mock.calls[0] ?? expect.fail('it was not called');
    expect(signal).toMatchObject({ aborted: true, reason: { name: 'TimeoutError' } });
    expect(onError.mock.calls).toEqual([[signal.reason, { status: 500 }]]);
    work.resolve();
    await work.promise;
    // It has finished after all.
    expect([await deliver('a'), handled()]).toEqual([200, ['a']]);
  });

  it('is not run beside itself, and once it has failed, again', async () => {
    const work = deferred();
    const { deliver, handled, handle, onError } = begin({ handle: () => work.promise, handleTimeoutMs: 10 });
    expect([await deliver('a'), await deliver('a'), handled()]).toEqual([500, 500, ['a']]);
    work.reject(new Error('mine'));
    await expect.poll(() => onError.mock.calls.length).toBe(4);
    handle.mockClear();
    handle.mockImplementation(() => undefined);
    expect([await deliver('a'), handled()]).toEqual([200, ['a']]);
  });
});

it('a handler that fails with a refusal of its own has failed all the same', async () => {
  const refusal = new WebhookError({ vendor: 'other', reason: 'signature_mismatch' });
  const { deliver, onError } = begin({ handle: () => Promise.reject(refusal) });
  expect(await deliver('a')).toBe(500);
  expect(onError.mock.calls).toEqual([[refusal, { status: 500 }]]);
});

describe('a replay store', () => {
  const store = (changes: Partial<ReplayStore>): ReplayStore => ({ ...createMemoryReplayStore(), ...changes });
  const failing = () => Promise.reject(new Error('store'));

  it('may be asynchronous, and hears of success', async () => {
    const told: string[] = [];
    const replayStore: ReplayStore = {
      claim: async (id) => told.push(`claim ${id}`) > 0,
      release: async (id) => void told.push(`release ${id}`),
      confirm: async (id) => void told.push(`confirm ${id}`),
    };
    const handle = vi.fn().mockRejectedValueOnce(new Error('mine'));
    const { deliver } = begin({ replayStore, handle });
    expect([await deliver('a'), await deliver('a')]).toEqual([500, 200]);
    const id = 'example rung a';
    expect(told).toEqual([`claim ${id}`, `release ${id}`, `claim ${id}`, `confirm ${id}`]);
  });

  it.each<[what: keyof ReplayStore, handled: number]>([
    ['claim', 0],
    ['confirm', 1],
  ])('that fails to %s is answered with 500', async (what, count) => {
    const { deliver, handled, onError } = begin({ replayStore: store({ [what]: failing }) });
    expect([await deliver('a'), handled().length]).toEqual([500, count]);
    expect(onError).toHaveBeenCalledWith(new Error('store'), { status: 500 });
  });

  it('that is late begins nothing after the deadline, and is given the id back', async () => {
    const claimed = deferred();
    const release = vi.fn();
    const replayStore = store({ claim: () => claimed.promise.then(() => true), release });
    const { deliver, handled } = begin({ replayStore, handleTimeoutMs: 10 });
    expect(await deliver('a')).toBe(500);
    claimed.resolve();
    await expect.poll(() => release.mock.calls).toEqual([['example rung a']]);
    expect(handled()).toEqual([]);
    expect([await deliver('a'), handled()]).toEqual([200, ['a']]);
  });

  it('that fails to release does not hide why', async () => {
    const handle = () => Promise.reject(new Error('mine'));
    const { deliver, onError } = begin({ replayStore: store({ release: failing }), handle });
    expect(await deliver('a')).toBe(500);
    const [[error] = []] = onError.mock.calls;
    expect(error.errors).toEqual([new Error('mine'), new Error('store')]);
  });
});

describe('onError', () => {
  it.each([
    () => {
      throw new Error('again');
    },
    () => Promise.reject(new Error('again')),
  ])('may fail itself', async (onError) => {
    const { deliver } = begin({ onError, handle: () => Promise.reject(new Error('mine')) });
    expect(await deliver('a')).toBe(500);
  });

  it('left out is the console, for what is not the sender’s fault', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const failure = new Error('mine');
    const handler = fetchHandler(createUnverifiedReceiver({}), { handle: () => Promise.reject(failure) });
    const answerTo = async (body: string) =>
      (await handler(new Request('https://example.com/', { method: 'POST', body }))).status;
    expect([await answerTo('{"id":"a"}'), await answerTo('{')]).toEqual([500, 400]);
    expect(log.mock.calls).toEqual([[failure]]);
    log.mockRestore();
  });
});

it.each<[string, Settings]>([
  ['handle', { handle: 'save' as never }],
  ['handleTimeoutMs', { handleTimeoutMs: 0 }],
])('an impossible %s is no setting', (setting, settings) => {
  const make = () => fetchHandler(createUnverifiedReceiver({}), { handle: () => undefined, ...settings });
  expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', setting }));
});
