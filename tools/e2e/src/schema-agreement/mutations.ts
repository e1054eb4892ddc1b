import type { SeededRandom } from '../faults/seeded-random.js';
import { isObject, type Schema } from './schema.js';
import { lengthOf } from './texts.js';

/** A place in a request, and all that its document says of the value there. */
export interface Site {
  /** Names on the way, with `*` for the items of a list. */
  readonly place: string;
  readonly value: unknown;
  readonly nodes: readonly Schema[];
}

/** One way to change a value. `undefined` drops it; the value itself means that there is nothing to change in this way. */
export type Mutation = (site: Site, random: SeededRandom) => unknown;

const ofEachType: Readonly<Record<string, unknown>> = {
  text: 'text',
  number: 7,
  fraction: 0.5,
  truth: true,
  list: [],
  object: {},
  null: null,
};

/** Above this many items or characters a bound is tested by itself. */
const most = 2_100;

/** By name; each changes one thing. */
export const mutations: Readonly<Record<string, Mutation>> = {
  drop: () => undefined,
  ...Object.fromEntries(
    Object.entries(ofEachType).map(([name, value]) => [`becomes ${name}`, () => structuredClone(value)]),
  ),
  'number as text': ({ value }) => (typeof value === 'number' ? String(value) : value),
  'text as number': ({ value }) =>
    typeof value === 'string' && /^[0-9]{1,9}$/.test(value) ? Number(value) : value,
  'truth as text': ({ value }) => (typeof value === 'boolean' ? String(value) : value),
  'in a list': ({ value }) => [value],
  'below the minimum': ({ value, nodes }) => onBound(value, nodes, ['minimum'], -1),
  'above the maximum': ({ value, nodes }) => onBound(value, nodes, ['maximum'], 1),
  'on a bound': ({ value, nodes }, random) =>
    onBound(value, nodes, [random.pick(['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'])], 0),
  'a half more': ({ value }) => (typeof value === 'number' ? value + 0.5 : value),
  'too short': ({ value, nodes }) => withLength(value, bounds(nodes, 'minLength'), -1),
  'too long': ({ value, nodes }) => withLength(value, bounds(nodes, 'maxLength'), 1),
  'as long as may be, in longer characters': ({ value, nodes }) => {
    const length = withLength(value, bounds(nodes, 'maxLength'), 0);
    return typeof length === 'string' ? '😀'.repeat(lengthOf(length)) : length;
  },
  empty: ({ value }) => (typeof value === 'string' ? '' : value),
  'too few': ({ value, nodes }) => withItems(value, bounds(nodes, 'minItems'), -1),
  'too many': ({ value, nodes }) => withItems(value, bounds(nodes, 'maxItems'), 1),
  'one item twice': ({ value }) => (Array.isArray(value) && value.length > 0 ? [...value, value[0]] : value),
  'not listed': ({ value, nodes }) => (listed(nodes).length === 0 ? value : 'not listed'),
  'listed elsewhere': ({ value, nodes }, random) => {
    const values = listed(nodes);
    return values.length === 0 ? value : random.pick(values);
  },
  'a space behind': ({ value }) => (typeof value === 'string' ? `${value} ` : value),
  'a line end behind': ({ value }) => (typeof value === 'string' ? `${value}\n` : value),
  'one character otherwise': ({ value }, random) =>
    typeof value === 'string' ? misspelt(value, random) : value,
  'a member more': ({ value, nodes }, random) => {
    if (!isObject(value) || nodes.length === 0) return value;
    const name = random.pick(['unheardOf', 'constructor', '__proto__', 'toString', 'a.b', '']);
    return Object.fromEntries([...Object.entries(value), [name, random.pick(['text', 1, null])]]);
  },
  'a member in other letters': ({ value }, random) => {
    if (!isObject(value) || Object.keys(value).length === 0) return value;
    const name = random.pick(Object.keys(value));
    const other = name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key === name ? other : key, member]),
    );
  },
};

