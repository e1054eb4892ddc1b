import type { Capability } from '../capabilities/capabilities.js';

/** What a vendor's dialogs can do. Each adapter publishes one such table; types, errors and the README's matrix follow from it. */
export interface DialogCapabilities {
  /** Leads calls that came in. */
  readonly inbound: Capability;
  /** Takes what the person said before the robot did. */
  readonly firstWords: Capability;
  /** Takes data for the script with a call. */
  readonly callData: Capability;
  /** Asks for keys, and takes them. */
  readonly keys: Capability;
  /** Takes that nothing came in time. */
  readonly silence: Capability;
  /** Takes that something could not be recognised, or that recognition failed. */
  readonly recognitionFailures: Capability;
  /** Says whether the person may interrupt a prompt. */
  readonly bargeIn: Capability;
  /** Takes when a prompt was played, and so how far it got. */
  readonly promptTimes: Capability;
  /** Asks to record the person. */
  readonly recording: Capability;
  /** Asks to look something up. */
  readonly lookUps: Capability;
  /** Takes that a transfer failed, and goes on. */
  readonly failedTransfers: Capability;
  /** Takes who released the call. */
  readonly hangUpCause: Capability;
  /** Has the call recorded by the site's capture system: `startCapture()`. */
  readonly capture: Capability;
  /** Says whether the capture system has recognised something yet: `hasRecognition()`. */
  readonly recognitionPolling: Capability;
  /** Knows calls as tasks of a campaign: `call.task`, `announceCall()`, `reportUnreached()`, `reportTimeout()`. */
  readonly tasks: Capability;
}

export type DialogCapabilityName = keyof DialogCapabilities;
