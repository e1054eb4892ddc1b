import { once } from 'node:events';
import { connect, createServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import {
  createSignedReceiver,
  exampleCredentials as credentials,
  signedWebhook,
} from '../testing/example-receiver.js';
import { nodeListener } from './index.js';

it('over HTTP/2 webhooks are received and refused one by one, their connection lives on', async () => {
  const handled: unknown[] = [];
  const receiver = createSignedReceiver({ credentials, maxBodyBytes: 1_000 });
  const settings = { handle: ({ data }: { data: object }) => handled.push(data), onError: () => undefined };
  const server = createServer(nodeListener(receiver, settings)).listen(0, '127.0.0.1');
  const sessions: ServerHttp2Session[] = [];
  server.on('session', (session) => sessions.push(session));
  await once(server, 'listening');
  const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);

  const post = async ({ headers, body }: ReturnType<typeof signedWebhook>): Promise<number> => {
    const stream = client.request({ ':method': 'POST', ':path': '/', ...headers });
    const closed = once(stream, 'close');
    stream.resume().end(body);
    const [answer] = await once(stream, 'response');
    // Also the stream of a body that is not read is closed.
    await closed;
    return answer[':status'];
  };
  const packed = signedWebhook({ id: 'a' });
  expect([
    await post(signedWebhook({ id: 'b' })),
    await post(signedWebhook(Buffer.alloc(500_000, 0x20))),
    await post({ ...packed, headers: { ...packed.headers, 'content-encoding': 'gzip' } }),
    await post(signedWebhook({ id: 'c' }, { id: 'delivery-2' })),
  ]).toEqual([200, 413, 415, 200]);
  expect(handled).toEqual([{ id: 'b' }, { id: 'c' }]);
  expect(sessions).toHaveLength(1);
  client.close();
  await new Promise((resolve) => server.close(resolve));
});
