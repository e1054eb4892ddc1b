import type { CallOptions } from '@outdial/core';
import type { HuaweiClient, ProcessDialogInput, ProcessDialogOutput } from '@outdial/huawei';
import { createDialogSession } from '../dialog/create-dialog-session.js';
import type { DialogPosition, DialogProtocol, Turn } from '../dialog/dialog-protocol.js';
import type { CallerEvent } from '../model/caller-event.js';
import type { DialogCall, DialogSession } from '../model/dialog-session.js';
import type { DialogStep } from '../model/dialog-step.js';
import type { TimeZone } from '../model/time-zone.js';
import { interactionResult } from './interaction-results.js';
import type { InitializeInput, InteractionInput, TransferInput } from './native-types.js';
import { interactionIndex, queueParameters, releaseReason, transferTimes } from './requests.js';
import { toStep } from './to-step.js';

export interface HuaweiDialogOptions {
  readonly client: Pick<HuaweiClient, 'processDialog'>;
  /** Access code of the flow, or the access id; at most 20 characters. */
  readonly accessCode: string;
  /** Id of the survey type. Give it for an outbound survey, where it stands in the place of the called number. */
  readonly surveyTypeId?: string;
  /** Further fields of the opening request (inaction 8), e.g. `entrance_id` or `mediaType`. */
  readonly opening?: {
    readonly inparams?: Partial<InitializeInput['inparams']>;
    readonly extparams?: InitializeInput['extparams'];
  };
  /** Clock for the times of transfers. Default: the system's. */
  readonly now?: () => Date;
  /** IANA zone in which transfer times are written. Default `UTC`: the vendor documents neither zone nor format. */
  readonly timeZone?: TimeZone;
}

type Raw = ProcessDialogOutput;
type Position = DialogPosition<Raw>;
type InteractionResult = Pick<InteractionInput['inparams'], 'flow_result_type' | 'input'>;

/** Makes a dialog session over a Huawei OIAP client. One session leads one call. */
export function createHuaweiDialog(options: HuaweiDialogOptions): DialogSession<ProcessDialogOutput> {
  return createDialogSession(new HuaweiProtocol(options));
}

class HuaweiProtocol implements DialogProtocol<Raw> {
  readonly vendor = 'huawei';
  readonly operation = 'processDialog';
  readonly #options: HuaweiDialogOptions;
  /** When the answer that asked for a transfer came. */
  #transferBegun = new Date(0);
  /** The report that closes a dialog after a successful transfer. */
  #closing: TransferInput['inparams'] | undefined;

  constructor(options: HuaweiDialogOptions) {
    this.#options = options;
  }

  async open(call: DialogCall, options?: CallOptions): Promise<Turn<Raw>> {
    const { accessCode, opening } = this.#options;
    const inparams = {
      call_sor_id: call.person,
      call_dst_id: accessCode,
      ...(call.direction === 'inbound' && { real_callee: call.line }),
      ...opening?.inparams,
    };
    const extparams = opening?.extparams && { extparams: opening.extparams };
    const step = await this.#send({ userid: call.id, inaction: 8, inparams, ...extparams }, options);
    return { step, ended: false };
  }

  async reply(event: CallerEvent, position: Position, options?: CallOptions): Promise<Turn<Raw>> {
    if (event.kind === 'hung_up') return { step: await this.#close(position, options), ended: true };
    if (event.kind === 'transferred') return this.#reportTransfer(event.succeeded, position, options);
    const queue = event.kind === 'queried' ? queueParameters(event.queue ?? {}) : {};
    const step = await this.#interact(interactionResult(event), queue, position, options);
    return { step, ended: false };
  }

  /** The vendor wants a successful transfer reported twice: as a result, and again to close the dialog. */
  async #reportTransfer(succeeded: boolean, position: Position, options?: CallOptions): Promise<Turn<Raw>> {
    const result = this.#transferResult(succeeded, position);
    const step = await this.#transfer(result, position, options);
    if (!succeeded || step.kind !== 'hang_up') return { step, ended: false };
    this.#closing = { ...result, input: 'hangup' };
    return { step: await this.#transfer(this.#closing, position, options), ended: true };
  }

  /** Every dialog is closed by an inaction 9 or 11 with `hangup`, even when the robot itself asked to hang up. */
  #close(position: Position, options?: CallOptions): Promise<DialogStep<Raw>> {
    if (this.#closing !== undefined) return this.#transfer(this.#closing, position, options);
    if (position.step?.kind === 'transfer') {
      const result = this.#transferResult(false, position);
      return this.#transfer({ ...result, input: 'hangup' }, position, options);
    }
    const extparams = { release_reason: releaseReason(position.step) };
    return this.#interact({ flow_result_type: '3', input: 'hangup' }, extparams, position, options);
  }

  #interact(
    result: InteractionResult,
    extparams: NonNullable<InteractionInput['extparams']>,
    { call, step }: Position,
    options?: CallOptions,
  ): Promise<DialogStep<Raw>> {
    // Not the access code: here the vendor wants the number called, or the survey type's id.
    const destination = this.#options.surveyTypeId ?? call.line;
    const inparams = { call_dst_id: destination, ...result, ...interactionIndex(step) };
    const input = { userid: call.id, inaction: 9, inparams } as const;
    return this.#send(Object.keys(extparams).length > 0 ? { ...input, extparams } : input, options);
  }

  #transferResult(succeeded: boolean, { step }: Position): TransferInput['inparams'] {
    return {
      call_dst_id: this.#options.accessCode,
      ...transferTimes(this.#transferBegun, this.#now(), this.#options.timeZone ?? 'UTC'),
      trans_result: succeeded ? '0' : '1',
      ...interactionIndex(step),
    };
  }

  #transfer(
    inparams: TransferInput['inparams'],
    { call }: Position,
    options?: CallOptions,
  ): Promise<DialogStep<Raw>> {
    return this.#send({ userid: call.id, inaction: 11, inparams }, options);
  }

  async #send(input: ProcessDialogInput, options?: CallOptions): Promise<DialogStep<Raw>> {
    const { data } = await this.#options.client.processDialog(input, options);
    const step = toStep(data);
    if (step.kind === 'transfer') this.#transferBegun = this.#now();
    return step;
  }

  #now(): Date {
    return this.#options.now?.() ?? new Date();
  }
}
