import type { Capabilities } from '../capabilities/capabilities.js';
import { laafficCapabilities } from './laaffic-capabilities.js';

/** What LAAFFIC documents that an IVR task can do. */
export const laafficIvrCapabilities = {
  ...laafficCapabilities,
  cancel: 'LAAFFIC documents no operation that cancels an IVR task',
  update: true,
  listCalls: 'LAAFFIC’s call records do not say which task they are of: calls come by push',
  recordingSwitch: 'LAAFFIC has no switch for the recording of IVR calls',
  redialByIntent: 'LAAFFIC redials IVR calls by their result, and not by intent',
  messageAfterCall: true,
  agentTransfer: true,
} as const satisfies Capabilities;

export type LaafficIvrCapabilities = typeof laafficIvrCapabilities;
