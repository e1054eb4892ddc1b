import type { SeededRandom } from '../faults/seeded-random.js';

/**
 * Chooses at random, and often what was chosen least at the same place, so that little is left out. What is chosen counts once the value that came of
 * it is kept.
 */
export class Choices {
  readonly #random: SeededRandom;
  readonly #counts = new Map<string, number[]>();
  #pending: [key: string, option: number][] = [];

  constructor(random: SeededRandom) {
    this.#random = random;
  }

  /** One of so many options; `forced` where there is no choice, and yet it is to count. */
  pick(place: string, options: number, forced?: number): number {
    const key = keyOf(place, options);
    const counts = this.#counts.get(key) ?? Array.from({ length: options }, () => 0);
    this.#counts.set(key, counts);
    const option = forced ?? this.#draw(counts);
    this.#pending.push([key, option]);
    return option;
  }

  /** Something else decided; it counts where the question is asked at other times. */
  settle(place: string, options: number, option: number): void {
    const key = keyOf(place, options);
    if (this.#counts.has(key)) this.#pending.push([key, option]);
  }

  /** What was chosen since the last time counts. */
  keep(): void {
    for (const [key, option] of this.#pending) {
      const counts = this.#counts.get(key) ?? [];
      counts[option] = (counts[option] ?? 0) + 1;
    }
    this.#pending = [];
  }

  drop(): void {
    this.#pending = [];
  }

  /** Options that never came of anything, as `key: option`. */
  untried(): string[] {
    return [...this.#counts].flatMap(([key, counts]) =>
      counts.flatMap((count, option) => (count === 0 ? [`${key}: ${option}`] : [])),
    );
  }

  #draw(counts: readonly number[]): number {
    return this.#random.next() < 0.4 ? this.#leastOf(counts) : this.#random.integer(0, counts.length - 1);
  }

  #leastOf(counts: readonly number[]): number {
    const least = Math.min(...counts);
    const candidates = counts.flatMap((count, option) => (count === least ? [option] : []));
    return this.#random.pick(candidates);
  }
}

/** The same question may have fewer answers where a condition narrows them. */
function keyOf(place: string, options: number): string {
  return `${place} of ${options}`;
}
