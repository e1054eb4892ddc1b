import { toPointer } from '../spec/json-pointer.js';
import type { OperationView } from '../spec/list-operations.js';
import { parameterSource } from '../spec/parameter-source.js';
import type { Parameter, SpecDocument } from '../spec/spec-document.js';
import { typesOf } from '../zod/types-of.js';
import { type FieldTable, fieldHeader, fieldTable, objectWords, requiredWords } from './field-rows.js';
import { markdownTable } from './markdown-table.js';
import { placedSchema } from './placed-schema.js';
import { rulesList } from './rules-list.js';
import { conditionRules, type Rule } from './rules-of.js';
import { allBoundsWords, typeWords } from './schema-words.js';
import { standingWords } from './standing-words.js';
import { valueWords } from './value-words.js';
import { wireWords } from './wire-words.js';

/** The parameters of an operation; the fields of one that holds objects follow it. */
export function parameterSection(document: SpecDocument, view: OperationView): string[] {
  if (view.parameters.length === 0) return [];
  const rows: string[][] = [];
  const rules = conditionRules(document, view);
  const conditions = [...rules];
  for (const parameter of view.parameters) {
    const place = parameterPointer(document, view, parameter);
    const prefix = `${parameter.name}.`;
    const inner = fieldTable(document, parameter.schema, `${place}/schema`, { prefix, rules });
    rows.push(parameterRow(document, parameter, place, conditions), ...innerRows(inner));
    rules.push(...inner.rules);
  }
  return [
    '#### Parameters',
    markdownTable(['Parameter', 'In', ...fieldHeader.slice(1)], rows),
    ...rulesList(rules),
  ];
}

/** The same cells as in a table of fields, without a place of their own. */
function innerRows({ rows }: FieldTable): string[][] {
  return rows.map(({ cells: [path = '', ...others] }) => [path, '', ...others]);
}

function parameterRow(
  document: SpecDocument,
  parameter: Parameter,
  place: string,
  conditions: readonly Rule[],
): string[] {
  const { name, required, deprecated, description = '', schema } = parameter;
  const target = placedSchema(document, schema, `${place}/schema`);
  return [
    `\`${name}\``,
    parameter.in,
    typeWords(document, schema),
    requiredWords(
      { path: name, isRequired: required ?? false, isFilled: parameter['x-filled-by'] !== undefined },
      conditions,
    ),
    allBoundsWords(document, schema, `${place}/schema`),
    [
      deprecated ? 'Deprecated.' : '',
      description.trim(),
      parameter.in === 'query' ? wireWords(name, typesOf(target.schema), description) : '',
      valueWords(document, target.schema, target.pointer, target.name),
      objectWords(document, target),
    ]
      .filter(Boolean)
      .join(' '),
    standingWords(parameterSource(document, place)),
  ];
}

function parameterPointer(
  document: SpecDocument,
  { operation, path, pointer }: OperationView,
  parameter: Parameter,
): string {
  const shared = Object.entries(document.components?.parameters ?? {}).find(
    ([, candidate]) => candidate === parameter,
  );
  if (shared) return `/components/parameters${toPointer([shared[0]])}`;
  const ofPath = (document.paths?.[path]?.parameters ?? []).indexOf(parameter);
  if (ofPath >= 0) return `/paths${toPointer([path])}/parameters/${ofPath}`;
  return `${pointer}/parameters/${(operation.parameters ?? []).indexOf(parameter)}`;
}
