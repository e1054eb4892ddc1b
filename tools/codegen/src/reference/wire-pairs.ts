import { jsonTexts } from '../spec/json-texts.js';
import type { OperationView } from '../spec/list-operations.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { ExampleRequest } from './examples.js';

/** The example as it travels: JSON texts as text, inner ones first. */
export function asSent(document: SpecDocument, view: OperationView, example: ExampleRequest): ExampleRequest {
  return jsonTexts(document, view).reduce<ExampleRequest>(
    (sent, pointer) => serialize(sent, pointer.split('/').slice(1)) as ExampleRequest,
    example,
  );
}

/** The parameters of a query or form that a value becomes: items of a list are counted, `Name.1`, `Name.2`. */
export function wirePairs(name: string, value: unknown): [name: string, text: string][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => wirePairs(`${name}.${index + 1}`, item));
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, member]) => wirePairs(`${name}.${key}`, member));
}

function serialize(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (value === undefined) return undefined;
  if (name === undefined) return JSON.stringify(value);
  if (name === '*') return Array.isArray(value) ? value.map((item) => serialize(item, rest)) : value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value;
  return { ...value, [name]: serialize((value as Record<string, unknown>)[name], rest) };
}
