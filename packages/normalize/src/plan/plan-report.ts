import type { AdapterName } from '../campaign/campaign-protocol.js';
import type { Assumption, Loss } from '../model/loss.js';
import type { TimeZone } from '../model/time-zone.js';
import type { RejectedRow, RejectionReason } from './rejected-row.js';
import type { Tally } from './tally.js';

/** What a plan comes to: what would be sent, to whom not and why, and what the vendor will not do as wished. Plain data. */
export interface PlanReport {
  readonly adapter: AdapterName;
  /** The vendor as in sentences. */
  readonly title: string;
  readonly draft: { readonly key: string; readonly name: string };
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly requests: readonly OperationCount[];
  /** Rows that are not called, by reason. */
  readonly rejections: readonly Tally<RejectionReason, Omit<RejectedRow, 'reason'>>[];
  /** Rows that are called with less than they have, by what is cut or left out. */
  readonly truncations: readonly Tally<string, TruncatedRow>[];
  /** What the vendor will not honour. */
  readonly losses: readonly Loss[];
  /** What the vendor does not document and is taken to be so. */
  readonly assumptions: readonly Assumption[];
  readonly campaigns: readonly CampaignReport[];
}

export interface OperationCount {
  /** `operationId` in the vendor's document. */
  readonly operation: string;
  readonly count: number;
}

export interface TruncatedRow {
  readonly line: number;
  /** The callee's id, where it has one: never the number. */
  readonly id: string | undefined;
}

export interface CampaignReport {
  readonly key: string;
  readonly name: string;
  readonly callees: number;
  readonly requests: number;
  readonly zones: readonly TimeZone[];
  readonly windows: WindowsReport;
  /** ISO 8601 in UTC: the first instant at which the vendor may call; undefined when there is none. */
  readonly firstCallAt: string | undefined;
  /** Undefined without a workload. */
  readonly estimate: CampaignEstimate | undefined;
}

/** When the vendor will call, on the clocks that it reads them on. */
export interface WindowsReport {
  /** A zone, or an offset such as `+08:00`. */
  readonly clocks: string;
  /** Monday first; for each day its stretches, e.g. `09:00–12:00`. */
  readonly days: readonly (readonly string[])[];
}

/** When a campaign would end, on average and if the vendor calls as many at a time as wished. */
export interface CampaignEstimate {
  /** Hours of calls, one after the other. */
  readonly callHours: number;
  /** ISO 8601 in UTC; undefined when time runs out first. */
  readonly endsAt: string | undefined;
  /** Callees that time does not suffice for. */
  readonly notReached: number;
}
