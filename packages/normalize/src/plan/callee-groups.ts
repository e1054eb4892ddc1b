import { ValidationError } from '@outdial/core';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { CampaignAdapter } from '../campaign/campaign-adapter.js';
import type { EncodedCampaign, EncodingContext } from '../campaign/campaign-protocol.js';
import { draftIssues } from '../campaign/draft-issues.js';
import { endlessContextOf } from '../campaign/encoding-context.js';
import { draftCapabilityIssues } from '../capabilities/draft-wishes.js';
import type { Callee } from '../model/callee.js';
import type { CampaignDraft } from '../model/campaign-draft.js';
import type { TimeZone } from '../model/time-zone.js';
import { timeZonesOf } from '../phone/time-zones-of.js';
import { CampaignBuilder, type PassPurpose } from './campaign-builder.js';
import { DistinctClocks, type ZonesByClocks } from './distinct-clocks.js';
import { groupWindows } from './group-windows.js';
import type { RejectionReason } from './rejected-row.js';

type Zones = readonly [TimeZone, ...TimeZone[]];

/** Callees with the same windows on the same clocks, who can be in one campaign. */
export interface CalleeGroup {
  readonly context: Pick<EncodingContext, 'windows' | 'zones'>;
  builder: CampaignBuilder;
}

interface GroupSettings {
  readonly draft: CampaignDraft;
  readonly adapter: CampaignAdapter;
  readonly period: EncodingContext;
  readonly maxCampaigns: number;
  readonly purpose: PassPurpose;
}

/** Finds the group of each callee, and makes the campaigns of the groups. */
export class CalleeGroups {
  /** Every campaign so far, in the order in which they were begun. */
  readonly builders: CampaignBuilder[] = [];
  readonly #settings: GroupSettings;
  readonly #groups = new Map<string, CalleeGroup | 'outside_windows'>();
  readonly #period: EncodingContext;
  readonly #clocks: DistinctClocks;
  /** That of everybody without windows of their own, where the windows are those of the campaign's zone. */
  #common: CalleeGroup | undefined;

  constructor(settings: GroupSettings) {
    this.#settings = settings;
    // Not every vendor ends a campaign, and later changes of clocks must not take callees to hours that nobody wants.
    this.#period = endlessContextOf(settings.period);
    this.#clocks = new DistinctClocks(this.#period);
  }

  /** Where there is but one way to call, a draft that the vendor cannot take is found before any callee is read. */
  openCommon(): void {
    const { draft, adapter, period } = this.#settings;
    if (draft.windowsIn === 'callee_zone') {
      const at = { vendor: adapter.name, operation: 'plan' };
      assertNoIssues(at, [...draftIssues(draft), ...draftCapabilityIssues(draft, adapter.capabilities)]);
      return;
    }
    const { windows, zones } = period;
    this.#common = { context: { windows, zones }, builder: this.#build({ windows, zones }) };
  }

  of(callee: Callee): CalleeGroup | RejectionReason {
    if (this.#common !== undefined && callee.windows === undefined) return this.#common;
    const clocks = this.#clocksOf(callee);
    if (clocks === undefined) return 'unknown_zone';
    const name =
      callee.windows === undefined ? clocks.name : `${clocks.name} ${JSON.stringify(callee.windows)}`;
    const known = this.#groups.get(name);
    if (known !== undefined) return known;
    const group = this.#groupFor(callee, clocks.zones);
    this.#groups.set(name, group);
    return group;
  }

  /** Another campaign for the same callees, where the vendor's has no room for more. */
  renew(group: CalleeGroup): void {
    group.builder = this.#build(group.context);
  }

  /** The campaigns that still take callees. */
  *open(): Generator<CampaignBuilder> {
    if (this.#common !== undefined) yield this.#common.builder;
    for (const group of this.#groups.values()) if (typeof group === 'object') yield group.builder;
  }

  #groupFor({ windows: own }: Callee, zones: Zones): CalleeGroup | 'outside_windows' {
    const { draft } = this.#settings;
    const context =
      own === undefined ? { windows: draft.windows, zones } : groupWindows(draft, own, zones, this.#period);
    if (context.windows.length === 0) return 'outside_windows';
    try {
      return { context, builder: this.#build(context) };
    } catch (error) {
      if (isAboutWindows(error)) return 'outside_windows';
      throw error;
    }
  }

  #build({ windows, zones }: CalleeGroup['context']): CampaignBuilder {
    const { draft, adapter, period, maxCampaigns, purpose } = this.#settings;
    const index = this.builders.length;
    if (index >= maxCampaigns) {
      const issue = {
        path: 'callees',
        expected: `to need at most ${maxCampaigns} campaigns (see maxCampaigns)`,
      };
      throw new ValidationError({ vendor: adapter.name, operation: 'plan', issues: [issue] });
    }
    const suffix = index === 0 ? '' : `-${index + 1}`;
    const campaign = { index, key: `${draft.key}${suffix}`, name: `${draft.name}${suffix}`, zones };
    const encode = adapter.encode as (
      draft: CampaignDraft,
      context: EncodingContext,
    ) => EncodedCampaign<unknown>;
    const encoded = encode(draft, { ...period, windows, zones, key: campaign.key, name: campaign.name });
    const builder = new CampaignBuilder(campaign, encoded, purpose);
    this.builders.push(builder);
    return builder;
  }

  /** Undefined where nobody knows the zone. */
  #clocksOf({ timeZone, phone }: Callee): ZonesByClocks | undefined {
    if (timeZone !== undefined) return this.#clocks.ofZone(timeZone);
    const zones = timeZonesOf(phone);
    return hasZones(zones) ? this.#clocks.of(zones) : undefined;
  }
}

function hasZones(zones: readonly TimeZone[]): zones is Zones {
  return zones.length > 0;
}

function isAboutWindows(error: unknown): boolean {
  return error instanceof ValidationError && error.issues.every(({ path }) => path === 'windows');
}
