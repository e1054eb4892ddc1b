/** What happened after a dialog step; what a dialog's `reply` takes. */
export type CallerEvent =
  /** The person said (in a chat: wrote) something. */
  | ({ readonly kind: 'said'; readonly text: string } & Interruption)
  /** The person pressed keys: digits, `*` and `#`. */
  | ({ readonly kind: 'pressed'; readonly keys: string } & Interruption)
  /** The prompt is over and there was nothing to collect. */
  | ({ readonly kind: 'played' } & PromptPlayed)
  /** The recording that the step asked for is over. */
  | { readonly kind: 'recorded' }
  /** Nothing came within the step's time. */
  | ({ readonly kind: 'silent' } & PromptPlayed)
  /** Something came, but neither speech nor keys could be made of it. */
  | ({ readonly kind: 'not_understood' } & PromptPlayed)
  /** Something failed on our side, the speech recognition say. */
  | { readonly kind: 'failed' }
  /** The transfer that the step asked for is over. */
  | ({ readonly kind: 'transferred'; readonly succeeded: boolean } & TransferFacts)
  /** The look-up that the step asked for is over; `queue` holds what was found, if anything. */
  | { readonly kind: 'queried'; readonly queue?: QueueData }
  /** The call is released, whoever hung up. Always allowed, and the last event of a dialog. */
  | { readonly kind: 'hung_up'; readonly by?: HungUpBy };

/** When a prompt was played. */
export interface PromptTimes {
  readonly begunAt: Date;
  /** When it was over, or cut short: what a barge-in has let the person hear. */
  readonly endedAt: Date;
}

interface PromptPlayed {
  readonly prompt?: PromptTimes;
}

interface Interruption extends PromptPlayed {
  /** Whether it came while the prompt was being played. */
  readonly interrupted?: boolean;
}

export interface TransferFacts {
  /** Default: when the step came. */
  readonly begunAt?: Date;
  /** Default: now. */
  readonly endedAt?: Date;
  /** Whether the recording that the step asked for by `recordTo` worked. */
  readonly recorded?: boolean;
}

/** Who released a call; `fault`: nobody wanted to. */
export type HungUpBy = 'person' | 'robot' | 'fault';

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
