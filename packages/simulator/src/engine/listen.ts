import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';

/** The simulators accept what any program on the machine sends, so no other machine may reach them. */
const host = '127.0.0.1';

export interface Listener {
  /** Without a path. */
  url: string;
  close(): Promise<void>;
}

/** Rejects when the port is taken. `port` 0 takes any free one. */
export async function listen({ fetch }: Hono<{ Bindings: HttpBindings }>, port: number): Promise<Listener> {
  // Left to itself the adaptor replaces the global Request and Response.
  const server = createAdaptorServer({
    fetch: (request, bindings) => fetch(request, bindings as HttpBindings),
    // Stands in for the header that HTTP/1.0 need not send.
    hostname: host,
    overrideGlobalObjects: false,
  }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Like `listen` for each of them; when one port is taken, none stays open. */
export async function listenAll(
  apps: readonly (readonly [app: Hono<{ Bindings: HttpBindings }>, port: number])[],
): Promise<Listener[]> {
  const results = await Promise.allSettled(apps.map(([app, port]) => listen(app, port)));
  const listeners = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failure = results.find((result) => result.status === 'rejected');
  if (!failure) return listeners;
  await Promise.all(listeners.map((listener) => listener.close()));
  throw failure.reason;
}
