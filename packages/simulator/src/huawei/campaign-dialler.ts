import type { CallRecord } from '../dialling/call-record.js';
import { nextOpening } from '../dialling/calling-window.js';
import { Dialler } from '../dialling/dialler.js';
import { maskNumber } from '../engine/mask-number.js';
import type { VendorSettings } from '../vendor-settings.js';
import { defineEvent } from '../world/event-queue.js';
import { flowOfCampaign } from './agent-flow.js';
import { resultOf } from './call-results.js';
import type { Campaign, EndedCall, HuaweiCallee, HuaweiRun } from './campaign.js';
import { type CampaignStore, newRun } from './campaign-store.js';
import { isAnswered } from './fail-codes.js';
import { dayOf } from './local-time.js';
import { nextRetry } from './retry-policy.js';
import { countBegin, countEnd, countFinished } from './tally.js';

const recycled = defineEvent<{ run: HuaweiRun; callee: HuaweiCallee }>('huawei.recycled');
const appointed = defineEvent<{ run: HuaweiRun }>('huawei.appointed');

/** Of a push, the next attempts: each comes twice, and after ten minutes again, six times in all. */
const retryAfterSeconds = { campaignResult: [0, 600, 0, 600, 0] };

/** Calls the numbers of all campaigns, counts, keeps the results, and pushes them. */
export class CampaignDialler {
  readonly #settings: VendorSettings;
  readonly #store: CampaignStore;
  readonly #vdnId: string;
  readonly #dialler: Dialler<HuaweiRun, HuaweiCallee>;

  constructor(settings: VendorSettings, store: CampaignStore, vdnId: string) {
    this.#settings = settings;
    this.#store = store;
    this.#vdnId = vdnId;
    const { world, network, calls, script, deliveries } = settings;
    this.#dialler = new Dialler(
      { vendor: 'huawei', world, network, calls },
      {
        callId: (_, callee) => this.#begin(callee),
        flowOf: (_, { data }) => flowOfCampaign(script, data.campaign),
        nextCall: (run, callee) => this.#nextCall(run, callee),
        onCallEnded: (_, callee, call) => this.#end({ callee, call }),
      },
    );
    world.on(recycled, ({ run, callee }) => {
      callee.data.recycling = undefined;
      this.#takeBack(run, callee);
    });
    world.on(appointed, ({ run }) => this.#keepAppointment(run));
    deliveries.register('huawei', { headersFor: () => ({}), isTaken, retryAfterSeconds });
  }

  /** Begins to call, as soon as its times allow. */
  start({ run }: Campaign): void {
    this.#dialler.add(run);
    this.#dialler.start(run);
  }

  pause({ run }: Campaign): void {
    this.#dialler.halt(run, 'paused');
  }

  resume({ run }: Campaign): void {
    this.#dialler.start(run);
  }

  /** After its times or its numbers have changed. */
  wake({ run }: Campaign): void {
    this.#dialler.wake(run);
  }

  /** The campaign is to be woken afterwards. */
  add(callee: HuaweiCallee): void {
    const { campaign, recycleAt } = callee.data;
    campaign.run.callees.push(callee);
    if (recycleAt === undefined) return;
    if (recycleAt <= this.#settings.now().getTime()) this.#takeBack(campaign.run, callee);
    else callee.data.recycling = this.#settings.world.at(recycleAt, recycled, { run: campaign.run, callee });
  }

  /** One call at a given time, whatever the hours of its campaign. */
  appoint(callee: HuaweiCallee, moment: number): void {
    const { campaign, dataId } = callee.data;
    const { ringLimitSeconds } = campaign.run;
    const run = newRun(`appointment ${dataId}`, { concurrency: 1, ringLimitSeconds, window: undefined });
    run.callees.push(callee);
    this.#dialler.add(run);
    this.#settings.world.at(moment, appointed, { run });
  }

  #keepAppointment(run: HuaweiRun): void {
    const [callee] = run.callees;
    if (!callee) return;
    const isOver = this.#settings.now().getTime() >= callee.data.campaign.endsAt;
    if (isOver) this.#takeBack(run, callee);
    else this.#dialler.start(run);
  }

