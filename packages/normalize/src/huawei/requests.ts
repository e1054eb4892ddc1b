import type { QueueData } from '../model/caller-event.js';
import type { DialogStep } from '../model/dialog-step.js';
import type { TimeZone } from '../model/time-zone.js';
import { filledTextOf, recordOf } from '../read-native.js';
import { localTime } from '../time/local-time.js';
import type { InteractionInput, TransferInput } from './native-types.js';

/** `inter_idx` of the last answer, which wants to be sent back. */
export function interactionIndex(step: DialogStep | undefined): { inter_idx?: string } {
  const index = filledTextOf(recordOf(recordOf(step?.raw).outparams).inter_idx);
  return index === undefined ? {} : { inter_idx: index };
}

/** Why the call was released, as `extparams.release_reason` of inaction 9: 0 normal, 1 system error, 2 the person hung up. */
export function releaseReason(step: DialogStep | undefined): '0' | '1' | '2' {
  if (step === undefined || step.kind === 'unknown') return '1';
  return step.kind === 'hang_up' ? '0' : '2';
}

/** The queue fields that answer outaction 12; all are text at this vendor. */
export function queueParameters(queue: QueueData): NonNullable<InteractionInput['extparams']> {
  const { position, agents, estimatedWait, idleAgents } = queue;
  return {
    ...(position !== undefined && { queueIndex: String(position) }),
    ...(agents !== undefined && { agentCount: String(agents) }),
    ...(estimatedWait !== undefined && { estimateTime: String(estimatedWait) }),
    ...(idleAgents !== undefined && { idleAgentCount: String(idleAgents) }),
  };
}

/** When a transfer took place. The fields' format is not documented: assumed is that of the vendor's other times. */
export function transferTimes(
  begun: Date,
  ended: Date,
  timeZone: TimeZone,
): Pick<TransferInput['inparams'], 'begin_trans' | 'end_trans'> {
  return { begin_trans: nativeTime(begun, timeZone), end_trans: nativeTime(ended, timeZone) };
}

/** `yyyyMMddHH:mm:ss`, without anything between date and time, as in the vendor's samples. */
function nativeTime(instant: Date, timeZone: TimeZone): string {
  const { year, month, day, hour, minute, second } = localTime(instant, timeZone);
  return `${year}${month}${day}${hour}:${minute}:${second}`;
}
