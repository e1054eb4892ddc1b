import type { Clock } from './clock.js';
import type { CallbackReceiver } from './deliveries/post-callback.js';
import type { FaultRule } from './faults/fault-rule.js';
import type { PushUrls } from './push-addresses.js';
import type { Script } from './script/script.js';
import type { CredentialOverrides, PortSettings } from './settings.js';
import type { SimulatorEvent } from './simulator-event.js';
import type { VendorName } from './vendor-name.js';
import type { ClockMode } from './world/clock-settings.js';

export interface SimulatorOptions<Name extends VendorName = VendorName> {
  /** All four without it. */
  vendors?: readonly Name[];
  /**
   * One number N stands for N to N+3, in the order alibaba, nxcloud, huawei, laaffic, and N+4 for the control interface; 0, the default, for free
   * ports. A vendor that is not among `vendors` leaves its port free.
   */
  ports?: PortSettings;
  /** Which address to listen on, 127.0.0.1 by default. Whoever can reach another one can use the simulator, and what was sent to it. */
  host?: string;
  /** False: no sockets at all; requests come by `fetch` of the simulator. True by default. */
  listen?: boolean;
  /** True: serves the control interface over HTTP, too. False by default. */
  control?: boolean;
  credentials?: CredentialOverrides;
  /** The same seed gives the same ids, tokens, draws and callbacks, to the byte. */
  seed?: string | number;
  /** `real` by default. */
  clock?: ClockMode;
  /** Where the simulator's clock starts; at `now` by default. */
  start?: Date;
  /** The time by which vendors judge signatures, the machine's by default: clients sign by their own clocks, whatever the simulator's shows. */
  now?: Clock;
  /** What phones and robots do: an object, or a text of YAML or JSON. */
  script?: string | Script;
  faults?: readonly FaultRule[];
  /** Where vendors push what they take no address for in a request. */
  pushUrls?: PushUrls;
  /** Is given every callback in place of the network, whatever its address. */
  onCallback?: CallbackReceiver;
  /** Is given what goes into the journal. It must not throw. */
  onEvent?: (event: SimulatorEvent) => void;
  /** How many entries the journal and the list of deliveries keep. 100,000 by default. Orders and calls are all kept, until a reset. */
  journalLimit?: number;
}
