import type { Capabilities } from '../capabilities/capabilities.js';

/** What a job group of Alibaba Cloud OutboundBot can do. */
export const alibabaCapabilities = {
  scheduledStart: true,
  manualStart: 'Alibaba Cloud has no operation that starts a job group: it calls as its schedule says.',
  calleesAtCreation: 'Alibaba Cloud creates a job group without jobs: add the callees to it.',
  emptyCampaign: true,
  addCallees: true,
  pause: true,
  resume: true,
  cancel: true,
  update: true,
  get: true,
  listCalls: true,
  weekdays: true,
  calleeWindows: true,
  concurrencyLimit:
    'Alibaba Cloud guarantees a job group a number of calls at a time, and limits those of the whole instance only.',
  talkLimit: 'Alibaba Cloud takes no limit on talk time.',
  callerNumber: true,
  recordingSwitch: 'Alibaba Cloud has no switch for recording.',
  redial: true,
  redialEveryone: 'Alibaba Cloud calls only those again who were not reached.',
  redialByIntent: 'Alibaba Cloud calls those again who were not reached, whatever the intent.',
  messageAfterCall:
    'Alibaba Cloud can announce a call by a flash SMS, and sends no message of a campaign after it.',
  agentTransfer: 'Alibaba Cloud hands a call over where the script says so.',
  callbacks: 'Alibaba Cloud pushes results into a RocketMQ topic set up in its console, and to no address.',
  variables: true,
  calleeName: true,
  passThrough: 'Alibaba Cloud has no field for it: give it as a variable, which comes back with each call.',
  calleeOutcomes: 'Alibaba Cloud tells the ids of the jobs that it made, and not of whom it made none.',
} as const satisfies Capabilities;

export type AlibabaCapabilities = typeof alibabaCapabilities;
