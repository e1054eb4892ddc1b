import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OutdialError } from '../errors/outdial-error.js';
import { UnknownOutcomeError } from '../errors/unknown-outcome-error.js';
import { openTelemetry } from '../opentelemetry/index.js';
import type { ClientSettings } from '../settings/client-settings.js';
import { type CanaryClient, canaries, createCanaryClient } from '../testing/canary-vendor.js';
import { failureOf } from '../testing/failure-of.js';
import { type Handler, respond } from '../testing/loopback-server.js';
import { quotingFaults, quotingFetches } from '../testing/quoting-faults.js';
import { recordTelemetry } from '../testing/record-telemetry.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import type { ClientHooks } from './client-hooks.js';

const { keyId, secret, token, callee } = canaries;
const credentials = { keyId, secret };
const hookNames = ['callStart', 'request', 'response', 'retry', 'callEnd'] as const;

type Call = (client: CanaryClient) => Promise<unknown>;

const calls: Readonly<Record<string, Call>> = {
  ring: (client) => client.ring({ phone: callee }),
  look: (client) => client.look({ phone: callee, also: `+${callee}` }),
  talk: (client) => client.talk({ phone: callee, auth: {} }),
  form: (client) => client.form({ phone: callee }),
  pack: (client) => client.pack({ phone: callee }, { gzip: true }),
  trust: (client) => client.trust({ phone: callee }),
};

const invalidInputs: readonly unknown[] = [
  { phone: Number(callee) },
  { phone: `${callee} ${callee}` },
  { phone: callee, times: callee },
  { phone: callee, [callee]: 1 },
  { phone: { number: callee } },
  [callee],
  callee,
];

const recorded = recordTelemetry();
const told: unknown[] = [];
const published: unknown[] = [];
const publish = (message: unknown): void => void published.push(message);
const keeping = Object.fromEntries(hookNames.map((name) => [name, (event: unknown) => told.push(event)]));
const hooks: ClientHooks[] = [keeping, openTelemetry(recorded)];

const server = await useLoopbackServer();
beforeAll(() => {
  for (const name of hookNames) subscribe(`outdial:${name}`, publish);
});
afterAll(() => {
  for (const name of hookNames) unsubscribe(`outdial:${name}`, publish);
});

/** The address says which fault is wanted; a token is given in any case, since it is asked for by its own request. */
const misbehave: Handler = (response, request) => {
  const [, fault = '', ...path] = request.url.split(/[/?]/);
  const isToken = path[0] === 'getToken';
  const handler = isToken ? respond(200, { code: 0, token }) : quotingFaults[fault];
  handler?.(response, request);
};

function clientFor(fault: string, settings: Partial<ClientSettings<typeof credentials>> = {}): CanaryClient {
  return createCanaryClient({
    baseUrl: `${server.url}/${fault}`,
    credentials,
    hooks,
    // Only silence is waited out, so that a slow machine sees the same failures.
    timeoutMs: fault === 'silence' ? 100 : 20_000,
    maxRetries: 1,
    maxResponseBytes: 10_000,
    ...settings,
  });
}

/** Everything that a log may hold of an error, by how it got there. */
function printsOf(error: unknown): [how: string, text: string][] {
  const chain: Error[] = [];
  for (let each = error; each instanceof Error && !chain.includes(each); each = each.cause) chain.push(each);
  return [
    ['inspect', inspect(error, { depth: Infinity })],
    ...chain.flatMap((each, depth): [string, string][] => [
      [`message ${depth}`, each.message],
      [`stack ${depth}`, each.stack ?? ''],
      [`text ${depth}`, String(each)],
      [`JSON ${depth}`, JSON.stringify(each)],
    ]),
  ];
}

function hits(text: string): string[] {
  return Object.values(canaries).filter((canary) => text.includes(canary));
}

interface Provocation {
  readonly title: string;
  readonly run: () => Promise<unknown>;
}

function provocations(): Provocation[] {
  const each = (title: string, client: () => CanaryClient): Provocation[] =>
    Object.entries(calls).map(([name, call]) => ({ title: `${title}, ${name}`, run: () => call(client()) }));
  return [
    ...Object.keys(quotingFaults).flatMap((fault) => each(fault, () => clientFor(fault))),
    ...Object.entries(quotingFetches).flatMap(([title, fetch]) => each(title, () => clientFor('', { fetch }))),
    ...each('refused', () => clientFor('', { baseUrl: 'http://127.0.0.1:1' })),
    ...invalidInputs.map((input, index) => ({
      title: `invalid ${index}`,
      run: () => clientFor('code').ring(input),
    })),
  ];
}

describe('a thousand errors', () => {
  const errors: [title: string, error: unknown][] = [];

  beforeAll(async () => {
    server.answer(misbehave);
    const round = provocations();
    const queue = Array.from({ length: Math.ceil(1_000 / round.length) }, () => round).flat();
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const error = await failureOf(next.run());
        errors.push([next.title, error]);
        if (!(error instanceof UnknownOutcomeError)) continue;
        const found = await error.reconcile();
        if ('cause' in found) errors.push([`${next.title}, reconciled`, found.cause]);
      }
    };
    // A few at a time: a machine has so many sockets.
    await Promise.all(Array.from({ length: 30 }, work));
  });

  it('were provoked, of all kinds that a call may end with', () => {
    expect(errors.length).toBeGreaterThanOrEqual(1_000);
    const codes = new Set(errors.map(([, error]) => OutdialError.isOutdialError(error) && error.code));
    expect([...codes].sort()).toEqual([
      'connection_failed',
      'empty_response',
      'http_status',
      'invalid_request',
      'malformed_response',
      'response_signature',
      'response_too_large',
      'timeout',
      'unknown_outcome',
      'vendor_error',
    ]);
  });

  it('show no secret and no callee, whatever is printed of them', () => {
    const leaks = errors.flatMap(([title, error]) =>
      printsOf(error).flatMap(([how, text]) => hits(text).map((canary) => `${title}: ${canary} in ${how}`)),
    );
    expect([...new Set(leaks)]).toEqual([]);
  });

  it('show none to hooks and channels', () => {
    expect(told.length).toBeGreaterThan(3_000);
    expect(published).toEqual(told);
    const leaks = told.flatMap((event) => hits(inspect(event, { depth: Infinity }) + JSON.stringify(event)));
    expect(new Set(leaks)).toEqual(new Set());
  });

  it('show none in spans and metrics', async () => {
    expect(recorded.openSpans()).toBe(0);
    expect(recorded.spans().length).toBeGreaterThan(2_000);
    expect(hits(inspect(await recorded.everything(), { depth: Infinity, showHidden: true }))).toEqual([]);
  });
});

describe('a client', () => {
  it('shows none of its credentials when it is printed', async () => {
    server.answer(misbehave);
    const client = clientFor('code');
    await failureOf(client.talk({ phone: callee, auth: {} }));
    const printed = inspect(client, { depth: Infinity, showHidden: true });
    expect(hits(printed)).toEqual([]);
    expect(hits(JSON.stringify(client))).toEqual([]);
    expect(printed).toContain('ring');
  });
});

describe('the search for canaries', () => {
  it('finds those that are there', () => {
    const error = new Error('outer', { cause: Object.assign(new Error('inner'), { data: [callee, keyId] }) });
    expect(printsOf(error).flatMap(([, text]) => hits(text))).toEqual(expect.arrayContaining([callee, keyId]));
  });
});
