import type { CallOptions, CallResult } from '../call/call-types.js';
import type { Operation } from '../operation.js';
import { plainCopy } from '../plain-copy.js';
import type { ListOptions } from './list-method.js';

type Data = Readonly<Record<string, unknown>>;
type Method = (input?: unknown, options?: CallOptions) => Promise<CallResult<Data>>;

/** What the method of a list has besides being called. What walks through pages is loaded with the first walk. */
export function listMethods(operation: Operation, method: Method) {
  return {
    pages: (given?: unknown, options: ListOptions = {}) => pages(plainCopy(given ?? {}).value, { ...options }),
    each: (given?: unknown, options: ListOptions = {}) =>
      records(plainCopy(given ?? {}).value, { ...options }),
  };

  async function* pages(input: unknown, options: ListOptions) {
    const { pagesOf } = await import('./read-pages.js');
    yield* pagesOf(operation, method, input, options);
  }

  async function* records(input: unknown, options: ListOptions) {
    const { recordsOf } = await import('./read-pages.js');
    yield* recordsOf(operation, method, input, options);
  }
}
