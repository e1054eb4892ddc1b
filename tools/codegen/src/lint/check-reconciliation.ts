import { fromPointer, toPointer } from '../spec/json-pointer.js';
import { listOperations, type OperationView } from '../spec/list-operations.js';
import { resolveReference } from '../spec/resolve-reference.js';
import type { Schema } from '../spec/schema.js';
import { inputSchemasAt, schemasAt } from '../spec/schemas-at.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { Reconciliation } from '../spec/vocabulary.js';
import { typesOf } from '../zod/types-of.js';
import type { Finding } from './finding.js';

/** A recipe for a lost answer must fit the request that it is for, and the operation that it asks by. */
export function checkReconciliation(document: SpecDocument): Finding[] {
  const operations = listOperations(document);
  return operations.flatMap((view) => {
    const rule = view.operation['x-idempotency']?.reconcile;
    if (!rule) return [];
    const place = `${view.pointer}/x-idempotency/reconcile`;
    const lookup = operations.find(({ id }) => id === rule.operation);
    if (!lookup) return [finding(`${place}/operation`, `there is no operation ${rule.operation}`)];
    const recipe: Recipe = { document, view, lookup, rule, place };
    return [
      ...(lookup.operation['x-effect'] === 'reads'
        ? []
        : [finding(`${place}/operation`, `${lookup.id} does not read`)]),
      ...inputFindings(recipe),
      ...missingFindings(recipe),
      ...recordFindings(recipe),
    ];
  });
}

interface Recipe {
  readonly document: SpecDocument;
  /** The operation whose answer was lost. */
  readonly view: OperationView;
  readonly lookup: OperationView;
  readonly rule: Reconciliation;
  readonly place: string;
}

/** What goes into the lookup is a field of it, holds no more than it may, and is taken from a field of the request. */
function inputFindings({ document, view, lookup, rule, place }: Recipe): Finding[] {
  return rule.input.flatMap((member, index) => {
    const at = `${place}/input/${index}`;
    const targets = inputSchemasAt(document, lookup, member.pointer);
    if (targets.length === 0)
      return [finding(`${at}/pointer`, `${lookup.id} takes no field ${member.pointer}`)];
    if (member.from === 'request' && inputSchemasAt(document, view, member.request).length === 0)
      return [finding(`${at}/request`, `${view.id} takes no field ${member.request}`)];
    if (member.from === 'keys') {
      if (!takes(targets, [])) return [finding(`${at}/from`, `${member.pointer} is no list`)];
      return boundFindings(targets, 'maxItems', member.most, `${at}/most`);
    }
    if (member.from === 'key') return boundFindings(targets, 'maxLength', member.maxLength, `${at}/maxLength`);
    if (member.from === 'constant' && !takes(targets, member.value))
      return [finding(`${at}/value`, `${member.pointer} takes no ${typeof member.value}`)];
    return [];
  });
}

function boundFindings(
  targets: readonly Schema[],
  keyword: 'maxItems' | 'maxLength',
  given: number | undefined,
  place: string,
): Finding[] {
  const bound = targets.map((schema) => schema[keyword]).find((value) => value !== undefined);
  return bound === undefined || (given ?? Number.POSITIVE_INFINITY) <= bound
    ? []
    : [finding(place, `the field takes at most ${bound}`)];
}

/** What the lookup requires is given, but for what the client fills or turns the pages by. */
function missingFindings({ document, lookup, rule, place }: Recipe): Finding[] {
  const { parameters, body, operation } = lookup;
  const schema = body && resolveReference<Schema>(document, body.schema);
  const required = [
    ...parameters
      .filter((parameter) => parameter.required && parameter.in !== 'header' && !parameter['x-filled-by'])
      .map(({ name }) => name),
    ...(schema?.required ?? []).filter((name) =>
      inputSchemasAt(document, lookup, toPointer([name])).every((field) => !field['x-filled-by']),
    ),
  ];
  const { position, size } = operation['x-pagination'] ?? {};
  const pointers = [...rule.input.map(({ pointer }) => pointer), position, size];
  const given = new Set(pointers.map((pointer) => pointer && fromPointer(pointer)[0]));
  return required
    .filter((name) => !given.has(name))
    .map((name) => finding(`${place}/input`, `${lookup.id} needs ${name}`));
}

/** What is read from a record is one of its fields, and what it is held against is one of the request or the answer. */
function recordFindings({ document, view, lookup, rule, place }: Recipe): Finding[] {
  const answers = (of: OperationView, pointer: string) =>
    of.response ? schemasAt(document, of.response.schema, pointer) : [];
  if (!takes(answers(lookup, rule.records), []))
    return [finding(`${place}/records`, `${lookup.id} answers no list ${rule.records}`)];
  const read = [
    { pointer: rule.recordKey, at: `${place}/recordKey` },
    ...(rule.matches ?? []).map(({ record }, index) => ({
      pointer: record,
      at: `${place}/matches/${index}/record`,
    })),
    ...(rule.answer ?? []).map(({ record }, index) => ({
      pointer: record,
      at: `${place}/answer/${index}/record`,
    })),
  ];
  return [
    ...read
      .filter(({ pointer }) => answers(lookup, `${rule.records}/*${pointer}`).length === 0)
      .map(({ pointer, at }) => finding(at, `a record of ${lookup.id} has no field ${pointer}`)),
    ...matchFindings({ document, view, lookup, rule, place }),
    ...(rule.answer ?? []).flatMap(({ pointer }, index) =>
      answers(view, pointer).length === 0
        ? [finding(`${place}/answer/${index}/pointer`, `${view.id} answers no field ${pointer}`)]
        : [],
    ),
  ];
}

/** What a record is held against is a field of the request, of the kind that the comparison needs. */
function matchFindings({ document, view, rule, place }: Recipe): Finding[] {
  return (rule.matches ?? []).flatMap((match, index) => {
    if (!('request' in match)) return [];
    const at = `${place}/matches/${index}`;
    const fields = inputSchemasAt(document, view, match.request);
    if (fields.length === 0) return [finding(`${at}/request`, `${view.id} takes no field ${match.request}`)];
    if ('values' in match) {
      const allowed = fields.flatMap((schema) => schema.enum ?? []).map(String);
      return Object.keys(match.values)
        .filter((value) => allowed.length > 0 && !allowed.includes(value))
        .map((value) => finding(`${at}/values`, `${match.request} is never ${value}`));
    }
    return match.as === 'count' && !takes(fields, [])
      ? [finding(`${at}/request`, `${match.request} is no list`)]
      : [];
  });
}

function takes(schemas: readonly Schema[], value: string | number | boolean | readonly unknown[]): boolean {
  const type = Array.isArray(value) ? 'array' : typeof value;
  return schemas.some((schema) =>
    typesOf(schema)?.some((name) => name === type || (name === 'integer' && type === 'number')),
  );
}

function finding(pointer: string, reason: string): Finding {
  return { pointer, reason };
}
