import type { Mutable } from './mutable.js';
import { receivedSchemas, sentSchemas } from './reachable-schemas.js';
import { resolveReference } from './resolve-reference.js';
import type { Schema, TypeName } from './schema.js';
import type { SpecDocument } from './spec-document.js';

/**
 * The document with every 64-bit integer of an answer as an integer or a text: beyond 2^53 such a number survives only as the
 * text of its digits. What is sent, too, keeps its type there. The document given stays as it was.
 */
export function withTextIntegers(document: SpecDocument): SpecDocument {
  const copy = structuredClone(document);
  const sent = sentSchemas(copy);
  for (const schema of receivedSchemas(copy)) {
    if (sent.has(schema)) continue;
    const target = resolveReference<Schema>(copy, schema);
    if (!isLongInteger(target)) continue;
    if (schema.$ref && sent.has(target)) writeOut(schema, target);
    if (!schema.$ref) widen(schema);
  }
  return copy;
}

function isLongInteger({ type, format, enum: values, const: constant }: Schema): boolean {
  const isClosed = values !== undefined || constant !== undefined;
  return [type].flat().includes('integer') && format === 'int64' && !isClosed;
}

function writeOut(schema: Mutable<Schema>, target: Schema): void {
  const { $ref: _, ...beside } = schema;
  delete schema.$ref;
  Object.assign(schema, target, beside);
}

function widen(schema: Mutable<Schema>): void {
  const types = [schema.type].flat() as TypeName[];
  schema.type = [
    ...types.filter((type) => type !== 'null'),
    'string',
    ...types.filter((type) => type === 'null'),
  ];
}
