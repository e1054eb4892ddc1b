import { createServer, type Socket } from 'node:net';
import { afterAll } from 'vitest';

export interface RawServer {
  readonly url: string;
  /** When the first connection is closed. */
  readonly closed: Promise<unknown>;
}

const rawServers: (() => void)[] = [];
afterAll(() => {
  for (const close of rawServers) close();
});

/** Answers each connection's first request with whatever bytes; `count` says how many came before. */
export async function rawServer(answer: (socket: Socket, count: number) => unknown): Promise<RawServer> {
  let count = 0;
  let close: (value?: unknown) => void;
  const closed = new Promise((resolve) => {
    close = resolve;
  });
  const raw = createServer((socket) => {
    socket.on('error', () => undefined).on('close', close);
    socket.once('data', () => answer(socket, count++));
    socket.on('data', () => undefined);
  });
  await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
  rawServers.push(() => raw.close());
  return { url: `http://127.0.0.1:${(raw.address() as { port: number }).port}`, closed };
}
