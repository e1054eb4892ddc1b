import * as z from 'zod/mini';
import type { CallOptions, CallResult } from '../call/call-types.js';
import { defineVendor } from '../define-vendor.js';
import { driftReporter } from '../drift/drift-reporter.js';
import type { ErrorTables, Operation, OperationTable } from '../operation.js';
import type { ListMethod } from '../pagination/list-method.js';
import { assertResponseSignature } from '../response-signature.js';
import type { ClientSettings } from '../settings/client-settings.js';
import { fetchedTokens } from '../token/fetched-tokens.js';

type Method = (input?: unknown, options?: CallOptions) => Promise<CallResult<Record<string, unknown>>>;

export interface ExampleClient {
  ring: Method;
  list: Method;
  search: Method;
  getToken: Method;
  talk: Method;
  assign: Method;
  upload: Method;
  signed: Method;
  enrol: Method;
  find: ListMethod<unknown, Record<string, unknown>, Record<string, unknown>, never>;
}

export interface ExampleSettings extends ClientSettings<{ key: string }> {
  readonly mode?: 'old' | 'new' | 'markup';
}

const envelope = { code: ['code', 'status'], success: ['0'], message: ['text'], requestId: ['id'] };

function operation(id: string, facts: Partial<Operation>): Operation {
  return {
    id,
    method: 'POST',
    path: `/${id}`,
    parameters: { path: [], query: [] },
    body: 'json',
    effect: 'reads',
    signing: [],
    envelope,
    constants: [],
    ...facts,
  };
}

const keysMember = { pointer: '/keys', from: 'keys' } as const;

const operations: OperationTable = {
  ring: operation('ring', {
    effect: 'dials',
    constants: [{ pointer: '/product', value: 'bot' }],
    idempotency: {
      key: 'order',
      reconcile: { operation: 'find', input: [keysMember], records: '/found', recordKey: '/key' },
    },
  }),
  list: operation('list', {}),
  search: operation('search', {
    method: 'GET',
    path: '/people/{name}',
    parameters: { path: ['name'], query: ['tags', 'page'] },
    body: 'none',
  }),
  getToken: operation('getToken', {}),
  talk: operation('talk', {
    effect: 'writes',
    token: { operation: 'getToken', pointer: '/auth/token', expiredCodes: ['900'] },
    envelope: { ...envelope, codeOptional: true, requires: ['action'] },
  }),
  assign: operation('assign', { effect: 'dials', body: 'form', jsonText: ['/jobs/*', '/jobs', '/plan'] }),
  upload: operation('upload', { effect: 'writes', gzip: { request: true, response: true } }),
  signed: operation('signed', { effect: 'writes', signsResponse: true }),
  enrol: operation('enrol', {
    effect: 'writes',
    idempotency: {
      key: 'name',
      duplicateCodes: ['41'],
      refusesDuplicates: true,
      reconcile: {
        operation: 'find',
        input: [keysMember],
        records: '/found',
        recordKey: '/key',
        matches: [{ record: '/seats', request: '/seats' }],
        answer: [{ pointer: '/number', record: '/number' }],
      },
    },
  }),
  find: operation('find', {
    pagination: {
      style: 'page',
      position: '/page',
      first: 1,
      size: '/size',
      defaultSize: 2,
      maxSize: 50,
      records: '/found',
      total: '/total',
    },
  }),
};

const errors: ErrorTables = {
  shared: {
    '6': { category: 'authentication', retryable: false, meaning: 'the signature is wrong' },
    '7': { category: 'unavailable', retryable: true, meaning: 'busy' },
    '9': { category: 'server', retryable: true, meaning: 'internal error' },
    '16': { category: 'authentication', retryable: false, remedy: 'clock', meaning: 'the time is wrong' },
    '17': {
      category: 'authentication',
      retryable: true,
      outcome: 'unknown',
      meaning: 'the nonce was seen before',
    },
    '41': { category: 'conflict', retryable: false, meaning: 'the name is taken' },
    Throttling: { category: 'rate_limited', retryable: true, meaning: 'too many requests' },
  },
  operations: { list: { '6': { category: 'not_found', retryable: false, meaning: 'no such list' } } },
};

/** A vendor for tests of what all vendors share: one operation of each kind. */
export const createExampleClient = defineVendor<ExampleClient, ExampleSettings>({
  name: 'example',
  requiredSettings: ['credentials.key'],
  settingChoices: { mode: ['old', 'new', 'markup'] },
  operations,
  errors,
  loadValidators: async () => ({
    ring: {
      body: z.strictObject({ phone: z.string(), product: z.literal('bot'), order: z.optional(z.string()) }),
    },
    talk: { body: z.strictObject({ say: z.string(), auth: z.object({ token: z.string() }) }) },
  }),
  sign: ({ operation, json, query, form }, { credentials }, now) => {
    if (!/^[a-z]+$/.test(credentials.key)) throw new TypeError('credentials.key must be small letters');
    return {
      query: new URLSearchParams(query).toString(),
      headers: { 'x-key': credentials.key, 'x-time': String(now().getTime()) },
      body: operation.body === 'form' ? new URLSearchParams(form).toString() : json,
    };
  },
  methodOf: ({ method }, { mode }) => (mode === 'old' ? 'PUT' : method),
  checkResponse: (exchange, _settings, now) => {
    now();
    const { headers } = exchange.response;
    assertResponseSignature('example', exchange, headers.get('x-to') === 'me', ({ body }) =>
      Buffer.from(body).toString('hex') === headers.get('x-sign')
        ? { ok: true }
        : { ok: false, reason: 'signature_mismatch', subject: 'x-sign' },
    );
  },
  readBody: async ({ text }) =>
    text.startsWith('<code>') ? { code: text.slice('<code>'.length, -'</code>'.length) } : undefined,
  reportDrift: driftReporter(async () => ({
    ring: {
      type: ['object'],
      required: ['code'],
      properties: { code: { type: ['integer', 'string'], values: [0, 6, 7, 9] }, id: { type: ['string'] } },
    },
  })),
  tokens: fetchedTokens(({ token, lives }) =>
    typeof token === 'string' ? { value: token, lifetimeSeconds: Number(lives) } : undefined,
  ),
});
