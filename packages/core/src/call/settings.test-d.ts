import { expectTypeOf, test } from 'vitest';
import type {
  CallOptions,
  ClientHooks,
  ClientSettings,
  CredentialsFunction,
  Limiter,
  Reconciled,
  Resolved,
  Timers,
  UnknownOutcomeError,
} from '../index.js';

interface Key {
  readonly key: string;
  readonly session?: string;
}
interface Settings extends ClientSettings<Key> {
  readonly mode?: 'old' | 'new';
}

test('credentials are a value, or a function that gives one, at once or later', () => {
  const taken = (_settings: Settings): void => undefined;
  taken({ credentials: { key: 'k' } });
  taken({ credentials: () => ({ key: 'k' }) });
  taken({ credentials: async ({ refused }) => refused ?? { key: 'k' } });
  // @ts-expect-error a value that lacks something
  taken({ credentials: {} });
  // @ts-expect-error a promise is no function that gives one
  taken({ credentials: Promise.resolve({ key: 'k' }) });
  // @ts-expect-error a function that gives something else
  taken({ credentials: () => 'k' });
  // @ts-expect-error a function that may give nothing
  taken({ credentials: async ({ refused }) => refused });
  // @ts-expect-error what was refused may not be there
  taken({ credentials: ({ refused }) => ({ key: refused.key }) });
});

test('a function is told what was refused', () => {
  expectTypeOf<CredentialsFunction<Key>>().parameters.toEqualTypeOf<[{ readonly refused?: Key }]>();
  expectTypeOf<CredentialsFunction<Key>>().returns.toEqualTypeOf<Key | Promise<Key>>();
});

test('resolved settings hold credentials that are a value, and all the rest', () => {
  expectTypeOf<Resolved<Settings>['credentials']>().toEqualTypeOf<Key>();
  expectTypeOf<Resolved<Settings>['mode']>().toEqualTypeOf<'old' | 'new' | undefined>();
  expectTypeOf<Resolved<ClientSettings<string>>['credentials']>().toBeString();
  // @ts-expect-error a function was asked already
  const settings: Resolved<Settings> = { credentials: () => ({ key: 'k' }) };
  expectTypeOf(settings.baseUrl).toEqualTypeOf<string | undefined>();
});

test('settings of any vendor are settings of some client', () => {
  expectTypeOf<Settings>().toExtend<ClientSettings<unknown>>();
});

test('hooks, limiter and timers are what they are', () => {
  const rest = (settings: Omit<Settings, 'credentials'>): Settings => ({
    credentials: { key: 'k' },
    ...settings,
  });
  rest({ hooks: {} });
  rest({ hooks: [{ retry: ({ delayMs }) => void delayMs.toFixed() }, {}] });
  // @ts-expect-error a hook that is never called
  rest({ hooks: { onRetry: () => undefined } });
  // @ts-expect-error a turn that cannot be given back
  rest({ limiter: { acquire: async () => undefined } });
  // @ts-expect-error a timer that cannot be cancelled
  rest({ timers: { now: () => 0, start: () => undefined } });
  // @ts-expect-error a number of milliseconds, not a text
  rest({ totalTimeoutMs: '90s' });
  expectTypeOf<Limiter['acquire']>().returns.resolves.toEqualTypeOf<() => void>();
  expectTypeOf<Timers['start']>().returns.toEqualTypeOf<() => void>();
  expectTypeOf<ClientHooks>().toExtend<NonNullable<Settings['hooks']>>();
});

test('the options of a call name nothing else', () => {
  const given = (_options: CallOptions): void => undefined;
  given({ signal: AbortSignal.abort(), timeoutMs: 1, totalTimeoutMs: 2, gzip: true });
  // @ts-expect-error no option of a call: it is a setting of the client
  given({ maxRetries: 3 });
  // @ts-expect-error a misspelt option
  given({ timeout: 3 });
});

test('what became of a lost request is told apart by its outcome', async () => {
  const error = {} as UnknownOutcomeError;
  expectTypeOf(error.outcome).toEqualTypeOf<'unknown'>();
  expectTypeOf(error.retryable).toEqualTypeOf<false>();
  const { reconcile } = error;
  const found = {} as Awaited<ReturnType<typeof reconcile>>;
  expectTypeOf(found).toEqualTypeOf<Reconciled>();
  if (found.outcome === 'accepted') expectTypeOf(found.missing).toEqualTypeOf<readonly string[]>();
  if (found.outcome === 'unknown') expectTypeOf(found.reason).toExtend<string>();
  // @ts-expect-error nothing is known of a request that was not found
  if (found.outcome === 'not_found') found.records;
});
