import type { Normalized } from './normalized.js';

/** What the vendor's dialog robot wants done next. `Raw` is the vendor's whole answer. */
export type DialogStep<Raw = unknown> =
  | InteractStep<Raw>
  | TransferStep<Raw>
  | QueryStep<Raw>
  | HangUpStep<Raw>
  | UnknownStep<Raw>;

interface StepFacts<Raw> {
  /** Counts the steps of a dialog, from `1`. */
  readonly id: string;
  readonly native: StepNative;
  /** The vendor's whole answer. */
  readonly raw: Raw;
}

/** What was asked and answered, in the vendor's numbers and words. */
export interface StepNative {
  /** What the vendor wants, as it came: Huawei's `outaction`, Alibaba's `Feedback.Action`. */
  readonly action: unknown;
  /** What had been reported to it: Huawei's `inaction`, Alibaba's `ActionKey`. */
  readonly request: number | string | undefined;
  /** The parameters of the action, as they came: Huawei's `outparams`, Alibaba's `Feedback`. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Speak, listen, collect keys, record, or several of these at once, in this order: `speak` first, then whatever of the
 * others is asked for. Answer with what came of it.
 */
export interface InteractStep<Raw = unknown> extends StepFacts<Raw> {
  readonly kind: 'interact';
  readonly speak: Prompt | undefined;
  /** Whether to wait for speech (in a chat: for text). */
  readonly listen: Normalized<boolean | 'unknown', string | undefined>;
  /** How to recognise what is said; undefined where the vendor does not say. */
  readonly recognition: Recognition;
  /** Which keys to collect; undefined for none. */
  readonly collectKeys: Normalized<KeyCollection | undefined, string | undefined>;
  /** Where to record the person to; undefined for no recording. */
  readonly record: Normalized<Recording | undefined, string | undefined>;
  /** Whether the person may interrupt the prompt. */
  readonly interruptible: Normalized<boolean | 'unknown'>;
  /** How long to wait for the person after the prompt, in seconds. */
  readonly timeoutSeconds: Normalized<number | undefined>;
}

/** Connect the person to someone else; answer with `transferred`. */
export interface TransferStep<Raw = unknown> extends StepFacts<Raw> {
  readonly kind: 'transfer';
  /** What to say before. */
  readonly speak: Prompt | undefined;
  readonly target: Normalized<TransferTarget, string | undefined>;
  /** Number, queue, agent or access code, by `target`; undefined where the target needs none. */
  readonly destination: string | undefined;
  /** Data that travels to whoever takes the call. */
  readonly data: string | undefined;
  /** Number to show on a transfer to an outside number. */
  readonly callerNumber: string | undefined;
  /** Where to record the transferred call to; undefined for no recording. */
  readonly recordTo: string | undefined;
}

/** Look something up for the robot; answer with `queried`. */
export interface QueryStep<Raw = unknown> extends StepFacts<Raw> {
  readonly kind: 'query';
  readonly subject: Normalized<QuerySubject, string | undefined>;
  /** Id of the queue asked about, where the vendor names one. */
  readonly queue: string | undefined;
  /** How to switch media, in the vendor's word: no list of them is documented. */
  readonly mediaChange: string | undefined;
}

/** Release the call; answer with `hung_up` once it is released. */
export interface HangUpStep<Raw = unknown> extends StepFacts<Raw> {
  readonly kind: 'hang_up';
  /** What to say before. */
  readonly speak: Prompt | undefined;
  readonly reason: Normalized<HangUpReason, string | undefined>;
}

/** An action that no table knows. Nothing can be done with it but to release the call and answer with `hung_up`. */
export interface UnknownStep<Raw = unknown> extends StepFacts<Raw> {
  readonly kind: 'unknown';
}

/** What to say, play or show. */
export interface Prompt {
  readonly form: Normalized<PromptForm, string | undefined>;
  readonly text: string | undefined;
  /** Path or name of a file that the vendor's media server knows. */
  readonly file: string | undefined;
  readonly language: Normalized<PromptLanguage, string | undefined>;
}

/** `template`: with variables to fill in. `mixed`: of files and text. */
export type PromptForm =
  | 'spoken_text'
  | 'shown_text'
  | 'audio_file'
  | 'video_file'
  | 'multimedia'
  | 'card'
  | 'template'
  | 'mixed'
  | 'unknown';

/** As BCP 47 has it. */
export type PromptLanguage = 'zh' | 'en' | 'unknown';

export interface KeyCollection {
  /** How many keys at most; undefined where the vendor does not say. */
  readonly maximum: number | undefined;
  /** The key that ends the input. */
  readonly confirmKey: '#' | undefined;
  /** The key that discards the input. */
  readonly cancelKey: '*' | undefined;
  /** How long to collect, in seconds. */
  readonly timeoutSeconds: Normalized<number | undefined>;
}

export interface Recognition {
  readonly language: Normalized<PromptLanguage, string | undefined>;
  /** File with the grammar of what may be said, with its path. */
  readonly grammar: string | undefined;
  /** Further parameters of the speech recognition, in the vendor's own form. */
  readonly parameters: string | undefined;
}

export interface Recording {
  /** Path that the vendor's media server knows. */
  readonly file: string | undefined;
  /** Whether a beep comes first. */
  readonly beep: Normalized<boolean | 'unknown'>;
}

export type TransferTarget =
  | 'queue'
  | 'agent'
  | 'agent_queue'
  | 'familiar_agent'
  | 'digital_assistant'
  | 'ivr'
  | 'outside_number'
  | 'leave_message'
  | 'unknown';

/** `own_queue`: the queue in which this call waits. `agent_queue`: that of a given agent. */
export type QuerySubject = 'own_queue' | 'queue' | 'agent_queue' | 'switch_media' | 'unknown';

/** `unhandled_error`: an error or timeout that the script does not deal with. */
export type HangUpReason = 'completed' | 'unhandled_error' | 'unknown';
