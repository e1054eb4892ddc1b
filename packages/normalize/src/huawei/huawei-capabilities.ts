import type { Capabilities } from '../capabilities/capabilities.js';

/** What a campaign of Huawei Cloud CC-iSales can do, whose calls an IVR flow leads. */
export const huaweiCapabilities = {
  scheduledStart: true,
  manualStart:
    'Huawei Cloud begins a campaign at its begin time: how one is made that waits is not documented.',
  calleesAtCreation: 'Huawei Cloud creates a campaign without numbers: add the callees to it.',
  emptyCampaign: true,
  addCallees: true,
  pause: true,
  resume: true,
  cancel:
    'Huawei Cloud documents no operation that ends a campaign: pause it, or update it to an earlier end.',
  update: true,
  get: true,
  listCalls: true,
  weekdays:
    "Huawei Cloud knows workdays and holidays by the tenant's calendar, and no days of the week: say by holidays which these are.",
  calleeWindows: true,
  concurrencyLimit: true,
  talkLimit: 'Huawei Cloud takes no limit on talk time.',
  callerNumber: true,
  recordingSwitch: 'Huawei Cloud has no switch for recording.',
  redial: true,
  redialEveryone: 'Huawei Cloud calls only those again who were not reached.',
  redialByIntent: 'Huawei Cloud calls again by the result of a call, and not by an intent.',
  messageAfterCall: 'Huawei Cloud sends no message of a campaign after a call.',
  agentTransfer: 'Huawei Cloud hands a call over where the flow says so.',
  callbacks: true,
  variables: true,
  calleeName: 'Huawei Cloud has no field for a name: give it as a variable.',
  passThrough: true,
  calleeOutcomes: 'Huawei Cloud takes all callees of a request or none, without saying whose number it was.',
} as const satisfies Capabilities;

export type HuaweiCapabilities = typeof huaweiCapabilities;
