import type { CallRecord } from '../dialling/call-record.js';
import { maskNumber } from '../engine/mask-number.js';
import type { VendorSettings } from '../vendor-settings.js';
import { defineEvent } from '../world/event-queue.js';
import type { Slot } from '../world/slots.js';
import { agentReport, ivrReport } from './call-reports.js';
import { callCentreReport, ringingCall } from './seat-reports.js';
import type { Task } from './task.js';

/** Lists of reports, by the name under which their address is set. The two forms of a list of agents' calls are both documented. */
const boxes = {
  agentStatusReport: { webhook: 'agentStatusReport', wrap: (reports: object[]): object => reports },
  agentStatusReportWrapped: {
    webhook: 'agentStatusReport',
    wrap: (reports: object[]): object => ({ array: reports }),
  },
  ivrStatusReportBatch: { webhook: 'ivrStatusReport', wrap: (reports: object[]): object => reports },
} as const;

type Box = keyof typeof boxes;

/** Where reports of calls that are over may go. */
const addresses = [...Object.keys(boxes), 'ivrStatusReport', 'callCentreReport'];

/** A list is sent when it is full, or so long after its first report. The vendor states neither. */
const fullBox = 100;
const collectingSeconds = 10;

const secondsBetweenReports = 30 * 60;

interface Waiting {
  reports: object[];
  /** That sends them. */
  event: number;
}

const boxEvent = defineEvent<{ box: Box }>('laaffic.push');

type PushSettings = Pick<VendorSettings, 'world' | 'deliveries' | 'pushAddresses'>;

/** What the vendor tells of calls, to the addresses that are set for it. Nothing is signed. */
export class Pushes {
  readonly #settings: PushSettings;
  readonly #waiting: Slot<Partial<Record<Box, Waiting>>>;

  constructor(settings: PushSettings) {
    this.#settings = settings;
    const { world, deliveries } = settings;
    this.#waiting = world.slots.define('laaffic.pushes', () => ({}));
    world.on(boxEvent, ({ box }) => this.#empty(box));
    deliveries.register('laaffic', {
      headersFor: () => ({}),
      // 30 minutes apart, three times at most: documented for these only.
      retryAfterSeconds: { callCentreReport: [secondsBetweenReports, secondsBetweenReports] },
    });
  }

  /** Of a call that is over. A promise when somebody wants to know. */
  callEnded(task: Task, call: CallRecord): void | Promise<void> {
    if (addresses.some((name) => this.#hasAddress(name))) return this.#tell(task, call);
  }

  /** A seat's phone rings. */
  seatRings(task: Task, call: CallRecord): void | Promise<void> {
    const body = [ringingCall(task, call, this.#settings.world.now())];
    return this.#send('ringingNotification', 'ringingNotification', body, maskNumber(call.number));
  }

  /** One after the other, so that they leave in the same order every time. */
  async #tell(task: Task, call: CallRecord): Promise<void> {
    if (task.data.kind === 'agent') {
      const report = agentReport(task, call);
      await this.#collect('agentStatusReport', report);
      await this.#collect('agentStatusReportWrapped', report);
    } else {
      const single = ivrReport(task, call, 'single');
      await this.#send('ivrStatusReport', 'ivrStatusReport', single, maskNumber(call.number));
      await this.#collect('ivrStatusReportBatch', ivrReport(task, call, 'batch'));
    }
    const report = callCentreReport(task, call);
    if (report) await this.#send('callCentreReport', 'callCentreReport', report, maskNumber(call.number));
  }

  #hasAddress(name: string): boolean {
    return this.#settings.pushAddresses.of('laaffic', name) !== '';
  }

  #collect(box: Box, report: object): void | Promise<void> {
    if (!this.#hasAddress(box)) return undefined;
    const state = this.#waiting();
    state[box] ??= this.#begin(box);
    const { reports } = state[box];
    reports.push(report);
    return reports.length >= fullBox ? this.#empty(box) : undefined;
  }

  #begin(box: Box): Waiting {
    return { reports: [], event: this.#settings.world.after(collectingSeconds * 1000, boxEvent, { box }) };
  }

  #empty(box: Box): void | Promise<void> {
    const state = this.#waiting();
    const waiting = state[box];
    if (!waiting) return undefined;
    delete state[box];
    const { reports, event } = waiting;
    // Of a list that is full before its time, so that it does not send the next one.
    this.#settings.world.cancel(event);
    const { webhook, wrap } = boxes[box];
    return this.#send(box, webhook, wrap(reports), `${reports.length} calls`);
  }

  #send(address: string, webhook: string, body: object, detail: string): void | Promise<void> {
    const { pushAddresses, deliveries } = this.#settings;
    const url = pushAddresses.of('laaffic', address);
    if (url === '') return undefined;
    return deliveries.send({ vendor: 'laaffic', webhook, url, body, detail });
  }
}
