import type { CallOptions } from '@outdial/core';
import type { ProcessDialogInput, ProcessDialogOutput } from '@outdial/huawei';
import type { AnsweringEvent, DialogLine, DialogPosition, Turn } from '../dialog/dialog-protocol.js';
import type { CallerEvent, HungUpBy } from '../model/caller-event.js';
import type { DialogCall } from '../model/dialog-call.js';
import type { DialogStep } from '../model/dialog-step.js';
import type { TimeZone } from '../model/time-zone.js';
import { captureRequests } from './capture-requests.js';
import type { HuaweiDialogOptions } from './huawei-dialogs.js';
import { interactionResult } from './interaction-results.js';
import type { InteractionInput, TransferInput } from './native-types.js';
import { interactionIndex, playTimes, queueParameters, releaseReasons, transferTimes } from './requests.js';
import { toStep } from './to-step.js';

type Raw = ProcessDialogOutput;
type Step = DialogStep<Raw>;
type Position = DialogPosition<Raw>;
type Transferred = Extract<CallerEvent, { kind: 'transferred' }>;
type TransferReport = TransferInput['inparams'];

/** The state machine of one call: which inaction reports what, and what closes the dialog. */
export class HuaweiDialogLine implements DialogLine<Raw> {
  readonly side: NonNullable<DialogLine<Raw>['side']>;
  readonly #options: HuaweiDialogOptions;
  readonly #call: DialogCall;
  readonly #now: () => Date;
  readonly #timeZone: TimeZone;
  /** The report that closes the dialog after a successful transfer. */
  #closing: TransferReport | undefined;

  constructor(options: HuaweiDialogOptions, call: DialogCall, now: () => Date) {
    this.#options = options;
    this.#call = call;
    this.#now = now;
    this.#timeZone = options.timeZone ?? 'UTC';
    this.side = captureRequests(options, call);
  }

  async open(id: string, options?: CallOptions): Promise<Turn<Raw>> {
    const { accessCode, opening } = this.#options;
    const { id: userid, person, line, direction, data } = this.#call;
    const more = opening?.(this.#call);
    const inparams = {
      call_sor_id: person,
      call_dst_id: accessCode,
      ...(direction === 'inbound' && { real_callee: line }),
      ...more?.inparams,
    };
    const extparams = { ...more?.extparams, ...(data !== undefined && { transin_data: data }) };
    const input = {
      userid,
      inaction: 8,
      inparams,
      ...(Object.keys(extparams).length > 0 && { extparams }),
    } as const;
    return { step: await this.#send(input, id, options), ended: false };
  }

  async reply(event: AnsweringEvent, at: Position, options?: CallOptions): Promise<Turn<Raw>> {
    if (event.kind === 'transferred') return this.#reportTransfer(event, at, options);
    const queue = event.kind === 'queried' ? queueParameters(event.queue ?? {}) : {};
    const result = { ...interactionResult(event), ...playTimes(event, at.since, this.#now(), this.#timeZone) };
    return { step: await this.#interact(result, queue, at, options), ended: false };
  }

  /** Every dialog is closed by an inaction 9 or 11 with `hangup`, even when the robot itself asked to hang up. */
  close(by: HungUpBy, at: Position, options?: CallOptions): Promise<Step> {
    if (this.#closing !== undefined) return this.#transfer(this.#closing, at, options);
    if (at.step?.kind === 'transfer') {
      const result = this.#transferReport({ kind: 'transferred', succeeded: false }, at);
      return this.#transfer({ ...result, input: 'hangup' }, at, options);
    }
    const extparams = { release_reason: releaseReasons[by] };
    return this.#interact({ flow_result_type: '3', input: 'hangup' }, extparams, at, options);
  }

  /** The vendor wants a successful transfer reported twice: as a result, and again to close the dialog. */
  async #reportTransfer(event: Transferred, at: Position, options?: CallOptions): Promise<Turn<Raw>> {
    if (this.#closing === undefined) {
      const report = this.#transferReport(event, at);
      const step = await this.#transfer(report, at, options);
      if (!event.succeeded || step.kind !== 'hang_up') return { step, ended: false };
      this.#closing = { ...report, input: 'hangup' };
    }
    return { step: await this.#transfer(this.#closing, at, options), ended: true };
  }

  #transferReport(
    { succeeded, begunAt, endedAt, recorded }: Transferred,
    { step, since }: Position,
  ): TransferReport {
    return {
      call_dst_id: this.#options.accessCode,
      ...transferTimes(begunAt ?? since, endedAt ?? this.#now(), this.#timeZone),
      trans_result: succeeded ? '0' : '1',
      ...(recorded !== undefined && { record_result: recorded ? '0' : '1' }),
      ...interactionIndex(step),
    };
  }

  #interact(
    result: Pick<InteractionInput['inparams'], 'flow_result_type' | 'input'>,
    extparams: NonNullable<InteractionInput['extparams']>,
    { step, nextStep }: Position,
    options?: CallOptions,
  ): Promise<Step> {
    // Not the access code: here the vendor wants the number called, or the survey type's id.
    const destination = this.#options.surveyTypeId ?? this.#call.line;
    const inparams = { call_dst_id: destination, ...result, ...interactionIndex(step) };
    const input = { userid: this.#call.id, inaction: 9, inparams } as const;
    return this.#send(Object.keys(extparams).length > 0 ? { ...input, extparams } : input, nextStep, options);
  }

  #transfer(inparams: TransferReport, { nextStep }: Position, options?: CallOptions): Promise<Step> {
    return this.#send({ userid: this.#call.id, inaction: 11, inparams }, nextStep, options);
  }

  async #send(input: ProcessDialogInput, id: string, options?: CallOptions): Promise<Step> {
    const { data } = await this.#options.client.processDialog(input, options);
    return toStep(data, { id, inaction: input.inaction });
  }
}
