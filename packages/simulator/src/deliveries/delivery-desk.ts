import { setMaxListeners } from 'node:events';
import type { FaultBook } from '../faults/fault-book.js';
import type { DeliveryFault } from '../faults/fault-rule.js';
import type { Report } from '../simulator-event.js';
import type { VendorName } from '../vendor-name.js';
import { defineEvent } from '../world/event-queue.js';
import { addLimited, lastOf } from '../world/limited-list.js';
import type { Slot } from '../world/slots.js';
import type { World } from '../world/world.js';
import type { DeliveryRecord } from './delivery-record.js';
import type { DeliveryRules } from './delivery-rules.js';
import { isLoopback } from './is-loopback.js';
import { type CallbackReceiver, postCallback } from './post-callback.js';

/** A callback that a vendor has to send. */
export interface Callback {
  vendor: VendorName;
  webhook: string;
  /** Empty: nobody asked for it, and nothing is sent. */
  url: string;
  body: object;
  /** For the log. No number in it but a masked one. */
  detail: string;
}

interface Parcel extends Omit<Callback, 'body'> {
  id: string;
  text: string;
  attempt: number;
  faults: readonly DeliveryFault[];
}

interface DeskState {
  count: number;
  records: DeliveryRecord[];
  /** Held back by `reordered` until another one has gone to the same address, by address. */
  held: Map<string, Parcel>;
}

export interface DeliveryDeskSettings {
  world: World;
  faults: FaultBook;
  report: (vendor: VendorName) => Report;
  receiver: CallbackReceiver | undefined;
  /** How many records are kept. */
  limit: number;
  /** After how much real time a receiver that does not answer is given up. 5 seconds by default. */
  timeoutMilliseconds?: number;
}

const sendEvent = defineEvent<{ parcel: Parcel }>('deliveries.send');
const releaseEvent = defineEvent<{ parcel: Parcel }>('deliveries.release');

/** One that no other follows is sent after this time. */
const longestHoldSeconds = 60;

/** Sends the callbacks of all vendors, and keeps a record of every attempt. */
export class DeliveryDesk {
  readonly #settings: DeliveryDeskSettings;
  readonly #state: Slot<DeskState>;
  readonly #rules = new Map<VendorName, DeliveryRules>();
  readonly #closing = new AbortController();

