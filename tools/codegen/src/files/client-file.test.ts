import { expect, test } from 'vitest';
import { fixtureSpec } from '../testing/fixture-spec.js';
import { clientFile } from './client-file.js';

const listTasks = '/paths/~1tasks~1list/get';

test('a list that needs no input can be asked for one page without', () => {
  const spec = fixtureSpec(
    'sound',
    { at: `${listTasks}/parameters/0/required`, to: undefined },
    { at: `${listTasks}/parameters/5/required`, to: undefined },
  );
  expect(clientFile(spec)).toContain(
    "listTasks: ListMethod<ListTasksInput, ListTasksOutput, ListTasksItem, 'page' | 'size'> & ((input?: ListTasksInput, options?: CallOptions) => Promise<CallResult<ListTasksOutput>>);",
  );
});

test('page members inside another are named by the one that holds them', () => {
  const spec = fixtureSpec(
    'sound',
    { at: `${listTasks}/x-pagination/position`, to: '/paging/page' },
    { at: `${listTasks}/x-pagination/size`, to: '/paging/size' },
    { at: `${listTasks}/x-pagination/records`, to: '/data/the list' },
  );
  const text = clientFile(spec);
  expect(text).toContain("ListMethod<ListTasksInput, ListTasksOutput, ListTasksItem, 'paging'>");
  expect(text).toContain(
    "ListTasksItem = NonNullable<NonNullable<ListTasksOutput['data']>['the list']>[number];",
  );
});

test('a document without lists imports no type of them', () => {
  expect(clientFile(fixtureSpec('rpc'))).not.toContain('ListMethod');
});
