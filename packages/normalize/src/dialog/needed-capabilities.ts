import type { CallerEvent } from '../model/caller-event.js';
import type { DialogCall } from '../model/dialog-call.js';
import type { DialogCapabilityName } from './dialog-capabilities.js';

type Needs<Subject> = Readonly<Partial<Record<DialogCapabilityName, (subject: Subject) => boolean>>>;

/** Which calls need which capability: what the types say, for programs that no compiler has checked. */
const callNeeds: Needs<DialogCall> = {
  inbound: ({ direction }) => direction === 'inbound',
  firstWords: ({ firstWords }) => firstWords !== undefined,
  callData: ({ data }) => data !== undefined,
  tasks: ({ task }) => task !== undefined,
};

/** Which events need which capability. */
const eventNeeds: Needs<CallerEvent> = {
  keys: ({ kind }) => kind === 'pressed',
  silence: ({ kind }) => kind === 'silent',
  recognitionFailures: ({ kind }) => kind === 'not_understood' || kind === 'failed',
  bargeIn: (event) => 'interrupted' in event && event.interrupted === true,
  promptTimes: (event) => 'prompt' in event && event.prompt !== undefined,
  failedTransfers: (event) => event.kind === 'transferred' && !event.succeeded,
  hangUpCause: (event) => event.kind === 'hung_up' && event.by !== undefined,
};

export function callCapabilities(call: DialogCall): DialogCapabilityName[] {
  return neededBy(call, callNeeds);
}

export function eventCapabilities(event: CallerEvent): DialogCapabilityName[] {
  return neededBy(event, eventNeeds);
}

function neededBy<Subject>(subject: Subject, needs: Needs<Subject>): DialogCapabilityName[] {
  return (Object.keys(needs) as DialogCapabilityName[]).filter((name) => needs[name]?.(subject));
}
