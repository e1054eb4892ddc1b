import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import {
  type AddressSetting,
  expressHandler,
  fastifyPlugin,
  type HandlerSettings,
  honoHandler,
  nodeListener,
  type WebhookReceiver,
} from '../webhooks/index.js';

export interface WebhookServer {
  /** Where webhooks go. */
  readonly url: string;
  /** Every connection that there was. */
  readonly sockets: readonly Socket[];
  close(): Promise<void>;
}

type Start = <Event>(
  receiver: WebhookReceiver<Event>,
  settings: HandlerSettings<Event> & AddressSetting<unknown>,
) => Promise<WebhookServer>;

/** The frameworks, each with a server on 127.0.0.1 that receives webhooks at /hooks/… */
export const frameworks: Readonly<Record<'node:http' | 'Express' | 'Fastify' | 'Hono', Start>> = {
  'node:http': async (receiver, settings) => listening(createServer(nodeListener(receiver, settings))),
  Express: async (receiver, settings) => {
    const app = express();
    const router = express.Router();
    router.post('/:token', expressHandler(receiver, settings));
    app.use('/hooks', router);
    return listening(createServer(app));
  },
  Fastify: async (receiver, settings) => {
    const app = fastify();
    app.register(fastifyPlugin(receiver, { ...settings, path: '/:token' }), { prefix: '/hooks' });
    await app.ready();
    return listening(app.server);
  },
  Hono: async (receiver, settings) => {
    const app = new Hono().post('/hooks/:token', honoHandler(receiver, settings));
    return listening(createAdaptorServer({ fetch: app.fetch }) as Server);
  },
};

export async function listening(server: Server): Promise<WebhookServer> {
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/hooks/a`, sockets, close };
}
