import type { CallerEvent, HungUpBy, PromptTimes, QueueData } from '../model/caller-event.js';
import type { DialogStep } from '../model/dialog-step.js';
import type { TimeZone } from '../model/time-zone.js';
import { filledTextOf } from '../read-native.js';
import { localTime } from '../time/local-time.js';
import type { InteractionInput, TransferInput } from './native-types.js';

/** `inter_idx` of the last answer, which wants to be sent back. */
export function interactionIndex(step: DialogStep | undefined): { inter_idx?: string } {
  const index = filledTextOf(step?.native.fields.inter_idx);
  return index === undefined ? {} : { inter_idx: index };
}

/** `extparams.release_reason` of inaction 9. */
export const releaseReasons = { robot: '0', fault: '1', person: '2' } as const satisfies Readonly<
  Record<HungUpBy, string>
>;

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

/**
 * When the prompt was played and the result came: where the program tells it, or the prompt was cut short. Then it began, unless
 * told otherwise, when the step came, and ended with the result.
 */
export function playTimes(
  event: CallerEvent,
  since: Date,
  now: Date,
  timeZone: TimeZone,
): Pick<InteractionInput['inparams'], 'begin_play' | 'end_play' | 'result_time'> {
  const told = 'prompt' in event ? event.prompt : undefined;
  const interrupted = 'interrupted' in event && event.interrupted === true;
  if (told === undefined && !interrupted) return {};
  const { begunAt, endedAt }: PromptTimes = told ?? { begunAt: since, endedAt: now };
  return {
    begin_play: nativeTime(begunAt, timeZone),
    end_play: nativeTime(endedAt, timeZone),
    result_time: nativeTime(now, timeZone),
  };
}

/** `yyyyMMddHH:mm:ss`, without anything between date and time, as in the vendor's samples. */
function nativeTime(instant: Date, timeZone: TimeZone): string {
  const { year, month, day, hour, minute, second } = localTime(instant, timeZone);
  return `${year}${month}${day}${hour}:${minute}:${second}`;
}
