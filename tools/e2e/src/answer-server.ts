import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { close, listen } from './loopback.js';

/** A request as it came. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A server that gives the same answer to every request, tokens aside, and keeps what it saw. */
export interface AnswerServer {
  readonly url: string;
  /** Without the requests for a token. */
  readonly requests: SeenRequest[];
  /** `keepsTokens`: a request for a token gets one all the same. Default true. */
  answer(status: number, body: unknown, keepsTokens?: boolean): void;
  close(): Promise<void>;
}

/** Where Huawei's client asks for its token: it is always given one. */
const tokenPath = '/oifde/rest/api/gettoken';
const token = { errorCode: 0, errorMsg: '', authToken: 'token', expireTime: 3600 };

/** Starts the server on a free port of 127.0.0.1. */
export async function startAnswerServer(): Promise<AnswerServer> {
  const requests: SeenRequest[] = [];
  let next: { status: number; body: unknown; keepsTokens: boolean } = {
    status: 200,
    body: {},
    keepsTokens: true,
  };
  const server: Server = createServer(async (request, response) => {
    const body = await buffer(request);
    const { method = '', url = '', headers } = request;
    const isToken = url === tokenPath && next.keepsTokens;
    if (!isToken) requests.push({ method, url, headers, body });
    const bytes = Buffer.from(JSON.stringify(isToken ? token : next.body));
    response.writeHead(isToken ? 200 : next.status, {
      'content-type': 'application/json',
      'content-length': bytes.length,
    });
    response.end(bytes);
  });
  const url = await listen(server);
  return {
    url,
    requests,
    answer: (status, body, keepsTokens = true) => {
      requests.length = 0;
      next = { status, body, keepsTokens };
    },
    close: () => close(server),
  };
}
