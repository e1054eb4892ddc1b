import type { HuaweiEvent } from '@outdial/huawei';
import type { CallEndedEvent } from '../model/voice-event.js';
import type { HuaweiReadingOptions } from './reading-options.js';
import { toCall } from './to-call.js';

/**
 * Turns one result of a push of Huawei into an event. It never throws, whatever members are missing, null or new, and `raw`
 * holds the whole result. The vendor signs nothing: `trust` is `unverified`.
 */
export function toVoiceEvent(
  { data, trust }: HuaweiEvent,
  options: HuaweiReadingOptions = {},
): CallEndedEvent<HuaweiEvent['data']> {
  const call = toCall(data, options);
  return {
    kind: 'call_ended',
    vendor: 'huawei',
    trust,
    deliveryId: undefined,
    // Only when the call began is told.
    at: undefined,
    campaign: call.campaign,
    callee: call.callee,
    calleeFinished: call.calleeFinished,
    call,
    raw: data,
  };
}
