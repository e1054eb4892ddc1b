import { beforeEach, describe, expect, it } from 'vitest';
import type { ExampleSettings } from '../testing/example-vendor.js';
import { faultOf } from '../testing/fault-of.js';
import { respond } from '../testing/loopback-server.js';
import { rawServer } from '../testing/raw-server.js';
import { transports } from '../testing/transports.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';

const server = await useLoopbackServer();

beforeEach(() => {
  server.answer(respond(200, { code: 0 }));
});

describe.each(transports)('%s', (_name, clientWith) => {
  const clientOf = (settings: Partial<ExampleSettings> = {}) =>
    clientWith({ baseUrl: server.url, ...settings });

  describe('sends once', () => {
    it.each([301, 302, 303, 307, 308])('what is answered with the redirect %i', async (status) => {
      server.answer(respond(status, '', { location: '/elsewhere' }));
      expect(await faultOf(clientOf().ring({ phone: 'p' }))).toMatchObject({
        name: 'HttpStatusError',
        status,
      });
      expect(server.requests).toHaveLength(1);
    });

    it.each([401, 408, 429, 500, 503])('what is answered with status %i', async (status) => {
      server.answer(respond(status, '', { 'www-authenticate': 'Basic', 'retry-after': '0' }));
      expect(await faultOf(clientOf().ring({ phone: 'p' }))).toMatchObject({
        name: 'HttpStatusError',
        status,
      });
      expect(server.requests).toHaveLength(1);
    });

    it('what is sent on connections that the server closes when they are idle', async () => {
      const seen = new Map<string, number>();
      server.answer((response, { body }) => {
        const { phone } = JSON.parse(body);
        seen.set(phone, (seen.get(phone) ?? 0) + 1);
        response.end('{"code":0}', () => setTimeout(() => response.socket?.destroy(), Number(phone) % 4));
      });
      const client = clientOf();
      for (let count = 0; count < 60; count += 1) {
        const phone = String(count);
        const fault = await client.ring({ phone }).then(
          () => undefined,
          (error) => error,
        );
        if (fault === undefined) expect(seen.get(phone)).toBe(1);
        else expect(fault).toMatchObject({ outcome: 'unknown' });
        await new Promise((resolve) => setTimeout(resolve, (count * 7) % 5));
      }
      expect(Math.max(...seen.values())).toBe(1);
    });
  });

  describe('ends the connection', () => {
    it.each([
      ['nothing', ''],
      ['headers', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n'],
      ['a part of the body', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{"code'],
      ['a part of a compressed body', 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n\x1f\x8b'],
    ])('after the timeout, when %s came', async (_title, text) => {
      const silent = await rawServer((socket) => socket.write(text, 'latin1'));
      const error = await faultOf(clientOf({ baseUrl: silent.url, timeoutMs: 100 }).ring({ phone: 'p' }));
      expect(error).toMatchObject({ name: 'TimeoutError', outcome: 'unknown' });
      await silent.closed;
    });

    it.each(['', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{"code'])('on abort after %j', async (text) => {
      const abort = new AbortController();
      const silent = await rawServer((socket) => {
        socket.write(text);
        setTimeout(() => abort.abort(new Error('enough')), 30);
      });
      const client = clientOf({ baseUrl: silent.url });
      expect(await faultOf(client.ring({ phone: 'p' }, { signal: abort.signal }))).toMatchObject({
        name: 'AbortedError',
        outcome: 'unknown',
        cause: { message: 'enough' },
      });
      await silent.closed;
    });

    it('of an answer that has become too long', async () => {
      const endless = await rawServer((socket) => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\n');
        const more = setInterval(() => socket.write('x'.repeat(50_000)), 1);
        socket.on('close', () => clearInterval(more));
      });
      const client = clientOf({ baseUrl: endless.url, maxResponseBytes: 200_000 });
      expect(await faultOf(client.ring({ phone: 'p' }))).toMatchObject({ name: 'ResponseTooLargeError' });
      await endless.closed;
    });

    it('that the server has half closed', async () => {
      const half = await rawServer((socket) => socket.end());
      expect(await faultOf(clientOf({ baseUrl: half.url }).ring({ phone: 'p' }))).toMatchObject({
        name: 'ConnectionError',
        outcome: 'unknown',
      });
      await half.closed;
    });
  });

  describe('an answer', () => {
    const whole = 'HTTP/1.1 200 OK\r\nid: 7\r\ncontent-length: 21\r\n\r\n{"code":0,"text":"ok"}';
    const chunked =
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"cod\r\n5\r\ne":0}\r\n0\r\n\r\n';

    it.each([
      ['with its length', whole.replace('21', '22')],
      ['in chunks', chunked],
    ])('%s is whole or an error, wherever it is cut', async (_title, text) => {
      const lengths = Array.from({ length: text.length + 1 }, (_, length) => length);
      const cutting = await rawServer((socket, count) => socket.end(text.slice(0, lengths[count])));
      const client = clientOf({ baseUrl: cutting.url });
      for (const length of lengths) {
        const outcome = await client.ring({ phone: 'p' }).then(
          () => 'accepted',
          (error) => error.outcome,
        );
        expect([length, outcome]).toEqual([length, length === text.length ? 'accepted' : 'unknown']);
      }
    });

    it.each([whole.replace('21', '22'), chunked])('may come byte by byte', async (text) => {
      const slow = await rawServer(async (socket) => {
        socket.setNoDelay();
        for (const byte of text) {
          socket.write(byte);
          await new Promise((resolve) => setImmediate(resolve));
        }
      });
      await expect(clientOf({ baseUrl: slow.url }).ring({ phone: 'p' })).resolves.toMatchObject({
        data: { code: 0 },
      });
    });

    it('may follow a word in between', async () => {
      const hinting = await rawServer((socket) =>
        socket.end(`HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${whole.replace('21', '22')}`),
      );
      await expect(clientOf({ baseUrl: hinting.url }).ring({ phone: 'p' })).resolves.toMatchObject({
        response: { status: 200 },
      });
    });

    it('has the headers that came', async () => {
      const text =
        'HTTP/1.1 200 OK\r\nX-Name: caf\xc3\xa9\r\nA: 1\r\na: 2\r\ncontent-length: 10\r\n\r\n{"code":0}';
      const odd = await rawServer((socket) => socket.end(text, 'latin1'));
      const { headers } = (await clientOf({ baseUrl: odd.url }).ring({ phone: 'p' })).response;
      expect(headers.get('A')).toBe('1, 2');
      expect(headers.has('b')).toBe(false);
      expect(Object.fromEntries(headers)).toEqual({ 'x-name': 'cafÃ©', a: '1, 2', 'content-length': '10' });
    });

    it('is not longer than it may be', async () => {
      server.answer(respond(200, `{"code":0,"filler":"${'x'.repeat(200_000)}"}`));
      const error = await faultOf(clientOf({ maxResponseBytes: 150_000 }).ring({ phone: 'p' }));
      expect(error).toMatchObject({ name: 'ResponseTooLargeError', outcome: 'unknown' });
      const { response } = await clientOf({ maxResponseBytes: 300_000 }).ring({ phone: 'p' });
      expect(response.bytes.byteLength).toBe(200_022);
    });
  });
});
