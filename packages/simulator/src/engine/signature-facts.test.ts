import { laafficMd5, nxcloudDigest } from '@outdial/signing';
import { expect, it } from 'vitest';
import { askAcs3, askRpc } from '../testing/alibaba-client.js';
import { askDialog, askHuawei, dialogStep, fetchToken } from '../testing/huawei-client.js';
import { smallAccount } from '../testing/small-vendor.js';
import { startForTest } from '../testing/start-for-test.js';
import { openDoor } from '../testing/two-doors.js';

const ping = '/callcentre/api/v3/ping';
const body = JSON.stringify({ data: 'hello' });
const signedAt = new Date('2026-01-01T00:00:00Z');

/** Sends a ping with headers changed after signing, and gives what the journal says. */
async function journalOf(changes: Record<string, string | undefined>, path = ping) {
  const { ask, events } = await openDoor('fetch', undefined, 'nxcloud');
  const signed = nxcloudDigest.sign({ body }, smallAccount, { now: () => signedAt, nonce: () => 'abc' });
  const entries = Object.entries({ ...signed.headers, ...changes });
  const headers = entries.filter((entry): entry is [string, string] => entry[1] !== undefined);
  await ask(path, { method: 'POST', body, headers });
  return { event: events[0], request: events[0]?.request, sign: signed.headers.sign as string };
}

it('says that a signature is valid', async () => {
  const { event } = await journalOf({}, `${ping}?secret=no`);
  expect(event).toMatchObject({ operation: 'ping', verdict: 'accepted', httpStatus: 200 });
  expect(event?.request).toEqual({ method: 'POST', path: ping, signature: 'valid', faults: [] });
});

it('says that a signature is missing, and which header', async () => {
  const { event } = await journalOf({ sign: undefined });
  expect(event).toMatchObject({
    verdict: 'missing_header',
    detail: 'sign',
    request: { signature: 'missing' },
  });
  expect(event?.request).not.toHaveProperty('firstDifference');
});

it('says where a wrong signature leaves the right one, one character of each', async () => {
  const right = (await journalOf({})).sign;
  const wrong = `${right.slice(0, 5)}${right[5] === '0' ? '1' : '0'}${right.slice(6)}`;
  const { request } = await journalOf({ sign: wrong });
  expect(request).toMatchObject({
    signature: 'signature_mismatch',
    firstDifference: { of: 'signature', index: 5, expected: right[5], got: wrong[5] },
  });
  expect((await journalOf({ sign: right.slice(0, 8) })).request?.firstDifference).toEqual({
    of: 'signature',
    index: 8,
    expected: right[8],
    got: '',
  });
});

it('says which other reason there was', async () => {
  expect((await journalOf({ uuid: 'another' })).request?.signature).toBe('unknown_account');
  expect((await journalOf({ createTs: 'soon' })).request?.signature).toBe('malformed_header');
});

it('compares the strings to sign when the client sends its own', async () => {
  const input = `***&body=${body}&createTs=1767225600&requestID=abc&uuid=account`;
  const wrong = '0'.repeat(32);
  const journal = async (text: string) => {
    const own = Buffer.from(text).toString('base64');
    const { request } = await journalOf({ sign: wrong, 'x-outdial-string-to-sign': own });
    return request?.firstDifference;
  };
  const at = input.indexOf('requestID');
  expect(await journal(input.replace('requestID', 'requestId'))).toEqual({
    of: 'string to sign',
    index: at + 'requestI'.length,
    expected: 'D',
    got: 'd',
  });
  // The strings agree: then it is the secret or the hash, and the signatures are what is left to compare.
  expect(await journal(input)).toMatchObject({ of: 'signature', got: '0' });
  // Nothing of a secret that was sent instead of the mask.
  expect(await journal(input.replace('***', smallAccount.secretKey))).toEqual({
    of: 'string to sign',
    index: 0,
    expected: '*',
    got: '*',
  });
});

it('takes LAAFFIC’s signature in either letter case for the same', async () => {
  const { ask, events } = await openDoor('fetch');
  const { headers } = laafficMd5.sign({}, smallAccount);
  const right = headers.Sign as string;
  const wrong = `${right.slice(0, -1)}${right.endsWith('0') ? '1' : '0'}`.toUpperCase();
  await ask('/v3/getBalance', { headers: { ...headers, Sign: wrong } });
  expect(events[0]?.request?.firstDifference).toMatchObject({ of: 'signature', index: 31 });
});

it.each([
  ['/process/99900000009?token=x', '/process/***09'],
  ['http://proxy.example.com/a/b?c', '/a/b'],
  [`/${'a'.repeat(300)}`, `/${'a'.repeat(199)}…`],
])('masks the path %s', async (sent, path) => {
  const { app, events } = await openDoor('fetch');
  await app.serve({ method: 'POST', url: sent, headers: {}, body: new Uint8Array() });
  expect(events).toMatchObject([{ verdict: 'unknown_route', httpStatus: 404, request: { path } }]);
});

it('says of each scheme with a signature where it goes wrong', async () => {
  const { alibaba, huawei, events } = await startForTest({ vendors: ['alibaba', 'huawei'] });
  const { accessKey } = huawei;
  const path = `/rest/isales/v1/openapi/campaigns/${huawei.vdnId}`;
  await askRpc(alibaba, { sent: { Signature: 'AAAA' } });
  await askAcs3(alibaba, { sent: { 'x-acs-content-sha256': '0'.repeat(64) } });
  await askAcs3({ ...alibaba, accessKeySecret: 'another' });
  await askHuawei(huawei, { method: 'GET', path, keys: { accessKey, secretKey: 'another' } });
  const facts = events.map(({ request }) => [request?.signature, request?.firstDifference?.of]);
  expect(facts).toEqual([
    ['signature_mismatch', 'signature'],
    ['body_mismatch', 'hash of the body'],
    ['signature_mismatch', 'signature'],
    ['signature_mismatch', 'signature'],
  ]);
});

it('tells a used nonce, and what is wrong beside a right signature, from a wrong signature', async () => {
  const { alibaba, events } = await startForTest({ vendors: ['alibaba'] });
  const once = { signed: { SignatureNonce: 'once' } };
  await askRpc(alibaba, once);
  await askRpc(alibaba, once);
  await askRpc(alibaba, { parameters: { Format: 'YAML' } });
  const facts = events.map(({ request, verdict }) => [verdict, request?.signature]);
  expect(facts).toEqual([
    ['accepted', 'valid'],
    ['SignatureNonceUsed', 'replayed'],
    ['InvalidParameter.Format', 'valid'],
  ]);
});

it('says of a token whether it is missing, and of an operation without any that there is none', async () => {
  const { huawei, events } = await startForTest({ vendors: ['huawei'] });
  await askDialog(huawei, dialogStep('1-initialize', undefined));
  await askDialog(huawei, dialogStep('1-initialize', 'wrong'));
  await askDialog(huawei, dialogStep('1-initialize', await fetchToken(huawei)));
  const facts = events.map(({ operation, request }) => [operation, request?.signature]);
  expect(facts).toEqual([
    ['processDialog', 'missing'],
    ['processDialog', 'security_token_mismatch'],
    ['getToken', undefined],
    ['processDialog', 'valid'],
  ]);
});
