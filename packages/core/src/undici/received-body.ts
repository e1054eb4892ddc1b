import type { Dispatcher } from 'undici';

/** Bytes that may wait to be read before the sender is told to pause. */
const mostWaiting = 64 * 1024;

/** The body of an answer, piece by piece as it arrives. For one reader. */
export class ReceivedBody implements AsyncIterableIterator<Uint8Array> {
  readonly #controller: Dispatcher.DispatchController;
  readonly #pieces: Uint8Array[] = [];
  #waitingBytes = 0;
  #isOver = false;
  #failure: { error: unknown } | undefined;
  #reader: Reader | undefined;

  constructor(controller: Dispatcher.DispatchController) {
    this.#controller = controller;
  }

  /** Takes a piece that has come. */
  push(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#waitingBytes += piece.byteLength;
    this.#wake();
    if (this.#waitingBytes > mostWaiting) this.#controller.pause();
  }

  /** Nothing more comes: the body is whole, or it broke off with an error. */
  end(failure?: { error: unknown }): void {
    this.#isOver = true;
    this.#failure = failure;
    this.#wake();
  }

  next(): Promise<IteratorResult<Uint8Array>> {
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
      this.#wake();
    });
  }

  /** Nobody wants the rest, so the connection is given up. */
  async return(): Promise<IteratorResult<Uint8Array>> {
    this.#pieces.length = 0;
    if (!this.#isOver) {
      this.end();
      this.#controller.abort(new Error('the rest of the answer is not wanted'));
    }
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #wake(): void {
    const reader = this.#reader;
    const piece = this.#pieces[0];
    if (reader === undefined || (piece === undefined && !this.#isOver)) return;
    this.#reader = undefined;
    if (piece !== undefined) {
      this.#pieces.shift();
      this.#waitingBytes -= piece.byteLength;
      if (this.#controller.paused) this.#controller.resume();
      reader.resolve({ done: false, value: piece });
    } else if (this.#failure !== undefined) reader.reject(this.#failure.error);
    else reader.resolve({ done: true, value: undefined });
  }
}

interface Reader {
  readonly resolve: (result: IteratorResult<Uint8Array>) => void;
  readonly reject: (error: unknown) => void;
}
