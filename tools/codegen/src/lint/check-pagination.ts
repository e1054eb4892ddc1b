import { listOperations, type OperationView } from '../spec/list-operations.js';
import type { Schema, TypeName } from '../spec/schema.js';
import { inputSchemasAt, schemasAt } from '../spec/schemas-at.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { Pagination } from '../spec/vocabulary.js';
import { typesOf } from '../zod/types-of.js';
import type { Finding } from './finding.js';

/** What `x-pagination` says must fit the request and the answer of the operation. */
export function checkPagination(document: SpecDocument): Finding[] {
  return listOperations(document).flatMap((view) => {
    const rule = view.operation['x-pagination'];
    return rule ? pageFindings(document, view, rule) : [];
  });
}

type Check = readonly [member: keyof Pagination, fails: boolean, reason: string];

function pageFindings(document: SpecDocument, view: OperationView, rule: Pagination): Finding[] {
  const { id, operation, response } = view;
  const { position, first, size, defaultSize, maxSize, records, total } = rule;
  const answers = (pointer: string) => (response ? schemasAt(document, response.schema, pointer) : []);
  const positions = inputSchemasAt(document, view, position);
  const sizes = inputSchemasAt(document, view, size);
  const documented = {
    first: bound(positions, 'minimum'),
    size: bound(sizes, 'default'),
    max: bound(sizes, 'maximum'),
  };
  const checks: readonly Check[] = [
    ['style', operation['x-effect'] !== 'reads', `${id} does not read`],
    ['position', !areOf(positions, 'integer'), `${id} takes no integer ${position}`],
    ['first', first < (documented.first ?? first), `${position} begins at ${documented.first}`],
    ['size', !areOf(sizes, 'integer'), `${id} takes no integer ${size}`],
    [
      'defaultSize',
      defaultSize !== (documented.size ?? defaultSize),
      `the default of ${size} is ${documented.size}`,
    ],
    ['defaultSize', defaultSize > (maxSize ?? defaultSize), `more than maxSize`],
    ['maxSize', maxSize !== documented.max, `the maximum of ${size} is ${documented.max ?? 'not documented'}`],
    ['records', !areOf(answers(records), 'array'), `${id} answers no list ${records}`],
    ['total', total !== undefined && !areOf(answers(total), 'integer'), `${id} answers no integer ${total}`],
  ];
  return checks
    .filter(([, fails]) => fails)
    .map(([member, , reason]) => ({ pointer: `${view.pointer}/x-pagination/${member}`, reason }));
}

function areOf(schemas: readonly Schema[], type: TypeName): boolean {
  return schemas.some((schema) => typesOf(schema)?.includes(type));
}

function bound(schemas: readonly Schema[], keyword: 'minimum' | 'maximum' | 'default'): number | undefined {
  const found = schemas.map((schema) => schema[keyword]).find((value) => typeof value === 'number');
  return found as number | undefined;
}
