import type { CallOptions } from '@outdial/core';
import type { IfAble } from '../capabilities/if-able.js';
import type { DialogCall } from '../model/dialog-call.js';
import type { UnmappedField } from '../model/loss.js';
import type { Dialog, HangUpOptions } from './dialog.js';
import type { DialogCapabilities, DialogCapabilityName } from './dialog-capabilities.js';
import type { CapabilitiesWith, DialogCallFor } from './dialog-types.js';

/** One vendor's dialogs in the words of the model. Its type says what the vendor can do. */
export type DialogAdapter<Table extends DialogCapabilities = DialogCapabilities, Raw = unknown> = AdapterFacts<
  Table,
  Raw
> & {
  readonly [Name in keyof TaskRequests]: IfAble<Table['tasks'], TaskRequests[Name], unknown>;
};

/** Any adapter that can do at least this, for programs that lead the dialogs of several vendors. */
export type DialogAdapterWith<Name extends DialogCapabilityName> = DialogAdapter<CapabilitiesWith<Name>>;

interface AdapterFacts<Table extends DialogCapabilities, Raw> {
  readonly name: 'alibaba' | 'huawei';
  readonly title: string;
  readonly capabilities: Table;
  /** The fields of the vendor's answers that have no place in the model. */
  readonly unmapped: readonly UnmappedField[];
  /**
   * Opens the dialog of a call. When the answer was lost (an error whose `outcome` is `unknown`) the vendor may hold the dialog
   * open: close it by the adapter's `hangUp`.
   * @throws UnsupportedError for a call that the vendor does not lead, and whatever the vendor's client throws
   */
  open(call: DialogCallFor<Table>, options?: CallOptions): Promise<Dialog<Table, Raw>>;
  /** Closes the dialog of a call that this program holds no `Dialog` of: its opening was lost, or the program began anew. */
  hangUp(call: DialogCallFor<Table>, options?: HangUpOptions<Table>): Promise<void>;
}

/** Requests about calls of a campaign at the vendor that your own call centre makes. */
export interface TaskRequests {
  /** Says that the contact of a job is about to be called; gives the task for `call.task`. */
  announceCall(job: string, options?: CallOptions): Promise<AnnouncedCall>;
  /** Says that nobody could be reached. */
  reportUnreached(call: UnreachedCall, options?: CallOptions): Promise<void>;
  /** Says that a call which was under way timed out. */
  reportTimeout(task: string, options?: CallOptions): Promise<void>;
}

export interface AnnouncedCall {
  /** Undefined where the vendor gave none. */
  readonly task: string | undefined;
  /** The vendor's whole answer. */
  readonly raw: unknown;
}

export interface UnreachedCall extends Pick<DialogCall, 'id' | 'person' | 'line'> {
  readonly task: string;
  readonly startedAt: Date;
  readonly cause: 'no_answer' | 'busy' | 'invalid_number';
}
