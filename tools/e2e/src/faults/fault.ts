/** How a connection ends: by a reset, or in order. */
export type Ending = 'rst' | 'fin';

/** What becomes of one request, and of its answer. Bytes are counted with the head. */
export type Fault =
  | { readonly kind: 'none' }
  | { readonly kind: 'reset_on_connect' }
  /** After so many bytes of the request, which the vendor gets. It gets no more, and acts when these are all. */
  | { readonly kind: 'cut_request'; readonly afterBytes: number; readonly by: Ending }
  /** The whole request is taken and none of it passed on. */
  | { readonly kind: 'drop_request'; readonly by: Ending }
  /** The same, but the connection stays open, silent. */
  | { readonly kind: 'swallow_request' }
  /** The vendor gets the request late, even when nobody waits for it any more. */
  | { readonly kind: 'delay_request'; readonly milliseconds: number }
  /** The vendor acts at once, its answer comes late; with `Infinity` never. */
  | { readonly kind: 'delay_answer'; readonly milliseconds: number }
  /** After so many bytes of the vendor's answer; 0 for none at all. */
  | { readonly kind: 'cut_answer'; readonly afterBytes: number; readonly by: Ending }
  /** So many bytes of the vendor's answer, or its head, and then silence. */
  | { readonly kind: 'stall_answer'; readonly afterBytes: number | 'head' }
  | ({ readonly kind: 'shape' } & Shape)
  /** The whole answer, but the connection stays open for a while. */
  | { readonly kind: 'slow_close'; readonly milliseconds: number }
  /** Somebody in between answers, before or after the vendor has acted. */
  | { readonly kind: 'answer'; readonly reply: Reply; readonly hasActed: boolean }
  /** All requests of the connection pass, which closes when it was idle for a random time of these milliseconds. */
  | { readonly kind: 'keep_alive'; readonly idleMs: readonly [least: number, most: number] };

/** How bytes trickle, both ways. */
export interface Shape {
  /** Bytes of one packet. */
  readonly sliceBytes?: number;
  readonly latencyMs?: number;
  /** Added to the latency at random. */
  readonly jitterMs?: number;
  readonly bytesPerSecond?: number;
}

/** The bytes of an answer to a request. */
export type Reply = (request: Buffer) => Buffer;

/** An answer of HTTP/1.1 that closes its connection. */
export function httpAnswer(
  status: number,
  body: string | Buffer = '',
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const bytes = Buffer.from(body);
  const all = { 'content-length': String(bytes.length), ...headers, connection: 'close' };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const whole = Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Status\r\n${lines.join('')}\r\n`), bytes]);
  return () => whole;
}
