import type { Capabilities } from '../capabilities/capabilities.js';

/** What NXCloud's Callbot v3 documents that a task can do. */
export const nxcloudCapabilities = {
  scheduledStart: true,
  manualStart: true,
  calleesAtCreation: true,
  emptyCampaign: true,
  addCallees: true,
  pause: true,
  resume: true,
  cancel: true,
  update: true,
  get: true,
  listCalls:
    'NXCloud does not document how its list of calls answers: calls come in callbacks, or by callsOfCallees',
  weekdays: true,
  calleeWindows: true,
  concurrencyLimit: true,
  talkLimit: 'NXCloud has no limit on talk time',
  callerNumber: 'NXCloud chooses the caller number by its route',
  recordingSwitch: 'NXCloud has no switch for recording',
  redial: true,
  redialEveryone: 'NXCloud redials unanswered calls only',
  redialByIntent: 'NXCloud redials unanswered calls only, whatever their intent',
  messageAfterCall: true,
  agentTransfer: true,
  callbacks: true,
  variables: true,
  calleeName: true,
  passThrough: true,
  calleeOutcomes: true,
} as const satisfies Capabilities;

export type NxcloudCapabilities = typeof nxcloudCapabilities;
