import { NumberSet } from './number-set.js';
import { type Country, parsePhone } from './parse-phone.js';
import type { PhoneProblem } from './phone-problem.js';

/** Entries that could not be read are listed up to this many; all are counted. */
const listedAtMost = 1000;

export interface SuppressionOptions {
  /** Whose national numbers the list holds. */
  readonly defaultCountry?: Country;
}

/** A do-not-call list, read. */
export interface Suppression {
  readonly numbers: NumberSet;
  /** How many entries there were; blank ones are none. */
  readonly entryCount: number;
  /** How many entries were no number, so that nobody is spared for them. */
  readonly unreadableCount: number;
  /** The first 1,000 of them. Says where, never the entry itself. */
  readonly unreadable: readonly UnreadableEntry[];
}

export interface UnreadableEntry {
  /** The how manieth of the source, from 1, blank ones counted. */
  readonly position: number;
  readonly problem: PhoneProblem;
}

/**
 * Reads a do-not-call list, entry by entry, with room only for the numbers. Throws what the source throws, and a TypeError
 * for a text, whose entries would be its single characters.
 */
export async function suppressionOf(
  source: Iterable<string> | AsyncIterable<string>,
  options: SuppressionOptions = {},
): Promise<Suppression> {
  if (typeof source === 'string')
    throw new TypeError('A do-not-call list is an iterable of entries, not one text.');
  const reader = new SuppressionReader(options);
  // Awaiting each of a million entries that are there already would take longer than reading them.
  if (Symbol.iterator in source) for (const entry of source) reader.read(entry);
  else for await (const entry of source) reader.read(entry);
  return reader;
}

class SuppressionReader implements Suppression {
  readonly numbers = new NumberSet();
  readonly unreadable: UnreadableEntry[] = [];
  unreadableCount = 0;
  entryCount = 0;
  #position = 0;
  readonly #options: SuppressionOptions;

  constructor(options: SuppressionOptions) {
    this.#options = options;
  }

  read(entry: string): void {
    this.#position += 1;
    const { phone, problem } = parsePhone(entry, this.#options);
    if (problem === 'empty') return;
    this.entryCount += 1;
    if (phone !== undefined) this.numbers.add(phone);
    else {
      this.unreadableCount += 1;
      if (this.unreadable.length < listedAtMost) this.unreadable.push({ position: this.#position, problem });
    }
  }
}
