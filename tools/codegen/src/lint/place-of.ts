/** Where an extension can stand, in the words of `specs/README.md`. */
export type Place =
  | 'document'
  | 'info'
  | 'operation'
  | 'webhook'
  | 'parameter'
  | 'response'
  | 'header'
  | 'component'
  | 'schema'
  | 'property';

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/** What kind of thing stands at a path of a document; undefined for things that carry no extension. */
export function placeOf(
  path: readonly string[],
  schemas: ReadonlySet<string>,
  pointer: string,
): Place | undefined {
  if (schemas.has(pointer)) return placeOfSchema(path);
  if (path.length === 0) return 'document';
  if (path.length === 1 && path[0] === 'info') return 'info';
  const [top, , method] = path;
  if (path.length === 3 && method !== undefined && methods.includes(method)) {
    if (top === 'paths') return 'operation';
    if (top === 'webhooks') return 'webhook';
  }
  if (path.at(-2) === 'parameters') return 'parameter';
  if (path.at(-2) === 'responses') return 'response';
  return path.at(-2) === 'headers' ? 'header' : undefined;
}

function placeOfSchema(path: readonly string[]): Place {
  if (path.length === 3 && path[0] === 'components') return 'component';
  return path.at(-2) === 'properties' ? 'property' : 'schema';
}
