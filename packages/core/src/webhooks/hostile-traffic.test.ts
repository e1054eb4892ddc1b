import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createSignedReceiver,
  exampleCredentials as credentials,
  signedWebhook,
} from '../testing/example-receiver.js';
import { pour, sendSlowly } from '../testing/hostile-senders.js';
import { keptConnections, post } from '../testing/post.js';
import { frameworks, type WebhookServer } from '../testing/webhook-servers.js';

// The figures that receivers are built for take minutes and gigabytes; every run takes smaller ones.
const isLong = process.env.OUTDIAL_LONG_RUNS === '1';
const figures = isLong
  ? { deliveries: 1_000, large: 100, slow: 1_000, slowMs: 60_000 }
  : { deliveries: 200, large: 20, slow: 100, slowMs: 400 };
const mebibyte = 1_048_576;
/** What the parser and the stream hold besides the body. */
const slack = 4 * 65_536;

const bomb = gzipSync(Buffer.alloc(64 * mebibyte));

const webhook = (id: string = crypto.randomUUID()) => signedWebhook({ id: 'call-1' }, { id });

describe.each(Object.entries(frameworks))('on %s', (name, start) => {
  let server: WebhookServer | undefined;
  afterEach(() => server?.close());
  const begin = async (receiveTimeoutMs = 10_000) => {
    const reasons = new Set<unknown>();
    const handle = vi.fn();
    const onError = (error: unknown) => reasons.add((error as { reason?: unknown }).reason);
    server = await start(createSignedReceiver({ credentials, receiveTimeoutMs }), { handle, onError });
    return { ...server, handle, reasons };
  };

  it('an event delivered many times over 50 connections is handled once and acknowledged always', async () => {
    const deliveries = name === 'node:http' ? 1_000 : figures.deliveries;
    const { url, handle } = await begin();
    const agent = keptConnections(50);
    const sent = webhook();
    const answers = await Promise.all(Array.from({ length: deliveries }, () => post(url, sent, { agent })));
    agent.destroy();
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(handle).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['announced', true, 0, 20],
    ['not announced', false, 1, 20 + 2 * figures.large],
  ])('of 64 MB, their length %s, no more than the limit is read', async (_title, isAnnounced, most, rss) => {
    const { url, sockets, handle, reasons } = await begin();
    const before = process.memoryUsage().rss;
    const statuses = await Promise.all(Array.from({ length: figures.large }, () => pour(url, isAnnounced)));
    expect(new Set(statuses)).toEqual(new Set([413]));
    expect(reasons).toEqual(new Set(['body_too_large']));
    expect(Math.max(...sockets.map(({ bytesRead }) => bytesRead))).toBeLessThan(most * mebibyte + slack);
    expect(process.memoryUsage().rss - before).toBeLessThan(rss * mebibyte);
    expect(handle).not.toHaveBeenCalled();
  });

  it('slow senders keep nobody waiting, and are told that they are', { timeout: 180_000 }, async () => {
    const { url, handle, reasons } = await begin(figures.slowMs);
    const senders = await Promise.all(Array.from({ length: figures.slow }, () => sendSlowly(url)));
    const agent = keptConnections(1);
    const waits: number[] = [];
    for (let good = 0; good < 100; good += 1) {
      const begun = performance.now();
      await expect(post(url, webhook(), { agent })).resolves.toMatchObject({ status: 200 });
      waits.push(performance.now() - begun);
    }
    agent.destroy();
    expect(handle).toHaveBeenCalledTimes(100);
    if (isLong) expect(waits.sort((a, b) => a - b)[98]).toBeLessThan(250);
    const answers = await Promise.all(senders.map(({ closed }) => closed));
    expect(new Set(answers.map((answer) => answer.slice(0, 12)))).toEqual(new Set(['HTTP/1.1 408']));
    expect(reasons).toEqual(new Set(['slow_body']));
  });

  // Hono's server closes by rules of its own.
  const itWaits = name === 'Hono' ? undefined : it;
  itWaits?.('a refused sender has time to read why', async () => {
    const { url } = await begin();
    const { port, pathname } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`POST ${pathname} HTTP/1.1\r\nhost: a\r\ncontent-length: ${64 * mebibyte}\r\n\r\n`);
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 413 [\s\S]*\r\nconnection: close\r\n/i);
    socket.write(Buffer.alloc(65_536));
    await setTimeout(200);
    expect(socket.destroyed).toBe(false);
    socket.on('error', () => undefined);
    socket.write(Buffer.alloc(65_536));
    await new Promise((resolve) => socket.on('close', resolve));
  });

  it('a sender that goes away in the middle of its body does no harm', async () => {
    const { url, reasons } = await begin();
    const { socket, closed } = await sendSlowly(url);
    socket.destroy();
    await closed;
    await expect.poll(() => reasons).toEqual(new Set(['incomplete_body']));
    await expect(post(url, webhook())).resolves.toMatchObject({ status: 200 });
  });

  it('a small body that unpacks to a large one is not unpacked', async () => {
    const { url, handle } = await begin();
    const { headers, body } = signedWebhook(bomb);
    expect(body.length).toBeLessThan(mebibyte);
    const packed = { headers: { ...headers, 'content-encoding': 'gzip' }, body };
    const answer = await post(url, packed);
    expect(answer).toMatchObject({ status: 415, headers: { 'accept-encoding': 'identity' } });
    expect(handle).not.toHaveBeenCalled();
  });
});
