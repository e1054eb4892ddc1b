import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import type { DriftReport } from '../index.js';
import {
  createSignedReceiver,
  createUnverifiedReceiver,
  exampleCredentials as credentials,
  signedWebhook,
} from '../testing/example-receiver.js';
import type { WebhookRequest } from './index.js';

const phone = '999000000001';
const { headers, body } = signedWebhook(Buffer.from(`{"phone":"${phone}","id":1234567890123456789}`));
const receiver = createSignedReceiver({ credentials });
const receive = (changes: object) => receiver.receive({ headers, body, ...changes } as WebhookRequest);
const post = (init: RequestInit) =>
  new Request('https://example.com/hook', { method: 'POST', headers, ...init });

const refusal = (reason: string) => expect.objectContaining({ name: 'WebhookError', reason });
const misuse = (setting: string, message = '') =>
  expect.objectContaining({
    name: 'ConfigurationError',
    setting,
    message: expect.stringContaining(message),
  });

class OwnBytes extends Uint8Array {}

describe('a receiver', () => {
  it.each<[title: string, body: () => unknown]>([
    ['a Uint8Array', () => new Uint8Array(body)],
    ['a Buffer', () => body],
    ['an array of a class of its own', () => new OwnBytes(body)],
    ['a part of a larger buffer', () => new Uint8Array([0, ...body, 0]).subarray(1, -1)],
    ['Node’s stream', () => Readable.from([body.subarray(0, 7), body.subarray(7)], { objectMode: false })],
  ])('takes %s, and keeps long numbers exact', async (_title, bytes) => {
    const [event] = await receive({ body: bytes() });
    expect(event).toEqual({
      webhook: 'rung',
      trust: 'signed',
      requestId: 'delivery-1',
      data: { phone, id: '1234567890123456789' },
    });
    expect(Buffer.from(event?.raw ?? [])).toEqual(body);
  });

  it('takes a Fetch Request', async () => {
    const [event] = await receiver.receive(post({ body: new Uint8Array(body) }));
    expect(event).toMatchObject({ trust: 'signed', data: { phone } });
  });

  it.each<[title: string, headers: Record<string, unknown>]>([
    [
      'Node’s distinct headers',
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value]])),
    ],
    ['HTTP/2 headers', { ':method': 'POST', ...headers }],
    ['values that no Headers object takes', { 'x-name': '名', ...headers }],
    ['undefined ones', { 'content-encoding': undefined, ...headers }],
  ])('reads %s', async (_title, given) => {
    await expect(receive({ headers: given })).resolves.toMatchObject([{ requestId: 'delivery-1' }]);
  });

  it.each<[title: string, body: unknown]>([
    ['text', body.toString()],
    ['a parsed body', { phone }],
    ['an ArrayBuffer', new Uint8Array(body).buffer],
    ['nothing', undefined],
  ])('says that %s is no raw body', async (_title, given) => {
    await expect(receive({ body: given })).rejects.toEqual(misuse('body', 'raw bytes'));
  });

  it('says that a stream of text is none of bytes', async () => {
    const text = Readable.from([body], { objectMode: false }).setEncoding('utf8');
    await expect(receive({ body: text })).rejects.toEqual(misuse('body', 'encoding'));
  });

  it.each<[title: string, used: () => Promise<Request>]>([
    [
      'read',
      async () => {
        const request = post({ body: new Uint8Array(body) });
        await request.text();
        return request;
      },
    ],
    [
      'being read',
      async () => {
        const request = post({ body: new Uint8Array(body) });
        request.body?.getReader();
        return request;
      },
    ],
  ])('says that a Request is %s already', async (_title, used) => {
    await expect(receiver.receive(await used())).rejects.toEqual(misuse('body', 'middleware'));
  });

  it.each<[title: string, headers: unknown]>([
    ['nothing', undefined],
    ['a list of names and values in turn', Object.entries(headers).flat()],
    ['numbers', { ...headers, 'content-length': 5 }],
  ])('says that %s are no headers', async (_title, given) => {
    await expect(receive({ headers: given })).rejects.toEqual(misuse('headers'));
  });

  it.each(['[1]', '[]', '"text"', '{"phone":', '\xff', ''])(
    'refuses the signed body %j as malformed',
    async (text) => {
      await expect(receive(signedWebhook(Buffer.from(text, 'latin1')))).rejects.toEqual(
        refusal('malformed_body'),
      );
    },
  );

  it('refuses a record that is none of its webhooks', async () => {
    await expect(receive(signedWebhook({ phone }))).rejects.toEqual(refusal('unknown_event'));
  });

  it.each(['gzip', 'br', 'identity, gzip', 'x'])('refuses the encoding %s, read or not', async (encoding) => {
    const encoded = { headers: { ...headers, 'Content-Encoding': encoding } };
    await expect(receive(encoded)).rejects.toMatchObject({ reason: 'unsupported_encoding', status: 415 });
    const request = post(encoded);
    await expect(receiver.receive(request)).rejects.toEqual(refusal('unsupported_encoding'));
  });

  it('refuses another method', async () => {
    await expect(receive({ method: 'PUT' })).rejects.toMatchObject({ reason: 'wrong_method', status: 405 });
    const got = new Request('https://example.com/hook', { headers });
    await expect(receiver.receive(got)).rejects.toEqual(refusal('wrong_method'));
  });
});

