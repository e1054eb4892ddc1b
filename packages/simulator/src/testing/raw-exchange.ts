import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Writes bytes as they are to a port of this machine. */
export async function openSocket(url: string): Promise<Socket> {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  // That the other side hangs up is what many of these tests are about.
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** What comes back until the other side has closed the connection, or answered in full and been left. */
export async function exchangeRaw(url: string, request: string | Uint8Array): Promise<string> {
  const socket = await openSocket(url);
  const chunks: Uint8Array[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.end(request);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString('latin1');
}

export function statusOf(answer: string): number | undefined {
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1];
  return status === undefined ? undefined : Number(status);
}
