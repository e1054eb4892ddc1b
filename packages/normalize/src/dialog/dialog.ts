import type { CallOptions } from '@outdial/core';
import type { IfAble } from '../capabilities/if-able.js';
import type { HungUpBy } from '../model/caller-event.js';
import type { DialogCall } from '../model/dialog-call.js';
import type { DialogTurn } from '../model/dialog-turn.js';
import type { Normalized } from '../model/normalized.js';
import type { DialogCapabilities } from './dialog-capabilities.js';
import type { CallerEventFor, DialogStepFor } from './dialog-types.js';

/**
 * One dialog with a vendor's robot. What the vendor cannot do is no method but `Unsupported<'why'>`, which the compiler prints; at
 * run time it throws an `UnsupportedError`.
 * @example
 * const dialog = await adapter.open(call);
 * while (!dialog.ended) await dialog.reply(await act(dialog.step));
 */
export type Dialog<Table extends DialogCapabilities = DialogCapabilities, Raw = unknown> = DialogFacts<
  Table,
  Raw
> & {
  readonly [Name in keyof SideRequests]: IfAble<
    Table[(typeof sideCapabilities)[Name]],
    SideRequests[Name],
    unknown
  >;
};

interface DialogFacts<Table extends DialogCapabilities, Raw> {
  readonly call: DialogCall;
  /** What the robot wants done now. Needs no doing once the dialog is `ended`. */
  readonly step: DialogStepFor<Table, Raw>;
  /** Whether the dialog is closed at the vendor and takes no further event. */
  readonly ended: boolean;
  /**
   * Reports what happened and returns what to do next, which is then `step`, too.
   *
   * When an answer was lost (an error whose `outcome` is `unknown`) the robot may have moved on, so nothing but `hung_up`
   * is taken afterwards. After an error whose `outcome` is `rejected` the same event may be reported again.
   * @throws ValidationError when the event does not fit the step, UnsupportedError for one that the vendor does not take,
   * and whatever the vendor's client throws
   */
  reply(event: CallerEventFor<Table>, options?: CallOptions): Promise<DialogStepFor<Table, Raw>>;
  /**
   * Closes the dialog at the vendor once the call is released; waits for the answer to an event under way, if there is one.
   * Does nothing when the dialog has ended.
   */
  hangUp(options?: HangUpOptions<Table>): Promise<DialogStepFor<Table, Raw>>;
  /** What was said and pressed until now. */
  transcript(): readonly DialogTurn[];
}

export interface HangUpOptions<Table extends DialogCapabilities> extends CallOptions {
  /** Default: the robot after a step `hang_up`, a fault after a lost answer or a step `unknown`, else the person. */
  readonly by?: IfAble<Table['hangUpCause'], HungUpBy>;
}

/** Requests beside the dialog, which do not move it. */
export interface SideRequests {
  /** Asks the site's capture system to record the call. */
  startCapture(options?: CallOptions): Promise<SideAnswer>;
  /** Whether the capture system has recognised something yet, so that the prompt may be stopped. */
  hasRecognition(options?: CallOptions): Promise<SideAnswer>;
}

export interface SideAnswer extends Normalized<boolean | 'unknown'> {
  /** The vendor's whole answer. */
  readonly raw: unknown;
}

/** Which capability each side request needs. */
export const sideCapabilities = {
  startCapture: 'capture',
  hasRecognition: 'recognitionPolling',
} as const satisfies Record<keyof SideRequests, keyof DialogCapabilities>;
