import type { Dispatcher } from 'undici';
import type { ResponseLike } from '../transport/fetch-like.js';
import { markNeverSent } from '../transport/never-sent.js';
import { Answer } from './answer.js';
import { decompressed } from './decompressed.js';
import { ReceivedBody } from './received-body.js';

/** What undici calls while it sends one request and receives its answer. */
export class AnswerHandler implements Dispatcher.DispatchHandler {
  readonly #signal: AbortSignal | undefined;
  readonly #resolve: (answer: ResponseLike) => void;
  readonly #reject: (error: unknown) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #body: ReceivedBody | undefined;

  constructor(
    signal: AbortSignal | undefined,
    resolve: (answer: ResponseLike) => void,
    reject: (error: unknown) => void,
  ) {
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
    if (signal?.aborted) this.#abort();
    else signal?.addEventListener('abort', this.#abort, { once: true });
  }

  /** Now, and not before, the request is written to a connection. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#signal?.aborted) controller.abort(this.#signal.reason);
    else this.#controller = controller;
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    // Only a word in between, such as 103.
    if (status < 200) return;
    this.#body = new ReceivedBody(controller);
    const coding = headers['content-encoding'];
    const body = coding === undefined ? this.#body : decompressed(this.#body, String(coding));
    this.#resolve(new Answer(status, headers, body));
  }

  onResponseData(_controller: Dispatcher.DispatchController, piece: Uint8Array): void {
    this.#body?.push(piece);
  }

  onResponseEnd(): void {
    this.#release();
    this.#body?.end();
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.#release();
    if (this.#controller === undefined) markNeverSent(error);
    this.#body?.end({ error });
    this.#reject(error);
  }

  readonly #abort = (): void => {
    const reason = this.#signal?.reason;
    if (this.#controller === undefined) {
      markNeverSent(this.#signal);
      this.#reject(reason);
    } else this.#controller.abort(reason);
  };

  #release(): void {
    this.#signal?.removeEventListener('abort', this.#abort);
  }
}
