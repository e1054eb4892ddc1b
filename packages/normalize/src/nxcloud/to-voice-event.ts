import type { NxcloudEvent } from '@outdial/nxcloud';
import { mapNative } from '../map-native.js';
import type { VoiceEvent } from '../model/voice-event.js';
import { recordOf, textOf } from '../read-native.js';
import { calleeOf } from './callee-of.js';
import { campaignOf } from './campaign-of.js';
import { campaignStatuses, finishes } from './campaign-statuses.js';
import { instantOf } from './instant-of.js';
import { progressOf } from './progress-of.js';
import { toCall } from './to-call.js';

const kinds: Partial<Record<string, 'call_ended' | 'callee_finished'>> = {
  callCallback: 'call_ended',
  orderCallback: 'callee_finished',
};

/**
 * Turns a verified callback of NXCloud into an event. It never throws, whatever members are missing, null or new: what the
 * vendor does not document is `unknown`, and `raw` holds the whole body.
 */
export function toVoiceEvent(event: NxcloudEvent): VoiceEvent<NxcloudEvent['data']> {
  const data = recordOf(event.data);
  // Where a task is paused and resumed, it says which was last.
  const at = event.sentAt;
  const facts = {
    vendor: 'nxcloud',
    trust: event.trust,
    deliveryId: textOf(event.requestId),
    campaign: campaignOf(data),
    raw: event.data,
  };
  if (event.webhook === 'taskCallback') {
    return {
      kind: 'campaign_changed',
      ...facts,
      at,
      status: mapNative(campaignStatuses, data.taskStatus),
      createdAt: instantOf(data.createTs),
      progress: progressOf(data.taskStat),
    };
  }
  const kind = kinds[event.webhook];
  if (kind === undefined) return { kind: 'unknown', ...facts, at, native: event.webhook };
  const hasCall = Object.keys(recordOf(data.callInfoDetail)).length > 0;
  const call = hasCall ? toCall(event.data) : undefined;
  return {
    kind,
    ...facts,
    at: at ?? call?.endedAt.normalized,
    callee: calleeOf(data),
    calleeFinished: mapNative(finishes, data.finish),
    call,
  };
}
