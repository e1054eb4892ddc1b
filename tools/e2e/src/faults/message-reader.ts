import type { Socket } from 'node:net';

/** Cuts what comes over a socket into HTTP/1.1 messages. */
export class MessageReader {
  #bytes = Buffer.alloc(0);
  #hasEnded = false;
  readonly #waiting = new Set<() => void>();

  constructor(socket: Socket) {
    const end = (): void => {
      this.#hasEnded = true;
      this.#wake();
    };
    socket.on('data', (chunk) => {
      this.#bytes = Buffer.concat([this.#bytes, chunk]);
      this.#wake();
    });
    socket.on('end', end).on('close', end).on('error', end);
  }

  /** True once the first byte is there; false when the other side left without one. */
  async hasBegun(): Promise<boolean> {
    await this.#until(() => this.#bytes.length > 0);
    return this.#bytes.length > 0;
  }

  /** So many bytes of the next message as soon as they are there, or less when that is all; and whether it is. */
  async part(count: number): Promise<{ bytes: Buffer; isWhole: boolean }> {
    await this.#until(() => this.#bytes.length >= count || this.#isWhole());
    const length = this.#length();
    return { bytes: this.#bytes.subarray(0, count), isWhole: length !== undefined && length <= count };
  }

  /** The next whole message; undefined when the other side left before its end. */
  async message(): Promise<Buffer | undefined> {
    await this.#until(() => this.#isWhole());
    const length = this.#length();
    if (length === undefined) return undefined;
    const message = this.#bytes.subarray(0, length);
    this.#bytes = this.#bytes.subarray(length);
    return message;
  }

  /** Until something is there, or the time is over. True when something is. */
  async hasMore(milliseconds: number): Promise<boolean> {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      this.#wake();
    }, milliseconds);
    await this.#until(() => isLate || this.#bytes.length > 0);
    clearTimeout(timer);
    return this.#bytes.length > 0;
  }

  /** Until the other side has left. */
  async ended(): Promise<void> {
    await this.#until(() => false);
  }

  #isWhole(): boolean {
    return this.#length() !== undefined;
  }

  #length(): number | undefined {
    const length = messageLength(this.#bytes);
    // Without a length a message goes on until the connection ends.
    if (length === 'open') return this.#hasEnded ? this.#bytes.length : undefined;
    return length !== undefined && this.#bytes.length >= length ? length : undefined;
  }

  async #until(isMet: () => boolean): Promise<void> {
    while (!isMet() && !this.#hasEnded) {
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          this.#waiting.delete(wake);
          resolve();
        };
        this.#waiting.add(wake);
      });
    }
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}

/** Where the head ends, its empty line included; undefined while that has not come. */
export function headLength(bytes: Buffer): number | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  return end < 0 ? undefined : end + 4;
}

function messageLength(bytes: Buffer): number | 'open' | undefined {
  const head = headLength(bytes);
  if (head === undefined) return undefined;
  const lines = bytes.toString('latin1', 0, head);
  const announced = /\r\ncontent-length: *(\d+)/i.exec(lines)?.[1];
  if (announced !== undefined) return head + Number(announced);
  if (/\r\ntransfer-encoding: *chunked/i.test(lines)) {
    const last = bytes.indexOf('\r\n0\r\n\r\n', head - 2);
    return last < 0 ? undefined : last + 7;
  }
  return lines.startsWith('HTTP/') ? 'open' : head;
}