  /** Once its time is over nobody is called again: who waited for that has had the last call. Done when somebody looks. */
  closeIfOver(campaign: Campaign): void {
    const { run, endsAt, isClosed } = campaign;
    if (isClosed || this.#settings.now().getTime() < endsAt) return;
    campaign.isClosed = true;
    const called = run.callees.filter(({ calls }) => calls.length > 0);
    for (const callee of called) this.#takeBack(run, callee, dayOf(new Date(endsAt)));
  }

  #takeBack(run: HuaweiRun, callee: HuaweiCallee, day?: number): void {
    if (!this.#dialler.cancel(run, callee)) return;
    this.#forgetRecycling(callee);
    for (const tally of this.#store.talliesOf(callee)) countFinished(tally, day);
    const call = callee.calls.at(-1);
    if (call) callee.data.campaign.finalCalls.push({ callee, call });
  }

  /** The clock is not to run to it for nothing. */
  #forgetRecycling({ data }: HuaweiCallee): void {
    if (data.recycling !== undefined) this.#settings.world.cancel(data.recycling);
    data.recycling = undefined;
  }

  /** Gives the id of a call that begins. In the form of those in the documents, by the second. */
  #begin(callee: HuaweiCallee): string {
    const { ids, now } = this.#settings;
    const today = dayOf(now());
    const isFirstToday = callee.data.calledOn !== today;
    for (const tally of this.#store.talliesOf(callee)) {
      countBegin(tally, callee.calls.length === 0, isFirstToday);
    }
    callee.data.calledOn = today;
    return `${Math.floor(now().getTime() / 1000)}-${String(ids.count()).padStart(4, '0')}`;
  }

  #nextCall({ window }: HuaweiRun, { data, calls }: HuaweiCallee): number | undefined {
    const { campaign, type, recycleAt = Number.POSITIVE_INFINITY } = data;
    const now = this.#settings.now().getTime();
    const openingFrom = (moment: number) => (window ? nextOpening(window, moment) : undefined) ?? moment;
    const seconds = nextRetry(campaign.retryPolicy, { type, calls, openingFrom }, now);
    if (seconds === undefined) return undefined;
    return now + seconds * 1000 < Math.min(recycleAt, campaign.endsAt) ? seconds : undefined;
  }

  #end(ended: EndedCall): Promise<void> | void {
    const { callee, call } = ended;
    const { campaign } = callee.data;
    const isFinished = callee.state === 'finished';
    for (const tally of this.#store.talliesOf(callee)) {
      countEnd(tally, isAnswered(call));
      if (isFinished) countFinished(tally);
    }
    campaign.endedCalls.push(ended);
    if (isFinished) {
      campaign.finalCalls.push(ended);
      this.#forgetRecycling(callee);
    }
    return this.#push(campaign, ended);
  }

  #push(campaign: Campaign, ended: EndedCall): Promise<void> | void {
    const { deliveries, pushAddresses } = this.#settings;
    // The console may name several, separated by semicolons.
    const console = () => pushAddresses.of('huawei', 'campaignResult').split(';');
    const urls = (campaign.callBackUrl === '' ? console() : [campaign.callBackUrl]).filter(Boolean);
    if (urls.length === 0) return undefined;
    const { resultCode: _, ...result } = resultOf(ended, this.#vdnId);
    const detail = `${maskNumber(ended.callee.number)} ${describeEnd(ended.call)}`;
    const shared = { vendor: 'huawei', webhook: 'campaignResult', body: [result], detail } as const;
    return urls.reduce((sent, url) => sent.then(() => deliveries.send({ ...shared, url })), Promise.resolve());
  }
}

function describeEnd({ attempt, result }: CallRecord): string {
  return `call ${attempt}: ${result}`;
}

/** Documented: HTTP 200 with the retCode 0. */
function isTaken(httpStatus: number, body: string): boolean {
  if (httpStatus !== 200) return false;
  try {
    return String((JSON.parse(body) as { retCode?: unknown }).retCode) === '0';
  } catch {
    return false;
  }
}
