import { type Operation, OutdialError, UnknownOutcomeError } from '@outdial/core';
import { startSimulator } from '@outdial/simulator';
import { simulatorCredentials } from '../vendors.js';
import { FaultProxy } from './fault-proxy.js';
import type { FaultRow } from './fault-rows.js';
import { answerOf, clientWith, openReason, operationOf, type Subject } from './subjects.js';

/** Whether only the first attempt meets the fault, or every one. */
export type Persistence = 'once' | 'always';

/** What came of one call. */
export interface CellResult {
  /** `accepted`, or the outcome and the code of the attempt's error. */
  readonly ending: string;
  /** Requests of the operation that the simulator got. */
  readonly requests: number;
  /** How often the vendor did what was asked: entries of the ledger, where it dials. */
  readonly effects: number;
  /** What `reconcile()` says afterwards, of an unknown outcome. */
  readonly reconciled?: string;
}

const key = 'key-1';
/** The client's default. */
const maxRetries = 2;

/** Calls one operation once, on sockets and a simulator of its own. */
export async function runCell(subject: Subject, row: FaultRow, persistence: Persistence): Promise<CellResult> {
  let requests = 0;
  const simulator = await startSimulator({
    credentials: simulatorCredentials,
    onEvent: ({ kind, operation }) => {
      if (kind === 'request' && operation === subject.id) requests += 1;
    },
  });
  const proxy = await FaultProxy.start(simulator[subject.vendor].url);
  try {
    const client = clientWith(subject).createClient({
      baseUrl: proxy.url,
      timeoutMs: timeoutOf(row, persistence),
      totalTimeoutMs: 30_000,
      maxRetries,
      maxResponseBytes: 65_536,
    });
    const prepared = await subject.prepare(
      clientWith(subject).createClient({ baseUrl: simulator[subject.vendor].url }),
    );
    await subject.warmUp(client);
    requests = 0;
    const fault = row.fault(subject);
    proxy.plan([fault], persistence === 'always' ? fault : { kind: 'none' });
    const ended = await endOf(answerOf(client, subject.id, subject.input(key, prepared)));
    await proxy.settled();
    const effects = subject.effects(simulator, key);
    const result = { ending: ended.ending, requests, effects };
    proxy.plan([]);
    const found = await ended.error?.reconcile({ timeoutMs: 10_000 });
    return found === undefined ? result : { ...result, reconciled: wordsOf(found) };
  } finally {
    await proxy.close();
    await simulator.close();
  }
}

/** What the rules say must come of it. */
export function expectedOf(subject: Subject, row: FaultRow, persistence: Persistence): CellResult {
  const { effect } = operationOf(subject);
  const { error, hasActed } = row;
  const { ending, attempts } = expectedEnding(operationOf(subject), row, persistence);
  const isRepaired = ending === 'accepted' && error !== undefined;
  const requests = isRepaired ? Number(hasActed) + 1 : Number(hasActed) * attempts;
  const result = { ending, requests, effects: effect === 'reads' ? 0 : Math.min(requests, 1) };
  if (effect === 'reads' || error?.outcome !== 'unknown' || isRepaired) return result;
  const open = openReason(operationOf(subject), Number(hasActed));
  const proven = hasActed ? 'accepted' : 'not_found';
  return { ...result, reconciled: open === undefined ? proven : `unknown ${open}` };
}

/** How a call ends, and after how many attempts, by what the operation does and what the fault makes of an attempt. */
export function expectedEnding(
  { effect, idempotency }: Operation,
  { error }: FaultRow,
  persistence: Persistence,
): { ending: string; attempts: number } {
  if (error === undefined) return { ending: 'accepted', attempts: 1 };
  const isSentAgain = error.retryable && (effect === 'reads' || idempotency?.refusesDuplicates === true);
  if (isSentAgain && persistence === 'once') return { ending: 'accepted', attempts: 2 };
  return { ending: `${error.outcome} ${error.code}`, attempts: isSentAgain ? maxRetries + 1 : 1 };
}

/** Short where nothing but the timeout can end all attempts; else long enough for a machine that is busy. */
export function timeoutOf({ isSilent }: FaultRow, persistence: Persistence): number {
  if (isSilent === undefined) return 10_000;
  return persistence === 'always' ? 400 : 1_000;
}

/** The ending of a call in words, and the error of an unknown one. Errors of other kinds are mistakes, and thrown. */
export async function endOf(call: Promise<unknown>): Promise<{ ending: string; error?: UnknownOutcomeError }> {
  try {
    await call;
    return { ending: 'accepted' };
  } catch (error) {
    if (!OutdialError.isOutdialError(error)) throw error;
    if (!(error instanceof UnknownOutcomeError)) return { ending: `${error.outcome} ${error.code}` };
    return { ending: `unknown ${(error.cause as OutdialError).code}`, error };
  }
}

export function wordsOf(found: Awaited<ReturnType<UnknownOutcomeError['reconcile']>>): string {
  return found.outcome === 'unknown' ? `unknown ${found.reason}` : found.outcome;
}
