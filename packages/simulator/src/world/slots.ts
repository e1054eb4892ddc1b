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
  readonly #identity: string;

  /** `identity`: what the state depends on beside the slots, such as the seed. A snapshot of another one is refused. */
  constructor(identity = '') {
    this.#identity = identity;
  }

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
    return new Uint8Array(serialize({ identity: this.#identity, values: this.#values }));
  }

  /** Throws `TypeError` for bytes that `save` of slots with the same names and identity did not make; nothing is changed then. */
  restore(saved: Uint8Array): void {
    const { identity, values } = readSaved(saved) ?? {};
    const isWhole = values && [...this.#creators.keys()].every((name) => isObject(values.get(name)));
    if (!isWhole || values.size !== this.#creators.size || identity !== this.#identity) {
      throw new TypeError('This is no snapshot of a simulator with these vendors, credentials and seed');
    }
    this.#values = values;
  }
}

interface Saved {
  identity: unknown;
  values: Map<string, object>;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function readSaved(saved: Uint8Array): Saved | undefined {
  try {
    const value: unknown = deserialize(saved);
    return isObject(value) && 'values' in value && value.values instanceof Map ? (value as Saved) : undefined;
  } catch {
    return undefined;
  }
}
