import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import {
  createSignedReceiver,
  exampleCredentials as credentials,
  signedWebhook,
} from '../testing/example-receiver.js';
import type { RawWebhook } from './index.js';

const now = () => new Date(1_790_000_000_000);
const receiver = createSignedReceiver({ credentials, webhook: 'rung', now });

const text = JSON.stringify({ id: 'call-1', name: 'Ren\u00e9', note: 'line 1\nline 2', padding: '' });
const padded = text.replace('""', `"${'x'.repeat(500 - Buffer.byteLength(text))}"`);
const { headers, body } = signedWebhook(Buffer.from(padded), { now });

const isAccepted = async (webhook: RawWebhook): Promise<boolean> =>
  receiver.receive(webhook).then(
    () => true,
    ({ name, status }) => {
      expect([name, status]).toEqual(['WebhookError', 401]);
      return false;
    },
  );

/** Titles of those that are accepted although they differ. */
async function acceptedOf(changed: Iterable<[title: string, change: Partial<RawWebhook>]>): Promise<string[]> {
  const accepted: string[] = [];
  for (const [title, change] of changed) {
    if (await isAccepted({ headers, body, ...change })) accepted.push(title);
  }
  return accepted;
}

it('the webhook itself is accepted', async () => {
  expect(body).toHaveLength(500);
  expect(await isAccepted({ headers, body })).toBe(true);
});

it('none of the 4,000 flips of one bit of its body is accepted', async () => {
  const flips = Array.from({ length: 4_000 }, (_, bit): [string, Partial<RawWebhook>] => {
    const flipped = Buffer.from(body);
    flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
    return [`bit ${bit}`, { body: flipped }];
  });
  expect(await acceptedOf(flips)).toEqual([]);
});

it('none of the 256 flips of one bit of its signature is accepted', async () => {
  const signature = Buffer.from(headers.sign as string, 'latin1');
  expect(signature).toHaveLength(32);
  const flips = Array.from({ length: 256 }, (_, bit): [string, Partial<RawWebhook>] => {
    const flipped = Buffer.from(signature);
    flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
    return [`bit ${bit}`, { headers: { ...headers, sign: flipped.toString('latin1') } }];
  });
  expect(await acceptedOf(flips)).toEqual([]);
});

it('no truncation or extension is accepted', async () => {
  const changes = Array.from({ length: 501 }, (_, offset): [string, Partial<RawWebhook>][] => [
    ...(offset < 500 ? [[`cut at ${offset}`, { body: body.subarray(0, offset) }] as [string, object]] : []),
    [
      `a space at ${offset}`,
      { body: Buffer.concat([body.subarray(0, offset), Buffer.from(' '), body.subarray(offset)]) },
    ],
  ]);
  expect(await acceptedOf(changes.flat())).toEqual([]);
});

it('bytes count, not text', async () => {
  const asText = body.toString();
  const changes: [string, Partial<RawWebhook>][] = [
    ['a byte order mark', { body: Buffer.concat([Buffer.from('\ufeff'), body]) }],
    ['CRLF for LF', { body: Buffer.from(asText.replace('\\n', '\\r\\n')) }],
    ['another normal form', { body: Buffer.from(asText.normalize('NFD')) }],
    ['serialised again', { body: Buffer.from(JSON.stringify(JSON.parse(asText), undefined, 1)) }],
    ['escaped', { body: Buffer.from(asText.replace('\u00e9', '\\u00e9')) }],
    [
      'another order',
      { body: Buffer.from(JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(asText)).reverse()))) },
    ],
  ];
  expect(await acceptedOf(changes)).toEqual([]);
  for (const [one, other] of [
    ['ff', 'fe'],
    ['80', 'c3'],
  ] as const) {
    const bytes = (hex: string) => Buffer.from(`7b226964223a22${hex}227d`, 'hex');
    const signed = signedWebhook(bytes(one), { now });
    expect(await isAccepted({ headers: signed.headers, body: bytes(other) })).toBe(false);
    // Rightly signed, but no text.
    await expect(receiver.receive(signed)).rejects.toMatchObject({ reason: 'malformed_body' });
  }
});

it.each([
  '1790000000abc',
  'abc',
  '1.79e9',
  '1e9',
  '-1',
  '0x6ab13b80',
  '1790000000.5',
  ' ',
  '1790000000000',
  '17900000000000000000',
  '١٧٩٠٠٠٠٠٠٠',
  'NaN',
  'Infinity',
])('the time %j is none, rightly signed as it may be', async (createTs) => {
  const { uuid, secretKey } = credentials;
  const sign = (time: string) => {
    const signed = `${secretKey}&body=${body}&createTs=${time}&requestID=delivery-1&uuid=${uuid}`;
    return createHash('md5').update(signed).digest('hex').toUpperCase();
  };
  const timed = (time: string) => ({ headers: { ...headers, createTs: time, sign: sign(time) }, body });
  expect(await isAccepted(timed('1790000000'))).toBe(true);
  expect(await isAccepted(timed(createTs))).toBe(false);
});
