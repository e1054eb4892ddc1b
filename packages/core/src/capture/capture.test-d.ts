import { expectTypeOf, test } from 'vitest';
import type { FetchLike } from '../transport/fetch-like.js';
import { type RecordedExchange, recordExchanges, replayExchanges } from './index.js';

test('both are a fetch for a client', () => {
  const lines: string[] = [];
  expectTypeOf(recordExchanges({ write: (line) => lines.push(line) })).toEqualTypeOf<FetchLike>();
  expectTypeOf(
    recordExchanges({ write: async () => undefined, fetch, secrets: ['secret'] }),
  ).toEqualTypeOf<FetchLike>();
  expectTypeOf(replayExchanges(lines)).toEqualTypeOf<FetchLike>();
  expectTypeOf(replayExchanges(new Set(lines), { onMissing: fetch })).toEqualTypeOf<FetchLike>();
  // @ts-expect-error nowhere to write to
  recordExchanges({});
  // @ts-expect-error lines, not exchanges
  replayExchanges([{ request: {} }]);
});

test('a line says whether there was an answer', () => {
  const { response, error } = JSON.parse('{}') as RecordedExchange;
  expectTypeOf(response?.status).toEqualTypeOf<number | undefined>();
  expectTypeOf(error?.code).toEqualTypeOf<string | undefined>();
  // @ts-expect-error a body may have been left out
  response?.body?.length;
});
