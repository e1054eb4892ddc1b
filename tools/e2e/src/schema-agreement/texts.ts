import fc from 'fast-check';
import type { SeededRandom } from '../faults/seeded-random.js';
import { Contradiction } from './flatten.js';

/** Characters of one and more bytes and units, and those that URLs, forms and JSON write otherwise. */
const characters = [...'aZ7 é中😀"\\/&=+%#?;<\n\t\u0000\'~*'];

/** Any text of so many characters. */
export function anyText(random: SeededRandom, length: number): string {
  return Array.from({ length }, () => random.pick(characters)).join('');
}

/** So many code points, which is what bounds count. */
export function lengthOf(text: string): number {
  return [...text].length;
}

interface Bounds {
  readonly patterns: readonly string[];
  readonly minLength: number;
  readonly maxLength: number;
}

/** A text that matches all patterns, of exactly so many characters if that can be had. */
export function matchingText(random: SeededRandom, bounds: Bounds, length: number | undefined): string {
  const matches = (text: string) => expressionsOf(bounds.patterns).every((pattern) => pattern.test(text));
  const pool = samplesOf(bounds.patterns).filter(matches);
  if (pool.length === 0) throw new Contradiction();
  const text = random.pick(pool);
  const count = lengthOf(text);
  const wanted = length ?? Math.min(Math.max(count, bounds.minLength), bounds.maxLength);
  return resized(random, text, wanted, matches);
}

/** Doubles characters, or drops them, as long as the text matches. */
function resized(
  random: SeededRandom,
  text: string,
  wanted: number,
  matches: (text: string) => boolean,
): string {
  let current = [...text];
  for (let tries = 0; tries < 400 && current.length !== wanted; tries += 1) {
    const at = random.integer(0, current.length - 1);
    const next =
      current.length < wanted ? current.toSpliced(at, 0, current[at] ?? 'a') : current.toSpliced(at, 1);
    if (matches(next.join(''))) current = next;
  }
  return current.join('');
}

const expressions = new Map<string, RegExp>();
const samples = new Map<string, readonly string[]>();

function expressionsOf(patterns: readonly string[]): readonly RegExp[] {
  return patterns.map((pattern) => {
    const expression = expressions.get(pattern) ?? new RegExp(pattern, 'u');
    expressions.set(pattern, expression);
    return expression;
  });
}

/** Of the narrowest pattern, which conditions add last. */
function samplesOf(patterns: readonly string[]): readonly string[] {
  const pattern = patterns.at(-1) ?? '';
  const known = samples.get(pattern);
  if (known) return known;
  const drawn = fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), { numRuns: 200, seed: 5 });
  // Half a surrogate pair is no text that HTTP could carry.
  const wellFormed = drawn.filter((text) => !/\p{Surrogate}/u.test(text));
  samples.set(pattern, wellFormed);
  return wellFormed;
}
