/** How often each of some kinds occurred, with the first few. */
export interface Tally<Kind extends string, Sample> {
  readonly kind: Kind;
  readonly count: number;
  readonly first: readonly Sample[];
}

const mostSamples = 5;

/** Counts kinds of things and keeps the first of each, so that a million of them take no more room than a few. */
export class Tallies<Kind extends string, Sample> {
  readonly #tallies = new Map<Kind, { kind: Kind; count: number; first: Sample[] }>();

  add(kind: Kind, sample: Sample): void {
    let tally = this.#tallies.get(kind);
    if (tally === undefined) {
      tally = { kind, count: 0, first: [] };
      this.#tallies.set(kind, tally);
    }
    tally.count += 1;
    if (tally.first.length < mostSamples) tally.first.push(sample);
  }

  /** The most frequent first. */
  list(): Tally<Kind, Sample>[] {
    return [...this.#tallies.values()].sort((left, right) => right.count - left.count);
  }
}
