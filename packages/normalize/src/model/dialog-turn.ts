import type { TranscriptEntry } from './transcript.js';

/** One turn of a dialog, as the dialog itself has kept it. `native` is the vendor's answer where the robot speaks. */
export interface DialogTurn extends TranscriptEntry {
  readonly what: 'prompted' | 'said' | 'pressed' | 'silent' | 'not_understood' | 'recorded' | 'hung_up';
  /** `id` of the step that the robot's turn was part of, or that the person answered. */
  readonly step: string | undefined;
  /** Path or name of the file that was played. */
  readonly file: string | undefined;
  /** Whether the person cut the robot short. */
  readonly interrupted: boolean;
}
