import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import type { CallOptions, CallResult } from '../call/call-types.js';
import { defineVendor } from '../define-vendor.js';
import type { Operation } from '../operation.js';
import { assertResponseSignature } from '../response-signature.js';
import type { ClientSettings } from '../settings/client-settings.js';
import { fetchedTokens } from '../token/fetched-tokens.js';

type Method = (input: unknown, options?: CallOptions) => Promise<CallResult<Record<string, unknown>>>;

/** One operation for each place that a request may carry something in that nobody should see. */
export type CanaryClient = Readonly<
  Record<'ring' | 'look' | 'talk' | 'form' | 'pack' | 'trust' | 'find', Method>
>;

/** What must show up nowhere but in the request itself. Signatures end with a word by which they are told. */
export const canaries = {
  keyId: 'canary-key-id',
  secret: 'canary-secret',
  token: 'canary-token',
  signature: 'canary-signature',
  callee: '999000000001',
};

const envelope = { code: ['code'], success: ['0'], message: ['text'], requestId: ['id'] };
const base: Omit<Operation, 'id' | 'path'> = {
  method: 'POST',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'dials',
  signing: [],
  envelope,
  constants: [],
};

const operations: Record<string, Operation> = {
  ring: {
    ...base,
    id: 'ring',
    path: '/ring',
    idempotency: {
      key: 'phone',
      duplicateCodes: ['41'],
      refusesDuplicates: true,
      reconcile: {
        operation: 'find',
        input: [{ pointer: '/keys', from: 'keys' }],
        records: '/found',
        recordKey: '/phone',
      },
    },
  },
  look: {
    ...base,
    id: 'look',
    path: '/people/{phone}',
    method: 'GET',
    parameters: { path: ['phone'], query: ['also'] },
    body: 'none',
    effect: 'reads',
  },
  talk: {
    ...base,
    id: 'talk',
    path: '/talk',
    token: { operation: 'getToken', pointer: '/auth/token', expiredCodes: ['900'] },
  },
  getToken: { ...base, id: 'getToken', path: '/getToken', effect: 'reads' },
  form: { ...base, id: 'form', path: '/form', body: 'form' },
  pack: { ...base, id: 'pack', path: '/pack', gzip: { request: true } },
  trust: { ...base, id: 'trust', path: '/trust', effect: 'reads', signsResponse: true },
  find: { ...base, id: 'find', path: '/find', effect: 'reads' },
};

/** A vendor whose requests carry canaries wherever some vendor has the real thing: in path, query, headers and body. */
export const createCanaryClient = defineVendor<
  CanaryClient,
  ClientSettings<{ keyId: string; secret: string }>
>({
  name: 'canary',
  requiredSettings: ['credentials.keyId', 'credentials.secret'],
  operations,
  errors: {
    shared: {
      '6': { category: 'authentication', retryable: false, meaning: 'the signature is wrong' },
      '7': { category: 'unavailable', retryable: true, meaning: 'busy' },
      '16': { category: 'authentication', retryable: false, remedy: 'clock', meaning: 'the time is wrong' },
      '41': { category: 'conflict', retryable: false, meaning: 'the number is taken' },
      Throttling: { category: 'rate_limited', retryable: true, meaning: 'too many requests' },
    },
    operations: {},
  },
  loadValidators: async () => ({
    ring: { body: z.strictObject({ phone: z.string().check(z.maxLength(20)), times: z.optional(z.int()) }) },
  }),
  sign: ({ json, form, query, operation }, { credentials: { keyId, secret } }) => {
    const digest = createHmac('sha256', secret)
      .update(json ?? '')
      .digest('hex');
    const signature = `${digest}.${canaries.signature}`;
    const signed = { ...query, AccessKeyId: keyId, Signature: signature };
    return {
      query: new URLSearchParams(signed).toString(),
      headers: { 'x-key-id': keyId, authorization: `Example ${signature}` },
      body: operation.body === 'form' ? new URLSearchParams({ ...form, sign: signature }).toString() : json,
    };
  },
  checkResponse: (exchange) =>
    assertResponseSignature('canary', exchange, true, () => ({
      ok: false,
      reason: 'signature_mismatch',
      subject: 'x-sign',
    })),
  tokens: fetchedTokens(({ token }) =>
    typeof token === 'string' ? { value: token, lifetimeSeconds: 60 } : undefined,
  ),
});
