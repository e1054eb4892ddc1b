/** The JSON pointer of a list of keys, as a URI fragment: what `$ref` holds after the "#". */
export function toPointer(keys: readonly string[]): string {
  return keys.map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
}

/** What a local `$ref` ("#/components/…") names inside `document`. Throws when it names nothing. */
export function followReference(document: unknown, reference: string): unknown {
  let node = document;
  for (const part of reference.replace(/^#\/?/, '').split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) {
      throw new Error(`The document has nothing at ${reference}`);
    }
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}

/** The keys of a JSON pointer such as `/data/0/taskId`; of `""`, none. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands at a pointer; undefined when nothing does. */
export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, key)
        ? (node as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}
