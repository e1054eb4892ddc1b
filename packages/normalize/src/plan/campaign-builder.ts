import type { ValidationIssue } from '@outdial/core';
import type { EncodedCampaign, ItemList } from '../campaign/campaign-protocol.js';
import type { CampaignRequest } from '../campaign/campaign-request.js';
import type { Callee } from '../model/callee.js';
import type { CampaignReference } from '../model/campaign.js';
import type { Loss } from '../model/loss.js';
import { CalleeTable } from './callee-table.js';
import type { PlannedCampaign, PlannedRequest } from './planned-request.js';

/** A request without what only the whole plan knows of it. */
export interface DraftedRequest extends Pick<PlannedRequest, 'kind' | 'campaign' | 'pauseMs' | 'compose'> {
  readonly people: CalleeTable;
}

/** What became of a callee: taken, perhaps with losses, or refused. */
export type Taking = { readonly losses: readonly Loss[] } | { readonly issues: readonly ValidationIssue[] };

interface Batch {
  items: ItemList<unknown>;
  readonly people: CalleeTable;
  /** Callees so far. */
  count: number;
}

/**
 * What a reading of callees is for: `requests` are whole, `counts` say how many there would be. Then nobody is kept, and the
 * items no longer than it takes to check them, since some vendors' requests hold 200,000.
 */
export type PassPurpose = 'requests' | 'counts';

/** Items that are kept at a time where only their number matters. */
const mostCounted = 500;

const nobody = new CalleeTable(0);
const placeholder = 'id-of-the-created-campaign';

/** Fills the requests of one campaign, one callee after the other. */
export class CampaignBuilder {
  readonly campaign: PlannedCampaign;
  readonly encoded: EncodedCampaign<unknown>;
  /** Callees taken so far. */
  count = 0;
  #batch: Batch | undefined;
  /** A full first batch, which goes with the creating request if it stays the only one. */
  #held: Batch | undefined;
  #created: 'no' | 'empty' | 'with_callees' = 'no';
  #isEnded = false;
  readonly #purpose: PassPurpose;

  constructor(campaign: PlannedCampaign, encoded: EncodedCampaign<unknown>, purpose: PassPurpose) {
    this.campaign = campaign;
    this.encoded = encoded;
    this.#purpose = purpose;
  }

  /** Whether the next callee needs another campaign. */
  get isFull(): boolean {
    const { calleesPerCampaign, calleesPerRequest, creation } = this.encoded.limits;
    return this.count >= (creation === 'all' ? calleesPerRequest : calleesPerCampaign);
  }

  /** Whether a callee can be taken; else `openBatch` must be waited for. */
  get isBatchOpen(): boolean {
    const batch = this.#batch;
    return batch !== undefined && (this.#purpose === 'requests' || batch.items.length < mostCounted);
  }

  get isBatchFull(): boolean {
    const { calleesPerRequest } = this.encoded.limits;
    return this.#batch !== undefined && this.#batch.count >= calleesPerRequest;
  }

  async openBatch(): Promise<void> {
    const items = await this.encoded.newItems();
    if (this.#batch !== undefined) {
      this.#batch.items = items;
      return;
    }
    const people =
      this.#purpose === 'requests' ? new CalleeTable(this.encoded.limits.calleesPerRequest) : nobody;
    this.#batch = { items, people, count: 0 };
  }

  /** Takes a callee into the open batch. */
  take(callee: Callee, line: number): Taking {
    const batch = this.#batch;
    if (batch === undefined) throw new Error('A callee came while no batch was open.');
    const encoded = this.encoded.toItem(callee);
    if ('problem' in encoded) return { issues: [encoded.problem] };
    const issues = batch.items.add(encoded.item);
    if (issues.length > 0) return { issues };
    if (batch.people !== nobody) batch.people.add(callee.id, callee.phone, line);
    batch.count += 1;
    this.count += 1;
    return encoded;
  }

  /** The requests that a full batch gives. */
  closeBatch(): DraftedRequest[] {
    const batch = this.#batch;
    this.#batch = undefined;
    if (batch === undefined || batch.count === 0) return [];
    const { creation } = this.encoded.limits;
    if (creation === 'all') return [this.#createWith(batch)];
    if (creation === 'all_or_none' && this.#created === 'no' && this.#held === undefined) {
      this.#held = batch;
      return [];
    }
    return [...this.#createAlone(), this.#addition(batch)];
  }

  /** The last requests, once all callees are in. */
  end(): DraftedRequest[] {
    if (this.#isEnded) return [];
    this.#isEnded = true;
    const last = this.closeBatch();
    const held = this.#held;
    this.#held = undefined;
    const requests = held === undefined ? last : [...last, this.#createWith(held)];
    return this.#created === 'empty' ? [...requests, ...this.#beginning()] : requests;
  }

  #createAlone(): DraftedRequest[] {
    if (this.#created !== 'no') return [];
    this.#created = 'empty';
    const creation = this.#drafted('create', nobody, () => this.encoded.create());
    const held = this.#held;
    this.#held = undefined;
    return held === undefined ? [creation] : [creation, this.#addition(held)];
  }

  #createWith({ items, people }: Batch): DraftedRequest {
    this.#created = 'with_callees';
    return this.#drafted('create', people, () => this.encoded.create(items));
  }

  #addition({ items, people }: Batch): DraftedRequest {
    return this.#drafted('add', people, (campaign) => {
      const request = this.encoded.add?.(campaign, items);
      if (request === undefined) throw new Error('The adapter splits callees that it cannot add.');
      return request;
    });
  }

  #beginning(): DraftedRequest[] {
    const begin = (campaign: CampaignReference): CampaignRequest | undefined => this.encoded.begin?.(campaign);
    if (begin(this.#reference()) === undefined) return [];
    return [this.#drafted('begin', nobody, (campaign) => begin(campaign) as CampaignRequest)];
  }

  #drafted(
    kind: DraftedRequest['kind'],
    people: CalleeTable,
    compose: (campaign: CampaignReference) => CampaignRequest,
  ): DraftedRequest {
    const { campaign, encoded } = this;
    const { pauseMs } = encoded.limits;
    return {
      kind,
      campaign,
      people,
      pauseMs,
      compose: (reference = this.#reference()) => compose(reference),
    };
  }

  #reference(): CampaignReference {
    return { key: this.campaign.key, id: placeholder, scriptId: undefined };
  }
}
