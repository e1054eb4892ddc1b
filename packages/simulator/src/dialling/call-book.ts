import { maskNumber } from '../engine/mask-number.js';
import type { Report } from '../simulator-event.js';
import type { VendorName } from '../vendor-name.js';
import type { Slot, Slots } from '../world/slots.js';
import type { CallRecord } from './call-record.js';

/** Every call of every vendor, in the order in which they began. */
export class CallBook {
  readonly #state: Slot<{ calls: CallRecord[] }>;
  readonly #report: (vendor: VendorName) => Report;

  constructor(slots: Slots, report: (vendor: VendorName) => Report) {
    this.#state = slots.define('calls', () => ({ calls: [] }));
    this.#report = report;
  }

  /** The record goes on changing with its call. */
  add(call: CallRecord): void {
    this.#state().calls.push(call);
    this.tell(call);
  }

  all(): CallRecord[] {
    return structuredClone(this.#state().calls);
  }

  /** Reports where the call stands. */
  tell({ vendor, number, attempt, state, result, talkSeconds }: CallRecord): void {
    this.#report(vendor)({
      kind: 'call',
      operation: undefined,
      verdict: state === 'ended' ? result : state,
      httpStatus: undefined,
      detail: `${maskNumber(number)} call ${attempt}${talkSeconds > 0 && state === 'ended' ? `, ${talkSeconds} s` : ''}`,
    });
  }
}
