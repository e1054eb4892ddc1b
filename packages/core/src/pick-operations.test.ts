import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { definePicker } from './pick-operations.js';
import type { ClientSettings } from './settings/client-settings.js';
import { failureOf } from './testing/failure-of.js';
import { respond } from './testing/loopback-server.js';
import { useLoopbackServer } from './testing/use-loopback-server.js';

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
  sign: ({ json }: { json: string | undefined }) => ({ query: '', headers: {}, body: json }),
};

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
