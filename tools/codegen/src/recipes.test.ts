import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromPointer } from './spec/json-pointer.js';
import { listOperations } from './spec/list-operations.js';
import { readSpecs } from './spec/read-specs.js';
import { repositoryRoot } from './testing/repository-root.js';

/** Everything at a pointer, where `*` stands for every item of a list. */
function valuesAt(value: unknown, pointer: string): unknown[] {
  return fromPointer(pointer).reduce<unknown[]>(
    (found, key) =>
      found.flatMap((part) => {
        if (typeof part !== 'object' || part === null) return [];
        if (key === '*') return Object.values(part);
        return Object.hasOwn(part, key) ? [(part as Record<string, unknown>)[key]] : [];
      }),
    [value],
  );
}

describe.each(readSpecs(repositoryRoot))(
  'the example answers of $vendor',
  ({ vendor, document, examples }) => {
    const views = listOperations(document);
    const answersOf = (id: string): unknown[] =>
      examples
        .filter((file) => file.startsWith(`${id}.`) && file.endsWith('.response.json'))
        .map((file) =>
          JSON.parse(readFileSync(join(repositoryRoot, 'specs', vendor, 'examples', file), 'utf8')),
        );
    const paged = views.flatMap(({ id, operation }) =>
      operation['x-pagination'] ? [{ id, rule: operation['x-pagination'] }] : [],
    );
    const reconciled = views.flatMap(({ id, operation }) =>
      operation['x-idempotency']?.reconcile ? [{ id, rule: operation['x-idempotency'].reconcile }] : [],
    );

    test.each(paged)('hold a page where $id says', ({ id, rule }) => {
      const pages = answersOf(id).filter((answer) => valuesAt(answer, `${rule.records}/*`).length > 0);
      expect(pages).not.toEqual([]);
      const totals = pages.flatMap((page) => (rule.total ? valuesAt(page, rule.total) : []));
      expect(totals.map((total) => typeof total)).toEqual(rule.total ? pages.map(() => 'number') : []);
    });

    test.each(reconciled)('hold a record by which $id is known again', ({ rule }) => {
      const records = answersOf(rule.operation).flatMap((answer) => valuesAt(answer, `${rule.records}/*`));
      const read = [
        rule.recordKey,
        ...(rule.matches ?? []).map(({ record }) => record),
        ...(rule.answer ?? []).map(({ record }) => record),
      ];
      const isWhole = (record: unknown): boolean =>
        read.every((pointer) => valuesAt(record, pointer).length > 0);
      expect(records.some(isWhole)).toBe(true);
    });
  },
);
