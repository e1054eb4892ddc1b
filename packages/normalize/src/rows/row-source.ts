/** What holds rows: a path, bytes, or chunks of bytes or texts, cut anywhere. A Node `Readable` is such an iterable. */
export type RowSource =
  | string
  | URL
  | Uint8Array
  | Iterable<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | ReadableStream<Uint8Array | string>;
