import type { ReplayStore } from './replay-store.js';

/** What is done with the webhooks that a server gets; common to all adapters. */
export interface HandlerSettings<Event> {
  /**
   * Handles one event. The vendor is answered after it: acknowledged when it returns, HTTP 500 when it throws, rejects or
   * takes longer than `handleTimeoutMs`, which aborts `signal`.
   */
  handle(event: Event, context: { readonly signal: AbortSignal }): unknown;
  /** Default 10,000, for all events of one delivery together. */
  readonly handleTimeoutMs?: number | undefined;
  /** Default: one of `createMemoryReplayStore()`. */
  readonly replayStore?: ReplayStore | undefined;
  /**
   * Is told of every webhook that was refused, every failure of `handle` and of the replay store, and what it was answered
   * with. What it throws is ignored. Default: what is answered with HTTP 500 goes to `console.error`.
   */
  readonly onError?: ((error: unknown, answer: { readonly status: number }) => unknown) | undefined;
}
