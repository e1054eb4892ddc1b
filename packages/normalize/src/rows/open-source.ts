import { open } from 'node:fs/promises';
import type { RowSource } from './row-source.js';

/** Characters or bytes that are worked on at a time: large ones cost memory, small ones time. */
const pieceSize = 65_536;

/** Whether each iteration of the source begins anew. */
export function isReadableAgain(source: RowSource): boolean {
  return isPath(source) || source instanceof Uint8Array || Array.isArray(source);
}

/** What the source holds, in pieces of at most `pieceSize`. A piece of bytes is good until the next is asked for. */
export async function* openSource(source: RowSource): AsyncGenerator<Uint8Array | string, void, undefined> {
  if (isPath(source)) {
    yield* readPath(source);
    return;
  }
  for await (const chunk of chunksOf(source)) {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array))
      throw new TypeError('A source of rows must hold bytes or texts, and holds something else.');
    for (let at = 0; at < chunk.length; at += pieceSize)
      yield typeof chunk === 'string' ? chunk.slice(at, at + pieceSize) : chunk.subarray(at, at + pieceSize);
  }
}

function isPath(source: RowSource): source is string | URL {
  return typeof source === 'string' || source instanceof URL;
}

/** One buffer for all of the file: a stream would make a new one of each piece. */
async function* readPath(path: string | URL): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(pieceSize);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, pieceSize);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

function chunksOf(
  source: Exclude<RowSource, string | URL>,
): Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string> {
  if (source instanceof Uint8Array) return [source];
  return 'getReader' in source ? readStream(source) : source;
}

/** Not every web stream is iterable by itself. */
async function* readStream(
  stream: ReadableStream<Uint8Array | string>,
): AsyncGenerator<Uint8Array | string, void, undefined> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) return;
      yield value;
    }
  } finally {
    if (!ended) await reader.cancel();
  }
}
