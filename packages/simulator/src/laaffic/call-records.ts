import type { CallRecord } from '../dialling/call-record.js';
import type { Slot, Slots } from '../world/slots.js';
import { feedbackOf, outcomeOf, terminationCode } from './call-outcome.js';
import { formatLocalTime } from './local-time.js';
import { billPeriod, chargeOf, formatCents, lineRate } from './prices.js';
import type { Task, TaskCallee } from './task.js';

interface Entry {
  voiceId: string;
  /** Milliseconds since 1970. */
  submittedAt: number;
  task: Task;
  callee: TaskCallee;
}

interface RecordState {
  byId: Map<string, Entry>;
  /** In the order in which they were submitted. */
  entries: Entry[];
}

/** How far back records are found. Source: the vendor's pages of records. */
const keptMonths = 2;

/** The calls of IVR tasks and of numbers that are called without one, found by the id of the call. */
export class CallRecords {
  readonly #state: Slot<RecordState>;

  constructor(slots: Slots) {
    this.#state = slots.define('laaffic.records', () => ({ byId: new Map(), entries: [] }));
  }

  add(entry: Entry): void {
    this.#state().byId.set(entry.voiceId, entry);
    this.#state().entries.push(entry);
  }

  /** The row of one call; undefined when there is none, or none any more. */
  describe(voiceId: string, now: Date): object | undefined {
    const entry = this.#state().byId.get(voiceId);
    return entry && entry.submittedAt >= oldestKept(now) ? rowOf(entry, 'zero') : undefined;
  }

  /** How many calls were submitted between two moments, ends included, and the rows of some of them; in milliseconds since 1970. */
  page(from: number, to: number, now: Date, current: number, size: number): { total: number; rows: object[] } {
    const { entries } = this.#state();
    const start = firstFrom(entries, Math.max(from, oldestKept(now)));
    const total = Math.max(0, firstFrom(entries, to + 1) - start);
    const begin = start + Math.min(total, (current - 1) * size);
    const rows = entries.slice(begin, Math.min(begin + size, start + total));
    return { total, rows: rows.map((entry) => rowOf(entry, 'sip')) };
  }
}

function oldestKept(now: Date): number {
  const oldest = new Date(now);
  oldest.setUTCMonth(oldest.getUTCMonth() - keptMonths);
  // A day that the month of then does not have: its last one.
  return oldest.getUTCDate() === now.getUTCDate() ? oldest.getTime() : oldest.setUTCDate(0);
}

/** The index of the first entry that was submitted at `moment` or later. */
function firstFrom(entries: readonly Entry[], moment: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as Entry).submittedAt < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowOf({ voiceId, submittedAt, task, callee }: Entry, form: 'zero' | 'sip'): object {
  const call = callee.calls[0];
  const { displayNum, voice, calledInfo } = task.data;
  return {
    voiceId,
    callee: callee.number,
    displayNum,
    submitTime: formatLocalTime(new Date(submittedAt)),
    voiceFileId: voice?.fileId,
    calledInfo,
    ...(call && timesOf(call)),
    ...(call?.state === 'ended' && resultOf(call, form)),
  };
}

function timesOf({ startedAt, answeredAt, endedAt }: CallRecord): object {
  return {
    callTime: formatLocalTime(startedAt),
    ringingTime: formatLocalTime(startedAt),
    answerTime: answeredAt && formatLocalTime(answeredAt),
    hangupTime: endedAt && formatLocalTime(endedAt),
  };
}

function resultOf(call: CallRecord, form: 'zero' | 'sip'): object {
  const { chargedSeconds, line } = chargeOf(call, 'ivr');
  return {
    callDuration: call.talkSeconds,
    chargedDuration: chargedSeconds,
    terminationCode: terminationCode(call, form),
    terminationReason: outcomeOf(call).reason,
    cost: formatCents(line),
    billPeriod,
    rate: lineRate,
    baseCost: formatCents(line),
    feedbackValue: feedbackOf(call),
  };
}
