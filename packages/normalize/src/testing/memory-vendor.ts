import { type CallResult, type ErrorCategory, UnknownOutcomeError, VendorError } from '@outdial/core';
import { arrayItems } from '../campaign/array-items.js';
import type { CampaignAdapter } from '../campaign/campaign-adapter.js';
import type { BatchLimits, EncodedCampaign } from '../campaign/campaign-protocol.js';
import type { CampaignRequest, RequestReceipt } from '../campaign/campaign-request.js';
import { createCampaignAdapter } from '../campaign/create-campaign-adapter.js';
import { type NxcloudCapabilities, nxcloudCapabilities } from '../nxcloud/nxcloud-capabilities.js';
import { weekOf } from '../time/week.js';

/**
 * How a request ends: taken whole; taken but for the first callee, who is named; taken, and counts one fewer than it got;
 * refused; refused for a reason that goes on; taken, and the answer is lost; lost on its way; taken, and the process dies.
 */
export type Reply =
  | 'taken'
  | 'names_one'
  | 'counts_less'
  | 'refused'
  | 'halting'
  | 'lost'
  | 'never_arrived'
  | 'crash';

export interface MemoryVendor {
  readonly adapter: CampaignAdapter<NxcloudCapabilities>;
  /** Every request that was sent, with whom it held, in their order. */
  readonly sent: { readonly operation: string; readonly ids: readonly string[] }[];
  /** Whom the vendor has taken, as often as it has. */
  readonly dialled: string[];
  /** How the next requests end, in their order; then all are taken. */
  replies: Reply[];
}

interface Person {
  readonly id: string;
  readonly phone: string;
}

const response = { status: 200, headers: new Headers(), bytes: new Uint8Array(), text: '' };

type Requests = (
  operation: string,
  people: readonly Person[],
  rest?: Partial<RequestReceipt>,
) => CampaignRequest;

/** A vendor in memory that keeps campaigns as its limits say. It refuses callees with the name `refused`. */
export function memoryVendor(limits: Partial<BatchLimits> = {}): MemoryVendor {
  const vendor = {
    sent: [] as { operation: string; ids: string[] }[],
    dialled: [] as string[],
    replies: [] as Reply[],
  };
  const encode = encodingOf(limits, (operation, people, rest) => requestTo(vendor, operation, people, rest));
  const adapter = createCampaignAdapter<NxcloudCapabilities, Person>({
    name: 'nxcloud',
    title: 'Memory',
    capabilities: nxcloudCapabilities,
    unmapped: [],
    encode,
    actions: {},
  });
  return Object.assign(vendor, { adapter });
}

function requestTo(
  vendor: Pick<MemoryVendor, 'sent' | 'dialled' | 'replies'>,
  operation: string,
  people: readonly Person[],
  rest: Partial<RequestReceipt> = {},
): CampaignRequest {
  let reply: Reply = 'taken';
  return {
    operation,
    input: { people },
    async send(): Promise<CallResult<unknown>> {
      reply = vendor.replies.shift() ?? 'taken';
      vendor.sent.push({ operation, ids: people.map(({ id }) => id) });
      if (reply === 'refused' || reply === 'halting') throw refusal(operation, reply);
      const skipped = reply === 'names_one' || reply === 'counts_less' ? 1 : 0;
      if (reply !== 'never_arrived') vendor.dialled.push(...people.slice(skipped).map(({ phone }) => phone));
      if (reply === 'crash') throw new Error('crash');
      if (reply === 'lost' || reply === 'never_arrived') throw loss(operation);
      return { data: {}, requestId: undefined, response };
    },
    lookUp: async () => ({ outcome: 'unknown', reason: 'no_lookup' }),
    read: () => ({ ...receiptOf(reply, people), ...rest }),
  };
}

function encodingOf(limits: Partial<BatchLimits>, request: Requests) {
  return (_: unknown, { key }: { readonly key: string }): EncodedCampaign<Person> => ({
    losses: [],
    assumptions: [],
    kept: { week: weekOf([{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }]), clocks: 'Asia/Jakarta' },
    limits: { calleesPerRequest: 3, calleesPerCampaign: Infinity, creation: 'none', pauseMs: 0, ...limits },
    toItem: ({ id, phone, name }) =>
      name === 'refused'
        ? { problem: { path: 'name', expected: 'another' } }
        : { item: { id, phone }, losses: [] },
    newItems: arrayItems<Person>,
    create: (items) =>
      request('create', items?.list ?? [], { campaign: { key, id: `id of ${key}`, scriptId: undefined } }),
    add: (_campaign, { list }) => request('add', list),
    begin: () => request('begin', []),
  });
}

function receiptOf(reply: Reply, people: readonly Person[]): RequestReceipt {
  const [first] = people;
  if (first === undefined) return { refused: [] };
  if (reply === 'names_one') return { refused: [{ id: first.id, native: 'no' }] };
  return { refused: [], acceptedCount: people.length - (reply === 'counts_less' ? 1 : 0) };
}

function refusal(operation: string, reply: Reply, retryable = false): VendorError {
  const category: ErrorCategory = reply === 'halting' ? 'authentication' : 'invalid_request';
  return new VendorError({
    vendor: 'nxcloud',
    operation,
    vendorCode: '4',
    category,
    retryable,
    outcome: 'rejected',
  });
}

function loss(operation: string): UnknownOutcomeError {
  return new UnknownOutcomeError({
    error: refusal(operation, 'lost'),
    attempts: 1,
    reconcile: async () => ({ outcome: 'unknown', reason: 'no_lookup' }),
  });
}
