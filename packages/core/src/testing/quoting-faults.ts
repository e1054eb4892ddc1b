import type { FetchLike } from '../transport/fetch-like.js';
import { canaries } from './canary-vendor.js';
import { type Handler, respond, type SeenRequest } from './loopback-server.js';

/** All of a request, as a vendor or a proxy may quote it. */
function quote({ url, headers, body }: SeenRequest): string {
  return `${decodeURIComponent(url)} ${JSON.stringify(headers)} ${body} ${canaries.secret} ${canaries.token}`;
}

/** The same as a header may carry it. */
function quoteInLine(request: SeenRequest): string {
  return quote(request).replaceAll(/[^\x20-\x7e]/g, '');
}

/** Answers by the bytes of a server that is broken, or none. */
function raw(text: (quoted: string) => string): Handler {
  return (response, request) => response.socket?.end(text(quoteInLine(request)));
}

function answer(
  status: number,
  body: (quoted: string) => unknown,
  headers: Record<string, string> = {},
): Handler {
  return (response, request) => respond(status, body(quote(request)), headers)(response, request);
}

/** What may become of a request, by a name that fits into an address. Wherever something can be quoted, all of the request is. */
export const quotingFaults: Readonly<Record<string, Handler>> = {
  code: answer(200, (quoted) => ({ code: 6, text: quoted, id: 'r1' })),
  'unlisted-code': answer(200, (quoted) => ({ code: 77, text: quoted })),
  'quoting-code': answer(200, (quoted) => ({ code: quoted })),
  'number-as-code': answer(200, () => ({ code: canaries.callee })),
  'quoting-dotted-code': answer(429, (quoted) => ({ code: `Throttling.${quoted}` })),
  'quoting-id': answer(200, (quoted) => ({ code: 6, id: quoted })),
  'unreadable-code': answer(200, (quoted) => ({ code: { quoted } })),
  'no-code': answer(200, (quoted) => ({ quoted })),
  busy: answer(503, (quoted) => ({ code: 7, text: quoted })),
  clock: answer(400, (quoted) => ({ code: 16, text: quoted })),
  duplicate: answer(200, (quoted) => ({ code: 41, text: quoted })),
  list: answer(200, (quoted) => [quoted]),
  html: answer(200, (quoted) => `<html>${quoted}`),
  'html-502': answer(502, (quoted) => `<html>${quoted}`),
  text: answer(200, (quoted) => quoted),
  'cut-json': answer(200, (quoted) => `{"code":0,"quoted":"${quoted}`),
  empty: answer(200, () => ''),
  'too-large': answer(200, (quoted) => quoted.repeat(50)),
  'not-gzip': answer(200, (quoted) => quoted, { 'content-encoding': 'gzip' }),
  redirect: (response, request) =>
    response.writeHead(302, { location: `http://127.0.0.1:9/?${encodeURIComponent(quote(request))}` }).end(),
  headers: (response, request) => {
    const quoted = quoteInLine(request);
    const given = { 'retry-after': quoted, 'www-authenticate': quoted, 'set-cookie': quoted, date: quoted };
    response.writeHead(401, given).end(quoted);
  },
  'status-text': (response, request) => response.writeHead(500, quoteInLine(request)).end(),
  'no-http': raw((quoted) => `${quoted}\r\n\r\n`),
  'bad-header': raw((quoted) => `HTTP/1.1 200 OK\r\n${quoted}\r\n\r\n`),
  'bad-length': raw((quoted) => `HTTP/1.1 200 OK\r\ncontent-length: ${quoted}\r\n\r\n`),
  'bad-chunk': raw((quoted) => `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${quoted}\r\n`),
  'long-header': raw((quoted) => `HTTP/1.1 200 OK\r\nx-long: ${quoted.repeat(100)}\r\n\r\n`),
  'cut-body': raw((quoted) => `HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n${quoted}`),
  reset: (response) => response.socket?.resetAndDestroy(),
  'reset-body': (response, request) => {
    response.writeHead(200);
    response.write(quote(request), () => response.socket?.resetAndDestroy());
  },
  silence: () => undefined,
};

/** Errors of a `fetch` of the caller's choice, as HTTP clients make them. */
export const quotingFetches: Readonly<Record<string, FetchLike>> = {
  'fetch-message': async (url, init) => {
    throw new TypeError(`request to ${url} with ${JSON.stringify(init)} failed`);
  },
  'fetch-members': async (url, init) => {
    const socket = Object.assign(new Error(`connect to ${url}`), { code: 'ECONNRESET', url });
    throw Object.assign(new Error('failed', { cause: socket }), {
      config: { url, ...init },
      toJSON: () => ({ url }),
    });
  },
  'fetch-errors': async (url) => {
    throw new AggregateError([new Error(url), new Error(`again ${url}`)], url);
  },
  'fetch-code': async (url) => {
    throw Object.assign(new Error('failed'), { code: url, syscall: url, address: url });
  },
  'fetch-text': async (url) => {
    throw url;
  },
};
