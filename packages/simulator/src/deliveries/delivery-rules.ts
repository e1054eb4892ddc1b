/** How one vendor sends its callbacks. */
export interface DeliveryRules {
  /** The headers of a body as it is sent, as of a moment; none where nothing is signed. */
  headersFor(body: string, signedAt: Date): Record<string, string>;
  /** The same with a signature that is wrong; undefined where nothing is signed. */
  wrongHeadersFor?(body: string, signedAt: Date): Record<string, string>;
  /** Whether an answer counts as taken. HTTP 200 to 299 without it. */
  isTaken?(httpStatus: number, body: string): boolean;
  /** After how many seconds the next attempt follows a failed one, by webhook, in order; empty when there is one attempt only. */
  retryAfterSeconds?: Readonly<Record<string, readonly number[]>>;
}
