import type { SeededRandom } from '../faults/seeded-random.js';
import { Choices } from './choices.js';
import { Contradiction, demand, type FlatSchema, flatten } from './flatten.js';
import { anyJson } from './json-values.js';
import type { Oracle } from './oracle.js';
import type { Parts } from './parts.js';
import type { Schema, TypeName } from './schema.js';
import type { SpecOperation } from './spec-operations.js';
import { anyText, matchingText } from './texts.js';

/** How much of what may be left out is there. */
type Fullness = 'lean' | 'mixed' | 'full';

/** Lists longer than this are made rarely, and texts that are longer not at all. */
const longList = 20;
const longestList = 500;
const longestText = 2048;

const anyType: readonly TypeName[] = ['object', 'array', 'string', 'number', 'boolean', 'null'];

const mostTries = 500;

/** Makes requests that keep to the document of one operation: JSON texts stand as what they hold. */
export class RequestGenerator {
  readonly #operation: SpecOperation;
  readonly #oracle: Oracle;
  readonly #random: SeededRandom;
  readonly #choices: Choices;
  #fullness: Fullness = 'mixed';

  constructor(operation: SpecOperation, oracle: Oracle, random: SeededRandom) {
    this.#operation = operation;
    this.#oracle = oracle;
    this.#random = random;
    this.#choices = new Choices(random);
  }

  /** @throws Error when luck does not find a request that fits */
  next(): Parts {
    const { parametersSchema, body } = this.#operation;
    for (let tries = 0; tries < mostTries; tries += 1) {
      this.#fullness = this.#random.pick(['lean', 'full', ...Array(6).fill('mixed')]);
      const parts = this.#attempt();
      const fits =
        parts !== undefined &&
        this.#oracle.holds(parametersSchema, parts.parameters) &&
        (!body || this.#oracle.holds(body.schema, parts.body));
      if (!fits) this.#choices.drop();
      else {
        this.#choices.keep();
        return parts;
      }
    }
    throw new Error(`No request of ${this.#operation.id} was found that fits`);
  }

  /** What was never made, of all that the document offers. */
  untried(): string[] {
    return this.#choices.untried();
  }

  #attempt(): Parts | undefined {
    const { parametersSchema, body } = this.#operation;
    try {
      return {
        parameters: this.#value(parametersSchema, '') as Parts['parameters'],
        body: body && this.#value(body.schema, ''),
      };
    } catch (error) {
      if (error instanceof Contradiction) return undefined;
      throw error;
    }
  }

