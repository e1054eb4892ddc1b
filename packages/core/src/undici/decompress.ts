import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';
import { BodyTooLarge } from '../transport/read-body.js';

type Decoder = (bytes: Uint8Array, maxOutputLength: number) => Promise<Uint8Array>;

// As lenient about the end as fetch and curl: the framing of HTTP says whether an answer is whole.
const lenient: ZlibOptions = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const lenientBrotli = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
};

const unzip: Decoder = (bytes, maxOutputLength) =>
  promisify<Uint8Array, ZlibOptions, Uint8Array>(gunzip)(bytes, { ...lenient, maxOutputLength });

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: unzip,
  'x-gzip': unzip,
  // Servers send it with and without the header that it should have.
  deflate: (bytes, maxOutputLength) =>
    promisify<Uint8Array, ZlibOptions, Uint8Array>(((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(
      bytes,
      { ...lenient, maxOutputLength },
    ),
  br: (bytes, maxOutputLength) =>
    promisify<Uint8Array, typeof lenientBrotli & { maxOutputLength: number }, Uint8Array>(brotliDecompress)(
      bytes,
      { ...lenientBrotli, maxOutputLength },
    ),
};

/**
 * Undoes the content coding of a body, as `fetch` does; a body in another coding stays as it is.
 * @throws BodyTooLarge as soon as more than `maxBytes` come out
 */
export async function decompress(
  bytes: Uint8Array,
  contentEncoding: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const decoder = decoders[contentEncoding.trim().toLowerCase()];
  if (decoder === undefined || bytes.byteLength === 0) return bytes;
  try {
    return await decoder(bytes, maxBytes);
  } catch (error) {
    throw (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? new BodyTooLarge() : error;
  }
}
