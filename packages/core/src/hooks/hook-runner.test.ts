import { spawnSync } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { CallFacts, ClientHooks } from './client-hooks.js';
import { type HookRunner, hookRunner } from './hook-runner.js';
import { hooksRule, isHooks } from './is-hooks.js';

const call: CallFacts = {
  vendor: 'example',
  operation: 'ring',
  effect: 'dials',
  method: 'POST',
  origin: 'https://example.com',
  route: '/ring',
};

const events = {
  callStart: call,
  request: { call, attempt: 1, requestBytes: 2 },
  response: { call, attempt: 1, durationMs: 3, status: 200, outcome: 'accepted' },
  retry: { call, attempt: 1, delayMs: 4, reason: 'failure', error: new Error('none') as never },
  callEnd: { call, attempts: 1, durationMs: 5, outcome: 'accepted' },
} satisfies { [Name in keyof ClientHooks]-?: Parameters<HookRunner[Name]>[0] };

const names = Object.keys(events) as (keyof ClientHooks)[];

/** Tells each event once, as a client would. */
function tellAll(runner: HookRunner): void {
  for (const name of names) runner[name](events[name] as never);
}

/** Hooks of which each does the same. */
function hooksThat(act: (name: string, event: unknown) => unknown): ClientHooks {
  return Object.fromEntries(names.map((name) => [name, (event: unknown) => act(name, event)]));
}

describe('hooks', () => {
  it('get the events of their name, in the order in which they are given', () => {
    const told: [string, string, unknown][] = [];
    const listed = ['first', 'second'].map((who) => hooksThat((name, event) => told.push([who, name, event])));
    tellAll(hookRunner(listed));
    expect(told).toEqual(
      names.flatMap((name) => [
        ['first', name, events[name]],
        ['second', name, events[name]],
      ]),
    );
    expect(told[2]?.[2]).toBe(events.request);
  });

  it('may be left out, wholly or in part', () => {
    const told: unknown[] = [];
    expect(() => tellAll(hookRunner(undefined))).not.toThrow();
    tellAll(hookRunner({ retry: (event) => told.push(event) }));
    expect(told).toEqual([events.retry]);
  });

  it('are called as methods of their object', () => {
    class Counter implements ClientHooks {
      #count = 0;
      request() {
        this.#count += 1;
      }
      get count() {
        return this.#count;
      }
    }
    const counter = new Counter();
    expect(isHooks(counter)).toBe(true);
    tellAll(hookRunner(counter));
    expect(counter.count).toBe(1);
  });

  it.each<[how: string, act: () => unknown]>([
    [
      'throw',
      () => {
        throw new Error('of a hook');
      },
    ],
    ['reject', async () => Promise.reject(new Error('of an async hook'))],
    [
      'return a thenable that rejects',
      // biome-ignore lint/suspicious/noThenProperty: what a foreign promise library may hand over
      () => ({ then: (_: unknown, reject: (e: Error) => void) => reject(new Error()) }),
    ],
    [
      'return a thenable that throws',
      () => ({
        // biome-ignore lint/suspicious/noThenProperty: what a foreign promise library may hand over
        get then() {
          throw new Error('of a getter');
        },
      }),
    ],
  ])('that %s keep neither the next hook nor the client from going on', async (_how, act) => {
    const told: unknown[] = [];
    const runner = hookRunner([hooksThat(act), hooksThat((name) => told.push(name))]);
    expect(() => tellAll(runner)).not.toThrow();
    expect(told).toEqual(names);
    // An unhandled rejection would be raised by now, and fail the run.
    await new Promise((resolve) => setImmediate(resolve));
  });

  it('count as they were when the runner was made', () => {
    const told: string[] = [];
    const hooks: { -readonly [Name in keyof ClientHooks]: ClientHooks[Name] } = {
      request: () => told.push('first'),
    };
    const runner = hookRunner(hooks);
    hooks.request = () => told.push('second');
    tellAll(runner);
    expect(told).toEqual(['first']);
  });
});

describe('diagnostics channels', () => {
  const told: [unknown, unknown][] = [];
  const listen = (message: unknown, name: unknown): void => void told.push([name, message]);

  afterEach(() => {
    for (const name of names) unsubscribe(`outdial:${name}`, listen);
    told.length = 0;
  });

  it('carry the very event that hooks get', () => {
    const runner = hookRunner(undefined);
    for (const name of names) subscribe(`outdial:${name}`, listen);
    tellAll(runner);
    expect(told).toEqual(names.map((name) => [`outdial:${name}`, events[name]]));
    expect(told[1]?.[1]).toBe(events.request);
  });

  it('are served after a hook threw, and no more after the last has unsubscribed', () => {
    const runner = hookRunner(
      hooksThat(() => {
        throw new Error('of a hook');
      }),
    );
    subscribe('outdial:retry', listen);
    tellAll(runner);
    unsubscribe('outdial:retry', listen);
    tellAll(runner);
    expect(told).toEqual([['outdial:retry', events.retry]]);
  });

  it('hand what a subscriber throws to the process and not to the call', () => {
    const program = `
      import { subscribe } from 'node:diagnostics_channel';
      import { hookRunner } from ${JSON.stringify(new URL('./hook-runner.ts', import.meta.url).href)};
      subscribe('outdial:request', () => { throw new Error('of a subscriber'); });
      process.on('uncaughtException', (error) => console.log('uncaught', error.message));
      hookRunner(undefined).request({});
      console.log('went on');
    `;
    const node = ['--conditions=@outdial/source', '--import', 'tsx', '--input-type=module', '--eval', program];
    const { stdout, stderr } = spawnSync(process.execPath, node, {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('../../../..', import.meta.url)),
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'went on\nuncaught of a subscriber\n', stderr: '' });
  });
});

describe('the hooks setting', () => {
  it.each<[value: unknown]>([
    [{}],
    [{ request: () => undefined }],
    [{ request: undefined, callEnd: async () => undefined }],
    [[]],
    [[{}, { retry: () => undefined }]],
  ])('takes %o', (value) => {
    expect(isHooks(value)).toBe(true);
  });

  it.each<[value: unknown]>([
    [null],
    ['request'],
    [() => undefined],
    [{ onRequest: () => undefined }],
    [{ request: true }],
    [{ toString: () => 'hooks' }],
    [[{}, null]],
    [[[{}]]],
    [
      new (class {
        get request() {
          return 1;
        }
      })(),
    ],
  ])('refuses %o', (value) => {
    expect(isHooks(value)).toBe(false);
  });

  it('is described by all names there are', () => {
    for (const name of names) expect(hooksRule).toContain(name);
  });
});
