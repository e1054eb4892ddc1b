import { ValidationError } from '@outdial/core';
import type { CampaignReference } from '../model/campaign.js';
import type { LaunchCursor, LaunchedCampaign } from './launch-cursor.js';
import type { Plan } from './plan.js';
import type { PlannedRequest } from './planned-request.js';

type PlanFacts = Pick<Plan, 'adapter' | 'draft'>;

const nobody = '';

/** What a launch knows while it goes on, and the cursors that say so. */
export class LaunchState {
  readonly #plan: PlanFacts;
  readonly #campaigns: (LaunchedCampaign | null)[];
  readonly #from: LaunchCursor | undefined;
  #digest: string;

  /** @throws ValidationError when the cursor is of another plan */
  constructor(plan: PlanFacts, cursor: LaunchCursor | undefined) {
    this.#plan = plan;
    this.#from = cursor;
    this.#campaigns = [...(cursor?.campaigns ?? [])];
    this.#digest = cursor?.digest ?? nobody;
    if (cursor === undefined) return;
    const { adapter, draft } = plan;
    if (cursor.version !== 1) throw refusal(plan, 'cursor.version', '1');
    if (cursor.adapter !== adapter.name) throw refusal(plan, 'cursor.adapter', `${adapter.name}, as the plan`);
    if (cursor.key !== draft.key) throw refusal(plan, 'cursor.key', 'the key of the draft');
  }

  /**
   * What is to be done with a request of the plan: nothing where an earlier launch has dealt with it, nothing but tell where
   * an earlier launch may have sent it.
   * @throws ValidationError when the callees up to the cursor are not those of the earlier launch
   */
  due({ index, digest }: PlannedRequest): 'done' | 'in_doubt' | 'send' {
    const from = this.#from;
    if (from === undefined || index > this.#last) return 'send';
    // What may have left is compared too: with others in it, those who were in it would be in a later request again.
    if (index === this.#last && digest !== from.digest) throw this.#otherCallees();
    return index === from.next ? 'in_doubt' : 'done';
  }

  /** @throws ValidationError when a plan of so many requests ends before the cursor */
  assertReached(requestCount: number): void {
    if (requestCount <= this.#last) throw this.#otherCallees();
  }

  /** Index of the last request that an earlier launch has dealt with, or may have sent. */
  get #last(): number {
    return this.#from === undefined ? -1 : this.#from.sending ? this.#from.next : this.#from.next - 1;
  }

  #otherCallees(): ValidationError {
    return refusal(this.#plan, 'callees', 'the same in the same order as in the launch that is resumed');
  }

  campaignOf({ campaign }: PlannedRequest): LaunchedCampaign | undefined {
    return this.#campaigns[campaign.index] ?? undefined;
  }

  keep(
    { campaign }: PlannedRequest,
    state: LaunchedCampaign['state'],
    reference: CampaignReference | undefined,
  ): void {
    this.#campaigns[campaign.index] = { state, reference };
  }

  /** When a request left, at the earliest, that an earlier launch may have sent. */
  get inDoubtSince(): Date {
    return new Date(this.#from?.sentAt ?? Number.NaN);
  }

  /** The cursor with which a request leaves. */
  before({ index, digest }: PlannedRequest): LaunchCursor {
    return this.#cursor({ next: index, sending: true, sentAt: new Date().toISOString(), digest });
  }

  /** The cursor with which a request is to be sent again. */
  again({ index }: PlannedRequest): LaunchCursor {
    return this.#settled(index);
  }

  /** The cursor once a request is dealt with. */
  after({ index, digest }: PlannedRequest): LaunchCursor {
    this.#digest = digest;
    return this.#settled(index + 1);
  }

  #settled(next: number): LaunchCursor {
    return this.#cursor({ next, sending: false, sentAt: undefined, digest: this.#digest });
  }

  #cursor(place: Pick<LaunchCursor, 'next' | 'sending' | 'sentAt' | 'digest'>): LaunchCursor {
    const { adapter, draft } = this.#plan;
    return {
      version: 1,
      adapter: adapter.name,
      key: draft.key,
      ...place,
      campaigns: Array.from(this.#campaigns, (campaign) => campaign ?? null),
    };
  }
}

function refusal({ adapter }: PlanFacts, path: string, expected: string): ValidationError {
  return new ValidationError({ vendor: adapter.name, operation: 'launch', issues: [{ path, expected }] });
}
