import { execFile } from 'node:child_process';
import { createServer } from 'node:https';
import { promisify } from 'node:util';
import { MockAgent } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createExampleClient, type ExampleSettings } from '../testing/example-vendor.js';
import { faultOf } from '../testing/fault-of.js';
import { respond } from '../testing/loopback-server.js';
import { type Certificate, selfSignedCertificate } from '../testing/self-signed-certificate.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import { createUndiciTransport, type UndiciTransport, type UndiciTransportSettings } from './index.js';

const server = await useLoopbackServer();
const closers: (() => unknown)[] = [];

beforeEach(() => {
  server.answer(respond(200, { code: 0 }));
});

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

describe('over TLS', () => {
  it('trusts what it was told to, and keeps its connections', async () => {
    const { url, connections } = await tlsServer(certificate);
    const client = clientOf(transportOf({ connect: { ca: certificate.cert } }), { baseUrl: url });
    for (let count = 0; count < 5; count += 1) await client.ring({ phone: 'p' });
    // The second call may begin before undici has the first one's connection back.
    expect(connections()).toBeLessThanOrEqual(2);
  });

  it.each<[reason: string, presented: Certificate]>([
    ['ERR_TLS_CERT_ALTNAME_INVALID', selfSignedCertificate({ address: [127, 0, 0, 2] })],
    ['CERT_HAS_EXPIRED', selfSignedCertificate({ years: ['20', '21'] })],
    ['CERT_NOT_YET_VALID', selfSignedCertificate({ years: ['48', '49'] })],
  ])('sends nothing after %s, and does not try again', async (reason, presented) => {
    const { url, connections } = await tlsServer(presented);
    const client = clientOf(transportOf({ connect: { ca: presented.cert } }), { baseUrl: url, maxRetries: 2 });
    expect(await faultOf(client.ring({ phone: 'p' }))).toMatchObject({
      name: 'ConnectionError',
      reason,
      outcome: 'rejected',
      retryable: false,
    });
    expect(connections()).toBe(1);
  });

  it('knows nothing of a request whose connection breaks', async () => {
    const { url } = await tlsServer(certificate, true);
    const client = clientOf(transportOf({ connect: { ca: certificate.cert } }), { baseUrl: url });
    expect(await faultOf(client.ring({ phone: 'p' }))).toMatchObject({
      name: 'ConnectionError',
      outcome: 'unknown',
    });
  });
});

describe('a request that waits for a connection', () => {
  it.each(['TimeoutError', 'AbortedError'])('was never sent after a %s, and never will be', async (name) => {
    const client = clientOf(transportOf({ connections: 1 }));
    const abort = new AbortController();
    let release = () => {};
    server.answer((response) => {
      release = () => response.end('{"code":0}');
      if (name === 'AbortedError') abort.abort();
    });
    const first = client.ring({ phone: 'first' });
    const options = name === 'TimeoutError' ? { timeoutMs: 100 } : { signal: abort.signal };
    expect(await faultOf(client.ring({ phone: 'second' }, options))).toMatchObject({
      name,
      outcome: 'rejected',
    });
    release();
    await first;
    server.answer(respond(200, { code: 0 }));
    await client.ring({ phone: 'third' });
    expect(server.requests.map(({ body }) => JSON.parse(body).phone)).toEqual(['first', 'third']);
  });

  it('is one of those beyond the number of connections', async () => {
    let running = 0;
    let most = 0;
    server.answer((response) => {
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        response.end('{"code":0}');
      }, 5);
    });
    const client = clientOf(transportOf({ connections: 3 }));
    await Promise.all(Array.from({ length: 20 }, () => client.ring({ phone: 'p' })));
    expect(most).toBe(3);
  });
});

it('does not repeat a request that was sent to the wrong host, as fetch does', async () => {
  server.answer(respond(421, ''));
  expect(await faultOf(clientOf(transportOf({})).ring({ phone: 'p' }))).toMatchObject({ status: 421 });
  expect(server.requests).toHaveLength(1);
});

it('sends nothing when it is closed', async () => {
  const transport = transportOf({});
  const client = clientOf(transport);
  await client.ring({ phone: 'p' });
  await transport.close();
  expect(await faultOf(client.ring({ phone: 'p' }))).toMatchObject({
    name: 'ConnectionError',
    outcome: 'rejected',
  });
  expect(server.requests).toHaveLength(1);
});

it('leaves a dispatcher that it was given to its owner', async () => {
  const dispatcher = new MockAgent();
  closers.push(() => dispatcher.close());
  dispatcher.disableNetConnect();
  const pool = dispatcher.get('http://example.com');
  pool.intercept({ path: '/ring', method: 'POST' }).reply(200, { code: 0 }).times(2);
  const transport = transportOf({ dispatcher });
  const client = clientOf(transport, { baseUrl: 'http://example.com' });
  await client.ring({ phone: 'p' });
  await transport.close();
  await expect(client.ring({ phone: 'p' })).resolves.toMatchObject({ data: { code: 0 } });
});

it('takes headers in every form, and only bodies that can be signed', async () => {
  const { fetch } = transportOf({});
  for (const headers of [{ 'x-a': '1' }, [['x-a', '1']] as [string, string][], new Headers({ 'x-a': '1' })])
    expect((await fetch(server.url, { headers })).status).toBe(200);
  expect(server.requests.map(({ headers }) => headers['x-a'])).toEqual(['1', '1', '1']);
  await expect(fetch(server.url, { method: 'POST', body: new FormData() })).rejects.toThrow(TypeError);
});

it('does not keep the process', async () => {
  const program = `
    import { createExampleClient } from ${JSON.stringify(new URL('../testing/example-vendor.ts', import.meta.url))};
    import { createUndiciTransport } from ${JSON.stringify(new URL('./index.ts', import.meta.url))};
    const { fetch } = createUndiciTransport();
    const client = createExampleClient({ baseUrl: '${server.url}', credentials: { key: 'k' }, fetch });
    console.log((await client.ring({ phone: 'p' })).data.code);`;
  const flags = ['--conditions=@outdial/source', '--import', 'tsx', '--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, flags, { timeout: 20_000 });
  expect(stdout).toBe('0\n');
});

const certificate = selfSignedCertificate();

function transportOf(settings: UndiciTransportSettings): UndiciTransport {
  const transport = createUndiciTransport(settings);
  closers.push(transport.close);
  return transport;
}

function clientOf({ fetch }: UndiciTransport, settings: Partial<ExampleSettings> = {}) {
  return createExampleClient({
    baseUrl: server.url,
    credentials: { key: 'k' },
    maxRetries: 0,
    fetch,
    ...settings,
  });
}

/** Answers with success, or breaks the connection instead. */
async function tlsServer({ cert, key }: Certificate, breaks = false) {
  let connections = 0;
  const secure = createServer({ cert, key }, (request, response) => {
    request.resume().on('end', () => {
      if (breaks) response.socket?.destroy();
      else response.end('{"code":0}');
    });
  });
  secure.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    secure.close();
    secure.closeAllConnections();
  });
  const { port } = secure.address() as { port: number };
  return { url: `https://127.0.0.1:${port}`, connections: () => connections };
}
