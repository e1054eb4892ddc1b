interface Place<T> {
  readonly value: T;
  before: Place<T> | undefined;
  after: Place<T> | undefined;
}

/**
 * First come, first served, and who gives up leaves from anywhere in constant time: an array would move all that stand behind,
 * and a `Set` would step over all that left before.
 */
export class WaitingLine<T> {
  #first: Place<T> | undefined;
  #last: Place<T> | undefined;

  /** Queues at the end; returns what leaves the line, to be called once and only by who still stands in it. */
  join(value: T): () => void {
    const place: Place<T> = { value, before: this.#last, after: undefined };
    if (this.#last === undefined) this.#first = place;
    else this.#last.after = place;
    this.#last = place;
    return () => this.#leave(place);
  }

  /** Takes the first out of the line. */
  next(): T | undefined {
    const place = this.#first;
    if (place !== undefined) this.#leave(place);
    return place?.value;
  }

  #leave({ before, after }: Place<T>): void {
    if (before === undefined) this.#first = after;
    else before.after = after;
    if (after === undefined) this.#last = before;
    else after.before = before;
  }
}
