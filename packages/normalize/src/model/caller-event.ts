/** What happened after a dialog step; what a session's `answer` takes. */
export type CallerEvent =
  /** The person said (in a chat: wrote) something. */
  | { readonly kind: 'said'; readonly text: string }
  /** The person pressed keys: digits, `*` and `#`. */
  | { readonly kind: 'pressed'; readonly keys: string }
  /** The prompt is over and there was nothing to collect. */
  | { readonly kind: 'played' }
  /** The recording that the step asked for is over. */
  | { readonly kind: 'recorded' }
  /** Nothing came within the step's time. */
  | { readonly kind: 'silent' }
  /** Something came, but neither speech nor keys could be made of it. */
  | { readonly kind: 'not_understood' }
  /** Something failed on our side, the speech recognition say. */
  | { readonly kind: 'failed' }
  /** The transfer that the step asked for is over. */
  | { readonly kind: 'transferred'; readonly succeeded: boolean }
  /** The look-up that the step asked for is over; `queue` holds what was found, if anything. */
  | { readonly kind: 'queried'; readonly queue?: QueueData }
  /** The call is released, whoever hung up. Always allowed, and the last event of a dialog. */
  | { readonly kind: 'hung_up' };

/** A queue of human agents. */
export interface QueueData {
  /** Place of this call in the queue. */
  readonly position?: number;
  /** Agents signed in. */
  readonly agents?: number;
  readonly idleAgents?: number;
  /** In the unit that the script at the vendor expects: no vendor documents one. */
  readonly estimatedWait?: number;
}
