import { sealedList } from './lists/sealed-list.js';

/**
 * Sets a member deep in a plain object, by JSON pointer, in copies of the objects on the way: the caller's input stays as
 * it was. A missing object on the way is not created, and the input is returned unchanged: what is wrong there is for
 * the validator to say.
 */
export function setAtPointer(target: unknown, pointer: string, value: unknown): unknown {
  return setAtPath(target, tokensOf(pointer), 0, value);
}

/** The member at a JSON pointer, or undefined. */
export function getAtPointer(target: unknown, pointer: string): unknown {
  let current = target;
  for (const token of tokensOf(pointer)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, token)) return undefined;
    current = (current as Record<string, unknown>)[token];
  }
  return current;
}

/**
 * All members at a JSON pointer in which `*` stands for every item of a list; what is not there is left out. The empty pointer means the
 * target itself.
 */
export function allAtPointer(target: unknown, pointer: string): readonly unknown[] {
  const path = pointer === '' ? [] : tokensOf(pointer);
  return path.reduce<readonly unknown[]>(
    (found, token) => found.flatMap((value) => membersNamed(value, token)),
    target === undefined ? [] : [target],
  );
}

/** Sets a member deep in a plain object as `setAtPointer` does, but creates the objects that are missing on the way. */
export function putAtPointer(target: unknown, pointer: string, value: unknown): unknown {
  const [name = '', ...rest] = pointer.slice(1).split('/');
  const members = (target ?? {}) as Record<string, unknown>;
  const token = unescapeToken(name);
  const member = rest.length === 0 ? value : putAtPointer(members[token], `/${rest.join('/')}`, value);
  return { ...members, [token]: member };
}

function membersNamed(value: unknown, token: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (token === '*') {
    const list = Array.isArray(value) ? value : sealedList(value)?.items();
    if (list !== undefined) return [...list];
  }
  const member: unknown = Object.hasOwn(value, token) ? (value as Record<string, unknown>)[token] : undefined;
  return member === undefined ? [] : [member];
}

/** Pointers come from the operation tables: few, and asked for with every call. */
const knownPointers = new Map<string, readonly string[]>();
const mostKnown = 1_000;

function tokensOf(pointer: string): readonly string[] {
  const known = knownPointers.get(pointer);
  if (known !== undefined) return known;
  const tokens = pointer.slice(1).split('/').map(unescapeToken);
  if (knownPointers.size < mostKnown) knownPointers.set(pointer, tokens);
  return tokens;
}

function setAtPath(target: unknown, path: readonly string[], depth: number, value: unknown): unknown {
  const name = path[depth];
  if (name === undefined) return value;
  if (typeof target !== 'object' || target === null || Array.isArray(target)) return target;
  const members = target as Record<string, unknown>;
  return { ...members, [name]: setAtPath(members[name], path, depth + 1, value) };
}

function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
