import type { Hono } from 'hono';
import type { App } from '../engine/create-app.js';

/** Lets `listen` serve a Hono app. */
export function serveHono(app: Hono): App {
  const serve: App['serve'] = async ({ method, url, headers, body }) => {
    const host = headers.host?.[0] ?? '127.0.0.1';
    // With anything else in front, `Host` could be made part of it.
    if (!url.startsWith('/')) return badRequest;
    const pairs = Object.entries(headers).flatMap(([name, values = []]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    );
    const withBody = method !== 'GET' && method !== 'HEAD' && { body: new Uint8Array(body) };
    const response = await app.fetch(
      new Request(`http://${host}${url}`, { method, headers: pairs, ...withBody }),
    );
    const answer = new Uint8Array(await response.arrayBuffer());
    return {
      answer: { httpStatus: response.status, headers: Object.fromEntries(response.headers), body: answer },
    };
  };
  const tooLarge = new TextEncoder().encode(JSON.stringify({ error: 'The body is too large' }));
  return {
    serve: (received) => serve(received).catch(() => badRequest),
    refuseLargeBody: async () => ({ answer: { ...badRequest.answer, httpStatus: 413, body: tooLarge } }),
    close: () => {},
  };
}

/** For what is no request at all: an address, a method or headers that no `Request` takes. */
const badRequest = {
  answer: {
    httpStatus: 400,
    headers: { 'content-type': 'application/json' },
    body: new TextEncoder().encode(JSON.stringify({ error: 'This is no request' })),
  },
};