describe('a list of records', () => {
  const list = createUnverifiedReceiver({});
  const listed = (content: unknown) =>
    list.receive({ headers: {}, body: Buffer.from(JSON.stringify(content)) });

  it('is an event for each', async () => {
    const events = await listed([{ id: 'a' }, { id: 'b', seconds: 3 }]);
    expect(events).toEqual([
      { webhook: 'rung', trust: 'unverified', data: { id: 'a' } },
      { webhook: 'ended', trust: 'unverified', data: { id: 'b', seconds: 3 } },
    ]);
    expect(events[0]?.raw).toBe(events[1]?.raw);
    await expect(listed([])).resolves.toEqual([]);
    await expect(listed({ id: 'a' })).resolves.toHaveLength(1);
  });

  it.each([[[1]], [[{ id: 'a' }, null]], [[[{ id: 'a' }]]], ['text'], [null]])(
    'is not %j',
    async (content) => {
      await expect(listed(content)).rejects.toEqual(refusal('malformed_body'));
    },
  );
});

describe('drift', () => {
  it('is told once for a delivery, and changes nothing', async () => {
    const reports: DriftReport[] = [];
    const onDrift = (report: DriftReport) => void reports.push(report);
    const told = createUnverifiedReceiver({ webhook: 'ended', onDrift });
    const records = [
      { id: 'a', seconds: null, extra: phone },
      { id: 'b', seconds: 3 },
    ];
    const events = await told.receive({ headers: {}, body: Buffer.from(JSON.stringify(records)) });
    expect(events.map(({ data }) => data)).toEqual(records);
    expect(reports).toEqual([
      {
        vendor: 'example',
        webhook: 'ended',
        findings: [
          expect.objectContaining({ path: '[0].seconds', kind: 'unexpected_null' }),
          expect.objectContaining({ path: '[0].extra', kind: 'unknown_field' }),
        ],
      },
    ]);
    expect(JSON.stringify(reports)).not.toContain(phone);
  });

  it('is silent where there is none, or where nothing is known of the webhook', async () => {
    const onDrift = vi.fn();
    const told = createSignedReceiver({ credentials, onDrift });
    await told.receive(signedWebhook({ id: 'a', seconds: 3 }));
    await told.receive(signedWebhook({ id: 'a', phone }));
    expect(onDrift).not.toHaveBeenCalled();
  });

  it.each<[string, () => void]>([
    [
      'throws',
      () => {
        throw new Error('mine');
      },
    ],
    ['rejects', () => Promise.reject(new Error('mine'))],
  ])('is told to a listener that %s', async (_title, onDrift) => {
    const told = createSignedReceiver({ credentials, onDrift });
    await expect(told.receive(signedWebhook({ id: 'a', seconds: 'x' }))).resolves.toHaveLength(1);
  });
});
