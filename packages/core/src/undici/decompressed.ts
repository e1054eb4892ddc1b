import { pipeline } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

// As lenient about the end as fetch and curl: the framing of HTTP says whether an answer is whole.
const zlibOptions = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const brotliOptions = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
};

type Decoder = (firstByte: number) => NodeJS.ReadWriteStream;

const gunzip: Decoder = () => createGunzip(zlibOptions);

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  // Servers send it with and without the header that it should have.
  deflate: (firstByte) =>
    (firstByte & 0x0f) === 8 ? createInflate(zlibOptions) : createInflateRaw(zlibOptions),
  br: () => createBrotliDecompress(brotliOptions),
};

/**
 * Undoes the content coding of a body, as `fetch` does; a body in another coding stays as it is. Never further ahead of its reader than some 16
 * kilobytes, so that little can be made of a lot before the reader has counted it.
 */
export function decompressed(
  body: AsyncIterableIterator<Uint8Array>,
  contentEncoding: string,
): AsyncIterable<Uint8Array> {
  const decoder = decoders[contentEncoding.trim().toLowerCase()];
  return decoder === undefined ? body : decode(body, decoder);
}

async function* decode(
  body: AsyncIterableIterator<Uint8Array>,
  decoder: Decoder,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    const first = await body.next();
    if (first.done) return;
    const decoding = decoder(first.value[0] ?? 0);
    // The reader gets the errors, from the stream that it reads.
    pipeline(withFirst(first.value, body), decoding, () => undefined);
    yield* decoding as AsyncIterable<never>;
  } finally {
    // Here, and not by way of the streams: they wait for the next piece before they stop.
    await body.return?.();
  }
}

async function* withFirst(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}
