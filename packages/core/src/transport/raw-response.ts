/** The vendor's answer, untouched. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The body as text, decoded as UTF-8. */
  readonly text: string;
}
