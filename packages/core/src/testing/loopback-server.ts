import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly bytes: Buffer;
}

export interface LoopbackServer {
  readonly url: string;
  readonly requests: SeenRequest[];
  /** What to do with the next requests; the last one stays. */
  answer(...handlers: Handler[]): void;
  close(): Promise<void>;
}

export type Handler = (response: ServerResponse, request: SeenRequest) => void;

/** A real HTTP server on 127.0.0.1 that keeps what it saw and answers as told. */
export async function startLoopbackServer(): Promise<LoopbackServer> {
  const requests: SeenRequest[] = [];
  let handlers: Handler[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming;
      const bytes = Buffer.concat(chunks);
      const seen = { method, url, headers, body: bytes.toString('utf8'), bytes };
      requests.push(seen);
      const handler = handlers.length > 1 ? handlers.shift() : handlers[0];
      handler?.(response, seen);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answer: (...next) => {
      handlers = next;
    },
    close: () => close(server),
  };
}

/** A handler that answers with JSON, or with the given text as it is. */
export function respond(status: number, body: unknown, headers: Record<string, string> = {}): Handler {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
