import type { DialogCapabilities } from '../dialog/dialog-capabilities.js';

/** What dialogs of Huawei Cloud's OIAP can do. */
export const huaweiDialogCapabilities = {
  inbound: true,
  firstWords: 'Huawei Cloud opens a dialog before the person has said anything',
  callData: true,
  keys: true,
  silence: true,
  recognitionFailures: true,
  bargeIn: true,
  promptTimes: true,
  recording: true,
  lookUps: true,
  failedTransfers: true,
  hangUpCause: true,
  capture: true,
  recognitionPolling: true,
  tasks: 'Huawei Cloud takes no reports on the calls of its campaigns',
} as const satisfies DialogCapabilities;
