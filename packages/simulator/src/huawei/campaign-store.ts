import type { CallingWindow } from '../dialling/calling-window.js';
import type { VendorSettings } from '../vendor-settings.js';
import type { Slot } from '../world/slots.js';
import {
  type Campaign,
  type CampaignTerms,
  type DeviceKind,
  deviceKind,
  type HuaweiCallee,
  type HuaweiRun,
  type NumberData,
} from './campaign.js';
import { dayOf } from './local-time.js';
import { newTally, turnDay } from './tally.js';

/** How a campaign calls. */
export interface CallingTerms {
  concurrency: number;
  ringLimitSeconds: number;
  window: CallingWindow | undefined;
}

/** Ids of numbers have as many digits as the vendor's, more than a number of JavaScript can hold. */
const firstDataId = 1_800_000_000_000_000_000n;

interface CampaignState {
  campaigns: Map<string, Campaign>;
  byName: Map<string, Campaign>;
  /** Of tasks, by id: made in the console, so that any is there once it is named. */
  groups: Map<string, Campaign>;
  counts: Record<DeviceKind, number>;
}

/** The account's campaigns and their numbers. */
export class CampaignStore {
  readonly #settings: Pick<VendorSettings, 'ids' | 'now'>;
  readonly #state: Slot<CampaignState>;

  constructor(settings: Pick<VendorSettings, 'world' | 'ids' | 'now'>) {
    this.#settings = settings;
    this.#state = settings.world.slots.define('huawei.campaigns', () => ({
      campaigns: new Map(),
      byName: new Map(),
      groups: new Map(),
      counts: { ivr: 0, skillQueue: 0 },
    }));
  }

  all(): Campaign[] {
    return [...this.#state().campaigns.values()];
  }

  find(campaignId: string | number): Campaign | undefined {
    return this.#state().campaigns.get(String(campaignId).replace(/^0+(?=\d)/, ''));
  }

  named(name: string): Campaign | undefined {
    return this.#state().byName.get(name);
  }

  countOf(kind: DeviceKind): number {
    return this.#state().counts[kind];
  }

  add(terms: CampaignTerms, calling: CallingTerms): Campaign {
    const state = this.#state();
    const campaign = this.#make(String(this.#settings.ids.count()), terms, calling);
    state.campaigns.set(campaign.id, campaign);
    state.byName.set(terms.name, campaign);
    state.counts[deviceKind(terms.deviceType)] += 1;
    return campaign;
  }

  change(campaign: Campaign, terms: CampaignTerms, calling: CallingTerms): void {
    const { byName } = this.#state();
    if (byName.get(campaign.name) === campaign) byName.delete(campaign.name);
    Object.assign(campaign, terms);
    Object.assign(campaign.run, calling);
    byName.set(terms.name, campaign);
  }

  /** Whether it is there already, or made now. */
  group(id: string): { group: Campaign; isNew: boolean } {
    const { groups } = this.#state();
    const known = groups.get(id);
    if (known) return { group: known, isNew: false };
    const group = this.#make(id, groupTerms, { concurrency: 10, ringLimitSeconds: 60, window: undefined });
    group.run.id = `group ${id}`;
    groups.set(id, group);
    return { group, isNew: true };
  }

  /** Not yet among those whom the campaign's run calls. */
  addNumber(number: string, data: Omit<NumberData, 'dataId' | 'calledOn' | 'recycling'>): HuaweiCallee {
    const { campaign, customField } = data;
    const dataId = String(firstDataId + BigInt(this.#settings.ids.count()));
    const callee: HuaweiCallee = {
      number,
      state: 'waiting',
      calls: [],
      data: { ...data, dataId, calledOn: undefined, recycling: undefined },
    };
    campaign.numbers.set(dataId, callee);
    if (customField !== '' && !campaign.batches.has(customField)) {
      campaign.batches.set(customField, newTally(dayOf(this.#settings.now())));
    }
    for (const tally of this.talliesOf(callee)) tally.total += 1;
    return callee;
  }

  /** Of its campaign and, where it has one, its batch, as of today. */
  talliesOf({ data: { campaign, customField } }: HuaweiCallee) {
    const today = dayOf(this.#settings.now());
    const batch = campaign.batches.get(customField);
    return [campaign.tally, ...(batch ? [batch] : [])].map((tally) => turnDay(tally, today));
  }

  #make(id: string, terms: CampaignTerms, calling: CallingTerms): Campaign {
    const tally = newTally(dayOf(this.#settings.now()));
    const lists = { numbers: new Map(), known: new Set<string>(), endedCalls: [], finalCalls: [] };
    const run = newRun(id, calling);
    return { ...terms, id, ...lists, tally, batches: new Map(), run, isClosed: false };
  }
}

/** What nothing tells of a group. */
const groupTerms: CampaignTerms = {
  name: '',
  deviceType: 1,
  callerNo: '',
  strBeginTime: '',
  strEndTime: '',
  endsAt: Number.POSITIVE_INFINITY,
  robot: undefined,
  queue: undefined,
  retryPolicy: undefined,
  callBackUrl: '',
};

/** Of nobody yet. */
export function newRun(id: string, calling: CallingTerms): HuaweiRun {
  return {
    id,
    status: 'waiting',
    ...calling,
    callees: [],
    next: 0,
    again: [],
    active: 0,
    pausing: 0,
    opening: undefined,
    data: {},
  };
}
