/** `true`, or why not: a sentence that names the vendor. */
export type Capability = true | string;

/**
 * What a vendor can do with campaigns. Each adapter publishes one such table, and everything else follows from it: the types of
 * its drafts and methods, the matrix of the README and what is said at run time.
 */
export interface Capabilities {
  /** Starts at an instant by itself. */
  readonly scheduledStart: Capability;
  /** Waits for `start()`. */
  readonly manualStart: Capability;
  /** Takes callees in the request that creates the campaign. */
  readonly calleesAtCreation: Capability;
  /** Can be created without callees. */
  readonly emptyCampaign: Capability;
  /** Takes more callees later. */
  readonly addCallees: Capability;
  readonly pause: Capability;
  readonly resume: Capability;
  readonly cancel: Capability;
  readonly update: Capability;
  readonly get: Capability;
  readonly listCalls: Capability;
  /** Windows on some days of the week only. */
  readonly weekdays: Capability;
  /** Each callee on its own clocks: by a campaign of its own for each zone. */
  readonly calleeWindows: Capability;
  /** Keeps `maxConcurrentCalls`. */
  readonly concurrencyLimit: Capability;
  /** Keeps `maxTalkSeconds`. */
  readonly talkLimit: Capability;
  readonly callerNumber: Capability;
  /** Can switch recording on and off. */
  readonly recordingSwitch: Capability;
  /** Calls those again who were not reached. */
  readonly redial: Capability;
  readonly redialEveryone: Capability;
  readonly redialByIntent: Capability;
  readonly messageAfterCall: Capability;
  readonly agentTransfer: Capability;
  /** Reports to addresses given with the campaign. */
  readonly callbacks: Capability;
  /** Values for the script's variables, per callee. */
  readonly variables: Capability;
  readonly calleeName: Capability;
  /** Gives back a text of yours with each callee. */
  readonly passThrough: Capability;
  /** Says which callees of a request it refused. */
  readonly calleeOutcomes: Capability;
}

export type CapabilityName = keyof Capabilities;
