import type { Exchange } from './exchange.js';
import type { Handler, Reply } from './vendor.js';

/** What an operation's work on the state came to: the members of its answer, or the vendor's code for why not. */
export type OperationResult = { members: object } | RefusedResult;

export interface RefusedResult {
  code: string;
  field: string | undefined;
  /** Instead of the words that the vendor's simulator has for the code. */
  message?: string;
}

/** One operation's work; its type is that of a method, for the reason given at `Handler`. */
export type Work = { work(request: unknown): OperationResult }['work'];

/** Handlers that put the results of `works`, by operationId, into the vendor's envelope. */
export function toHandlers(
  works: Readonly<Record<string, Work>>,
  reply: (exchange: Exchange, result: OperationResult) => Reply,
): Record<string, Handler> {
  return Object.fromEntries(
    Object.entries(works).map(([operationId, work]) => [
      operationId,
      (exchange: Exchange, request: unknown) => reply(exchange, work(request)),
    ]),
  );
}
