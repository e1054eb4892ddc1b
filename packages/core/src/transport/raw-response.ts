/** The vendor's answer, untouched. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came, uncompressed. */
  readonly bytes: Uint8Array;
  /** The body as text, decoded as UTF-8. */
  readonly text: string;
}
