import { Agent } from 'undici';
import { addressOf } from '../transport/address-of.js';
import { type SendDirectly, sendDirectly } from '../transport/direct-fetch.js';
import type { FetchLike } from '../transport/fetch-like.js';
import { AnswerHandler } from './answer-handler.js';
import { fetchOver } from './fetch-over.js';
import type { UndiciTransportSettings } from './undici-transport-settings.js';

export interface UndiciTransport {
  /** For the `fetch` setting of clients; one transport may serve many. */
  readonly fetch: FetchLike;
  /** Ends the transport's own connections, each after the answer that it waits for. The process exits without it: an idle connection holds nothing up. */
  readonly close: () => Promise<void>;
}

const defaultConnections = 64;

/** As Node's fetch sends them. */
const defaultHeaders = { 'accept-encoding': 'gzip, deflate', 'user-agent': 'node' };

/**
 * Sends requests over a pool of kept connections of the package `undici`, without the streams and classes of `fetch`: several times as many calls
 * per second, on Node only. Each request is sent once: no redirect is followed, nothing is repeated, and no two requests are on one connection at a
 * time. Timeouts are the client's.
 */
export function createUndiciTransport(settings: UndiciTransportSettings = {}): UndiciTransport {
  const { connections = defaultConnections, connect, dispatcher } = settings;
  const own =
    dispatcher === undefined
      ? new Agent({ connections, pipelining: 1, ...(connect === undefined ? {} : { connect }) })
      : undefined;
  const sender = dispatcher ?? (own as Agent);
  const send: SendDirectly = ({ url, method, headers, body }, maxBytes, bounds) =>
    new Promise((resolve, reject) => {
      const { origin, path } = addressOf(url);
      const request = {
        origin,
        path,
        method,
        headers: { ...defaultHeaders, ...headers },
        body: body ?? null,
        // Else undici might send it beside another one on a dispatcher that pipelines, and again when that one fails.
        idempotent: false,
        headersTimeout: 0,
        bodyTimeout: 0,
      };
      sender.dispatch(request, new AnswerHandler(maxBytes, bounds, resolve, reject));
    });
  let closing: Promise<void> | undefined;
  return {
    fetch: Object.assign(fetchOver(send), { [sendDirectly]: send }),
    close: async () => {
      closing ??= own?.close();
      await closing;
    },
  };
}
