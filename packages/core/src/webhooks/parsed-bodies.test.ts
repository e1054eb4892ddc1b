import { createServer } from 'node:http';
import type { RequestHandler } from 'express';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import {
  createSignedReceiver,
  exampleCredentials as credentials,
  type SignedEvent,
  signedWebhook,
} from '../testing/example-receiver.js';
import { post } from '../testing/post.js';
import { listening, type WebhookServer } from '../testing/webhook-servers.js';
import { expressHandler, fastifyPlugin, honoHandler } from './index.js';

const receiver = createSignedReceiver({ credentials });

let server: WebhookServer | undefined;
const handled: SignedEvent[] = [];
const errors: unknown[] = [];
afterEach(async () => {
  await server?.close();
  handled.length = 0;
  errors.length = 0;
});

const settings = {
  handle: (event: SignedEvent) => handled.push(event),
  onError: (error: unknown) => errors.push(error),
};
const sent = (type: string) => {
  const { headers, body } = signedWebhook({ id: 'call-1' }, { id: crypto.randomUUID() });
  return { headers: { ...headers, 'content-type': type }, body };
};
const misuse = expect.objectContaining({
  name: 'ConfigurationError',
  setting: 'body',
  message: expect.stringMatching(/already been read or parsed.*before the middleware that reads bodies/),
});

describe('on Express', () => {
  const begin = async (...before: RequestHandler[]) => {
    const app = express();
    for (const each of before) app.use(each);
    app.post('/hooks/:token', expressHandler(receiver, settings));
    server = await listening(createServer(app));
    return server.url;
  };

  it.each([
    ['json', 'application/json', () => express.json()],
    ['json, not strict', 'application/json', () => express.json({ strict: false, type: '*/*' })],
    ['text', 'text/plain', () => express.text()],
    ['urlencoded', 'application/x-www-form-urlencoded', () => express.urlencoded()],
  ])('a body that was parsed as %s is no raw body', async (_title, type, parser) => {
    const url = await begin(parser());
    await expect(post(url, sent(type))).resolves.toMatchObject({ status: 500 });
    expect(errors).toEqual([misuse]);
    expect(handled).toEqual([]);
  });

  it('a body that express.raw() has read is one', async () => {
    const url = await begin(express.raw({ type: '*/*' }));
    await expect(post(url, sent('application/json'))).resolves.toMatchObject({ status: 200 });
    expect(handled).toHaveLength(1);
  });

  it('parsers of other content types leave the body alone', async () => {
    const url = await begin(express.json(), express.urlencoded(), (request, _response, next) => {
      // As Express 4 leaves it where no parser felt concerned.
      request.body ??= {};
      next();
    });
    await expect(post(url, sent('text/plain'))).resolves.toMatchObject({ status: 200 });
    expect(handled).toHaveLength(1);
  });
});

it('on Hono a body that was parsed before is no raw body', async () => {
  const app = new Hono()
    .use(async (context, next) => {
      await context.req.json();
      await next();
    })
    .post('/', honoHandler(receiver, settings));
  const answer = await app.request('/', { method: 'POST', ...asInit(sent('application/json')) });
  expect(answer.status).toBe(500);
  expect(errors).toEqual([misuse]);
});

it('on Fastify the parsers of the other routes stay as they are', async () => {
  const app = fastify();
  app.register(fastifyPlugin(receiver, { ...settings, path: '/:token' }), { prefix: '/hooks' });
  app.post('/other', async ({ body }) => ({ parsed: body }));
  await app.ready();
  server = await listening(app.server);
  const webhook = sent('application/json');
  await expect(post(server.url, webhook)).resolves.toMatchObject({ status: 200 });
  expect(Buffer.from(handled[0]?.raw ?? [])).toEqual(webhook.body);
  const other = await post(new URL('/other', server.url).href, webhook);
  expect(JSON.parse(other.text)).toEqual({ parsed: { id: 'call-1' } });
});

function asInit({ headers, body }: ReturnType<typeof sent>) {
  return { headers, body: new Uint8Array(body) };
}
