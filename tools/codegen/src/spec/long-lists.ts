import { isKeyword, keywords } from '../zod/keywords.js';
import { typesOf } from '../zod/types-of.js';
import { toPointer } from './json-pointer.js';
import type { OperationView } from './list-operations.js';
import { schemasWithin } from './list-schemas.js';
import { resolveReference } from './resolve-reference.js';
import type { Schema } from './schema.js';
import type { SpecDocument } from './spec-document.js';

/** A list in a request that may be long. */
export interface LongList {
  /** Into the flat input. */
  readonly pointer: string;
  readonly items: Schema;
  /** Where the schema of the items stands in the document. */
  readonly itemsPointer: string;
  readonly maxItems: number | undefined;
}

/** So many items of a long list validators get to see at least: a list must have no greater lower bound. */
const longestSample = 10;

/** An object on the way to a list, from the outside in. */
interface Place {
  readonly schema: Schema;
  readonly pointer: string;
  readonly path: readonly string[];
  /** What the objects further out, and this one, say over other schemas. */
  readonly rules: readonly Schema[];
}

/**
 * The lists of a JSON body that may be long: lists of objects that every request has, and of whose length the document says that it has a
 * limit (`x-limit`). Left out are those of which more than one schema describes the items, and those that hold JSON inside of texts.
 */
export function longLists(document: SpecDocument, { body }: OperationView): LongList[] {
  if (body?.kind !== 'json') return [];
  return listsWithin(document, { ...resolved(document, body.schema, body.pointer), path: [], rules: [] });
}

function listsWithin(document: SpecDocument, { schema, pointer, path, rules: outer }: Place): LongList[] {
  const rules = [...outer, ...rulesOf(schema)];
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, field]) => {
    if (!required.includes(name)) return [];
    const place = resolved(document, field, `${pointer}/properties${toPointer([name])}`);
    const inner = { ...place, path: [...path, name], rules };
    const types = typesOf(place.schema)?.join();
    if (types === 'object') return listsWithin(document, inner);
    const isLong = types === 'array' && (field['x-limit'] ?? place.schema['x-limit']) !== undefined;
    return isLong ? listAt(document, inner) : [];
  });
}

function listAt(document: SpecDocument, { schema, pointer, path, rules }: Place): LongList[] {
  const { items, minItems = 0, maxItems } = schema;
  if (
    !items ||
    minItems > longestSample ||
    rulesOf(schema).length > 0 ||
    speakOfItems(document, rules, path.at(-1) ?? '')
  )
    return [];
  const item = resolved(document, items, `${pointer}/items`).schema;
  const holdsTexts = schemasBehind(document, item).some(({ contentSchema }) => contentSchema);
  if (typesOf(item)?.join() !== 'object' || holdsTexts) return [];
  return [{ pointer: toPointer(path), items, itemsPointer: `${pointer}/items`, maxItems }];
}

/** Whether a rule describes the items of a list of this name, beside the list itself. */
function speakOfItems(document: SpecDocument, rules: readonly Schema[], name: string): boolean {
  return rules
    .flatMap((rule) => schemasBehind(document, rule))
    .some(({ properties = {} }) => {
      const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
      return field !== undefined && (field.$ref !== undefined || field.items !== undefined);
    });
}

/** A schema, those inside it, and those that they refer to. */
function schemasBehind(document: SpecDocument, schema: Schema, seen = new Set<Schema>()): Schema[] {
  return schemasWithin(schema, '').flatMap(({ schema: part }) => {
    if (seen.has(part)) return [];
    seen.add(part);
    const behind = part.$ref ? schemasBehind(document, resolveReference<Schema>(document, part), seen) : [];
    return [part, ...behind];
  });
}

function rulesOf({ allOf = [], anyOf = [], oneOf = [], ...schema }: Schema): Schema[] {
  const single = [schema.not, schema.if, schema.then, schema.else].filter((part) => part !== undefined);
  return [...allOf, ...anyOf, ...oneOf, ...single];
}

/** The schema behind a reference, unless something beside the reference adds to it. */
function resolved(document: SpecDocument, schema: Schema, pointer: string): Pick<Place, 'schema' | 'pointer'> {
  const adds = Object.keys(schema).some(
    (key) => key !== '$ref' && isKeyword(key) && keywords[key] !== 'annotation',
  );
  if (schema.$ref === undefined) return { schema, pointer };
  if (adds) return { schema: {}, pointer };
  return resolved(document, resolveReference<Schema>(document, schema), schema.$ref.slice(1));
}
