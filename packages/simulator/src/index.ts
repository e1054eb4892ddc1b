export type { Conversation } from './alibaba/conversations.js';
export type { Dialog } from './huawei/dialog.js';
export type { AgentTask, RecallFlow } from './laaffic/account.js';
export type { TaskSnapshot } from './nxcloud/task.js';
export type { CredentialOverrides, PortSettings, SimulatorCredentials } from './settings.js';
export type { Endpoint, Simulator } from './simulator.js';
export type { SimulatorEvent } from './simulator-event.js';
export { type SimulatorOptions, startSimulator } from './start-simulator.js';
export type { VendorName } from './vendor-name.js';
