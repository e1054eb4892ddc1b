import type { Conversation } from './alibaba/conversations.js';
import type { Job, JobGroup } from './alibaba/job-store.js';
import type { Campaign } from './huawei/campaign-store.js';
import type { Dialog } from './huawei/dialog.js';
import type { AgentTask, RecallFlow } from './laaffic/account.js';
import type { DialOrder } from './ledger.js';
import type { TaskSnapshot } from './nxcloud/task.js';
import type { SimulatorCredentials } from './settings.js';

/** Four vendors on 127.0.0.1, each with an origin of its own, and what a client needs to talk to them. */
export interface Simulator extends AsyncDisposable {
  readonly alibaba: Endpoint &
    SimulatorCredentials['alibaba'] & {
      conversations(): Conversation[];
      jobGroups(): JobGroup[];
      jobs(): Job[];
    };
  readonly nxcloud: Endpoint & SimulatorCredentials['nxcloud'] & { tasks(): TaskSnapshot[] };
  readonly huawei: Endpoint &
    SimulatorCredentials['huawei'] & { dialogs(): Dialog[]; campaigns(): Campaign[] };
  readonly laaffic: Endpoint &
    SimulatorCredentials['laaffic'] & {
      tasks(): AgentTask[];
      recallFlows(): RecallFlow[];
      /** Names of uploaded files. */
      files(): string[];
    };
  /** Whom the vendors were told to dial, oldest first: one entry for each callee of each request that was accepted. */
  ledger(): DialOrder[];
  /** Ends all calls, callbacks and connections. */
  close(): Promise<void>;
}

export interface Endpoint {
  /** An origin, such as `http://127.0.0.1:4010`. */
  url: string;
}