  constructor(settings: DeliveryDeskSettings) {
    this.#settings = settings;
    const { world } = settings;
    this.#state = world.slots.define('deliveries', () => ({ count: 0, records: [], held: new Map() }));
    world.on(sendEvent, ({ parcel }) => this.#dispatch(parcel));
    world.on(releaseEvent, ({ parcel }) => this.#release(parcel));
    setMaxListeners(0, this.#closing.signal);
  }

  /** Once for each vendor that sends any. */
  register(vendor: VendorName, rules: DeliveryRules): void {
    this.#rules.set(vendor, rules);
  }

  records(): DeliveryRecord[] {
    return structuredClone(lastOf(this.#state().records, this.#settings.limit));
  }

  /** Never rejects: what becomes of a callback stands in the records. Resolves when its first attempt is over, or is put off. */
  async send({ body, ...callback }: Callback): Promise<void> {
    if (callback.url === '') return;
    const state = this.#state();
    state.count += 1;
    const faults = this.#settings.faults.strikeDelivery(callback);
    const parcel: Parcel = {
      ...callback,
      id: `d-${state.count}`,
      text: JSON.stringify(body),
      attempt: 1,
      faults,
    };
    const delayed = faultOf(parcel, 'delayed');
    if (delayed) this.#settings.world.after(delayed.seconds * 1000, sendEvent, { parcel });
    else await this.#dispatch(parcel);
  }

  close(): void {
    this.#closing.abort();
  }

  /** An attempt; after the first one whoever was held back until then. */
  async #dispatch(parcel: Parcel): Promise<void> {
    if (parcel.attempt > 1) return this.#attempt(parcel);
    const { held } = this.#state();
    const earlier = held.get(parcel.url);
    // One is held back at a time: the one that follows it is sent, and lets it go.
    if (!earlier && faultOf(parcel, 'reordered')) {
      held.set(parcel.url, parcel);
      this.#settings.world.after(longestHoldSeconds * 1000, releaseEvent, { parcel });
      return;
    }
    await this.#attempt(parcel);
    if (earlier) await this.#release(earlier);
  }

  async #release(parcel: Parcel): Promise<void> {
    const { held } = this.#state();
    if (held.get(parcel.url)?.id !== parcel.id) return;
    held.delete(parcel.url);
    await this.#attempt(parcel);
  }

  async #attempt(parcel: Parcel): Promise<void> {
    if (this.#closing.signal.aborted) return;
    const headers = this.#headersOf(parcel);
    if (faultOf(parcel, 'dropped')) return this.#record(parcel, headers, 'dropped');
    // A simulator must not be a way to reach other people's servers.
    if (!this.#settings.receiver && !isLoopback(parcel.url))
      return this.#record(parcel, headers, 'not_loopback');
    const duplicated = parcel.attempt === 1 ? faultOf(parcel, 'duplicated') : undefined;
    const copies = duplicated ? 1 + (duplicated.times ?? 1) : 1;
    let isTaken = false;
    for (let copy = 0; copy < copies; copy += 1) isTaken = (await this.#post(parcel, headers)) || isTaken;
    if (!isTaken) await this.#planRetry(parcel);
  }

  async #post(parcel: Parcel, headers: Record<string, string>): Promise<boolean> {
    const { receiver, timeoutMilliseconds } = this.#settings;
    const { url, text: body, vendor } = parcel;
    const { signal: closing } = this.#closing;
    const answer = await postCallback({ url, headers, body, receiver, closing, timeoutMilliseconds });
    // A simulator that is being closed has nothing more to tell.
    if (this.#closing.signal.aborted) return true;
    const isTaken = answer !== undefined && this.#isTaken(vendor, answer.httpStatus, answer.body);
    this.#record(parcel, headers, isTaken ? 'delivered' : 'failed', answer?.httpStatus, answer?.body);
    return isTaken;
  }

  #isTaken(vendor: VendorName, httpStatus: number, body: string): boolean {
    const isTaken = this.#rules.get(vendor)?.isTaken;
    return isTaken ? isTaken(httpStatus, body) : httpStatus >= 200 && httpStatus < 300;
  }

  async #planRetry(parcel: Parcel): Promise<void> {
    const seconds = this.#rules.get(parcel.vendor)?.retryAfterSeconds?.[parcel.webhook]?.[parcel.attempt - 1];
    if (seconds === undefined || this.#closing.signal.aborted) return;
    const next = { ...parcel, attempt: parcel.attempt + 1 };
    if (seconds === 0) await this.#attempt(next);
    else this.#settings.world.after(seconds * 1000, sendEvent, { parcel: next });
  }

  #headersOf({ vendor, text, faults }: Parcel): Record<string, string> {
    const rules = this.#rules.get(vendor);
    const stale = faults.find((fault) => fault.kind === 'stale');
    const signedAt = new Date(this.#settings.world.milliseconds() - (stale?.seconds ?? 0) * 1000);
    const isWrong = faults.some(({ kind }) => kind === 'wrongly_signed');
    return (
      (isWrong ? rules?.wrongHeadersFor?.(text, signedAt) : undefined) ??
      rules?.headersFor(text, signedAt) ??
      {}
    );
  }

  #record(
    { id, vendor, webhook, url, attempt, text, faults, detail }: Parcel,
    headers: Record<string, string>,
    verdict: DeliveryRecord['verdict'],
    httpStatus?: number,
    answer?: string,
  ): void {
    const at = this.#settings.world.now();
    const names = faults.map(({ kind }) => kind);
    const record = { id, vendor, webhook, url, at, attempt, headers, body: text, verdict, httpStatus, answer };
    addLimited(this.#state().records, { ...record, faults: names }, this.#settings.limit);
    this.#settings.report(vendor)({ kind: 'callback', operation: webhook, verdict, httpStatus, detail });
  }
}

function faultOf<Kind extends DeliveryFault['kind']>({ faults }: Parcel, kind: Kind) {
  return faults.find((fault): fault is Extract<DeliveryFault, { kind: Kind }> => fault.kind === kind);
}
