import type { CallOptions, ValidationIssue } from '@outdial/core';
import type { Capabilities, CapabilityName } from '../capabilities/capabilities.js';
import type { DraftFor } from '../capabilities/draft-for.js';
import { draftCapabilityIssues } from '../capabilities/draft-wishes.js';
import { UnsupportedError } from '../capabilities/unsupported-error.js';
import type { Callee } from '../model/callee.js';
import type { CampaignReference } from '../model/campaign.js';
import type { CampaignDraft } from '../model/campaign-draft.js';
import { aloneIssues } from './alone-issues.js';
import { assertNoIssues } from './assert-no-issues.js';
import { calleeIssues } from './callee-issues.js';
import { actionCapabilities, type CampaignActions } from './campaign-actions.js';
import type { AdapterReceipt, CampaignAdapter } from './campaign-adapter.js';
import type { CampaignProtocol, EncodedCampaign, EncodingContext, ItemList } from './campaign-protocol.js';
import type { CampaignRequest } from './campaign-request.js';
import { draftIssues } from './draft-issues.js';
import { encodingContextOf } from './encoding-context.js';

type Method = (...parameters: never[]) => unknown;

/** Makes the adapter of a vendor's protocol: checks what holds for all vendors, and refuses what the vendor cannot do. */
export function createCampaignAdapter<Table extends Capabilities, Item>(
  protocol: CampaignProtocol<Table, Item>,
): CampaignAdapter<Table> {
  const { name, title, capabilities, unmapped } = protocol;
  const encode = (draft: DraftFor<Table>, context: EncodingContext): EncodedCampaign<Item> => {
    const at = { vendor: name, operation: 'create' };
    assertDraft(at, draft, capabilities);
    assertNoIssues(at, [endIssue(context)]);
    return protocol.encode(draft, context);
  };
  const facts = { name, title, capabilities, unmapped, encode };
  return Object.freeze({
    ...facts,
    ...filling(facts),
    ...offeredActions(protocol),
  }) as unknown as CampaignAdapter<Table>;
}

interface Filler<Table extends Capabilities, Item> {
  readonly name: string;
  readonly capabilities: Table;
  readonly encode: (draft: DraftFor<Table>, context: EncodingContext) => EncodedCampaign<Item>;
}

/** What creates a campaign and adds callees to it, a request each. */
function filling<Table extends Capabilities, Item>({ name, capabilities, encode }: Filler<Table, Item>) {
  const encodeAlone = (draft: DraftFor<Table>): EncodedCampaign<Item> =>
    encode(draft, encodingContextOf(draft, new Date()));
  return {
    async create(draft: DraftFor<Table>, callees: readonly Callee[] = [], options?: CallOptions) {
      const encoded = encodeAlone(draft);
      const at = { vendor: name, operation: 'create' };
      assertNoIssues(at, [countIssue(callees, encoded, capabilities), ...aloneIssues(draft, callees)]);
      if (callees.length === 0) return perform(encoded.create(), options);
      return perform(encoded.create(await itemsOf(callees, encoded, at)), options);
    },
    async addCallees(
      campaign: CampaignReference,
      draft: DraftFor<Table>,
      callees: readonly Callee[],
      options?: CallOptions,
    ) {
      const encoded = encodeAlone(draft);
      if (encoded.add === undefined) throw refusal(name, 'addCallees', 'addCallees', capabilities);
      const at = { vendor: name, operation: 'addCallees' };
      assertNoIssues(at, aloneIssues(draft, callees));
      const items = await itemsOf(callees, encoded, at);
      return perform(encoded.add(campaign, items), options);
    },
  };
}

/** The actions of the vendor, and in the place of each that it lacks one that says why. */
function offeredActions<Table extends Capabilities, Item>(
  protocol: CampaignProtocol<Table, Item>,
): Readonly<Record<string, Method | undefined>> {
  const { name, capabilities, actions } = protocol;
  const update: CampaignActions<Table>['update'] = async (campaign, draft, options) => {
    assertDraft({ vendor: name, operation: 'update' }, draft, capabilities);
    const period = encodingContextOf(draft, new Date());
    assertNoIssues({ vendor: name, operation: 'update' }, [...aloneIssues(draft), endIssue(period)]);
    return (actions as CampaignActions<Table>).update(campaign, draft, options);
  };
  const methods: Partial<Record<keyof CampaignActions<Table>, Method>> = { ...actions, update };
  return Object.fromEntries(
    Object.entries(actionCapabilities).map(([action, capability]) => [
      action,
      capabilities[capability] === true
        ? methods[action as keyof CampaignActions<Table>]
        : () => {
            throw refusal(name, action, capability, capabilities);
          },
    ]),
  );
}

/** @throws ValidationError for what no vendor takes, and for what this one cannot do */
function assertDraft<Table extends Capabilities>(
  at: { readonly vendor: string; readonly operation: string },
  draft: DraftFor<Table>,
  capabilities: Table,
): void {
  const plain = draft as unknown as CampaignDraft;
  assertNoIssues(at, [...draftIssues(plain), ...draftCapabilityIssues(plain, capabilities)]);
}

/** A campaign that ends before its calls may begin is none, and what a vendor makes of one is not known. */
function endIssue({ from, until }: Pick<EncodingContext, 'from' | 'until'>): ValidationIssue | undefined {
  const isOver = until.getTime() <= from.getTime();
  return isOver ? { path: 'until', expected: 'an instant to come, after the start' } : undefined;
}

function countIssue<Item>(
  callees: readonly Callee[],
  { limits }: EncodedCampaign<Item>,
  { calleesAtCreation, emptyCampaign }: Capabilities,
): ValidationIssue | undefined {
  const path = 'callees';
  if (callees.length === 0)
    return emptyCampaign === true ? undefined : { path, expected: `at least 1 callee: ${emptyCampaign}` };
  if (calleesAtCreation !== true) return { path, expected: `none: ${calleesAtCreation}` };
  const { calleesPerRequest: most } = limits;
  return callees.length > most
    ? { path, expected: `at most ${most} callees in one request: plan() splits them` }
    : undefined;
}

async function itemsOf<Item>(
  callees: readonly Callee[],
  encoded: EncodedCampaign<Item>,
  at: { readonly vendor: string; readonly operation: string },
): Promise<ItemList<Item>> {
  assertNoIssues(at, calleeIssues(callees));
  const items = await encoded.newItems();
  const issues = callees.flatMap((callee, index) => {
    const encodedCallee = encoded.toItem(callee);
    const found = 'problem' in encodedCallee ? [encodedCallee.problem] : items.add(encodedCallee.item);
    return found.map(({ path, expected }) => ({ path: `callees[${index}].${path}`, expected }));
  });
  assertNoIssues(at, issues);
  return items;
}

async function perform<Data>(request: CampaignRequest<Data>, options?: CallOptions): Promise<AdapterReceipt> {
  const { data, requestId } = await request.send(options);
  return { ...request.read(data), requestId, raw: data };
}

function refusal(
  vendor: string,
  operation: string,
  capability: CapabilityName,
  table: Capabilities,
): UnsupportedError {
  return new UnsupportedError({ vendor, operation, capability, reason: String(table[capability]) });
}
