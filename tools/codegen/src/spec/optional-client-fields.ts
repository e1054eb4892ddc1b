import { isFilledByClient } from './is-filled-by-client.js';
import { listSchemas } from './list-schemas.js';
import type { Mutable } from './mutable.js';
import { resolveReference } from './resolve-reference.js';
import type { Schema } from './schema.js';
import type { OperationObject, Parameter, PathItem, Reference, SpecDocument } from './spec-document.js';

/**
 * The document as callers see it: what the client fills is not required of them, and headers that the client fills are
 * not theirs at all. Parameters are written out where they are used. The document given stays as it was.
 */
export function withOptionalClientFields(document: SpecDocument): SpecDocument {
  const copy: Mutable<SpecDocument> = structuredClone(document);
  for (const { schema } of listSchemas(copy)) makeOptional(schema, filledByClient(copy, schema));
  for (const place of ['paths', 'webhooks'] as const) {
    for (const item of Object.values(copy[place] ?? {})) writeOutParameters(copy, item);
  }
  const { parameters: _, ...components } = copy.components ?? {};
  return { ...copy, components };
}

function filledByClient(document: SpecDocument, { properties = {} }: Schema): string[] {
  return Object.keys(properties).filter((name) => isFilledByClient(document, properties[name] ?? {}));
}

function makeOptional(schema: Mutable<Schema>, names: readonly string[]): void {
  if (names.length === 0) return;
  if (schema.required) schema.required = schema.required.filter((name) => !names.includes(name));
  const { allOf = [], oneOf = [], then, else: otherwise } = schema;
  for (const part of [...allOf, ...oneOf, then, otherwise]) if (part) makeOptional(part, names);
}

function writeOutParameters(document: SpecDocument, item: PathItem): void {
  for (const holder of [item, ...Object.values(item)] as Mutable<PathItem | OperationObject>[]) {
    if (!holder.parameters) continue;
    holder.parameters = holder.parameters
      .map((parameter: Parameter | Reference) => resolveReference<Parameter>(document, parameter))
      .flatMap(relaxParameter);
  }
}

function relaxParameter(parameter: Parameter): Parameter[] {
  if (parameter['x-filled-by'] !== 'client') return [parameter];
  return parameter.in === 'header' || parameter.in === 'cookie' ? [] : [{ ...parameter, required: false }];
}