type Bound =
  | 'minimum'
  | 'maximum'
  | 'exclusiveMinimum'
  | 'exclusiveMaximum'
  | 'minLength'
  | 'maxLength'
  | 'minItems'
  | 'maxItems';

function bounds(nodes: readonly Schema[], name: Bound): readonly number[] {
  return nodes.flatMap((node) => node[name] ?? []);
}

function onBound(value: unknown, nodes: readonly Schema[], names: readonly Bound[], beyond: number): unknown {
  const [bound] = names.flatMap((name) => bounds(nodes, name));
  return bound === undefined ? value : bound + beyond;
}

function withLength(value: unknown, [bound]: readonly number[], beyond: number): unknown {
  if (typeof value !== 'string' || bound === undefined || bound + beyond < 0 || bound > most) return value;
  const text = [...value];
  const filler = text.at(-1) ?? 'a';
  return text.length > bound + beyond
    ? text.slice(0, bound + beyond).join('')
    : value + filler.repeat(bound + beyond - text.length);
}

function withItems(value: unknown, [bound]: readonly number[], beyond: number): unknown {
  if (!Array.isArray(value) || bound === undefined || bound + beyond < 0 || bound > most) return value;
  if (value.length === 0 && bound + beyond > 0) return value;
  return Array.from({ length: bound + beyond }, (_, index) => value[index % value.length]);
}

function listed(nodes: readonly Schema[]): readonly unknown[] {
  return nodes.flatMap((node) => [...(node.enum ?? []), ...(node.const === undefined ? [] : [node.const])]);
}

function misspelt(text: string, random: SeededRandom): string {
  const characters = [...text];
  const at = random.integer(0, Math.max(characters.length - 1, 0));
  return characters.toSpliced(at, 1, random.pick(['x', '9', ' ', '-', '"', '１', '😀'])).join('');
}

/** The mutations that no place may go without, by what the document says of it; none where it says nothing. */
export function dueAt({ nodes, value }: Site): readonly string[] {
  const known = dueByNodes.get(nodes) ?? dueFor(nodes);
  dueByNodes.set(nodes, known);
  return known[kindOf(value)];
}

type Kind = 'text' | 'list' | 'object' | 'other';
type DueByKind = Readonly<Record<Kind, readonly string[]>>;

// Every request asks for the same ones again.
const dueByNodes = new WeakMap<readonly Schema[], DueByKind>();

function kindOf(value: unknown): Kind {
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : isObject(value) ? 'object' : 'other';
}

function dueFor(nodes: readonly Schema[]): DueByKind {
  const says = (test: (node: Schema) => boolean, ...names: string[]) => (nodes.some(test) ? names : []);
  const isSilent = nodes.every((node) => Object.keys(node).every((keyword) => keyword === 'allOf'));
  if (isSilent) return { text: [], list: [], object: [], other: [] };
  const always = [
    'drop',
    'becomes null',
    ...says(({ minimum }) => minimum !== undefined, 'below the minimum'),
    ...says(({ maximum }) => maximum !== undefined, 'above the maximum'),
    ...says(({ exclusiveMinimum }) => exclusiveMinimum !== undefined, 'on a bound'),
    ...(listed(nodes).length > 0 ? ['not listed'] : []),
  ];
  return {
    text: [
      ...always,
      'becomes object',
      ...says(({ minLength = 0 }) => minLength > 0, 'too short'),
      ...says(({ maxLength = most + 1 }) => maxLength <= most, 'too long'),
      ...says(({ pattern }) => pattern !== undefined, 'one character otherwise'),
    ],
    list: [
      ...always,
      'becomes object',
      ...says(({ minItems = 0 }) => minItems > 0, 'too few'),
      ...says(({ maxItems = most + 1 }) => maxItems <= most, 'too many'),
    ],
    object: [
      ...always,
      'becomes text',
      ...says(({ additionalProperties }) => additionalProperties === false, 'a member more'),
    ],
    other: [...always, 'becomes object'],
  };
}
