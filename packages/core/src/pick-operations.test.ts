import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { definePicker } from './pick-operations.js';
import type { ClientSettings } from './settings/client-settings.js';
import { failureOf } from './testing/failure-of.js';
import { respond } from './testing/loopback-server.js';
import { useLoopbackServer } from './testing/use-loopback-server.js';
import { fetchedTokens } from './token/fetched-tokens.js';
import type { PreparedRequest } from './transport/prepared-request.js';

const server = await useLoopbackServer();

const ring = {
  operation: {
    id: 'ring',
    method: 'POST',
    path: '/ring',
    parameters: { path: [], query: [] },
    body: 'json',
    effect: 'dials',
    signing: [],
    envelope: { code: ['code'], success: ['0'], message: [], requestId: [] },
    constants: [],
  },
  validators: { body: z.strictObject({ phone: z.string() }) },
  errors: { shared: { '7': { category: 'unavailable', retryable: true } }, operations: {} },
} as const;

const traits = {
  name: 'example',
  requiredSettings: [],
  sign: ({ json }: PreparedRequest) => ({ query: '', headers: {}, body: json }),
};

describe('a picked operation with a token', () => {
  const talk = {
    ...ring,
    operation: {
      ...ring.operation,
      token: { operation: 'getToken', pointer: '/token', expiredCodes: [] },
    },
    validators: { body: z.strictObject({ phone: z.string(), token: z.string() }) },
  };
  type Client = { ring: (input: object) => Promise<unknown> };
  const settings = { baseUrl: server.url, credentials: null };

  it('without the operation that gets it is refused before anything is sent', async () => {
    const withTokens = { ...traits, tokens: fetchedTokens(() => undefined) };
    const client = definePicker<Client, ClientSettings<null>>(withTokens)({ ring: talk }, settings);
    expect(await failureOf(client.ring({ phone: 'p' }))).toMatchObject({
      name: 'ConfigurationError',
      setting: 'operations',
      outcome: 'rejected',
      message: expect.stringContaining('getToken'),
    });
    expect(server.requests).toHaveLength(0);
  });

  it('does not need it when the caller brings a token', async () => {
    const client = definePicker<Client, ClientSettings<null>>(traits)({ ring: talk }, settings);
    server.answer(respond(200, { code: 0 }));
    await client.ring({ phone: 'p', token: 't' });
    expect(server.requests).toMatchObject([{ url: '/ring' }]);
  });
});

it('a client of picked operations has these and no others, with validators and codes', async () => {
  type Client = { ring: (input: object) => Promise<unknown> };
  const pick = definePicker<Client, ClientSettings<null>>(traits);
  const client = pick({ ring }, { baseUrl: server.url, credentials: null });
  expect(Object.keys(client)).toEqual(['ring']);
  server.answer(respond(200, { code: 0 }));
  await expect(client.ring({ phone: 'p' })).resolves.toMatchObject({ data: { code: 0 } });
  expect(await failureOf(client.ring({}))).toMatchObject({ issues: [{ path: 'phone' }] });
  server.answer(respond(200, { code: 7 }));
  expect(await failureOf(client.ring({ phone: 'p' }))).toMatchObject({
    vendorCode: '7',
    category: 'unavailable',
    retryable: true,
  });
});
