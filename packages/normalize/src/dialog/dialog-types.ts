import type { IfAble } from '../capabilities/if-able.js';
import type { Unsupported } from '../capabilities/unsupported.js';
import type { CallerEvent, HungUpBy, PromptTimes, TransferFacts } from '../model/caller-event.js';
import type { DialogCall } from '../model/dialog-call.js';
import type { DialogStep, QueryStep } from '../model/dialog-step.js';
import type { DialogCapabilities, DialogCapabilityName } from './dialog-capabilities.js';

/** The capabilities of any vendor that can do at least this. */
export type CapabilitiesWith<Name extends DialogCapabilityName> = DialogCapabilities & Record<Name, true>;

/** The call that a vendor with these capabilities leads. */
export interface DialogCallFor<Table extends DialogCapabilities>
  extends Omit<DialogCall, 'direction' | 'firstWords' | 'data' | 'task'> {
  readonly direction: 'outbound' | IfAble<Table['inbound'], 'inbound'>;
  readonly firstWords?: IfAble<Table['firstWords'], string>;
  readonly data?: IfAble<Table['callData'], string>;
  readonly task?: IfAble<Table['tasks'], string>;
}

/** The steps that the robot of such a vendor may want. */
export type DialogStepFor<Table extends DialogCapabilities, Raw> = [Table['lookUps']] extends [true]
  ? DialogStep<Raw>
  : [Table['lookUps']] extends [string]
    ? Exclude<DialogStep<Raw>, QueryStep<Raw>>
    : DialogStep<Raw>;

interface PromptFor<Table extends DialogCapabilities> {
  readonly prompt?: IfAble<Table['promptTimes'], PromptTimes>;
}

interface InterruptionFor<Table extends DialogCapabilities> extends PromptFor<Table> {
  readonly interrupted?: IfAble<Table['bargeIn'], boolean>;
}

/** An event of one kind, or beside its kind why the vendor does not take it: the compiler prints what stands there. */
type EventIf<Able, Kind extends CallerEvent['kind'], Rest> = [Able] extends [true]
  ? { readonly kind: Kind } & Rest
  : [Able] extends [string]
    ? { readonly kind: Kind } & Unsupported<Able>
    : never;

/** Keys, where the vendor takes them. */
type PressedFor<Table extends DialogCapabilities> = [Table['keys']] extends [true]
  ? { readonly kind: 'pressed'; readonly keys: string } & InterruptionFor<Table>
  : [Table['keys']] extends [string]
    ? { readonly kind: 'pressed'; readonly keys: Unsupported<Table['keys']> }
    : never;

/**
 * The events that a vendor with these capabilities takes. What only answers a step (`played`, `recorded`, `queried`, a transfer
 * that worked) needs no capability: whose robot cannot ask for it never does.
 */
export type CallerEventFor<Table extends DialogCapabilities> =
  | ({ readonly kind: 'said'; readonly text: string } & InterruptionFor<Table>)
  | PressedFor<Table>
  | EventIf<Table['silence'], 'silent', PromptFor<Table>>
  | EventIf<Table['recognitionFailures'], 'not_understood', PromptFor<Table>>
  | EventIf<Table['recognitionFailures'], 'failed', unknown>
  | ({ readonly kind: 'played' } & PromptFor<Table>)
  | Extract<CallerEvent, { kind: 'recorded' | 'queried' }>
  | ({
      readonly kind: 'transferred';
      readonly succeeded: true | IfAble<Table['failedTransfers'], false>;
    } & TransferFacts)
  | { readonly kind: 'hung_up'; readonly by?: IfAble<Table['hangUpCause'], HungUpBy> };

/** The events of any vendor that can do at least this, for programs that lead the dialogs of several. */
export type CallerEventWith<Name extends DialogCapabilityName> = CallerEventFor<CapabilitiesWith<Name>>;
