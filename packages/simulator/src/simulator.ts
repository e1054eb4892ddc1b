import type { Conversation } from './alibaba/conversations.js';
import type { Job, JobGroup } from './alibaba/job.js';
import type { Controls } from './controls.js';
import type { CampaignSnapshot } from './huawei/campaign-snapshot.js';
import type { Dialog } from './huawei/dialog.js';
import type { RecallFlow } from './laaffic/recall-flow.js';
import type { GroupCallTask } from './laaffic/task.js';
import type { TaskSnapshot } from './nxcloud/task.js';
import type { SimulatorCredentials } from './settings.js';
import type { VendorName } from './vendor-name.js';

/** Each vendor's address, the credentials that it takes, and what may be seen of its state. */
export interface SimulatedVendors {
  readonly alibaba: Endpoint &
    SimulatorCredentials['alibaba'] & {
      conversations(): Conversation[];
      jobGroups(): JobGroup[];
      jobs(): Job[];
    };
  readonly nxcloud: Endpoint & SimulatorCredentials['nxcloud'] & { tasks(): TaskSnapshot[] };
  readonly huawei: Endpoint &
    SimulatorCredentials['huawei'] & { dialogs(): Dialog[]; campaigns(): CampaignSnapshot[] };
  readonly laaffic: Endpoint &
    SimulatorCredentials['laaffic'] & {
      tasks(): GroupCallTask[];
      recallFlows(): RecallFlow[];
      /** Names of uploaded files. */
      files(): string[];
    };
}

/** Vendors on this machine, each with an origin of its own, and what a client needs to talk to them. */
export type Simulator<Name extends VendorName = VendorName> = Pick<SimulatedVendors, Name> &
  Controls &
  AsyncDisposable & {
    /** Where the control interface is served; undefined without the option `control`. */
    readonly control: Endpoint | undefined;
    /** Answers a request to any of the vendors' addresses without a socket. Rejects with `TypeError`, as `fetch` does, for another address. */
    fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
    /** Ends all calls, callbacks and connections. Nothing answers afterwards; what has happened can still be looked at. */
    close(): Promise<void>;
  };

export interface Endpoint {
  /** An origin, such as `http://127.0.0.1:4010`; without sockets one that `fetch` of the simulator alone knows. */
  url: string;
}
