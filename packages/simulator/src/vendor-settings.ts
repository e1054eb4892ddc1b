import type { Clock } from './clock.js';
import type { DeliveryDesk } from './deliveries/delivery-desk.js';
import type { CallBook } from './dialling/call-book.js';
import type { IdSource } from './engine/id-source.js';
import type { FaultBook } from './faults/fault-book.js';
import type { TakeOrder } from './ledger.js';
import type { PhoneNetwork } from './network/phone-network.js';
import type { PushAddresses } from './push-addresses.js';
import type { ScriptBook } from './script/script-book.js';
import type { Report } from './simulator-event.js';
import type { World } from './world/world.js';

/** What every vendor is given beside its credentials. */
export interface VendorSettings {
  ids: IdSource;
  /** The simulator's clock. */
  now: Clock;
  /** The clock by which the vendor judges the time of a signature: that of the client's machine, but for a fault that skews it. */
  gatewayNow: Clock;
  order: TakeOrder;
  report: Report;
  world: World;
  script: ScriptBook;
  network: PhoneNetwork;
  calls: CallBook;
  deliveries: DeliveryDesk;
  faults: FaultBook;
  pushAddresses: PushAddresses;
}
