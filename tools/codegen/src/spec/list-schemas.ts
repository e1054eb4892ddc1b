import { toPointer } from './json-pointer.js';
import type { Schema } from './schema.js';
import type { SpecDocument } from './spec-document.js';

/** A schema of a document and where it stands. */
export interface PlacedSchema {
  readonly pointer: string;
  readonly schema: Schema;
}

const single = ['not', 'if', 'then', 'else', 'items', 'contentSchema'] as const;
const lists = ['allOf', 'anyOf', 'oneOf'] as const;

/** Every schema of a document, at every depth, outer ones first, in the order of the document. */
export function listSchemas(document: SpecDocument): PlacedSchema[] {
  const found: PlacedSchema[] = [];
  findRoots(document, [], found);
  return found;
}

/** A schema and all schemas inside it, outer ones first. */
export function schemasWithin(schema: Schema, pointer: string): PlacedSchema[] {
  const children: PlacedSchema[] = [];
  for (const [name, property] of isMap(schema.properties) ? Object.entries(schema.properties) : []) {
    children.push({ pointer: `${pointer}/properties${toPointer([name])}`, schema: property });
  }
  for (const keyword of single) {
    const child = schema[keyword];
    if (isMap(child)) children.push({ pointer: `${pointer}/${keyword}`, schema: child });
  }
  for (const keyword of lists) {
    const members = schema[keyword];
    // What is no list, or holds no schemas, is refused by the check of keywords; here it must only not break the walk.
    for (const [index, child] of Array.isArray(members) ? members.entries() : []) {
      children.push({ pointer: `${pointer}/${keyword}/${index}`, schema: child });
    }
  }
  const inner = children.filter((child) => isMap(child.schema));
  return [{ pointer, schema }, ...inner.flatMap((child) => schemasWithin(child.schema, child.pointer))];
}

/**
 * Schemas stand below a key `schema` (of parameters, headers and media types), in `components.schemas` and in the list
 * `x-conditions` of an operation. Examples are data and are not looked into.
 */
function findRoots(part: unknown, path: readonly (string | number)[], found: PlacedSchema[]): void {
  if (Array.isArray(part)) {
    for (const [index, member] of part.entries()) findRoots(member, [...path, index], found);
  } else if (isMap(part)) {
    for (const [key, member] of Object.entries(part)) {
      const place = [...path, key];
      const isRoot =
        key === 'schema' || (path.length === 2 && path[0] === 'components' && path[1] === 'schemas');
      if (isRoot && isMap(member)) found.push(...schemasWithin(member, toPointer(place)));
      else if (key === 'x-conditions') found.push(...conditions(member, place));
      else if (!['example', 'examples'].includes(key) && !key.startsWith('x-'))
        findRoots(member, place, found);
    }
  }
}

function conditions(list: unknown, path: readonly (string | number)[]): PlacedSchema[] {
  return (Array.isArray(list) ? list : []).flatMap((member, index) =>
    isMap(member) ? schemasWithin(member, toPointer([...path, index])) : [],
  );
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
