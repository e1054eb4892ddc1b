import type { DialogueInput, DialogueOutput } from '@outdial/alibaba';
import type { CallOptions } from '@outdial/core';
import type { AnsweringEvent, DialogLine, DialogPosition, Turn } from '../dialog/dialog-protocol.js';
import type { HungUpBy } from '../model/caller-event.js';
import type { DialogCall } from '../model/dialog-call.js';
import type { DialogStep } from '../model/dialog-step.js';
import type { AlibabaDialogOptions } from './alibaba-dialogs.js';
import { toStep } from './to-step.js';

type Raw = DialogueOutput;
type Spoken = Pick<DialogueInput, 'Utterance' | 'ActionKey'>;

/** The turns of one call. */
export class AlibabaDialogLine implements DialogLine<Raw> {
  readonly #options: AlibabaDialogOptions;
  readonly #call: DialogCall;

  constructor(options: AlibabaDialogOptions, call: DialogCall) {
    this.#options = options;
    this.#call = call;
  }

  async open(id: string, options?: CallOptions): Promise<Turn<Raw>> {
    const Utterance = this.#call.firstWords ?? this.#options.firstWords;
    return { step: await this.#say({ Utterance }, id, options), ended: false };
  }

  /** A robot that has handed the person on expects no further turn: assumed. */
  async reply(
    event: AnsweringEvent,
    { step, nextStep }: DialogPosition<Raw>,
    options?: CallOptions,
  ): Promise<Turn<Raw>> {
    const isHandedOn = event.kind === 'transferred' && event.succeeded;
    if (isHandedOn && step !== undefined) return { step, ended: true };
    return { step: await this.#say({ Utterance: utteranceFor(event) }, nextStep, options), ended: false };
  }

  /** `Hangup` is documented. A robot that asked for the hang-up itself expects no further turn: assumed. */
  async close(
    _by: HungUpBy,
    { step, nextStep }: DialogPosition<Raw>,
    options?: CallOptions,
  ): Promise<DialogStep<Raw>> {
    if (step?.kind === 'hang_up') return step;
    return this.#say({ Utterance: '', ActionKey: 'Hangup' }, nextStep, options);
  }

  async #say(spoken: Spoken, id: string, options?: CallOptions): Promise<DialogStep<Raw>> {
    const { data } = await this.#options.client.dialogue({ ...this.#callInput(), ...spoken }, options);
    return toStep(data, { id, actionKey: spoken.ActionKey });
  }

  #callInput(): Omit<DialogueInput, 'Utterance'> {
    const { instanceId, scriptId, inboundCallType = '' } = this.#options;
    const { id, direction, person, line, task } = this.#call;
    const isOutbound = direction === 'outbound';
    return {
      CallId: id,
      CallType: isOutbound ? 'Outbound' : inboundCallType,
      CalledNumber: isOutbound ? person : line,
      CallingNumber: isOutbound ? line : person,
      InstanceId: instanceId,
      ...(scriptId !== undefined && { ScriptId: scriptId }),
      ...(task !== undefined && { TaskId: task }),
    };
  }
}

/** That keys go the way of speech, and that an empty text stands for "nothing", is assumed: the vendor documents speech only. */
function utteranceFor(event: AnsweringEvent): string {
  if (event.kind === 'said') return event.text;
  return event.kind === 'pressed' ? event.keys : '';
}
