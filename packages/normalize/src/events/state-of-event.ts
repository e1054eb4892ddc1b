import type { Call, CalleeReference } from '../model/call.js';
import type { CampaignProgress } from '../model/campaign.js';
import type { CampaignChangedEvent, VoiceEvent } from '../model/voice-event.js';
import type { CalleeState, CallState, CampaignState, EventState } from './event-state.js';
import { calleeKey, callKey, campaignKey, deliveryKey } from './keys.js';

/** What one event says, and nothing else: the state of many is the join of these. */
export function stateOfEvent(event: VoiceEvent): EventState {
  const { vendor } = event;
  const delivery = deliveryKey(event);
  const campaign = campaignKey(vendor, event.campaign);
  const person = 'callee' in event ? event.callee : undefined;
  const callee = person && calleeKey(vendor, campaign, person);
  const call = 'call' in event ? event.call : undefined;
  return {
    deliveries: { [delivery]: event.kind },
    campaigns: campaign === undefined ? {} : { [campaign]: campaignStateOf(event) },
    callees:
      callee === undefined || person === undefined ? {} : { [callee]: calleeStateOf(event, person, campaign) },
    calls:
      call === undefined ? {} : { [callKey(vendor, call.id, delivery)]: callStateOf(call, campaign, callee) },
  };
}

function campaignStateOf(event: VoiceEvent): CampaignState {
  const { vendor, campaign } = event;
  const facts = { vendor, key: campaign.key, id: campaign.id, scriptId: campaign.scriptId };
  return told(event.kind === 'campaign_changed' ? { ...facts, ...progressStateOf(event) } : facts);
}

function progressStateOf({
  status,
  at,
  createdAt,
  progress,
}: CampaignChangedEvent): Omit<CampaignState, 'vendor'> {
  const { waiting, running, paused, ...callees } = progress.callees;
  return {
    createdAt: millisecondsOf(createdAt.normalized),
    standing: told({
      status: told({ normalized: status.normalized, native: status.native }),
      at: millisecondsOf(at),
      callees: told({ waiting, running, paused }),
      done: doneOf(progress),
    }),
    callees: told(callees),
    calls: told(progress.calls),
  };
}

function doneOf({ callees, calls }: CampaignProgress): number {
  return (callees.called ?? 0) + (callees.finished ?? 0) + (calls.total ?? 0);
}

function calleeStateOf(event: VoiceEvent, person: CalleeReference, campaign: string | undefined): CalleeState {
  const { id, vendorId, phone, name, passThrough } = person;
  const finished = 'calleeFinished' in event ? event.calleeFinished.normalized : 'unknown';
  const isFinished = finished === true || (event.kind === 'callee_finished' && finished !== false);
  return told({
    vendor: event.vendor,
    campaign,
    id,
    vendorId,
    phone: phone.normalized,
    name,
    passThrough,
    isFinished: isFinished || undefined,
  });
}

function callStateOf(call: Call, campaign: string | undefined, callee: string | undefined): CallState {
  return told({
    vendor: call.vendor,
    id: call.id,
    campaign,
    callee,
    status: told({ normalized: call.status.normalized, native: call.status.native }),
    hangupCause: told({ normalized: call.hangupCause.normalized, native: call.hangupCause.native }),
    hungUpBy: told({ normalized: call.hungUpBy.normalized, native: call.hungUpBy.native }),
    attempt: call.attempt.normalized,
    plannedAt: millisecondsOf(call.plannedAt.normalized),
    startedAt: millisecondsOf(call.startedAt.normalized),
    ringingAt: millisecondsOf(call.ringingAt.normalized),
    answeredAt: millisecondsOf(call.answeredAt.normalized),
    endedAt: millisecondsOf(call.endedAt.normalized),
    ringSeconds: call.ringSeconds.normalized,
    durationSeconds: call.durationSeconds.normalized,
    sipCode: call.sipCode,
    recordingId: call.recordingId,
    recordingUrl: call.recordingUrl,
    keys: call.keys.normalized,
    agent: call.agent?.name,
    intents: call.intents.length === 0 ? undefined : call.intents,
    charges: call.charges.length === 0 ? undefined : call.charges,
  });
}

/** An invalid date is no time: it would be neither before nor after any other. */
function millisecondsOf(instant: Date | undefined): number | undefined {
  const milliseconds = instant?.getTime();
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

/** Leaves out what is undefined, as JSON would. */
function told<Fields extends object>(fields: Fields): Fields {
  const result: Partial<Fields> = {};
  for (const name in fields) if (fields[name] !== undefined) result[name] = fields[name];
  return result as Fields;
}
