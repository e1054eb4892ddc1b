import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createSignedReceiver,
  createUnverifiedReceiver,
  exampleCredentials as credentials,
  type SignedEvent,
  signedWebhook,
} from '../testing/example-receiver.js';
import { post } from '../testing/post.js';
import { frameworks, type WebhookServer } from '../testing/webhook-servers.js';
import type { HandlerSettings } from './index.js';

const phone = '999000000001';
const webhook = () => signedWebhook({ id: 'call-1', phone }, { id: crypto.randomUUID() });
const json = { 'content-type': 'application/json' };

const strayRejections = vi.fn();
beforeEach(() => void process.on('unhandledRejection', strayRejections));
afterEach(() => {
  process.off('unhandledRejection', strayRejections);
  expect(strayRejections).not.toHaveBeenCalled();
});

describe.each(Object.entries(frameworks))('on %s', (_name, start) => {
  let server: WebhookServer | undefined;
  const errors: [name: string, detail: unknown, status: number][] = [];
  afterEach(async () => {
    await server?.close();
    errors.length = 0;
  });

  const onError: HandlerSettings<SignedEvent>['onError'] = (error, { status }) => {
    const { name, reason, message } = error as Error & { reason?: string };
    errors.push([name, reason ?? message, status]);
  };
  const begin = async (
    handle: HandlerSettings<SignedEvent>['handle'],
    receiving: object = {},
    handling: object = {},
  ) => {
    const receiver = createSignedReceiver({ credentials, ...receiving });
    server = await start(receiver, { handle, onError, ...handling });
    return server;
  };

  it('an event is handled and acknowledged', async () => {
    const handled: SignedEvent[] = [];
    const { url } = await begin((event) => handled.push(event));
    const sent = webhook();
    const answer = await post(url, { ...sent, headers: { ...sent.headers, ...json } });
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(handled).toEqual([
      { webhook: 'rung', trust: 'signed', data: { id: 'call-1', phone }, requestId: sent.headers.requestID },
    ]);
    expect(Buffer.from(handled[0]?.raw ?? [])).toEqual(sent.body);
    expect(errors).toEqual([]);
  });

  it.each([undefined, 'application/json', 'text/plain', 'application/x-www-form-urlencoded'])(
    'the bytes count, not the content type %s',
    async (type) => {
      const { url } = await begin(() => undefined);
      const { headers, body } = webhook();
      const typed = type === undefined ? headers : { ...headers, 'content-type': type };
      await expect(post(url, { headers: typed, body })).resolves.toMatchObject({ status: 200 });
    },
  );

  it.each<
    [status: number, reason: string, change: (sent: ReturnType<typeof webhook>) => Parameters<typeof post>[1]]
  >([
    [401, 'signature_mismatch', ({ headers }) => ({ headers, body: Buffer.from('{}') })],
    [401, 'missing_header', ({ body }) => ({ headers: {}, body })],
    [401, 'missing_header', () => ({ headers: {}, body: Buffer.alloc(0) })],
    [400, 'malformed_body', () => signedWebhook(Buffer.from('{"id":'))],
    [400, 'unknown_event', () => signedWebhook({ phone })],
    [
      415,
      'unsupported_encoding',
      ({ headers, body }) => ({ headers: { ...headers, 'content-encoding': 'gzip' }, body }),
    ],
    [413, 'body_too_large', ({ headers }) => ({ headers, body: Buffer.alloc(5_000) })],
  ])('%i answers %s', async (status, reason, change) => {
    const handle = vi.fn();
    const { url } = await begin(handle, { maxBodyBytes: 1_000 });
    await expect(post(url, change(webhook()))).resolves.toMatchObject({ status, text: '' });
    expect(errors).toEqual([['WebhookError', reason, status]]);
    expect(handle).not.toHaveBeenCalled();
  });

  it('a header sent twice is refused', async () => {
    const { url } = await begin(() => undefined);
    for (const name of ['sign', 'createTs', 'requestID', 'uuid']) {
      const { headers, body } = webhook();
      const value = headers[name] as string;
      await expect(
        post(url, { headers: { ...headers, [name]: [value, value] }, body }),
      ).resolves.toMatchObject({ status: 401 });
    }
  });

  it.each<[title: string, handle: HandlerSettings<SignedEvent>['handle'], name: string]>([
    [
      'throws',
      () => {
        throw new TypeError('mine');
      },
      'TypeError',
    ],
    [
      'rejects',
      async () => {
        throw new RangeError('mine');
      },
      'RangeError',
    ],
    [
      'rejects with nothing',
      () => Promise.reject(Object.assign(Object.create(null), { name: 'Nothing' })),
      'Nothing',
    ],
    ['hangs', () => new Promise(() => undefined), 'TimeoutError'],
  ])('500 answers a handler that %s', async (_title, handle, name) => {
    const { url } = await begin(handle, {}, { handleTimeoutMs: 30 });
    await expect(post(url, webhook())).resolves.toMatchObject({ status: 500, text: '' });
    expect(errors.map(([thrown, , status]) => [thrown, status])).toEqual([[name, 500]]);
  });

  it('an event whose handler failed is handled when it is delivered again, and then no more', async () => {
    const handle = vi.fn().mockRejectedValueOnce(new Error('mine'));
    const { url } = await begin(handle);
    const sent = webhook();
    const statuses = [];
    for (let delivery = 0; delivery < 4; delivery += 1) statuses.push((await post(url, sent)).status);
    expect(statuses).toEqual([500, 200, 200, 200]);
    expect(handle).toHaveBeenCalledTimes(2);
  });

  it('the secret in the path or the query is asked for, and the address of the connection', async () => {
    const token = 'a-long-random-token';
    const settings = { handle: () => undefined, onError } as const;
    const close = async () => void (await server?.close());
    const body = Buffer.from('{"id":"call-1"}');
    const statusOf = async (path: string) =>
      (await post(new URL(path, server?.url).href, { headers: {}, body })).status;

    server = await start(createUnverifiedReceiver({ pathToken: token }), settings);
    expect([await statusOf(`/hooks/${token}`), await statusOf('/hooks/a-long-random-tokem')]).toEqual([
      200, 401,
    ]);
    expect(await statusOf(`/hooks/a?token=${token}`)).toBe(401);
    await close();

    const pathToken = { value: ['another-long-random-token', token], query: 'key' };
    const allowedAddresses = ['127.0.0.0/8'];
    server = await start(createUnverifiedReceiver({ pathToken, allowedAddresses }), settings);
    expect([await statusOf(`/hooks/a?key=${token}`), await statusOf('/hooks/a')]).toEqual([200, 401]);
    await close();

    server = await start(createUnverifiedReceiver({ allowedAddresses: ['192.0.2.0/24'] }), settings);
    const headers = { 'x-forwarded-for': '192.0.2.7', forwarded: 'for=192.0.2.7' };
    await expect(post(server.url, { headers, body })).resolves.toMatchObject({ status: 403 });
    await close();

    const remoteAddress = vi
      .fn()
      .mockReturnValueOnce('192.0.2.7')
      .mockImplementationOnce(() => {
        throw new Error('mine');
      });
    server = await start(createUnverifiedReceiver({ allowedAddresses: ['192.0.2.0/24'] }), {
      ...settings,
      remoteAddress,
    });
    expect([await statusOf('/hooks/a'), await statusOf('/hooks/a'), await statusOf('/hooks/a')]).toEqual([
      200, 500, 500,
    ]);
  });

  it('the documented acknowledgement is sent', async () => {
    const handle = vi.fn();
    server = await start(createUnverifiedReceiver({}), { handle });
    const body = Buffer.from('[{"id":"a"},{"id":"b"},{"id":"a"}]');
    const answer = await post(server.url, { headers: {}, body });
    expect(answer).toMatchObject({
      status: 200,
      text: '{"code":"0"}',
      headers: { 'content-type': 'application/json' },
    });
    expect(handle.mock.calls.map(([{ data }]) => data.id)).toEqual(['a', 'b']);
  });
});
