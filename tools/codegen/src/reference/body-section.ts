import { resolveReference } from '../spec/resolve-reference.js';
import type { Schema } from '../spec/schema.js';
import type { SpecDocument } from '../spec/spec-document.js';
import { discriminate } from '../zod/discriminate.js';
import { code } from './code.js';
import { fieldHeader, fieldTable } from './field-rows.js';
import { markdownTable } from './markdown-table.js';
import { placedSchema } from './placed-schema.js';
import { rulesList } from './rules-list.js';

/** The fields of a body as tables: one per shape where a field tells several apart. */
export function bodySection(document: SpecDocument, schema: Schema, pointer: string): string[] {
  const { schema: body, pointer: place } = placedSchema(document, schema, pointer);
  const keyword = body.oneOf ? 'oneOf' : 'anyOf';
  const shapes = body[keyword] ?? [];
  if (shapes.length === 0 || body.properties) return [...describe(body), ...tables(document, body, place)];
  const found = discriminate(shapes, undefined, (part) => resolveReference<Schema>(document, part));
  const sections = shapes.flatMap((shape, index) => {
    const part = placedSchema(document, shape, `${place}/${keyword}/${index}`);
    const values = found?.values[index]?.map((value) => code(JSON.stringify(value))).join(' or ');
    const title = found ? `With ${code(found.field)} ${values}` : (part.name ?? `Shape ${index + 1}`);
    return [`##### ${title}`, ...describe(part.schema), ...tables(document, part.schema, part.pointer)];
  });
  return [...describe(body), ...sections];
}

function describe({ description }: Schema): string[] {
  return description ? [description.trim()] : [];
}

function tables(document: SpecDocument, schema: Schema, pointer: string): string[] {
  const { rows, rules } = fieldTable(document, schema, pointer);
  if (rows.length === 0) return ['No fields are described.'];
  return [
    markdownTable(
      fieldHeader,
      rows.map(({ cells }) => cells),
    ),
    ...rulesList(rules),
  ];
}
