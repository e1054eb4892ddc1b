import { createHash } from 'node:crypto';
import type { CampaignAdapter } from '../campaign/campaign-adapter.js';
import type { EncodingContext } from '../campaign/campaign-protocol.js';
import { encodingContextOf } from '../campaign/encoding-context.js';
import type { Callee } from '../model/callee.js';
import type { CampaignDraft } from '../model/campaign-draft.js';
import { NumberSet } from '../phone/number-set.js';
import { TextSet } from '../phone/text-set.js';
import { type CalleeGroup, CalleeGroups } from './callee-groups.js';
import { type CalleeSource, chunksOf } from './callee-source.js';
import type { CampaignBuilder, DraftedRequest, PassPurpose } from './campaign-builder.js';
import { nameOf } from './name-of.js';
import { NumberedRequest } from './numbered-request.js';
import type { PlanOptions } from './plan-options.js';
import type { TruncatedRow } from './plan-report.js';
import type { PlannedRequest } from './planned-request.js';
import { readCallee } from './read-callee.js';
import type { RejectedRow, RejectionReason } from './rejected-row.js';
import { Tallies } from './tally.js';

const defaultMaxCampaigns = 100;

/** One reading of a plan's callees, from the first row to the last request. What it counts is whole once it is over. */
export class PlanningPass {
  readonly period: EncodingContext;
  readonly rejections = new Tallies<RejectionReason, Omit<RejectedRow, 'reason'>>();
  readonly truncations = new Tallies<string, TruncatedRow>();
  /** How many requests each operation gives, and each campaign. */
  readonly operations = new Map<string, number>();
  readonly requestsOf = new Map<number, number>();
  rows = 0;
  accepted = 0;
  rejected = 0;
  readonly #options: PlanOptions;
  readonly #groups: CalleeGroups;
  readonly #ids = new TextSet();
  readonly #numbers = new NumberSet();
  readonly #everybody = createHash('sha256');
  #requests = 0;

  /** @throws ValidationError naming what of the draft the vendor cannot take */
  constructor(draft: CampaignDraft, adapter: CampaignAdapter, options: PlanOptions, purpose: PassPurpose) {
    const { now = new Date(), maxCampaigns = defaultMaxCampaigns } = options;
    this.period = encodingContextOf(draft, now);
    this.#options = options;
    this.#groups = new CalleeGroups({ draft, adapter, period: this.period, maxCampaigns, purpose });
    this.#groups.openCommon();
  }

  get builders(): readonly CampaignBuilder[] {
    return this.#groups.builders;
  }

  async *requests(source: CalleeSource): AsyncGenerator<PlannedRequest> {
    for await (const chunk of chunksOf(source)) {
      for (const row of chunk) {
        this.rows += 1;
        const { line } = row;
        const read = readCallee(row, this.#options.phones);
        if ('reason' in read) {
          this.#reject({ line, id: row.callee && nameOf(row.callee), ...read });
          continue;
        }
        const group = this.#groupOf(read.callee, line);
        if (group === undefined) continue;
        if (group.builder.isFull) this.#groups.renew(group);
        const { builder } = group;
        // Waited for at the beginning of a batch only: a wait for each of a million rows would cost more than all the rest.
        if (!builder.isBatchOpen) await builder.openBatch();
        this.#take(builder, read.callee, line);
        if (builder.isFull) for (const drafted of builder.end()) yield this.#numbered(drafted);
        else if (builder.isBatchFull)
          for (const drafted of builder.closeBatch()) yield this.#numbered(drafted);
      }
    }
    for (const builder of this.#groups.open())
      for (const drafted of builder.end()) yield this.#numbered(drafted);
  }

  /** Undefined for a callee who is not called. */
  #groupOf(callee: Callee, line: number): CalleeGroup | undefined {
    const { id, phone } = callee;
    const { suppressed } = this.#options;
    // Groups come last: who is not called makes no campaign.
    const found: CalleeGroup | RejectionReason = suppressed?.has(phone)
      ? 'suppressed'
      : this.#ids.has(id)
        ? 'duplicate_id'
        : this.#numbers.has(phone)
          ? 'duplicate_number'
          : this.#groups.of(callee);
    if (typeof found === 'object') return found;
    this.#reject({ line, id: nameOf(callee), reason: found, detail: undefined });
    return undefined;
  }

  /** Only who is called counts as there: of two rows with one number, the second is called where the first cannot be. */
  #take(builder: CampaignBuilder, callee: Callee, line: number): void {
    const taking = builder.take(callee, line);
    if ('issues' in taking) {
      const detail = taking.issues.map(({ path, expected }) => `${path}: ${expected}`).join('; ');
      this.#reject({ line, id: nameOf(callee), reason: 'refused_by_rules', detail });
      return;
    }
    this.accepted += 1;
    this.#ids.add(callee.id);
    this.#numbers.add(callee.phone);
    for (const { field, reason } of taking.losses) {
      this.truncations.add(`${field}: ${reason}`, { line, id: nameOf(callee) });
    }
  }

  #reject(rejected: RejectedRow): void {
    const { reason, ...row } = rejected;
    this.rejected += 1;
    this.rejections.add(reason, row);
    this.#options.onRejected?.(rejected);
  }

  #numbered(drafted: DraftedRequest): PlannedRequest {
    const index = this.#requests;
    this.#requests += 1;
    const { operation } = drafted.compose();
    this.operations.set(operation, (this.operations.get(operation) ?? 0) + 1);
    const campaign = drafted.campaign.index;
    this.requestsOf.set(campaign, (this.requestsOf.get(campaign) ?? 0) + 1);
    this.#everybody.update(`${drafted.kind} ${drafted.campaign.key}\n`);
    drafted.people.digestInto(this.#everybody);
    return new NumberedRequest(drafted, index, this.#everybody.copy().digest('base64url'));
  }
}
