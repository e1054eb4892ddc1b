/** A text, or why there is none: it is no text, too long, or a stream that the sender reads. */
export type RecordedBody =
  | string
  | { readonly omitted: 'binary' | 'oversize' | 'stream'; readonly bytes: number | null };

export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  /** The harmless ones alone, in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent when there was none. */
  readonly body?: RecordedBody;
}

export interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As far as it was read. */
  readonly body?: RecordedBody;
  /** The caller did not want the rest of the body. */
  readonly cancelled?: true;
}

export interface RecordedError {
  readonly name: string;
  /** The operating system's or HTTP client's word for it, e.g. `ECONNRESET`. */
  readonly code?: string;
  /** The system call that failed, e.g. `connect`: it tells whether the request may have left. */
  readonly syscall?: string;
}

/** One line of a recording. A response and an error: the body broke off. */
export interface RecordedExchange {
  readonly request: RecordedRequest;
  readonly response?: RecordedResponse;
  readonly error?: RecordedError;
  /** Milliseconds until all was read. */
  readonly durationMs: number;
}
