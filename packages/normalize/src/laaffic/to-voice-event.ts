import type { LaafficEvent } from '@outdial/laaffic';
import { blankCallee, blankCampaignReference } from '../events/blank-call.js';
import type { Call } from '../model/call.js';
import type { AgentRingingEvent, VoiceEvent } from '../model/voice-event.js';
import { readInstant } from '../read-instant.js';
import { filledTextOf, listOf, recordOf, textOf } from '../read-native.js';
import { phoneOf } from '../read-phone.js';
import type { LaafficReadingOptions } from './reading-options.js';
import { toCall } from './to-call.js';
import { toCallCentreCall } from './to-call-centre-call.js';

type Raw = LaafficEvent['data'];

/** The vendor says so of this push, and of no other. */
const ringingTimeZone = 'Asia/Shanghai';

const untold = { normalized: 'unknown', native: undefined } as const;

/**
 * Turns one record of a push of LAAFFIC into an event. It never throws, whatever members are missing, null or new, and `raw`
 * holds the whole record. The vendor signs nothing: `trust` is `unverified`.
 */
export function toVoiceEvent(event: LaafficEvent, options: LaafficReadingOptions = {}): VoiceEvent<Raw> {
  switch (event.webhook) {
    case 'agentStatusReport':
    case 'ivrStatusReport':
      return callEnded(event, toCall(event.data, options));
    case 'callCentreReport':
      return callEnded(event, toCallCentreCall(event.data, options));
    case 'ringingNotification':
      return agentRinging(event);
    default:
      return { kind: 'unknown', ...factsOf(event), native: (event as LaafficEvent).webhook };
  }
}

function factsOf({ data, trust }: LaafficEvent) {
  return {
    vendor: 'laaffic',
    trust,
    deliveryId: undefined,
    at: undefined,
    campaign: blankCampaignReference,
    raw: data,
  };
}

function callEnded(event: LaafficEvent, call: Call): VoiceEvent<Raw> {
  return {
    kind: 'call_ended',
    ...factsOf(event),
    at: call.endedAt.normalized,
    campaign: call.campaign,
    callee: call.callee,
    calleeFinished: call.calleeFinished,
    call,
  };
}

function agentRinging(event: LaafficEvent): AgentRingingEvent<Raw> {
  const ringing = recordOf(event.data);
  const ringingAt = readInstant(ringing.callinEventTime, ringingTimeZone);
  return {
    kind: 'agent_ringing',
    ...factsOf(event),
    at: ringingAt.normalized,
    campaign: { ...blankCampaignReference, id: filledTextOf(ringing.taskId) },
    callee: { ...blankCallee, phone: phoneOf(ringing.called), passThrough: filledTextOf(ringing.calledInfo) },
    calleeFinished: untold,
    callId: textOf(ringing.callId),
    ringingAt,
    agent: filledTextOf(ringing.sipAccount),
    agentGroup: filledTextOf(ringing.seatGroupName),
    missedBy: listOf(ringing.noAnswerSipList).flatMap((account) => filledTextOf(account) ?? []),
  };
}
