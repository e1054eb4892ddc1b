import { brotliCompressSync, deflateRawSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ExampleSettings } from '../testing/example-vendor.js';
import { faultOf } from '../testing/fault-of.js';
import { respond } from '../testing/loopback-server.js';
import { transports } from '../testing/transports.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';

const server = await useLoopbackServer();

beforeEach(() => {
  server.answer(respond(200, { code: 0 }));
});

describe.each(transports)('%s', (_name, clientWith) => {
  const clientOf = (settings: Partial<ExampleSettings> = {}) =>
    clientWith({ baseUrl: server.url, ...settings });

  describe('sends', () => {
    it('JSON as it was signed', async () => {
      await clientOf().ring({ phone: '电话😀' });
      expect(server.requests).toHaveLength(1);
      expect(server.requests[0]).toMatchObject({ method: 'POST', url: '/ring' });
      expect(JSON.parse(server.requests[0]?.body ?? '')).toMatchObject({ phone: '电话😀' });
      expect(server.requests[0]?.headers).toMatchObject({ 'accept-encoding': 'gzip, deflate' });
    });

    it('a query, and no body with it', async () => {
      await clientOf().search({ name: 'a b/电', tags: ['x y', '&'], page: 2 });
      const [request] = server.requests;
      expect(request).toMatchObject({ method: 'GET', body: '' });
      expect(decodeURIComponent(request?.url ?? '')).toContain('/people/a b/电?');
      expect([...new URL(`http://h${request?.url}`).searchParams.values()]).toEqual(
        expect.arrayContaining(['x y', '&', '2']),
      );
    });

    it('bytes', async () => {
      await clientOf().upload({ text: '电'.repeat(1_000) }, { gzip: true });
      const bytes = server.requests[0]?.bytes as Buffer;
      expect(JSON.parse(gunzipSync(bytes).toString())).toEqual({ text: '电'.repeat(1_000) });
    });

    it('a body of megabytes', async () => {
      const text = 'x'.repeat(3_000_000);
      await clientOf().upload({ text });
      expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({ text });
    });
  });

  describe('uncompresses', () => {
    const text = JSON.stringify({ code: 0, text: '电话😀'.repeat(100) });

    it.each([
      ['gzip', gzipSync(text)],
      ['x-gzip', gzipSync(text)],
      ['GZIP', gzipSync(text)],
      ['deflate', deflateSync(text)],
      ['deflate', deflateRawSync(text)],
      ['br', brotliCompressSync(text)],
    ])('%s', async (coding, body) => {
      server.answer((response) => response.writeHead(200, { 'content-encoding': coding }).end(body));
      const { response } = await clientOf().ring({ phone: 'p' });
      expect(new TextDecoder().decode(response.bytes)).toBe(text);
      expect(response.text).toBe(text);
    });

    it('what comes in small pieces', async () => {
      server.answer((response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        for (const byte of gzipSync(text)) response.write(Buffer.of(byte));
        response.end();
      });
      expect((await clientOf().ring({ phone: 'p' })).response.text).toBe(text);
    });

    it('no more of a bomb than it may', async () => {
      const bomb = gzipSync(Buffer.alloc(50_000_000));
      server.answer((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
      const error = await faultOf(clientOf({ maxResponseBytes: 100_000 }).ring({ phone: 'p' }));
      expect(error).toMatchObject({ name: 'ResponseTooLargeError', outcome: 'unknown' });
    });

    it('nothing that is broken', async () => {
      server.answer((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('{"code":0}'));
      const error = await faultOf(clientOf().ring({ phone: 'p' }));
      expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'unknown' });
    });

    it('nothing in a coding that it does not know', async () => {
      server.answer(respond(200, { code: 0 }, { 'content-encoding': 'identity' }));
      expect((await clientOf().ring({ phone: 'p' })).response.text).toBe('{"code":0}');
    });
  });
});
