import type { CallOptions, CallResult, Reconciled, ReconcileOptions } from '@outdial/core';
import type { PhoneNumber } from '../model/callee.js';
import type { CampaignReference } from '../model/campaign.js';

/** One request to a vendor about a campaign, made but not sent. */
export interface CampaignRequest<Data = unknown> {
  /** `operationId` in the vendor's document. */
  readonly operation: string;
  /** Exactly what the vendor's client is given. */
  readonly input: object;
  /** Sends it through the vendor's client. Throws what the client throws; `outcomeOf` turns that into an outcome. */
  send(options?: CallOptions): Promise<CallResult<Data>>;
  /** Asks the vendor whether it has the request, which was sent at that time at the earliest. Sends nothing but lookups. */
  lookUp(sentAt: Date, options?: ReconcileOptions): Promise<Reconciled>;
  /** What an accepted answer says. Tolerant: never throws. */
  read(data: Data): RequestReceipt;
}

/** What a vendor says of a request that it took. */
export interface RequestReceipt {
  /** The campaign that was created; undefined for every other request. */
  readonly campaign?: CampaignReference;
  /** Callees refused though the request was taken. */
  readonly refused: readonly RefusedCallee[];
  /** How many callees were taken; undefined where the vendor does not say. */
  readonly acceptedCount?: number | undefined;
}

/** A callee that the vendor refused; it names the id or the number, or neither. */
export interface RefusedCallee {
  readonly id?: string | undefined;
  readonly phone?: PhoneNumber | undefined;
  /** The vendor's reason, as it came. */
  readonly native: unknown;
}
