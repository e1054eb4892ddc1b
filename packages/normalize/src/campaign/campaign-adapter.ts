import type { CallOptions } from '@outdial/core';
import type { Capabilities, CapabilityName } from '../capabilities/capabilities.js';
import type { CalleeFor, DraftFor } from '../capabilities/draft-for.js';
import type { Unsupported } from '../capabilities/unsupported.js';
import type { CampaignReference } from '../model/campaign.js';
import type { UnmappedField } from '../model/loss.js';
import type { actionCapabilities, CampaignActions } from './campaign-actions.js';
import type { AdapterName, CampaignProtocol } from './campaign-protocol.js';
import type { RequestReceipt } from './campaign-request.js';

/** A method: there where the vendor can, the reason where it cannot, unusable where that is not known. */
type Method<Table extends Capabilities, Name extends CapabilityName, Signature> = [Table[Name]] extends [true]
  ? Signature
  : [Table[Name]] extends [string]
    ? Unsupported<Table[Name]>
    : unknown;

/**
 * One vendor's campaigns in the words of the model. Its type says what the vendor can do: what it cannot is no method but
 * `Unsupported<'why'>`, which the compiler prints. At run time such a method throws an `UnsupportedError`.
 */
export type CampaignAdapter<Table extends Capabilities = Capabilities> = AdapterFacts<Table> & {
  readonly [Name in keyof CampaignActions<Table>]: Method<
    Table,
    (typeof actionCapabilities)[Name],
    CampaignActions<Table>[Name]
  >;
} & {
  readonly addCallees: Method<Table, 'addCallees', Adding<Table>['addCallees']>;
};

/** Any adapter that can do at least this, for programs that run on several. */
export type AdapterWith<Name extends CapabilityName> = CampaignAdapter<Capabilities & Record<Name, true>>;

/** A method, and no function type, so that adapters of single vendors are adapters of any vendor. */
interface Adding<Table extends Capabilities> {
  addCallees(
    campaign: CampaignReference,
    draft: DraftFor<Table>,
    callees: readonly CalleeFor<Table>[],
    options?: CallOptions,
  ): Promise<AdapterReceipt>;
}

interface AdapterFacts<Table extends Capabilities> {
  readonly name: AdapterName;
  readonly title: string;
  readonly capabilities: Table;
  /** The vendor's fields that have no place in the model. */
  readonly unmapped: readonly UnmappedField[];
  /** For `plan()`: how drafts become requests. */
  readonly encode: CampaignProtocol<Table, unknown>['encode'];
  /**
   * Creates the campaign by one request. With callees where the vendor takes them at creation; `plan()` and `launch()` do
   * it all for any number of callees.
   * @throws ValidationError naming what the vendor cannot take, and whatever the vendor's client throws
   */
  create(
    draft: DraftFor<Table>,
    ...more: CreateArguments<Table>
  ): Promise<AdapterReceipt & { readonly campaign: CampaignReference }>;
}

/** Callees where the vendor takes them at creation, at least one where it makes no campaign without; then the options of the call. */
type CreateArguments<Table extends Capabilities> = [Table['calleesAtCreation']] extends [true]
  ? [Table['emptyCampaign']] extends [true]
    ? [callees?: readonly CalleeFor<Table>[], options?: CallOptions]
    : [callees: readonly [CalleeFor<Table>, ...CalleeFor<Table>[]], options?: CallOptions]
  : [Table['calleesAtCreation']] extends [string]
    ? [callees?: Unsupported<Table['calleesAtCreation']>, options?: CallOptions]
    : [unknownWhetherCalleesAreTaken: never];

/** What the vendor said of a request that it took. */
export interface AdapterReceipt extends RequestReceipt {
  readonly requestId: string | undefined;
  /** The vendor's body. */
  readonly raw: unknown;
}
