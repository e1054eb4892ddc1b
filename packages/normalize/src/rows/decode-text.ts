const byteOrderMark = '\uFEFF';

/**
 * Texts of pieces that are cut anywhere, without the byte order mark. Bytes that are no text become U+FFFD.
 * Without `encoding` the mark tells it, and UTF-8 where there is none.
 * @throws RangeError when there is no such encoding
 */
export async function* decodeText(
  pieces: AsyncIterable<Uint8Array | string>,
  encoding?: string,
): AsyncGenerator<string, void, undefined> {
  let decoder = encoding === undefined ? undefined : new TextDecoder(encoding);
  let firstByte: Uint8Array | undefined;
  let isStart = true;
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      yield isStart && piece.startsWith(byteOrderMark) ? piece.slice(1) : piece;
    } else if (decoder === undefined && firstByte === undefined && piece.length === 1) {
      // The mark may be cut: which encoding it is shows with the second byte.
      firstByte = piece.slice();
    } else {
      decoder ??= new TextDecoder(encodingByMark(firstByte?.[0] ?? piece[0], piece[firstByte ? 0 : 1]));
      if (firstByte) yield decoder.decode(firstByte, { stream: true });
      firstByte = undefined;
      yield decoder.decode(piece, { stream: true });
    }
    isStart = false;
  }
  yield (decoder ?? new TextDecoder()).decode(firstByte);
}

/** Of UTF-8 the mark has three bytes, which its decoder takes away. */
function encodingByMark(first: number | undefined, second: number | undefined): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
