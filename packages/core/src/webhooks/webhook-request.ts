import type { ReceivedRequest } from '@outdial/signing';
import type { NodeBody } from './read-node-body.js';

/** A webhook as a server got it. */
export interface RawWebhook {
  /** Node's `headers` or, better, `headersDistinct`, which shows repeated ones; or a `Headers` object. */
  readonly headers: ReceivedRequest['headers'];
  /** The bytes as they came in, or Node's stream of them (the request itself). Never text, never a parsed body. */
  readonly body: Uint8Array | NodeBody;
  /** Left out: not checked. */
  readonly method?: string | undefined;
  /** Path with its query, or an absolute URL. Needed for a path token. */
  readonly url?: string | undefined;
  /** The address at the other end of the connection. Needed for `allowedAddresses`. */
  readonly remoteAddress?: string | undefined;
}

/** What a receiver takes: a Fetch `Request`, or its parts. */
export type WebhookRequest = RawWebhook | Request;

/** What a Fetch `Request` does not tell. */
export interface WebhookConnection {
  readonly remoteAddress?: string | undefined;
}

/** A webhook with its body read to the end and its frame checked; nothing of it is believed yet. */
export interface ReceivedWebhook {
  readonly headers: ReceivedRequest['headers'];
  readonly body: Uint8Array;
  readonly url: string | undefined;
  readonly remoteAddress: string | undefined;
}
