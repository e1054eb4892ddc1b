import type { AttemptBounds } from './bound-attempt.js';
import type { FetchLike } from './fetch-like.js';

/** One request, ready to be sent. */
export interface DirectRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

/** An answer, read to its end. */
export interface DirectAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Uncompressed. */
  readonly bytes: Uint8Array;
}

/**
 * Sends a request once and reads its answer, up to so many bytes. Rejects with `BodyTooLarge` beyond them, and at once when the bounds are over;
 * after `markNeverSent` for the error or the bounds when it knows that nothing left.
 */
export type SendDirectly = (
  request: DirectRequest,
  maxBytes: number,
  bounds: Pick<AttemptBounds, 'isOver' | 'onOver'>,
) => Promise<DirectAnswer>;

/** The key of a `fetch` under which it has a way around the classes of the platform, which cost more than the request itself. */
export const sendDirectly = Symbol.for('outdial.sendDirectly');

/** The direct way, where a `fetch` has one. One that a caller wrapped has none, and is asked as every other. */
export function directWay(fetch: FetchLike): SendDirectly | undefined {
  return (fetch as { [sendDirectly]?: SendDirectly })[sendDirectly];
}
