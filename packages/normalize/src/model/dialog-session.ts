import type { CallOptions } from '@outdial/core';
import type { CallerEvent } from './caller-event.js';
import type { DialogStep } from './dialog-step.js';

/** A call that a dialog robot shall lead. */
export interface DialogCall {
  /** Your id of the call, the same for the whole dialog and for no other. */
  readonly id: string;
  readonly direction: 'outbound' | 'inbound';
  /** Phone number of the person, or the user id in a chat, in the form that the vendor expects. */
  readonly person: string;
  /** Our number: the one that calls (outbound) or was called (inbound); in a chat, the access id. */
  readonly line: string;
}

/**
 * One dialog with a vendor's robot. The same loop drives every vendor's:
 * @example
 * let step = await dialog.start(call);
 * while (!dialog.ended) step = await dialog.answer(await act(step));
 */
export interface DialogSession<Raw = unknown> {
  /** Whether the dialog is closed at the vendor and takes no further event. */
  readonly ended: boolean;
  /**
   * Opens the dialog.
   * @throws ValidationError when it was started before, and whatever the vendor's client throws
   */
  start(call: DialogCall, options?: CallOptions): Promise<DialogStep<Raw>>;
  /**
   * Reports what happened and returns what to do next. Once `ended` is true, the step returned needs no doing.
   *
   * When an answer was lost (an error whose `outcome` is `unknown`) the robot may have moved on, so nothing but `hung_up`
   * is taken afterwards. After an error whose `outcome` is `rejected` the same event may be answered again.
   * @throws ValidationError when the event does not fit the last step, and whatever the vendor's client throws
   */
  answer(event: CallerEvent, options?: CallOptions): Promise<DialogStep<Raw>>;
}
