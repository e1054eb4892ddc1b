import { Buffer } from 'node:buffer';

/** What ES2024 adds to the type; Node has had it since version 20. */
interface ResizableBuffer extends ArrayBuffer {
  readonly resizable: boolean;
  resize(byteLength: number): void;
}

type MakeResizable = new (byteLength: number, options: { maxByteLength: number }) => ResizableBuffer;

const smallest = 1 << 12;
const partBytes = 1 << 20;

/**
 * UTF-8 text that grows in parts of about 1 MB. A part takes no more memory than it has bytes, and gives it back at once when its bytes are moved
 * elsewhere: so that they never exist twice, however long the text is.
 */
export class GrowingBytes {
  /** But for the one that grows. */
  readonly #parts: Buffer[] = [];
  /** The part that grows, and the room behind it. */
  #room: Buffer = Buffer.alloc(0);
  #written = 0;
  #byteLength = 0;

  get byteLength(): number {
    return this.#byteLength;
  }

  /** Never splits a text between parts. Its first byte is replaced, and its last one left out. */
  append(text: string, firstByte: number): void {
    const room = this.#roomFor(text.length * 3);
    const written = room.write(text, this.#written) - 1;
    room[this.#written] = firstByte;
    this.#written += written;
    this.#byteLength += written;
  }

  /** How many parts there are. They begin where texts do. */
  get partCount(): number {
    return this.#parts.length + (this.#written > 0 ? 1 : 0);
  }

  /** Never keep what this gives: its memory moves. */
  part(index: number): Buffer {
    return this.#parts[index] ?? this.#room.subarray(0, this.#written);
  }

  /** Moves all bytes to a place of `target`, where they are from now on. Nothing may be appended afterwards. */
  moveTo(target: Buffer, offset: number): void {
    let end = offset;
    this.#endPart();
    for (const [index, part] of this.#parts.entries()) {
      const { length } = part;
      target.set(part, end);
      const { buffer } = part as { buffer: ArrayBufferLike };
      this.#parts[index] = target.subarray(end, end + length);
      if (isResizable(buffer)) buffer.resize(0);
      end += length;
    }
    if (end - offset !== this.#byteLength) throw new TypeError('the bytes of the list were taken away');
  }

  #endPart(): void {
    if (this.#written > 0) this.#parts.push(this.#room.subarray(0, this.#written));
    this.#written = 0;
    this.#room = Buffer.alloc(0);
  }

  #roomFor(bytes: number): Buffer {
    const needed = this.#written + bytes;
    if (needed <= this.#room.length) return this.#room;
    const { buffer } = this.#room as { buffer: ArrayBufferLike };
    if (isResizable(buffer) && needed <= partBytes) {
      buffer.resize(Math.min(partBytes, Math.max(needed, 4 * buffer.byteLength)));
      this.#room = Buffer.from(buffer);
      return this.#room;
    }
    this.#endPart();
    const length = Math.max(bytes, smallest);
    const maxByteLength = Math.max(bytes, partBytes);
    this.#room = Buffer.from(new (ArrayBuffer as unknown as MakeResizable)(length, { maxByteLength }));
    return this.#room;
  }
}

function isResizable(buffer: ArrayBufferLike): buffer is ResizableBuffer {
  return (buffer as ResizableBuffer).resizable === true;
}
