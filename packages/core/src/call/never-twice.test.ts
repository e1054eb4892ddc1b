import { expect, it } from 'vitest';
import { OutdialError } from '../index.js';
import { createExampleClient } from '../testing/example-vendor.js';
import { type Handler, respond } from '../testing/loopback-server.js';
import { seededRandom } from '../testing/seeded-random.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import { systemTimers } from '../timing/timers.js';

const server = await useLoopbackServer();
const rounds = process.env.OUTDIAL_LONG_RUNS === '1' ? 20_000 : 600;
const random = seededRandom(17);
const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
const reset: Handler = (response) => void response.socket?.resetAndDestroy();

/** What a vendor may answer that did nothing; 900 for a token, 16 for the time, 6 for the key. */
const refusals: readonly Handler[] = [
  respond(200, { code: 900 }),
  respond(401, { code: 900 }),
  respond(200, { code: 16 }, { date: 'Sun, 01 Mar 2026 00:00:00 GMT' }),
  respond(200, { code: 16 }, { date: 'Thu, 01 Jan 1970 00:00:00 GMT' }),
  respond(200, { code: 6 }),
  respond(401, ''),
  respond(429, '', { 'retry-after': '0' }),
  respond(200, { code: 7 }),
  reset,
];

/** And one that did what it was asked. */
const acceptances: readonly Handler[] = [
  respond(200, { code: 0, action: 1 }),
  respond(200, { code: 17 }),
  respond(503, { code: 7000 }),
  respond(200, '{"code":0,'),
  respond(200, '<html>'),
  reset,
];

const tokens: readonly Handler[] = [
  respond(200, { code: 0, token: 't', lives: 60 }),
  respond(200, { code: 0, token: 't', lives: 60 }),
  respond(503, ''),
  respond(200, { code: 6 }),
  reset,
];

it('whatever is refused and renewed, nothing takes effect twice, and no outcome is a lie', async () => {
  let effects = 0;
  server.answer((response, request) => {
    const isToken = request.url === '/getToken';
    const takesEffect = !isToken && random() < 0.3;
    if (takesEffect) effects += 1;
    const answer = isToken ? pick(tokens) : pick(takesEffect ? acceptances : refusals);
    answer(response, request);
  });
  const outcomes = { accepted: 0, rejected: 0, unknown: 0 };
  let mostSent = 0;
  for (let round = 0; round < rounds; round += 1) {
    const client = createExampleClient({
      baseUrl: server.url,
      credentials: async () => ({ key: pick(['a', 'b', 'c', 'D']) }),
      // Pauses take no time; deadlines stay.
      timers: {
        ...systemTimers,
        start: (callback, milliseconds) =>
          systemTimers.start(callback, milliseconds < 5_000 ? 0 : milliseconds),
      },
    });
    const method = pick([
      () => client.ring({ phone: 'p', order: 'o' }),
      () => client.talk({ say: 'a', auth: {} }),
    ]);
    effects = 0;
    server.requests.length = 0;
    const outcome = await method().then(
      () => 'accepted' as const,
      (error: unknown) => (OutdialError.isOutdialError(error) ? error.outcome : expect.fail(String(error))),
    );
    outcomes[outcome] += 1;
    const sent = server.requests.filter(({ url }) => url !== '/getToken').length;
    mostSent = Math.max(mostSent, sent);
    expect(effects).toBeLessThanOrEqual(1);
    if (outcome !== 'unknown') expect(effects).toBe(outcome === 'accepted' ? 1 : 0);
  }
  // Each ending came up, and calls were sent again for several reasons one after the other.
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(rounds / 50);
  expect(mostSent).toBeGreaterThan(2);
}, 120_000);
