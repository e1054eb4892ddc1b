import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from './create-app.js';
import { maximumBodyBytes } from './maximum-body-bytes.js';
import type { Ending } from './plain-answer.js';
import type { IncomingRequest } from './read-exchange.js';

export interface Listener {
  /** Without a path. */
  url: string;
  close(): Promise<void>;
}

export interface ListenSettings {
  /** 0 takes any free one. */
  port: number;
  /** 127.0.0.1 when left out: the simulators accept what any program on the machine sends, so no other machine may reach them. */
  host?: string | undefined;
  /** How long a request may take to arrive in full. 60 seconds when left out. */
  requestTimeoutMilliseconds?: number;
}

/** Alibaba's parameters travel in the address, as many as 99 jobs in one: more than the 16 KiB that Node allows by itself. */
const maxHeaderSize = 64 * 1024;

/** A client in the same process may be busy for seconds, and must not find its connection closed by the time it is free. */
const keepAliveTimeout = 60_000;

/** Rejects when the port is taken. */
export async function listen(app: App, settings: ListenSettings): Promise<Listener> {
  const { port, host = '127.0.0.1', requestTimeoutMilliseconds: requestTimeout = 60_000 } = settings;
  const limits = {
    maxHeaderSize,
    keepAliveTimeout,
    requestTimeout,
    headersTimeout: Math.min(requestTimeout, 20_000),
    connectionsCheckingInterval: Math.min(requestTimeout, 1000),
  };
  const server = createServer(limits, (incoming, outgoing) => {
    handle(app, incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    url: `http://${reachableHost(host)}:${(server.address() as AddressInfo).port}`,
    close: async () => {
      app.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Like `listen` for each of them; when one port is taken, none stays open. */
export async function listenAll(
  apps: readonly (readonly [app: App, port: number])[],
  host?: string,
): Promise<Listener[]> {
  const results = await Promise.allSettled(apps.map(([app, port]) => listen(app, { port, host })));
  const listeners = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failure = results.find((result) => result.status === 'rejected');
  if (!failure) return listeners;
  await Promise.all(listeners.map((listener) => listener.close()));
  throw failure.reason;
}

const wildcards: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

function reachableHost(host: string): string {
  const name = wildcards[host] ?? host;
  return name.includes(':') ? `[${name}]` : name;
}

async function handle(app: App, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const body = await readBody(incoming);
  // A client that left in the middle of its body waits for no answer.
  if (body === 'gone') return;
  const { method = '', url = '/' } = incoming;
  const received: IncomingRequest = { method, url, headers: headersOf(incoming), body: new Uint8Array() };
  const ending = body === 'too_long' ? app.refuseLargeBody(received) : app.serve({ ...received, body });
  send(await ending, outgoing);
}

/** Every occurrence of each header. Made by hand: a header may bear the name of anything that objects have. */
function headersOf({ rawHeaders }: IncomingMessage): IncomingRequest['headers'] {
  const headers = new Map<string, string[]>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? '';
    headers.set(name, [...(headers.get(name) ?? []), rawHeaders[index + 1] ?? '']);
  }
  return Object.fromEntries(headers);
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array | 'too_long' | 'gone'> {
  if (Number(incoming.headers['content-length']) > maximumBodyBytes) return 'too_long';
  const chunks: Uint8Array[] = [];
  let length = 0;
  return new Promise((resolve) => {
    incoming.on('data', (chunk: Uint8Array) => {
      length += chunk.length;
      if (length <= maximumBodyBytes) chunks.push(chunk);
      else {
        // What still comes is thrown away, so that the client gets to read its answer.
        chunks.length = 0;
        resolve('too_long');
      }
    });
    incoming.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks)));
    incoming.on('close', () => resolve('gone'));
    incoming.on('error', () => resolve('gone'));
  });
}

function send({ answer, cutAt }: Ending, outgoing: ServerResponse): void {
  if (!answer) {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  const { httpStatus, headers, body } = answer;
  outgoing.writeHead(httpStatus, { ...headers, 'content-length': body.length });
  if (cutAt === undefined) {
    outgoing.end(body);
    return;
  }
  outgoing.flushHeaders();
  outgoing.write(body.subarray(0, cutAt));
  // Ends once the bytes are out: a reset could overtake them.
  outgoing.socket?.destroySoon();
}
