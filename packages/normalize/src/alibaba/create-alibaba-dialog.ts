import type { AlibabaClient, DialogueInput, DialogueOutput } from '@outdial/alibaba';
import { type CallOptions, ValidationError } from '@outdial/core';
import { createDialogSession } from '../dialog/create-dialog-session.js';
import type { DialogProtocol } from '../dialog/dialog-protocol.js';
import type { CallerEvent } from '../model/caller-event.js';
import type { DialogCall, DialogSession } from '../model/dialog-session.js';
import type { DialogStep } from '../model/dialog-step.js';
import { toStep } from './to-step.js';

export interface AlibabaDialogOptions {
  readonly client: Pick<AlibabaClient, 'dialogue'>;
  readonly instanceId: string;
  /** What the person said first, e.g. on picking up. Each turn needs it, and how a first turn is opened is not documented. */
  readonly firstUtterance: string;
  readonly scriptId?: string;
  readonly taskId?: string;
  /** Default `Outbound`, the only value documented; an inbound call needs one. */
  readonly callType?: string;
}

type Spoken = Pick<DialogueInput, 'Utterance' | 'ActionKey'>;

const vendor = 'alibaba';
const operation = 'dialogue';

/** Makes a dialog session over an Alibaba Cloud OutboundBot client. One session leads one call. */
export function createAlibabaDialog(options: AlibabaDialogOptions): DialogSession<DialogueOutput> {
  const say = async (call: DialogCall, spoken: Spoken, callOptions?: CallOptions) => {
    const { data } = await options.client.dialogue(inputOf(options, call, spoken), callOptions);
    return toStep(data);
  };
  const protocol: DialogProtocol<DialogueOutput> = {
    vendor,
    operation,
    async open(call, callOptions) {
      return { step: await say(call, { Utterance: options.firstUtterance }, callOptions), ended: false };
    },
    async reply(event, { call, step }, callOptions) {
      if (step !== undefined && needsNoTurn(event, step)) return { step, ended: true };
      const ended = event.kind === 'hung_up';
      return { step: await say(call, spokenFor(event), callOptions), ended };
    },
  };
  return createDialogSession(protocol);
}

function inputOf(options: AlibabaDialogOptions, call: DialogCall, spoken: Spoken): DialogueInput {
  const { instanceId, scriptId, taskId, callType } = options;
  const isOutbound = call.direction === 'outbound';
  if (!isOutbound && callType === undefined) {
    const expected = 'required for an inbound call: the vendor documents Outbound only';
    throw new ValidationError({ vendor, operation, issues: [{ path: 'callType', expected }] });
  }
  return {
    CallId: call.id,
    CallType: callType ?? 'Outbound',
    CalledNumber: isOutbound ? call.person : call.line,
    CallingNumber: isOutbound ? call.line : call.person,
    InstanceId: instanceId,
    ...(scriptId !== undefined && { ScriptId: scriptId }),
    ...(taskId !== undefined && { TaskId: taskId }),
    ...spoken,
  };
}

/** A robot that asked for the hang-up, or has handed the person on, expects no further turn: assumed. */
function needsNoTurn(event: CallerEvent, step: DialogStep): boolean {
  if (event.kind === 'transferred') return event.succeeded;
  return event.kind === 'hung_up' && step.kind === 'hang_up';
}

/**
 * What a turn reports. `Hangup` is documented; that keys go the way of speech, and that an empty text stands for "nothing",
 * is assumed: the vendor documents speech only.
 */
function spokenFor(event: CallerEvent): Spoken {
  if (event.kind === 'hung_up') return { Utterance: '', ActionKey: 'Hangup' };
  if (event.kind === 'said') return { Utterance: event.text };
  return { Utterance: event.kind === 'pressed' ? event.keys : '' };
}
