import type { OperationView } from '../spec/list-operations.js';
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
  const { allOf = [], dependentRequired = {} } = schema;
  const members = allOf.map((part, index) => ({ schema: part, pointer: `${pointer}/allOf/${index}` }));
  return [
    ...(isOwnRule(schema)
      ? [{ place, text: furtherDemands(schema), fields: demanded(schema).map(path) }]
      : []),
    ...members
      .filter((member) => isRule(member.schema))
      .map((member) => memberRule(document, member, { place, path })),
    ...Object.entries(dependentRequired).map(
      ([name, needed]): Rule => ({
        place,
        text: `${name} needs ${needed.join(', ')}.`,
        fields: needed.map(path),
      }),
    ),
  ];
}

/** The rules between the parameters of an operation. */
export function conditionRules(document: SpecDocument, { operation, pointer }: OperationView): Rule[] {
  return (operation['x-conditions'] ?? []).map((schema, index) =>
    memberRule(
      document,
      { schema, pointer: `${pointer}/x-conditions/${index}` },
      { place: '', path: (name) => name },
    ),
  );
}

interface Paths {
  readonly place: string;
  readonly path: (name: string) => string;
}

function memberRule(document: SpecDocument, { schema, pointer }: PlacedPart, { place, path }: Paths): Rule {
  const mark = standingMark(sourceAt(document, pointer));
  const text = schema.description?.trim() ?? furtherDemands(schema);
  const needed = Object.values(schema.dependentRequired ?? {}).flat();
  return { place, text: `${text}${mark}`, fields: [...demanded(schema), ...needed].map(path) };
}

/** Whether an object has demands beside its table of fields that no member of its `allOf` words. */
function isOwnRule(schema: Schema): boolean {
  return Boolean(schema.if || schema.not || (schema.anyOf && schema.properties));
}

/** Whether a member of `allOf` lays a demand on fields that are described elsewhere. */
function isRule(part: Schema): boolean {
  if (part.if || part.not) return true;
  const { anyOf, oneOf, required, dependentRequired } = part;
  return (
    !part.type && !part.$ref && [anyOf, oneOf, required, dependentRequired].some((rule) => rule !== undefined)
  );
}

function furtherDemands(part: Schema): string {
  return `Further demands on ${demanded(part).join(', ') || 'these fields'} depend on each other.`;
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
