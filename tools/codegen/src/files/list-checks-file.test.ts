import { expect, test } from 'vitest';
import { fixtureSpec } from '../testing/fixture-spec.js';
import { listChecksFile } from './list-checks-file.js';

const task = '/components/schemas/Task';

const stop = {
  type: 'object',
  additionalProperties: false,
  required: ['floor'],
  properties: {
    floor: { type: 'integer', minimum: 0 },
    label: { type: ['string', 'null'], maxLength: 8 },
    'odd name': { enum: ['a', null] },
    inner: { type: 'array', items: { type: 'string', minLength: 2, pattern: '^[a-z]+$' } },
  },
};
const spec = fixtureSpec(
  'sound',
  { at: `${task}/properties/numbers/items`, to: stop },
  { at: `${task}/required`, to: ['name', 'mode', 'numbers'] },
);
test('writes nothing for a vendor without long lists', () => {
  expect(listChecksFile(fixtureSpec('sound'))).toBeUndefined();
});

test('writes a function for each schema, and a constant for each operation', () => {
  expect(listChecksFile(spec)).toMatchInlineSnapshot(`
    "import type { ListChecks } from '@outdial/core';
    import { countCharacters, isObject } from '@outdial/core/validation';

    const pattern1 = /^[a-z]+$/u;

    function hasOnlyNamesOfCreateTaskItem(value: Readonly<Record<string, unknown>>): boolean {
      for (const name in value) {
        switch (name) {
          case 'floor':
          case 'label':
          case 'odd name':
          case 'inner':
            continue;
          default:
            return false;
        }
      }
      return true;
    }

    function isCreateTaskItemInnerItem(value: unknown): boolean {
      return typeof value === 'string'
        && (value.length >= 4 || (value.length >= 2 && countCharacters(value) >= 2))
        && pattern1.test(value);
    }

    function isCreateTaskItem(value: unknown): boolean {
      return isObject(value)
        && hasOnlyNamesOfCreateTaskItem(value)
        && (typeof value.floor === 'number' && Number.isInteger(value.floor))
        && value.floor >= 0
        && (value.label === undefined || ((typeof value.label === 'string' || value.label === null) && (typeof value.label !== 'string' || (value.label.length <= 8 || (value.label.length <= 16 && countCharacters(value.label) <= 8)))))
        && (value['odd name'] === undefined || (value['odd name'] === 'a' || value['odd name'] === null))
        && (value.inner === undefined || (Array.isArray(value.inner) && value.inner.every(isCreateTaskItemInnerItem)));
    }

    export const createTaskLists: ListChecks = { '/task/numbers': { fits: isCreateTaskItem, maxItems: 3 } };

    /** Quick checks of the items of long lists, by operation and by the list's pointer. */
    export const listChecks = { createTask: createTaskLists };
    "
  `);
});
