import type { Dispatcher } from 'undici';
import type { AttemptBounds } from '../transport/bound-attempt.js';
import type { DirectAnswer } from '../transport/direct-fetch.js';
import { markNeverSent } from '../transport/never-sent.js';
import { BodyTooLarge, joined } from '../transport/read-body.js';
import { decompress } from './decompress.js';
import { type HeaderRecord, ReceivedHeaders } from './received-headers.js';

/** What undici calls while it sends one request and receives its answer. */
export class AnswerHandler implements Dispatcher.DispatchHandler {
  readonly #maxBytes: number;
  readonly #bounds: Pick<AttemptBounds, 'isOver' | 'onOver'>;
  readonly #resolve: (answer: DirectAnswer | Promise<DirectAnswer>) => void;
  readonly #reject: (error: unknown) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: HeaderRecord = {};
  readonly #pieces: Uint8Array[] = [];
  #size = 0;

  constructor(
    maxBytes: number,
    bounds: Pick<AttemptBounds, 'isOver' | 'onOver'>,
    resolve: (answer: DirectAnswer | Promise<DirectAnswer>) => void,
    reject: (error: unknown) => void,
  ) {
    this.#maxBytes = maxBytes;
    this.#bounds = bounds;
    this.#resolve = resolve;
    this.#reject = reject;
    bounds.onOver(() => this.#giveUp());
  }

  /** Now, and not before, the request is written to a connection. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#bounds.isOver()) controller.abort(new Error('the request is not wanted any more'));
    else this.#controller = controller;
  }

  onResponseStart(_controller: unknown, status: number, headers: HeaderRecord): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#size += piece.byteLength;
    if (this.#size > this.#maxBytes) controller.abort(new BodyTooLarge());
  }

  onResponseEnd(): void {
    const status = this.#status;
    const bytes = joined(this.#pieces, this.#size);
    const headers = new ReceivedHeaders(this.#headers);
    const coding = headers.get('content-encoding');
    if (coding === null) this.#resolve({ status, headers, bytes });
    else {
      const answer = decompress(bytes, coding, this.#maxBytes);
      this.#resolve(answer.then((plain) => ({ status, headers, bytes: plain })));
    }
  }

  onResponseError(_controller: unknown, error: Error): void {
    if (this.#controller === undefined) markNeverSent(error);
    this.#reject(error);
  }

  #giveUp(): void {
    const error = new Error('the answer is not wanted any more');
    if (this.#controller === undefined) markNeverSent(this.#bounds);
    this.#reject(error);
    this.#controller?.abort(error);
  }
}
