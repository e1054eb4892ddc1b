import { type Fault, httpAnswer } from './fault.js';
import type { SeededRandom } from './seeded-random.js';

type Draw = (random: SeededRandom) => Fault;

const endings = ['rst', 'fin'] as const;
const isTrue = (random: SeededRandom): boolean => random.next() < 0.5;
const html = '<html><body>Welcome</body></html>';

/**
 * One of each, at any place. Nobody lies: what says that a request was refused comes of a request that the vendor did not get, and nothing but the
 * vendor says that one was accepted.
 */
const draws: readonly Draw[] = [
  () => ({ kind: 'none' }),
  () => ({ kind: 'reset_on_connect' }),
  (random) => ({
    kind: 'cut_request',
    afterBytes: isTrue(random) ? random.integer(0, 1_500) : Number.POSITIVE_INFINITY,
    by: random.pick(endings),
  }),
  (random) => ({ kind: 'drop_request', by: random.pick(endings) }),
  () => ({ kind: 'swallow_request' }),
  (random) => ({ kind: 'delay_request', milliseconds: random.integer(5, 600) }),
  (random) => ({ kind: 'delay_answer', milliseconds: random.integer(5, 600) }),
  () => ({ kind: 'delay_answer', milliseconds: Number.POSITIVE_INFINITY }),
  (random) => ({ kind: 'cut_answer', afterBytes: random.integer(0, 700), by: random.pick(endings) }),
  (random) => ({ kind: 'cut_answer', afterBytes: -random.integer(1, 20), by: random.pick(endings) }),
  (random) => ({ kind: 'stall_answer', afterBytes: isTrue(random) ? 'head' : random.integer(0, 500) }),
  (random) => ({ kind: 'shape', sliceBytes: random.integer(1, 40) }),
  (random) => ({ kind: 'shape', latencyMs: random.integer(0, 60), jitterMs: random.integer(0, 60) }),
  (random) => ({ kind: 'shape', bytesPerSecond: random.integer(5_000, 100_000) }),
  (random) => ({ kind: 'slow_close', milliseconds: random.integer(0, 100) }),
  (random) => {
    const reply = httpAnswer(random.pick([500, 502, 503, 504]), html);
    return { kind: 'answer', reply, hasActed: isTrue(random) };
  },
  (random) => ({ kind: 'answer', reply: httpAnswer(200, html), hasActed: isTrue(random) }),
  (random) => ({ kind: 'answer', reply: httpAnswer(200), hasActed: isTrue(random) }),
  (random) => {
    const location = 'http://127.0.0.1:1/';
    const reply = httpAnswer(random.pick([301, 302, 303, 307, 308]), '', { location });
    return { kind: 'answer', reply, hasActed: isTrue(random) };
  },
  (random) => {
    const headers = random.pick<Record<string, string>>([{}, { 'retry-after': '0' }, { 'retry-after': '60' }]);
    return { kind: 'answer', reply: httpAnswer(429, '', headers), hasActed: false };
  },
];

/** Half of the requests fare well, so that calls come to all endings. */
export function randomFault(random: SeededRandom): Fault {
  return isTrue(random) ? { kind: 'none' } : random.pick(draws)(random);
}

/** For one attempt after the other. */
export function randomFaults(random: SeededRandom): Fault[] {
  return Array.from({ length: random.integer(1, 5) }, () => randomFault(random));
}
