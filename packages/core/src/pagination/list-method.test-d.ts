import { expectTypeOf, test } from 'vitest';
import type { CallResult } from '../call/call-types.js';
import type { ListMethod } from './list-method.js';

interface Input {
  productID: number;
  page: number;
  size: number;
}
interface Task {
  name: string;
}
interface Output {
  taskData?: Task[];
}
type Choice = { kind: 'one'; one: string; page: number } | { kind: 'two'; page?: number; size: number };

declare const list: ListMethod<Input, Output, Task, 'page' | 'size'>;
declare const choose: ListMethod<Choice, Output, Task, 'page' | 'size'>;

test('a call takes the page members and gives one page', () => {
  expectTypeOf(list({ productID: 1, page: 1, size: 10 })).resolves.toEqualTypeOf<CallResult<Output>>();
  // @ts-expect-error the page is required when one page is asked for
  list({ productID: 1 });
  // @ts-expect-error a call reads one page and has no limit
  list({ productID: 1, page: 1, size: 10 }, { limit: 5 });
});

test('a walk takes the input with or without page members', async () => {
  for await (const task of list.each({ productID: 1 })) expectTypeOf(task).toEqualTypeOf<Task>();
  for await (const page of list.pages({ productID: 1, page: 3, size: 5 })) {
    expectTypeOf(page).toEqualTypeOf<CallResult<Output>>();
  }
  list.each({ productID: 1 }, { pageSize: 10, limit: 5, timeoutMs: 100, signal: AbortSignal.abort() });
});

test('a walk refuses what the operation does not take', () => {
  // @ts-expect-error what is no page member stays required
  list.each({});
  // @ts-expect-error a misspelt member
  list.each({ productID: 1, pages: 2 });
  // @ts-expect-error a page number is a number
  list.pages({ productID: 1, page: 'one' });
  // @ts-expect-error so is a limit
  list.each({ productID: 1 }, { limit: '5' });
  // @ts-expect-error an option that is not there
  list.each({ productID: 1 }, { size: 5 });
});

test('a choice between inputs stays one', () => {
  choose.each({ kind: 'one', one: 'a' });
  choose.each({ kind: 'two' });
  // @ts-expect-error the other branch's member is no stand-in
  choose.each({ kind: 'one' });
});

test('page members are members of the input', () => {
  // @ts-expect-error no member of this name
  expectTypeOf<ListMethod<Input, Output, Task, 'pageNumber'>>();
  expectTypeOf<ListMethod<Input, Output, Task, 'page'>>().toHaveProperty('each');
});

test('an input of which nothing is required may be left out', () => {
  const listNamed = {} as ListMethod<{ name?: string; page?: number }, Output, Task, 'page'>;
  listNamed();
  listNamed.pages();
  listNamed.each({ name: 'a' }, { pageSize: 5 });
  const listAny = {} as ListMethod<{ page: number }, Output, Task, 'page'>;
  listAny.each();
  // @ts-expect-error a single page must be named
  listAny();
  // @ts-expect-error this one has to know the product
  list.each();
});
