import type { Schema } from '../spec/schema.js';
import { sourceAt } from '../spec/source-at.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { PlacedPart } from './placed-schema.js';
import { standingMark } from './standing-words.js';

/** A demand that depends on other fields, in one sentence, and the paths of the fields it can make required. */
export interface Rule {
  readonly place: string;
  readonly text: string;
  readonly fields: readonly string[];
}

/** The rules that an object lays on its fields. `prefix` is the path that its fields have. */
export function rulesOf(document: SpecDocument, { schema, pointer }: PlacedPart, prefix: string): Rule[] {
  const place = prefix.replace(/\.$/, '');
  const path = (name: string) => `${prefix}${name}`;
  const parts = [
    { part: schema, mark: '' },
    ...(schema.allOf ?? []).map((part, index) => ({
      part,
      mark: standingMark(sourceAt(document, `${pointer}/allOf/${index}`)),
    })),
  ];
  const conditions = parts.filter(({ part }) => isRule(part, part === schema));
  const dependencies = Object.entries(schema.dependentRequired ?? {}).map(
    ([name, needed]): Rule => ({
      place,
      text: `${name} needs ${needed.join(', ')}.`,
      fields: needed.map(path),
    }),
  );
  return [
    ...conditions.map(
      ({ part, mark }): Rule => ({
        place,
        text: `${textOf(part, part === schema)}${mark}`,
        fields: demanded(part).map(path),
      }),
    ),
    ...dependencies,
  ];
}

/** Whether a part lays a demand on fields that are described elsewhere. */
function isRule(part: Schema, isWhole: boolean): boolean {
  if (part.if || part.not) return true;
  if (isWhole) return part.anyOf !== undefined && part.properties !== undefined;
  return !part.type && !part.$ref && (part.anyOf !== undefined || part.required !== undefined);
}

function textOf(part: Schema, isWhole: boolean): string {
  const described = isWhole ? undefined : part.description?.trim();
  return (
    described ?? `Further demands on ${demanded(part).join(', ') || 'these fields'} depend on each other.`
  );
}

/** Names of the fields that a rule can make required, by any of its parts. */
function demanded(part: Schema): string[] {
  const consequences = [part.then, part.else, ...(part.anyOf ?? []), ...(part.oneOf ?? [])].filter(
    (schema) => schema !== undefined,
  );
  const own = part.if || part.properties ? [] : (part.required ?? []);
  return [
    ...new Set([
      ...own,
      ...consequences.flatMap((schema) => [...(schema.required ?? []), ...demanded(schema)]),
    ]),
  ];
}
