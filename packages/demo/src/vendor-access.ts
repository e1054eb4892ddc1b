import type { FetchLike } from '@outdial/core';
import type { Simulator } from '@outdial/simulator';

/** What a vendor is reached by: in a program of your own, the vendor's address and your credentials. */
export interface VendorAccess {
  readonly simulator: Simulator;
  /** Sends the requests of the vendor's client. */
  readonly fetch: FetchLike;
}
