import type { CallOptions } from '@outdial/core';
import type { CallerEvent } from '../model/caller-event.js';
import type { DialogCall } from '../model/dialog-session.js';
import type { DialogStep } from '../model/dialog-step.js';

/** Where a dialog stands. */
export interface DialogPosition<Raw> {
  readonly call: DialogCall;
  /** The last step; undefined when even the answer to opening the dialog was lost. */
  readonly step: DialogStep<Raw> | undefined;
}

/** One exchange with the robot: its next step, and whether that closed the dialog. */
export interface Turn<Raw> {
  readonly step: DialogStep<Raw>;
  readonly ended: boolean;
}

/** How one vendor's dialog is spoken. The session around it only lets fitting events through. */
export interface DialogProtocol<Raw> {
  readonly vendor: string;
  /** `operationId` that carries the dialog, for errors. */
  readonly operation: string;
  open(call: DialogCall, options?: CallOptions): Promise<Turn<Raw>>;
  reply(event: CallerEvent, position: DialogPosition<Raw>, options?: CallOptions): Promise<Turn<Raw>>;
}
