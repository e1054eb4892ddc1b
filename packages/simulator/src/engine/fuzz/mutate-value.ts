import type { Random } from './random.js';

type Members = Record<string, unknown>;

const strangers: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 1.5,
  () => 1e308,
  () => 2 ** 53 + 2,
  () => '',
  () => ' ',
  () => '0',
  () => '-1',
  () => 'null',
  () => '\u0000',
  () => 'é😀\u202e\n\t"\\',
  () => '1970-01-01 00:00:00',
  () => '99:99',
  () => '{"a":',
  () => '../../etc',
  () => 'x'.repeat(5000),
  () => '9'.repeat(400),
  () => [],
  () => ({}),
  () => [[[]]],
  () => JSON.parse('{"__proto__":{"length":9},"constructor":{"prototype":1},"toString":0,"hasOwnProperty":1}'),
  () => Array.from({ length: 2000 }, (_, index) => index),
  () => Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`member${index}`, index])),
  () => ({ ['k'.repeat(5000)]: 1 }),
  () => nest(1000),
];

/** A list in a list, so many times. */
function nest(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level += 1) value = [value];
  return value;
}

const changes: readonly ((parent: Members, key: string, random: Random) => void)[] = [
  (parent, key, random) => {
    parent[key] = random.pick(strangers)();
  },
  (parent, key) => delete parent[key],
  (parent, key) => {
    const { [key]: value } = parent;
    parent[key] = Array.isArray(value) ? Array.from({ length: 300 }, () => value).flat() : [value, value];
  },
  (parent, key) => {
    parent[key] = { value: parent[key] };
  },
  (parent, key) => {
    parent[key] = typeof parent[key] === 'string' ? Number(parent[key]) : String(parent[key]);
  },
  (parent, key, random) => {
    const name = random.pick(['', 'Action', 'code', 'constructor', `${key}.1`, 'x'.repeat(2000)]);
    addMember(parent, name, parent[key]);
  },
  (parent, _, random) => addMember(parent, '__proto__', random.pick(strangers)()),
];

/** As JSON brings it: an own member, whatever its name. Lists have none. */
function addMember(parent: Members, name: string, value: unknown): void {
  const member = { value, enumerable: true, configurable: true, writable: true };
  if (!Array.isArray(parent)) Object.defineProperty(parent, name, member);
}

/** The request with one to three things in it made strange. */
export function mutateValue(request: Readonly<Members>, random: Random): Members {
  const copy = structuredClone(request) as Members;
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const places = placesIn(copy);
    if (places.length === 0) return { stranger: random.pick(strangers)() };
    const [parent, key] = random.pick(places);
    random.pick(changes)(parent, key, random);
  }
  return copy;
}

function placesIn(node: unknown): (readonly [parent: Members, key: string])[] {
  if (typeof node !== 'object' || node === null) return [];
  const keys = Object.keys(node).slice(0, 50);
  return keys.flatMap((key) => {
    const parent = node as Members;
    const below = Array.isArray(node) && node.length > 50 ? [] : placesIn(parent[key]);
    return [[parent, key] as const, ...below];
  });
}
