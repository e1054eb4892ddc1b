import type { Operation, Specification } from './specification.js';

/**
 * What the document says of a code: the operation's own table comes first. A code that is in no table has no HTTP status of its
 * own, and words that say so.
 */
export function documentedError(
  specification: Specification,
  operation: Operation | undefined,
  code: string,
): { httpStatus: number | undefined; meaning: string } {
  const tables = [operation?.errors ?? {}, specification.errors];
  const { httpStatus, meaning = 'a code that the document does not have' } =
    tables.find((table) => Object.hasOwn(table, code))?.[code] ?? {};
  return { httpStatus, meaning };
}
