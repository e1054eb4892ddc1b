import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { createExampleClient } from '../testing/example-vendor.js';
import { faultOf } from '../testing/fault-of.js';
import { selfSignedCertificate } from '../testing/self-signed-certificate.js';
import type { FetchLike } from './fetch-like.js';

const open = new Set<Server>();

afterEach(() => {
  for (const server of open) server.close();
  open.clear();
});

const certificate = selfSignedCertificate();

const neverSent = { name: 'ConnectionError', outcome: 'rejected' };

describe('Node’s fetch proves that nothing left', () => {
  it('when a certificate is refused, which is final', async () => {
    const url = await listening(createTlsServer(certificate), 'https');
    expect(await faultOf(ringAt(url))).toMatchObject({
      ...neverSent,
      reason: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      retryable: false,
    });
  });

  it.each<[title: string, reason: string, answer: (socket: Socket) => void]>([
    ['resets the handshake', 'ECONNRESET', (socket) => socket.resetAndDestroy()],
    ['ends it', 'ECONNRESET', (socket) => socket.end()],
    [
      'speaks no TLS',
      'ERR_SSL_WRONG_VERSION_NUMBER',
      (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
    ],
  ])('when the server %s', async (_title, reason, answer) => {
    const url = await listening(answering(answer), 'https');
    expect(await faultOf(ringAt(url))).toMatchObject({ ...neverSent, reason, retryable: true });
  });

  it('when a name has no address', async () => {
    const fault = await faultOf(ringAt('http://nobody.invalid'));
    expect(fault).toMatchObject({ ...neverSent, reason: expect.stringMatching(/^ENOTFOUND$|^EAI_AGAIN$/) });
  });
});

it.each<[title: string, answer: (socket: Socket) => void]>([
  ['reset', (socket) => socket.resetAndDestroy()],
  ['end', (socket) => socket.end()],
])('proves nothing by a %s after the connection was made', async (_title, answer) => {
  const url = await listening(answering(answer), 'http');
  expect(await faultOf(ringAt(url))).toMatchObject({
    name: 'ConnectionError',
    outcome: 'unknown',
    retryable: true,
  });
});

describe('an injected fetch proves by its errors', () => {
  const read = { code: 'ETIMEDOUT', syscall: 'read' };
  const connect = { code: 'ETIMEDOUT', syscall: 'connect' };

  it.each<[title: string, outcome: 'rejected' | 'unknown', facts: object]>([
    ['a system call before the connection', 'rejected', connect],
    ['the same code while reading', 'unknown', read],
    ['a code that only connecting has', 'rejected', { code: 'UND_ERR_CONNECT_TIMEOUT' }],
    ['a refused certificate', 'rejected', { code: 'CERT_HAS_EXPIRED' }],
    [
      'an alert, which may come after the request',
      'unknown',
      { code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' },
    ],
    [
      'all addresses failing',
      'rejected',
      { code: 'ETIMEDOUT', errors: [connect, { ...connect, code: 'ENETUNREACH' }] },
    ],
    ['one of several errors', 'unknown', { errors: [connect, read] }],
    ['nothing at all', 'unknown', {}],
  ])('%s: %s', async (_title, outcome, facts) => {
    const cause = Object.assign(new Error('failed'), facts);
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));
    expect(await faultOf(ringAt('http://example.com', fetch))).toMatchObject({
      name: 'ConnectionError',
      outcome,
    });
  });
});

function ringAt(baseUrl: string, fetch?: FetchLike): Promise<unknown> {
  const client = createExampleClient({
    baseUrl,
    credentials: { key: 'k' },
    maxRetries: 0,
    ...(fetch === undefined ? {} : { fetch }),
  });
  return client.ring({ phone: 'p' });
}

/** A server that does something to a connection as soon as the first bytes came. */
function answering(answer: (socket: Socket) => void): Server {
  return createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => answer(socket));
  });
}

async function listening(server: Server, scheme: 'http' | 'https'): Promise<string> {
  open.add(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `${scheme}://127.0.0.1:${(server.address() as { port: number }).port}`;
}
