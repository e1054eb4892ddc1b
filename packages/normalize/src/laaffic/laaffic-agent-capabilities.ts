import type { Capabilities } from '../capabilities/capabilities.js';
import { laafficCapabilities } from './laaffic-capabilities.js';

/** What LAAFFIC documents that a task of AI agents can do. */
export const laafficAgentCapabilities = {
  ...laafficCapabilities,
  cancel: true,
  update: 'LAAFFIC has no change of an agent’s task: cancel it and create another',
  listCalls: 'LAAFFIC does not say that its call records hold the calls of agents: calls come by push',
  recordingSwitch: true,
  redialByIntent: true,
  messageAfterCall: 'LAAFFIC sends messages after an agent’s calls as its console says',
  agentTransfer: 'LAAFFIC’s agents hand calls over as its console says',
} as const satisfies Capabilities;

export type LaafficAgentCapabilities = typeof laafficAgentCapabilities;
