import type { CallOptions, CallResult } from '../call/call-types.js';
import type { Operation } from '../operation.js';
import { plainCopy } from '../plain-copy.js';
import type { ListOptions } from './list-method.js';

type Data = Readonly<Record<string, unknown>>;
type Method = (input?: unknown, options?: CallOptions) => Promise<CallResult<Data>>;

/** What the method of a list has besides being called. What walks through pages is loaded with the first walk. */
export function listMethods(vendor: string, operation: Operation, call: Method) {
  const source = { vendor, operation, call };
  return {
    pages: (given?: unknown, options?: ListOptions) => pages(snapshot(given), { ...options }),
    each: (given?: unknown, options?: ListOptions) => records(snapshot(given), { ...options }),
  };

  async function* pages(input: unknown, options: ListOptions) {
    const { pagesOf } = await import('./read-pages.js');
    yield* pagesOf(source, input, options);
  }

  async function* records(input: unknown, options: ListOptions) {
    const { recordsOf } = await import('./read-pages.js');
    yield* recordsOf(source, input, options);
  }
}

/** Before anything is awaited: what the caller does to the input later is not part of this walk. What cannot be copied is for the call to refuse. */
function snapshot(given: unknown): unknown {
  const { value, issues } = plainCopy(given ?? {});
  return issues.length === 0 ? value : given;
}
