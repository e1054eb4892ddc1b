import { atPointer } from '../spec/json-pointer.js';
import { resolveReference } from '../spec/resolve-reference.js';
import type { Schema } from '../spec/schema.js';
import { sourceAt } from '../spec/source-at.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { Limit } from '../spec/vocabulary.js';
import { typesOf } from '../zod/types-of.js';
import { code } from './code.js';
import { standingMark } from './standing-words.js';

const beyond = {
  rejects: 'more is refused',
  truncates: '**the rest is cut off silently**',
  unknown: 'what happens beyond is unknown',
} as const;

/** The type of a field: 'string', 'integer or null', 'list of objects'. */
export function typeWords(document: SpecDocument, schema: Schema): string {
  const own = resolveReference<Schema>(document, schema);
  if (own.contentSchema)
    return `JSON text of ${typeWords(document, own.contentSchema)}${typesOf(own)?.includes('null') ? ' or null' : ''}`;
  const types = typesOf(own);
  if (!types) {
    const included = (own.allOf ?? [])
      .map((part) => typeWords(document, part))
      .find((words) => words !== 'any');
    if (included) return included;
    const shapes = own.oneOf ?? own.anyOf ?? [];
    return [...new Set(shapes.map((shape) => typeWords(document, shape)))].join(' or ') || 'any';
  }
  const names = types.map((type) => {
    if (type !== 'array') return type;
    return own.items ? `list of ${typeWords(document, own.items)}` : 'list';
  });
  return names.join(' or ');
}

/** Bounds of the field at a pointer, also those behind its reference, beside it and in its `allOf`. */
export function allBoundsWords(document: SpecDocument, schema: Schema, pointer: string): string {
  const { $ref, allOf = [] } = schema;
  const target = $ref?.slice(1);
  const words = [
    boundsWords(document, schema, pointer),
    target ? allBoundsWords(document, atPointer(document, target) as Schema, target) : '',
    ...allOf.map((part, index) => allBoundsWords(document, part, `${pointer}/allOf/${index}`)),
  ];
  return [...new Set(words)].filter(Boolean).join('; ');
}

/** What one schema itself says: '10 … 120', 'at most 3 elements', a pattern. */
function boundsWords(document: SpecDocument, schema: Schema, pointer: string): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, pattern, enum: values } = schema;
  return [
    schema.const === undefined ? '' : `always ${code(JSON.stringify(schema.const))}`,
    values && !schema['x-values']
      ? `one of ${values.map((value) => code(JSON.stringify(value))).join(', ')}`
      : '',
    range(minimum, maximum, ''),
    exclusiveMinimum === undefined ? '' : `more than ${exclusiveMinimum}`,
    exclusiveMaximum === undefined ? '' : `less than ${exclusiveMaximum}`,
    range(schema.minLength, schema.maxLength, 'character'),
    range(schema.minItems, schema.maxItems, 'element'),
    pattern === undefined ? '' : `matches ${code(pattern)}`,
    schema['x-limit'] ? limitWords(document, schema['x-limit'], `${pointer}/x-limit`, schema) : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** What a request may hold, and what the vendor does beyond it. A bound that `schema` gives too is not repeated. */
export function limitWords(
  document: SpecDocument,
  limit: Limit,
  pointer: string,
  schema: Schema = {},
): string {
  const { maxItems, maxLength, code: errorCode, note } = limit;
  const amount = [
    maxItems === schema.maxItems ? '' : range(undefined, maxItems, 'element'),
    maxLength === schema.maxLength ? '' : range(undefined, maxLength, 'character'),
  ].filter(Boolean);
  const answer = errorCode ? ` (code ${code(errorCode)})` : '';
  const mark = standingMark(sourceAt(document, pointer));
  return `${[...amount, beyond[limit.beyond]].join(', ')}${answer}${mark}${note ? `. ${note.trim()}` : ''}`;
}

function range(min: number | undefined, max: number | undefined, unit: string): string {
  if (min === undefined && max === undefined) return '';
  const units = unit && ` ${unit}${(max ?? min) === 1 ? '' : 's'}`;
  if (min === max) return `${min}${units}`;
  if (min === undefined) return `at most ${max}${units}`;
  return max === undefined ? `at least ${min}${units}` : `${min} … ${max}${units}`;
}
