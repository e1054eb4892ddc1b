import { setTimeout as sleep } from 'node:timers/promises';
import { OutdialError, UnknownOutcomeError } from '@outdial/core';
import type { Simulator } from '@outdial/simulator';
import type { FaultProxy } from './fault-proxy.js';
import { randomFault, randomFaults } from './random-fault.js';
import type { SeededRandom } from './seeded-random.js';
import { clientWith, openReason, operationOf, type Subject } from './subjects.js';

/** What one run goes through. */
export interface RandomRun {
  readonly simulator: Simulator;
  readonly proxy: FaultProxy;
  readonly subject: Subject;
  readonly prepared: Readonly<Record<string, unknown>>;
  /** Of this run alone. */
  readonly key: string;
  readonly random: SeededRandom;
  /** Of one attempt. */
  readonly timeoutMs: number;
}

export type Ending = 'accepted' | 'rejected' | 'unknown';

/** How it ended, and everything about it that the rules forbid. */
export interface RunReport {
  readonly ending: Ending;
  readonly complaints: readonly string[];
}

/**
 * Calls once under random faults, perhaps aborted, and holds what the client says against the simulator's books: at once, after a `reconcile()` that
 * meets faults too, and after one that meets none.
 */
export async function randomRun(run: RandomRun): Promise<RunReport> {
  const { simulator, proxy, subject, key } = run;
  const complaints: string[] = [];
  const error = await callUnderFaults(run);
  // Whatever is still on its way to the vendor arrives first.
  await proxy.settled();
  const effects = subject.effects(simulator, key);
  if (effects > 1) complaints.push(`took effect ${effects} times`);
  if (error === undefined) {
    if (operationOf(subject).effect !== 'reads' && effects !== 1) complaints.push('accepted, and lost');
    return { ending: 'accepted', complaints };
  }
  if (!OutdialError.isOutdialError(error)) return { ending: 'unknown', complaints: [`threw ${error}`] };
  if (error.outcome === 'rejected' && effects > 0)
    complaints.push(`rejected (${error.code}), and took effect`);
  if (error instanceof UnknownOutcomeError) complaints.push(...(await complaintsOf(run, error, effects)));
  else if (error.outcome === 'unknown' && operationOf(subject).effect !== 'reads') {
    complaints.push(`unknown (${error.code}) without a way to settle it`);
  }
  return { ending: error.outcome, complaints };
}

/** The error of the call; undefined when it was accepted. */
async function callUnderFaults({
  proxy,
  subject,
  prepared,
  key,
  random,
  timeoutMs,
}: RandomRun): Promise<unknown> {
  proxy.plan(randomFaults(random), randomFault(random));
  const isRefused = random.next() < 0.1;
  if (isRefused) await proxy.refuse();
  const client = clientWith(subject).createClient({
    baseUrl: proxy.url,
    timeoutMs,
    totalTimeoutMs: 20_000,
    maxResponseBytes: 65_536,
    hooks: { retry: () => void proxy.open() },
  });
  const controller = new AbortController();
  const isHurried = random.next() < 0.1;
  const abortAfterMs = random.next() < 0.15 ? random.integer(0, 200) : undefined;
  const timer = abortAfterMs === undefined ? undefined : setTimeout(() => controller.abort(), abortAfterMs);
  try {
    const options = { signal: controller.signal, ...(isHurried && { totalTimeoutMs: 600 }) };
    await withinSeconds(60, client[subject.id]?.(subject.input(key, prepared), options));
    return undefined;
  } catch (error) {
    return error;
  } finally {
    clearTimeout(timer);
    await proxy.open();
  }
}

async function complaintsOf(
  { simulator, proxy, subject, key, random, timeoutMs }: RandomRun,
  error: UnknownOutcomeError,
  effects: number,
): Promise<string[]> {
  const complaints: string[] = [];
  proxy.plan(randomFaults(random), randomFault(random));
  const guessed = await withinSeconds(60, error.reconcile({ timeoutMs }));
  await proxy.settled();
  proxy.plan([]);
  const settled = await withinSeconds(60, error.reconcile({ timeoutMs: 20_000 }));
  if (subject.effects(simulator, key) !== effects) complaints.push('reconcile() changed what it looked for');
  for (const found of [guessed, settled]) {
    if (found.outcome === 'accepted' && effects === 0) complaints.push('found what never was');
    if (found.outcome === 'not_found' && effects > 0) complaints.push('did not find what was');
  }
  if (settled.outcome === 'unknown' && settled.reason !== openReason(operationOf(subject), effects)) {
    complaints.push(`stays unknown: ${settled.reason} ${settled.cause ?? ''}`);
  }
  return complaints;
}

async function withinSeconds<T>(seconds: number, work: Promise<T> | undefined): Promise<T> {
  const ended = new AbortController();
  const late = sleep(seconds * 1000, undefined, { signal: ended.signal }).then(() => {
    throw new Error(`did not end within ${seconds} s`);
  });
  // Ended by the abort below.
  late.catch(() => undefined);
  try {
    return await Promise.race([work as Promise<T>, late]);
  } finally {
    ended.abort();
  }
}
