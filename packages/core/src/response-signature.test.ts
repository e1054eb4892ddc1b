import { expect, it } from 'vitest';
import { createExampleClient } from './testing/example-vendor.js';
import { faultOf } from './testing/fault-of.js';
import { respond } from './testing/loopback-server.js';
import { useLoopbackServer } from './testing/use-loopback-server.js';

const server = await useLoopbackServer();
const client = createExampleClient({ baseUrl: server.url, credentials: { key: 'k' } });
const body = '{"code":0}';
const sign = Buffer.from(body).toString('hex');

it('an answer with the right signature is accepted', async () => {
  server.answer(respond(200, body, { 'x-sign': sign, 'x-to': 'me' }));
  await expect(client.signed({})).resolves.toMatchObject({ data: { code: 0 } });
});

it.each([
  ['a wrong signature', body, { 'x-sign': 'ff', 'x-to': 'me' }, 'signature_mismatch', 'x-sign'],
  ['another body', `${body} `, { 'x-sign': sign, 'x-to': 'me' }, 'signature_mismatch', 'x-sign'],
  [
    'the right signature of another answer',
    body,
    { 'x-sign': sign, 'x-to': 'them' },
    'request_id_mismatch',
    undefined,
  ],
])('an answer with %s is not believed', async (_title, text, headers, reason, subject) => {
  server.answer(respond(200, text, headers));
  expect(await faultOf(client.signed({}))).toMatchObject({
    name: 'ResponseSignatureError',
    code: 'response_signature',
    outcome: 'unknown',
    retryable: false,
    reason,
    subject,
  });
  expect(server.requests).toHaveLength(1);
});

it('an operation whose answers are not signed is not checked', async () => {
  server.answer(respond(200, body));
  await expect(client.upload({})).resolves.toMatchObject({ data: { code: 0 } });
});
