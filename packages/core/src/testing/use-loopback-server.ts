import { afterAll, beforeEach } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.js';

/** A loopback server for the tests of one file: it forgets what it saw before each of them and is closed after the last. */
export async function useLoopbackServer(): Promise<LoopbackServer> {
  const server = await startLoopbackServer();
  beforeEach(() => {
    server.requests.length = 0;
  });
  afterAll(() => server.close());
  return server;
}
