import type { ValidationIssue } from '@outdial/core';
import type { Capabilities } from '../capabilities/capabilities.js';
import type { DraftFor } from '../capabilities/draft-for.js';
import type { Callee } from '../model/callee.js';
import type { CallingWindow } from '../model/calling-window.js';
import type { CampaignReference } from '../model/campaign.js';
import type { Assumption, Loss, UnmappedField } from '../model/loss.js';
import type { TimeZone } from '../model/time-zone.js';
import type { Clocks } from '../time/clocks.js';
import type { Week } from '../time/week.js';
import type { CampaignActions } from './campaign-actions.js';
import type { CampaignRequest } from './campaign-request.js';

/** Names of the adapters: one per product of a vendor. */
export type AdapterName = 'alibaba' | 'huawei' | 'laaffic-agent' | 'laaffic-ivr' | 'nxcloud';

/** How one vendor runs campaigns; `createCampaignAdapter` makes the adapter of it. */
export interface CampaignProtocol<Table extends Capabilities, Item = never> {
  readonly name: AdapterName;
  /** As in sentences: `NXCloud`, `LAAFFIC IVR`. */
  readonly title: string;
  readonly capabilities: Table;
  /** The loss report of what the vendor tells: fields without a place in the model. */
  readonly unmapped: readonly UnmappedField[];
  /**
   * Turns a draft that was checked for every vendor's rules into the vendor's requests. Pure: nothing is sent.
   * @throws ValidationError naming each field that the vendor cannot take as it is
   */
  encode(draft: DraftFor<Table>, context: EncodingContext): EncodedCampaign<Item>;
  /** What can be done to a campaign that exists; those that the table refuses are left out. */
  readonly actions: Partial<CampaignActions<Table>>;
}

/** What the planner decides, for one of possibly several campaigns that a draft becomes. */
export interface EncodingContext {
  /** In place of the draft's, where a draft becomes several campaigns. */
  readonly key: string;
  readonly name: string;
  /** Nobody may be called outside of these, read on the clocks of each of `zones`. */
  readonly windows: readonly CallingWindow[];
  /** The zones that callees may be in: one, or several where a number does not tell which. */
  readonly zones: readonly [TimeZone, ...TimeZone[]];
  /** When calls may begin: the draft's start, or the instant of planning. */
  readonly from: Date;
  /** When they end at the latest: the draft's `until`, or a year after `from`. */
  readonly until: Date;
}

/** When in the vendor's own format nothing finer can be kept, what it will keep. */
export interface KeptWindows {
  readonly week: Week;
  /** On which `week` is read: those of a zone, or of a fixed offset where the vendor knows no zones. */
  readonly clocks: Clocks;
}

/** A campaign in a vendor's words. `Item` is the vendor's form of a callee. */
export interface EncodedCampaign<Item = never> {
  /**
   * What the vendor cannot express. A draft is refused where leaving out would make the vendor call more people, or at
   * other times, unless an option allowed just that.
   */
  readonly losses: readonly Loss[];
  readonly assumptions: readonly Assumption[];
  readonly kept: KeptWindows;
  readonly limits: BatchLimits;
  /** The vendor's form of a callee, or why there is none. */
  toItem(callee: Callee): EncodedCallee<Item>;
  /** An empty list for the items of one request; a vendor with long lists gives one that keeps them as JSON. */
  newItems(): ItemList<Item> | Promise<ItemList<Item>>;
  /** The request that creates it, with the callees where `limits.creation` says so. */
  create(items?: ItemList<Item>): CampaignRequest;
  /** Adds callees to it; left out where the vendor cannot. */
  add?(campaign: CampaignReference, items: ItemList<Item>): CampaignRequest;
  /**
   * What begins a campaign that was created without callees, once all are in; undefined where nothing is needed, or the draft
   * starts manually.
   */
  begin?(campaign: CampaignReference): CampaignRequest | undefined;
}

export interface BatchLimits {
  readonly calleesPerRequest: number;
  /** From there on another campaign is made; Infinity for no limit. */
  readonly calleesPerCampaign: number;
  /** Which callees the creating request holds: none, all, or all where they fit into one request and none where they do not. */
  readonly creation: 'none' | 'all' | 'all_or_none';
  /** Shortest pause between two requests for one campaign, in milliseconds. */
  readonly pauseMs: number;
}

export type EncodedCallee<Item> =
  | {
      readonly item: Item;
      /** Values that the vendor will cut or leave out; fields are paths within the callee, e.g. `variables.text1`. */
      readonly losses: readonly Loss[];
    }
  | { readonly problem: ValidationIssue };

/** The items of one request. `JsonList` of core is one; an array becomes one by `arrayItems()`. */
export interface ItemList<Item> {
  /** Takes the item, or says what is wrong with it and leaves it out. */
  add(item: Item): readonly ValidationIssue[];
  readonly length: number;
  /** What stands in the input in the place of the array. */
  readonly list: Item[];
}
