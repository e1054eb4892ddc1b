import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';
import { askLaaffic } from '../testing/laaffic-client.js';
import { startForTest } from '../testing/start-for-test.js';

async function connectTo(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

it('answers HTTP/1.0, which may leave Host out', async () => {
  const { laaffic } = await startForTest();
  const socket = await connectTo(laaffic.url);
  socket.write('POST /voice/group/call/send/agent HTTP/1.0\r\nContent-Length: 2\r\n\r\n{}');
  const answer = await text(socket);
  expect(answer.split('\r\n')[0]).toBe('HTTP/1.1 200 OK');
  expect(answer).toContain('"status":"-1"');
});

it('takes HEAD for no GET: nothing moves on', async () => {
  const { alibaba, events } = await startForTest();
  const { status } = await fetch(`${alibaba.url}/?Action=Dialogue`, { method: 'HEAD' });
  expect(status).toBe(400);
  expect(events).toMatchObject([{ verdict: 'UnsupportedHTTPMethod' }]);
});

it('says nothing of a client that leaves in the middle of its body', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { laaffic, events } = await startForTest();
  const socket = await connectTo(laaffic.url);
  socket.write('POST /voice/group/call/send/agent HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{');
  // By the end of an exchange on another connection the half request is being read.
  await askLaaffic(laaffic);
  socket.destroy();
  await once(socket, 'close');
  await askLaaffic(laaffic, { headers: { Sign: undefined } });
  expect(complain).not.toHaveBeenCalled();
  expect(events.map(({ verdict }) => verdict)).toEqual(['accepted', '-1']);
  complain.mockRestore();
});
