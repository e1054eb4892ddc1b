import { Buffer } from 'node:buffer';
import type { Hash } from 'node:crypto';

const smallestPart = 1 << 10;
const largestPart = 1 << 16;

/**
 * Texts one after the other, as their UTF-16 units: exact for every text, and copies that keep nothing else alive. In parts,
 * since one buffer would exist twice each time it grows.
 */
export class TextColumn {
  readonly #parts: Part[] = [];

  add(text: string): void {
    let part = this.#parts.at(-1);
    const bytes = 2 * text.length;
    if (part === undefined || part.bytes.length - part.end < bytes) {
      const size = part === undefined ? smallestPart : Math.min(2 * part.bytes.length, largestPart);
      part = { bytes: Buffer.allocUnsafeSlow(Math.max(bytes, size)), lengths: [], end: 0 };
      this.#parts.push(part);
    }
    part.bytes.write(text, part.end, 'utf16le');
    part.end += bytes;
    part.lengths.push(bytes);
  }

  *values(): Generator<string, void, undefined> {
    for (const { bytes, lengths } of this.#parts) {
      let at = 0;
      for (const length of lengths) {
        yield bytes.toString('utf16le', at, at + length);
        at += length;
      }
    }
  }

  digestInto(digest: Hash): void {
    for (const { bytes, lengths, end } of this.#parts) {
      digest.update(bytes.subarray(0, end));
      // Without their lengths, two texts would be as one.
      digest.update(lengths.join());
    }
  }
}

interface Part {
  readonly bytes: Buffer;
  /** Of the texts, in bytes. */
  readonly lengths: number[];
  end: number;
}
