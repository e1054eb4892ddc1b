import type { DialogCapabilities } from '../dialog/dialog-capabilities.js';

/** What dialogs of Alibaba Cloud's OutboundBot can do by the vendor's documents. */
export const alibabaDialogCapabilities = {
  inbound: 'Alibaba Cloud documents no word for the call type of an inbound call: give inboundCallType',
  firstWords: true,
  callData: 'Alibaba Cloud takes no data with a call',
  keys: 'Alibaba Cloud documents no report of pressed keys: allow it by assumeTurns',
  silence: 'Alibaba Cloud documents no report of silence: allow it by assumeTurns',
  recognitionFailures: 'Alibaba Cloud documents no report of a failed recognition: allow it by assumeTurns',
  bargeIn: true,
  promptTimes: 'Alibaba Cloud does not take when a prompt was played',
  recording: 'Alibaba Cloud never asks for a recording',
  lookUps: 'Alibaba Cloud never asks to look something up',
  failedTransfers: 'Alibaba Cloud documents no report of a failed transfer: allow it by assumeTurns',
  hangUpCause: 'Alibaba Cloud does not take who hung up',
  capture: 'Alibaba Cloud has no capture system to start',
  recognitionPolling: 'Alibaba Cloud has no recognition to ask for',
  tasks: true,
} as const satisfies DialogCapabilities;

type Documented = typeof alibabaDialogCapabilities;

/** What `assumeTurns` allows. */
export const assumedCapabilities = {
  keys: true,
  silence: true,
  recognitionFailures: true,
  failedTransfers: true,
} as const satisfies Partial<DialogCapabilities>;

/** What dialogs can do with the options `assumeTurns` and `inboundCallType`. */
export type AlibabaDialogCapabilities<
  Assumes extends boolean = boolean,
  InboundType extends string | undefined = string | undefined,
> = Omit<Documented, keyof typeof assumedCapabilities | 'inbound'> & {
  readonly [Name in keyof typeof assumedCapabilities]: [Assumes] extends [true] ? true : Documented[Name];
} & { readonly inbound: [InboundType] extends [string] ? true : Documented['inbound'] };
