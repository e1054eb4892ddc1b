import { deserialize, serialize } from 'node:v8';

/** Gives the present state. What it returned must not be kept: after a reset or a restore it is another object. */
export type Slot<State extends object> = () => State;

/**
 * All mutable state of one simulator, by name. It is plain data (objects, arrays, `Map`, `Set`, `Date`, `bigint`) without functions
 * and instances of classes, so that all of it can be saved and put back at once, the references between its parts included.
 */
export class Slots {
  #values = new Map<string, object>();
  readonly #creators = new Map<string, () => object>();

  define<State extends object>(name: string, create: () => State): Slot<State> {
    if (this.#creators.has(name)) throw new Error(`There is a slot ${name} already`);
    this.#creators.set(name, create);
    this.#values.set(name, create());
    return () => this.#values.get(name) as State;
  }

  /** Everything as it was at the start. */
  reset(): void {
    for (const [name, create] of this.#creators) this.#values.set(name, create());
  }

  save(): Uint8Array {
    return new Uint8Array(serialize(this.#values));
  }

  /** Throws `TypeError` for bytes that `save` of a simulator with the same vendors did not make; nothing is changed then. */
  restore(saved: Uint8Array): void {
    const values = readValues(saved);
    const isWhole = values && [...this.#creators.keys()].every((name) => values.has(name));
    if (!isWhole || values.size !== this.#creators.size) {
      throw new TypeError('This is no snapshot of a simulator with these vendors');
    }
    this.#values = values;
  }
}

function readValues(saved: Uint8Array): Map<string, object> | undefined {
  try {
    const values: unknown = deserialize(saved);
    return values instanceof Map ? values : undefined;
  } catch {
    return undefined;
  }
}
