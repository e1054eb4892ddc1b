import { describe, expect, test } from 'vitest';
import { type Change, fixtureSpec } from '../testing/fixture-spec.js';
import { repositoryRoot } from '../testing/repository-root.js';
import { listOperations } from './list-operations.js';
import { longLists } from './long-lists.js';
import type { Spec } from './parse-spec.js';
import { readSpecs } from './read-specs.js';

/** `operation pointer` of each long list, with the most items where there is a bound. */
function found({ document }: Spec): string[] {
  return listOperations(document).flatMap((view) =>
    longLists(document, view).map(({ pointer, maxItems }) =>
      [view.id, pointer, maxItems].filter((part) => part !== undefined).join(' '),
    ),
  );
}

test('the lists of callees are the long ones', () => {
  expect(Object.fromEntries(readSpecs(repositoryRoot).map((spec) => [spec.vendor, found(spec)]))).toEqual({
    alibaba: [],
    huawei: [
      'addCallData /callDataList 20',
      'addCallDataV2 /callDataList',
      'addGroupCallData /callDataList 20',
    ],
    laaffic: ['sendAgentGroupCall /numberInfoList 200000', 'sendGroupCall /numberInfoList 200000'],
    nxcloud: [
      'createAndCall /callInfoList/callList',
      'addBatchCall /callInfoList/callList',
      'importBatchCall /callInfoList/callList',
    ],
  });
});

describe('a list is long', () => {
  const task = '/components/schemas/Task';
  const objects: Change = {
    at: `${task}/properties/numbers/items`,
    to: { type: 'object', required: ['number'], properties: { number: { type: 'string' } } },
  };
  const required: Change = { at: `${task}/required`, to: ['name', 'mode', 'numbers'] };

  test('when it holds objects, is always there and has a limit', () =>
    expect(found(fixtureSpec('sound', objects, required))).toContain('createTask /task/numbers 3'));

  const cases: [string, ...Change[]][] = [
    ['texts', required],
    ['objects that may be missing', objects],
    [
      'objects without a limit',
      objects,
      required,
      { at: `${task}/properties/numbers/x-limit`, to: undefined },
    ],
    [
      'objects with JSON in a text',
      objects,
      required,
      {
        at: `${task}/properties/numbers/items/properties/number`,
        to: { type: 'string', contentMediaType: 'application/json', contentSchema: { type: 'object' } },
      },
    ],
    [
      'objects of which a rule speaks, too',
      objects,
      required,
      {
        at: `${task}/allOf/0/then`,
        to: { properties: { numbers: { type: 'array', items: { type: 'object', required: ['name'] } } } },
      },
    ],
  ];
  test.each(cases)('but not with %s', (_, ...changes) =>
    expect(found(fixtureSpec('sound', ...changes))).toEqual([]),
  );
});
