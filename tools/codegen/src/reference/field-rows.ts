import { fieldSource } from '../spec/field-source.js';
import { isFilledByClient } from '../spec/is-filled-by-client.js';
import { toPointer } from '../spec/json-pointer.js';
import type { Schema } from '../spec/schema.js';
import type { SpecDocument } from '../spec/spec-document.js';
import { type PlacedPart, placedSchema } from './placed-schema.js';
import { type Rule, rulesOf } from './rules-of.js';
import { allBoundsWords, typeWords } from './schema-words.js';
import { isShared, objectLink } from './shared-objects.js';
import { standingWords } from './standing-words.js';
import { valueWords } from './value-words.js';

/** One line of a field table. */
export interface FieldRow {
  readonly path: string;
  readonly cells: readonly string[];
}

/** The fields of a body at every depth, and the rules between them. */
export interface FieldTable {
  readonly rows: readonly FieldRow[];
  readonly rules: readonly Rule[];
}

export const fieldHeader = ['Field', 'Type', 'Required', 'Bounds', 'Meaning', 'Standing'] as const;

/** What stands before a table: the beginning of its paths, and the rules of other tables with which its own are counted. */
interface Before {
  readonly prefix?: string;
  readonly rules?: readonly Rule[];
}

/** Lists the fields of a schema; the fields of a nested object follow the field that holds it. */
export function fieldTable(
  document: SpecDocument,
  schema: Schema,
  pointer: string,
  { prefix = '', rules: before = [] }: Before = {},
): FieldTable {
  const { fields, rules } = collect(document, schema, pointer, prefix, new Set(), prefix === '');
  const rows = fields.map((field) => fieldRow(document, field, [...before, ...rules]));
  return {
    rows: rows.filter(({ path }, index) => rows.findIndex((row) => row.path === path) === index),
    rules,
  };
}

interface Field {
  readonly path: string;
  readonly schema: Schema;
  readonly pointer: string;
  readonly isRequired: boolean;
}

interface Part {
  readonly fields: readonly Field[];
  readonly rules: readonly Rule[];
}

const nothing: Part = { fields: [], rules: [] };

/** Fields and rules at every depth; an object that contains itself is written out once. */
function collect(
  document: SpecDocument,
  schema: Schema,
  pointer: string,
  prefix: string,
  above: ReadonlySet<Schema>,
  isWhole = false,
): Part {
  const place = placedSchema(document, schema, pointer);
  if (above.has(place.schema) || (!isWhole && isShared(document, place))) return nothing;
  const within = new Set(above).add(place.schema);
  const { properties = {}, required = [], items, contentSchema } = place.schema;
  const own = Object.entries(properties).map(([name, field]): Part => {
    const path = `${prefix}${name}`;
    const fieldPointer = `${place.pointer}/properties${toPointer([name])}`;
    const inner = collect(document, field, fieldPointer, `${path}.`, within);
    const isRequired = required.includes(name);
    return {
      fields: [{ path, schema: field, pointer: fieldPointer, isRequired }, ...inner.fields],
      rules: inner.rules,
    };
  });
  const elements =
    items && collect(document, items, `${place.pointer}/items`, `${prefix.replace(/\.$/, '')}[].`, within);
  const content =
    contentSchema && collect(document, contentSchema, `${place.pointer}/contentSchema`, prefix, within);
  const shapes = shapesOf(place).map((shape) =>
    collect(document, shape.schema, shape.pointer, prefix, within, true),
  );
  const parts = [
    { fields: [], rules: rulesOf(document, place, prefix) },
    ...own,
    elements ?? nothing,
    content ?? nothing,
    ...shapes,
  ];
  return { fields: parts.flatMap(({ fields }) => fields), rules: parts.flatMap(({ rules }) => rules) };
}

/** The shapes that an object is composed of, or chosen from. */
function shapesOf({ schema, pointer }: PlacedPart): PlacedPart[] {
  return (['allOf', 'anyOf', 'oneOf'] as const).flatMap((keyword) =>
    (schema[keyword] ?? [])
      .map((shape, index) => ({ schema: shape, pointer: `${pointer}/${keyword}/${index}` }))
      .filter((shape) => shape.schema.$ref || shape.schema.type),
  );
}

function fieldRow(document: SpecDocument, field: Field, rules: readonly Rule[]): FieldRow {
  const { path } = field;
  const target = placedSchema(document, field.schema, field.pointer);
  const list = target.schema.items && placedSchema(document, target.schema.items, `${target.pointer}/items`);
  const meaning = [
    field.schema.deprecated || target.schema.deprecated ? 'Deprecated.' : '',
    (field.schema.description ?? target.schema.description ?? list?.schema.description ?? '').trim(),
    ...[target, list].map((part) => (part ? valueWords(document, part.schema, part.pointer, part.name) : '')),
    objectWords(document, target),
  ];
  const bounds = [
    allBoundsWords(document, field.schema, field.pointer),
    target.schema.items
      ? prefixed('each: ', allBoundsWords(document, target.schema.items, `${target.pointer}/items`))
      : '',
  ];
  return {
    path,
    cells: [
      `\`${path}\``,
      typeWords(document, field.schema),
      requiredWords({ ...field, isFilled: isFilledByClient(document, field.schema) }, rules),
      bounds.filter(Boolean).join('; '),
      meaning.filter(Boolean).join(' '),
      standingWords(fieldSource(document, field.pointer)),
    ],
  };
}

/** Where the fields of a shared object are, also of one in a list or JSON text. */
export function objectWords(document: SpecDocument, part: PlacedPart): string {
  if (isShared(document, part)) return `Its fields: ${objectLink(part.name ?? '')}.`;
  const { items, contentSchema } = part.schema;
  const inner = items ?? contentSchema;
  return inner ? objectWords(document, placedSchema(document, inner, part.pointer)) : '';
}

interface Demand {
  readonly path: string;
  readonly isRequired: boolean;
  readonly isFilled: boolean;
}

/** Whether a field or parameter must be given: always, by rules of a list, or not. */
export function requiredWords({ path, isRequired, isFilled }: Demand, rules: readonly Rule[]): string {
  if (isFilled) return 'filled by the client';
  if (isRequired) return 'yes';
  const numbers = rules.flatMap((rule, index) => (rule.fields.includes(path) ? [`${index + 1}`] : []));
  return numbers.length > 0 ? `by rule ${numbers.join(', ')}` : 'no';
}

function prefixed(prefix: string, text: string): string {
  return text && `${prefix}${text}`;
}
