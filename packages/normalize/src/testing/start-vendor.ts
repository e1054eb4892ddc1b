import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface SeenRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The parsed JSON body; undefined for an empty one. */
  readonly body: unknown;
}

/** A body to answer with HTTP 200, or what to do instead. */
export type Answer = object | string | ((response: ServerResponse) => void);

export interface VendorServer {
  readonly url: string;
  /** What came in, requests for a token left out. */
  readonly requests: SeenRequest[];
  /** The answers to the next requests, in their order; the last one stays. */
  answer(...answers: Answer[]): void;
  close(): Promise<void>;
}

const token = { errorCode: 0, errorMsg: '', authToken: 'token-1', expireTime: 3600 };

/** An HTTP server on 127.0.0.1 that answers as told, in the place of a vendor. It gives a token to whoever asks for one. */
export async function startVendor(...first: Answer[]): Promise<VendorServer> {
  const requests: SeenRequest[] = [];
  let answers = first;
  const server = createServer(async (incoming, response) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const sent = await text(incoming);
    const isToken = pathname.endsWith('/gettoken');
    if (!isToken) {
      const body: unknown = sent === '' ? undefined : JSON.parse(sent);
      requests.push({ path: pathname, query: Object.fromEntries(searchParams), body });
    }
    const next = isToken ? token : answers.length > 1 ? answers.shift() : answers[0];
    if (typeof next === 'function') next(response);
    else response.end(typeof next === 'string' ? next : JSON.stringify(next));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answer: (...next) => {
      answers = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Cuts the connection, so that the answer is lost. */
export function loseAnswer(response: ServerResponse): void {
  response.destroy();
}

/** Answers with an HTTP status and a JSON body. */
export function withStatus(status: number, body: object): Answer {
  return (response) => response.writeHead(status).end(JSON.stringify(body));
}
