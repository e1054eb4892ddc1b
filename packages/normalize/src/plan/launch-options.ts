import type { CallOptions, ReconcileOptions } from '@outdial/core';
import type { LaunchCursor } from './launch-cursor.js';

export interface LaunchOptions {
  /** Goes on where this one stood. The plan must be of the same draft, adapter and callees. */
  readonly cursor?: LaunchCursor;
  /**
   * Hears the cursor before each request leaves, and is waited for: save it, so that not even a crash between sending and
   * answer sends a request twice.
   */
  readonly onSending?: (cursor: LaunchCursor) => unknown;
  /** How the vendor is asked for a request whose answer was lost; `false`: not at all. Default: for ten seconds. */
  readonly reconcile?: ReconcileOptions | false;
  /** How often a request that certainly took no effect is sent at most, when the failure may pass. Default 3. */
  readonly attempts?: number;
  /** For each call of the client. Its `signal` ends the launch before the next request. */
  readonly call?: CallOptions;
}
