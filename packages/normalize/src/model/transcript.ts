/** What was said in a call, in the order in which the vendor tells it. */
export type Transcript = readonly TranscriptEntry[];

/** One turn of a talk. */
export interface TranscriptEntry {
  /** `agent`: a person who took the call over. */
  readonly who: 'callee' | 'robot' | 'agent' | 'unknown';
  /** Undefined where nothing was said. */
  readonly text: string | undefined;
  /** Keys that were pressed: digits, `*` and `#`. */
  readonly keys: string | undefined;
  /** When; undefined where the vendor does not tell. */
  readonly at: Date | undefined;
  /** The turn as the vendor told it. */
  readonly native: unknown;
}
