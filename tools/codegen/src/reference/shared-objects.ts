import { listSchemas } from '../spec/list-schemas.js';
import type { Schema } from '../spec/schema.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { PlacedPart } from './placed-schema.js';

/** Objects with fewer fields are written out where they occur. */
const fewestFields = 4;

const prefix = '#/components/schemas/';
const found = new WeakMap<SpecDocument, ReadonlyMap<string, Schema>>();

/** Objects of the components that several fields hold: they have a section of their own, and are not written out at each field. */
export function sharedObjects(document: SpecDocument): ReadonlyMap<string, Schema> {
  const known = found.get(document) ?? find(document);
  found.set(document, known);
  return known;
}

/** Whether a field that leads to this place refers to the object's own section. */
export function isShared(document: SpecDocument, { name, schema }: PlacedPart): boolean {
  return name !== undefined && sharedObjects(document).get(name) === schema;
}

/** The link to the section of a shared object. */
export function objectLink(name: string): string {
  return `[${name}](#object-${name.toLowerCase()})`;
}

function find(document: SpecDocument): ReadonlyMap<string, Schema> {
  const uses = new Map<string, number>();
  for (const { schema, pointer } of listSchemas(document)) {
    if (!schema.$ref?.startsWith(prefix) || !isHeld(pointer)) continue;
    const name = schema.$ref.slice(prefix.length);
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return new Map(
    Object.entries(document.components?.schemas ?? {}).filter(
      ([name, { properties = {} }]) =>
        (uses.get(name) ?? 0) > 1 && Object.keys(properties).length >= fewestFields,
    ),
  );
}

/** A field, the items of a list or a JSON text hold an object; a part of a composition is one with what it is composed to. */
function isHeld(pointer: string): boolean {
  return /\/(properties\/[^/]*|items|contentSchema)$/.test(pointer);
}
