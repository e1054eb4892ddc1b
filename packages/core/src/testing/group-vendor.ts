import * as z from 'zod/mini';
import type { CallOptions, CallResult } from '../call/call-types.js';
import { defineVendor } from '../define-vendor.js';
import type { ListChecks } from '../lists/list-checks.js';
import type { Operation } from '../operation.js';
import type { ClientSettings } from '../settings/client-settings.js';
import { arrayOf, isObject } from '../validation/index.js';

/** One to be rung, by a vendor that rings many at once. */
export interface Person {
  number: string;
  name?: string | null;
  notes?: { key: string; value: string }[];
}

interface GroupInput {
  title: string;
  group: { people: Person[]; extra?: unknown };
  spare?: Person[];
}

type Method = (input: GroupInput, options?: CallOptions) => Promise<CallResult<Record<string, unknown>>>;

export interface GroupClient {
  ringAll: Method;
  ringSome: Method;
  find: (input: { ids: string[] }) => Promise<CallResult<Record<string, unknown>>>;
}

/** The most people of one call. */
export const mostPeople = 1_000;

/** How many people zod was asked about, and how many the quick check. */
export const asked = { zod: 0, quickly: 0 };

const person = z
  .strictObject({
    number: z.string().check(z.regex(/^[0-9]{3,}$/u)),
    name: z.optional(z.nullable(z.string())),
    notes: z.optional(arrayOf(z.strictObject({ key: z.string(), value: z.string() }))),
  })
  .check(
    z.refine(() => {
      asked.zod += 1;
      return true;
    }),
  );

const body = z.strictObject({
  title: z.string(),
  product: z.literal('bot'),
  group: z.strictObject({
    people: arrayOf(person).check(z.minLength(2), z.maxLength(mostPeople)),
    extra: z.optional(z.unknown()),
  }),
  spare: z.optional(arrayOf(person)),
});

function isPerson(value: unknown): boolean {
  asked.quickly += 1;
  return (
    isObject(value) &&
    Object.keys(value).every((name) => ['number', 'name', 'notes'].includes(name)) &&
    typeof value.number === 'string' &&
    /^[0-9]{3,}$/u.test(value.number) &&
    (value.name === undefined || value.name === null || typeof value.name === 'string') &&
    (value.notes === undefined || (Array.isArray(value.notes) && value.notes.every(isNote)))
  );
}

function isNote(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.keys(value).every((name) => name === 'key' || name === 'value') &&
    typeof value.key === 'string' &&
    typeof value.value === 'string'
  );
}

const checks: ListChecks = { '/group/people': { fits: isPerson, maxItems: mostPeople } };

function operation(id: string, facts: Partial<Operation>): Operation {
  return {
    id,
    method: 'POST',
    path: `/${id}`,
    parameters: { path: [], query: [] },
    body: 'json',
    effect: 'dials',
    signing: [],
    envelope: { code: ['code'], success: ['0'], message: ['text'], requestId: ['id'] },
    constants: [{ pointer: '/product', value: 'bot' }],
    lists: ['/group/people'],
    ...facts,
  };
}

/** A vendor for tests of long lists. Its signature is the length of the body and its first bytes. */
export const createGroupClient = defineVendor<GroupClient, ClientSettings<string>>({
  name: 'group',
  requiredSettings: [],
  operations: {
    ringAll: operation('ringAll', {
      gzip: { request: true },
      idempotency: {
        key: 'group.people.number',
        reconcile: {
          operation: 'find',
          input: [{ pointer: '/ids', from: 'keys' }],
          records: '/found',
          recordKey: '/number',
          matches: [{ record: '/count', request: '/group/people', as: 'count' }],
        },
      },
    }),
    ringSome: operation('ringSome', {}),
    find: operation('find', { effect: 'reads', constants: [], lists: [] }),
  },
  errors: { shared: {}, operations: {} },
  loadValidators: async () => ({ ringAll: { body }, ringSome: { body }, find: {} }),
  loadListChecks: async () => ({ ringAll: checks, ringSome: checks }),
  sign: ({ json = '' }) => ({
    query: '',
    headers: {
      'x-length': String(Buffer.byteLength(json)),
      'x-start': Buffer.from(json).toString('hex', 0, 8),
    },
    body: json,
  }),
});
