/**
 * The part of `fetch` that Outdial uses: give your own to route, record or replay. It must send a request at most once, and not follow
 * redirects: what it rejects with is taken for what became of the one request.
 */
export type FetchLike = (url: string, init: FetchInit) => Promise<ResponseLike>;

/** What a client asks for. */
export interface FetchInit extends RequestInit {
  /** Bytes of the answer that the client will read, which says a transport that reads answers itself where to stop. */
  maxResponseBytes?: number;
}

/** The part of a `Response` that Outdial reads. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: Headers;
  /** Uncompressed. Each piece of an iterable must hold bytes. */
  readonly body: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | null;
}
