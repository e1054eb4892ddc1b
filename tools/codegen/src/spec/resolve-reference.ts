import { atPointer } from './json-pointer.js';

/**
 * Follows `$ref` until something else stands there.
 * @throws Error when a reference is not local, leads nowhere or in a circle
 */
export function resolveReference<Target extends object>(
  document: object,
  value: Target | { $ref: string },
): Target {
  const seen = new Set<string>();
  let current: unknown = value;
  while (isReference(current)) {
    const { $ref } = current;
    if (!$ref.startsWith('#/')) throw new Error(`$ref ${$ref} is not a local reference`);
    if (seen.has($ref)) throw new Error(`$ref ${$ref} refers to itself`);
    seen.add($ref);
    current = atPointer(document, decodeURIComponent($ref.slice(1)));
    if (current === undefined) throw new Error(`$ref ${$ref} leads nowhere`);
  }
  return current as Target;
}

function isReference(value: unknown): value is { $ref: string } {
  return typeof value === 'object' && value !== null && '$ref' in value && typeof value.$ref === 'string';
}
