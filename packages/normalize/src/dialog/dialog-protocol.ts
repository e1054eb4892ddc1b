import type { CallOptions } from '@outdial/core';
import type { CallerEvent, HungUpBy } from '../model/caller-event.js';
import type { DialogCall } from '../model/dialog-call.js';
import type { DialogStep } from '../model/dialog-step.js';
import type { UnmappedField } from '../model/loss.js';
import type { SideRequests } from './dialog.js';
import type { TaskRequests } from './dialog-adapter.js';
import type { DialogCapabilities } from './dialog-capabilities.js';

/** How one vendor's dialogs are spoken. What is around it only lets fitting events through, of which the vendor takes all. */
export interface DialogProtocol<Table extends DialogCapabilities, Raw> {
  readonly name: 'alibaba' | 'huawei';
  readonly title: string;
  /** `operationId` that carries the dialog, for errors. */
  readonly operation: string;
  readonly capabilities: Table;
  readonly unmapped: readonly UnmappedField[];
  /** Makes the line on which the dialog of one call is led; sends nothing. */
  lead(call: DialogCall): DialogLine<Raw>;
  readonly tasks?: TaskRequests;
}

/** Leads the dialog of one call: each request is one exchange with the robot. */
export interface DialogLine<Raw> {
  open(nextStep: string, options?: CallOptions): Promise<Turn<Raw>>;
  reply(event: AnsweringEvent, at: DialogPosition<Raw>, options?: CallOptions): Promise<Turn<Raw>>;
  close(by: HungUpBy, at: DialogPosition<Raw>, options?: CallOptions): Promise<DialogStep<Raw>>;
  readonly side?: SideRequests;
}

/** Any event but the last. */
export type AnsweringEvent = Exclude<CallerEvent, { kind: 'hung_up' }>;

/** Where a dialog stands. */
export interface DialogPosition<Raw> {
  /** The last step; undefined when even the answer to opening the dialog was lost. */
  readonly step: DialogStep<Raw> | undefined;
  /** When it came. */
  readonly since: Date;
  /** Id of the step that comes next. */
  readonly nextStep: string;
}

/** One exchange with the robot: its next step, and whether that closed the dialog. */
export interface Turn<Raw> {
  readonly step: DialogStep<Raw>;
  readonly ended: boolean;
}
