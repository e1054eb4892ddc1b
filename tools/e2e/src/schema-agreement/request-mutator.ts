import type { SeededRandom } from '../faults/seeded-random.js';
import { dueAt, mutations, type Site } from './mutations.js';
import type { Parts } from './parts.js';
import { contentOf, isObject, memberSchema, nodesOf, type Schema } from './schema.js';
import type { SpecOperation } from './spec-operations.js';

type Step = string | number;

interface Place extends Site {
  readonly steps: readonly Step[];
}

interface Change {
  readonly place: Place;
  readonly name: string;
}

const names = Object.keys(mutations);

/** Changes requests of one operation so that most do not keep to its document any more. */
export class RequestMutator {
  readonly #operation: SpecOperation;
  readonly #random: SeededRandom;
  readonly #fits: (parts: Parts) => boolean;
  readonly #done = new Map<string, number>();
  readonly #due = new Set<string>();

  constructor(operation: SpecOperation, random: SeededRandom, fits: (parts: Parts) => boolean) {
    this.#operation = operation;
    this.#random = random;
    this.#fits = fits;
  }

  /** One thing is changed in most, several in the rest; more where that was not enough, though some may still fit. */
  mutate(parts: Parts): Parts {
    const count = this.#random.pick([1, 1, 1, 1, 2, 3, 5]);
    let mutated = this.#mutateOnce(parts, (places) => this.#dueOrAny(places));
    for (let done = 1; done < count; done += 1) mutated = this.#mutateOnce(mutated);
    for (let more = 0; more < 5 && this.#random.next() < 0.8 && this.#fits(mutated); more += 1)
      mutated = this.#mutateOnce(mutated);
    return mutated;
  }

  #mutateOnce(parts: Parts, choose = (places: readonly Place[]) => this.#any(places)): Parts {
    const { document, parametersSchema, body } = this.#operation;
    const places = [
      ...placesIn(document, parametersSchema, parts.parameters, ['parameters']),
      ...(body ? placesIn(document, body.schema, parts.body, ['body']) : []),
    ].filter((place) => isMutable(place, this.#operation));
    for (let tries = 0; tries < 30 && places.length > 0; tries += 1) {
      const { place, name } = choose(places);
      const value = mutations[name]?.(place, this.#random);
      if (Object.is(value, place.value) || !mayStandAt(place, value)) continue;
      this.#count(place, name);
      return replaced(parts, place.steps, value) as Parts;
    }
    return parts;
  }

  /** What is due at the places that were seen, and was never done. */
  missed(): string[] {
    return [...this.#due].filter((key) => !this.#done.has(key));
  }

  /** Mostly what is due in a request that nothing was done to yet, and was not done so far. */
  #dueOrAny(places: readonly Place[]): Change {
    const left = this.#random.next() < 0.8 ? this.#leftAt(places) : [];
    return left.length > 0 ? this.#random.pick(left) : this.#any(places);
  }

  /** Often what was done least. */
  #any(places: readonly Place[]): Change {
    const drawn = Array.from({ length: 4 }, () => ({
      place: this.#random.pick(places),
      name: this.#random.pick(names),
    }));
    const counts = drawn.map((change) => this.#done.get(keyOf(change)) ?? 0);
    return drawn[counts.indexOf(Math.min(...counts))] as Change;
  }

  #leftAt(places: readonly Place[]): Change[] {
    const left: Change[] = [];
    for (const place of places) {
      if (place.steps.length === 1) continue;
      for (const name of dueAt(place)) {
        const key = keyOf({ place, name });
        this.#due.add(key);
        if (!this.#done.has(key)) left.push({ place, name });
      }
    }
    return left;
  }

  #count(place: Place, name: string): void {
    const key = keyOf({ place, name });
    this.#done.set(key, (this.#done.get(key) ?? 0) + 1);
  }
}

function keyOf({ place, name }: Change): string {
  return `${place.place} ${name}`;
}

/** Without parameters nothing tells theirs from the members of a body; the one that names the operation is not the caller's. */
function isMutable({ steps }: Place, { body, parameters }: SpecOperation): boolean {
  if (steps[0] === 'body') return true;
  return steps.length === 1 ? parameters.length > 0 || body === undefined : steps[1] !== 'Action';
}

/** Parameters are an object whatever is done, and a body is not left out. */
function mayStandAt({ steps }: Place, value: unknown): boolean {
  if (steps.length > 1) return true;
  return steps[0] === 'parameters' ? isObject(value) : value !== undefined;
}

function* placesIn(
  document: object,
  schema: Schema,
  value: unknown,
  steps: readonly Step[],
): Generator<Place> {
  const nodes = withContent(document, nodesOf(document, schema));
  const place = steps.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
  yield { place, steps, value, nodes };
  const members: readonly (readonly [Step, unknown])[] = Array.isArray(value)
    ? value.slice(0, 3).map((item, index) => [index, item] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];
  for (const [step, member] of members) {
    yield* placesIn(document, memberSchema(nodes, step), member, [...steps, step]);
  }
}

function withContent(document: object, nodes: readonly Schema[]): readonly Schema[] {
  const content = contentOf(nodes);
  return content ? withContent(document, nodesOf(document, content)) : nodes;
}

function replaced(holder: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(holder)) {
    const item = replaced(holder[step as number], rest, value);
    return item === undefined ? holder.toSpliced(step as number, 1) : holder.with(step as number, item);
  }
  const entries = Object.entries(holder as object).map(([name, member]) => [
    name,
    name === step ? replaced(member, rest, value) : member,
  ]);
  return Object.fromEntries(entries.filter(([name, member]) => member !== undefined || name !== step));
}
