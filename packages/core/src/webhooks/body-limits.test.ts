import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import {
  createSignedReceiver,
  exampleCredentials as credentials,
  signedWebhook,
} from '../testing/example-receiver.js';
import { memoryInUse } from '../testing/memory-in-use.js';
import type { WebhookRequest } from './index.js';

const { headers, body } = signedWebhook({ id: 'call-1' });
const post = (init: RequestInit) =>
  new Request('https://example.com/hook', { method: 'POST', headers, ...init });

const refusal = (reason: string) => expect.objectContaining({ name: 'WebhookError', reason });

describe('the limits of a body', () => {
  const maxBodyBytes = body.length;
  const limited = createSignedReceiver({ credentials, maxBodyBytes, receiveTimeoutMs: 20 });
  const longer = Buffer.concat([body, Buffer.from(' ')]);
  const never = () => new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(body)) });

  it.each<[title: string, bytes: (bytes: Buffer) => WebhookRequest]>([
    ['bytes', (bytes) => ({ headers, body: bytes })],
    ['a stream', (bytes) => ({ headers, body: Readable.from([bytes], { objectMode: false }) })],
    ['a Request', (bytes) => post({ body: new Uint8Array(bytes) })],
  ])('hold for %s', async (_title, requestOf) => {
    await expect(limited.receive(requestOf(body))).resolves.toHaveLength(1);
    await expect(limited.receive(requestOf(longer))).rejects.toMatchObject({
      reason: 'body_too_large',
      status: 413,
    });
  });

  it.each<[title: string, requestOf: (chunks: Generator<Uint8Array>) => WebhookRequest]>([
    ['a stream', (chunks) => ({ headers: {}, body: Readable.from(chunks, { objectMode: false }) })],
    [
      'a Request',
      (chunks) => {
        const pull = (controller: ReadableStreamDefaultController) => {
          const { done, value } = chunks.next();
          if (done) controller.close();
          else controller.enqueue(value);
        };
        return post({ body: new ReadableStream({ pull }), duplex: 'half' } as RequestInit);
      },
    ],
  ])('hold for the memory that %s of single bytes takes', { timeout: 20_000 }, async (_title, requestOf) => {
    const pieces = 200_000;
    const before = memoryInUse();
    let taken = 0;
    function* chunks() {
      for (let piece = 0; piece < pieces; piece += 1) yield Buffer.allocUnsafe(1).fill(' ');
      taken = memoryInUse() - before;
    }
    await expect(createSignedReceiver({ credentials }).receive(requestOf(chunks()))).rejects.toMatchObject({
      status: 401,
    });
    expect(taken).toBeLessThan(8 * 1_048_576);
  });

  it('hold by the announced length, before anything is read', async () => {
    const pull = vi.fn();
    const stream = new ReadableStream({ pull }, { highWaterMark: 0 });
    const announced = { headers: { ...headers, 'content-length': String(maxBodyBytes + 1) } };
    const request = post({ ...announced, body: stream, duplex: 'half' } as RequestInit);
    await expect(limited.receive(request)).rejects.toEqual(refusal('body_too_large'));
    expect(pull).not.toHaveBeenCalled();
  });

  it('hold for time', async () => {
    const slow = new Readable({ read: () => undefined });
    await expect(limited.receive({ headers, body: slow })).rejects.toMatchObject({
      reason: 'slow_body',
      status: 408,
    });
    expect(slow.isPaused()).toBe(true);
    const request = post({ body: never(), duplex: 'half' } as RequestInit);
    await expect(limited.receive(request)).rejects.toEqual(refusal('slow_body'));
  });

  it('end with a connection that breaks', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('reset'));
      },
    });
    await expect(limited.receive({ headers, body: broken })).rejects.toMatchObject({
      reason: 'incomplete_body',
      status: 400,
    });
    const stream = new ReadableStream({ start: (controller) => controller.error(new Error('reset')) });
    await expect(limited.receive(post({ body: stream, duplex: 'half' } as RequestInit))).rejects.toEqual(
      refusal('incomplete_body'),
    );
  });

  it.each([
    ['maxBodyBytes', 0],
    ['maxBodyBytes', Number.NaN],
    ['receiveTimeoutMs', 0],
    ['onDrift', 'yes'],
  ])('are no limits with %s %j', (setting, value) => {
    expect(() => createSignedReceiver({ credentials, [setting]: value })).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', setting }),
    );
  });
});