  #value(schema: Schema, place: string): unknown {
    if (Object.keys(schema).length === 0) return anyJson(this.#random);
    const flat = flatten({ document: this.#operation.document, choices: this.#choices }, schema, place);
    if (flat.values) return this.#listed(flat, flat.values, place);
    const types = flat.types ?? anyType;
    const type = types[types.length === 1 ? 0 : this.#choices.pick(`${place} type`, types.length)];
    return this.#makers[type as TypeName](flat, place);
  }

  readonly #makers: Readonly<Record<TypeName, (flat: FlatSchema, place: string) => unknown>> = {
    null: () => null,
    boolean: (_, place) => this.#choices.pick(`${place} boolean`, 2) === 1,
    integer: (flat, place) => this.#integer(flat, place),
    number: (flat, place) => this.#number(flat, place),
    string: (flat, place) => this.#string(flat, place),
    array: (flat, place) => this.#array(flat, place),
    object: (flat, place) => this.#object(flat, place),
  };

  #listed({ types, patterns }: FlatSchema, values: readonly unknown[], place: string): unknown {
    const fitting = values.filter(
      (value) =>
        (!types || types.some((type) => isOfType(value, type))) &&
        (typeof value !== 'string' || patterns.every((pattern) => new RegExp(pattern, 'u').test(value))),
    );
    if (fitting.length === 0) throw new Contradiction();
    return fitting[this.#choices.pick(`${place} value`, fitting.length)];
  }

  #integer({ minimum, maximum }: FlatSchema, place: string): number {
    const least = Number.isFinite(minimum) ? Math.ceil(minimum) : undefined;
    const most = Number.isFinite(maximum) ? Math.floor(maximum) : undefined;
    if (least !== undefined && most !== undefined && least > most) throw new Contradiction();
    const end = this.#end(place, least, most);
    if (end !== undefined) return end;
    const usual = this.#random.pick([0, 1, -1, 7, 2 ** 31 - 1, -(2 ** 31), 2 ** 53 - 1, 1_700_000_000_000]);
    if (usual >= minimum && usual <= maximum && this.#random.next() < 0.4) return usual;
    const from = least ?? (most ?? 0) - 1_000;
    return this.#random.integer(from, most ?? from + 2_000);
  }

  #number({ minimum, maximum }: FlatSchema, place: string): number {
    const least = Number.isFinite(minimum) ? minimum : undefined;
    const most = Number.isFinite(maximum) ? maximum : undefined;
    const end = this.#end(place, least, most);
    if (end !== undefined) return end;
    const from = least ?? -1_000;
    const drawn = from + Math.round(this.#random.next() * ((most ?? from + 2_000) - from) * 100) / 100;
    return Math.min(drawn, most ?? drawn);
  }

  /** One of the bounds exactly, or none. */
  #end(place: string, least: number | undefined, most: number | undefined): number | undefined {
    const ends = [least, most].filter((bound) => bound !== undefined);
    return ends.length === 0 ? undefined : ends[this.#choices.pick(`${place} bound`, ends.length + 1)];
  }

  #string({ patterns, minLength, maxLength }: FlatSchema, place: string): string {
    const shortest = minLength > 0 ? minLength : undefined;
    const longest = maxLength <= longestText ? maxLength : undefined;
    const length = this.#end(`${place} length`, shortest, longest);
    if (patterns.length > 0) {
      return matchingText(this.#random, { patterns, minLength, maxLength }, length);
    }
    const most = Math.min(maxLength, minLength + 12);
    return anyText(this.#random, length ?? this.#random.integer(minLength, most));
  }

  #array({ items, minItems, maxItems }: FlatSchema, place: string): unknown[] {
    const most = Math.min(maxItems, minItems + 2);
    const ends = [minItems, undefined, ...(maxItems <= longestList ? [maxItems] : [])];
    const isSpared = ends.length > 2 && maxItems > longList && this.#random.next() > 0.02;
    const forced = isSpared ? this.#random.integer(0, 1) : undefined;
    const end = ends[this.#choices.pick(`${place} items`, ends.length, forced)];
    const length = end ?? this.#random.integer(Math.min(minItems + 1, most), most);
    return Array.from({ length }, () => this.#value({ allOf: items }, `${place}/*`));
  }

  #object(flat: FlatSchema, place: string): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    this.#meetConditions(flat, value, place);
    for (const name of flat.properties.keys()) this.#decide(flat, value, name, place);
    for (const name of flat.required) {
      if (!Object.hasOwn(value, name)) value[name] = anyJson(this.#random);
    }
    const more = flat.isClosed ? 0 : this.#choices.pick(`${place} more`, 2);
    if (more === 1) value[`other${anyText(this.#random, 2)}`] = anyJson(this.#random);
    return value;
  }

  /** Decides the fields that conditions ask about first, and then adds what follows from them. */
  #meetConditions(flat: FlatSchema, value: Record<string, unknown>, place: string): void {
    const flattening = { document: this.#operation.document, choices: this.#choices };
    for (const [index, { asks, demands, otherwise }] of flat.conditions.entries()) {
      if (this.#random.next() < 0.3) this.#aim(flat, value, asks);
      for (const name of askedBy(asks)) this.#decide(flat, value, name, place);
      const holds = this.#oracle.holds(asks, value);
      this.#choices.pick(`${place} condition ${index}`, 2, holds ? 1 : 0);
      const consequence = holds ? demands : otherwise;
      if (consequence) demand(flattening, flat, consequence, `${place}?${index}`);
    }
  }

  /** Sees to it that a condition will hold, or one that asks about the same: most ask for values that an open field would never have by chance. */
  #aim(flat: FlatSchema, value: Record<string, unknown>, asks: Schema): void {
    const names = askedBy(asks);
    const rivals = flat.conditions.filter((other) => askedBy(other.asks).some((name) => names.includes(name)));
    const target = this.#random.pick(rivals).asks;
    for (const name of askedBy(target)) {
      if (Object.hasOwn(value, name) || flat.forbidden.has(name)) continue;
      const asked = target.properties?.[name];
      flat.required.add(name);
      if (asked) flat.properties.set(name, [...(flat.properties.get(name) ?? []), asked]);
    }
  }

  /** Makes the member, or settles that there is none. */
  #decide(flat: FlatSchema, value: Record<string, unknown>, name: string, place: string): void {
    if (Object.hasOwn(value, name) || flat.forbidden.has(name)) return;
    const forced = { lean: 0, mixed: undefined, full: 1 }[this.#fullness];
    const question = `${place}/${name} there`;
    const isRequired = flat.required.has(name);
    if (isRequired) this.#choices.settle(question, 2, 1);
    const isThere = isRequired || this.#choices.pick(question, 2, forced) === 1;
    if (isThere) value[name] = this.#value({ allOf: flat.properties.get(name) ?? [] }, `${place}/${name}`);
    else flat.forbidden.add(name);
  }
}

function askedBy(condition: Schema): string[] {
  return [...(condition.required ?? []), ...Object.keys(condition.properties ?? {})];
}

function isOfType(value: unknown, type: TypeName): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  return typeof value === type;
}
