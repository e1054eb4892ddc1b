import type { Normalized } from './normalized.js';

/**
 * What the robot understood the person to want. Intents are made by whoever wrote the script, so that names, ids and tags
 * are in their words; no vendor has a list that holds for every script.
 */
export interface Intent {
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** What groups intents at the vendor. */
  readonly tag: string | undefined;
  /** No vendor documents a scale. */
  readonly level: Normalized<'unknown'>;
}
