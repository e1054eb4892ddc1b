/**
 * Sets a member deep in a plain object, by JSON pointer, in copies of the objects on the way: the caller's input stays as
 * it was. A missing object on the way is not created, and the input is returned unchanged: what is wrong there is for
 * the validator to say.
 */
export function setAtPointer(target: unknown, pointer: string, value: unknown): unknown {
  return setAtPath(target, pointer.slice(1).split('/').map(unescapeToken), value);
}

/** The member at a JSON pointer, or undefined. */
export function getAtPointer(target: unknown, pointer: string): unknown {
  let current = target;
  for (const token of pointer.slice(1).split('/').map(unescapeToken)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, token)) return undefined;
    current = (current as Record<string, unknown>)[token];
  }
  return current;
}

function setAtPath(target: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (typeof target !== 'object' || target === null || Array.isArray(target)) return target;
  const members = target as Record<string, unknown>;
  return { ...members, [name]: setAtPath(members[name], rest, value) };
}

function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
