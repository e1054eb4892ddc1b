import type { Clock } from './clock.js';
import type { IdSource } from './engine/id-source.js';
import type { TakeOrder } from './ledger.js';
import type { Report } from './simulator-event.js';

/** What every vendor is given beside its credentials. */
export interface VendorSettings {
  ids: IdSource;
  now: Clock;
  order: TakeOrder;
  report: Report;
}
