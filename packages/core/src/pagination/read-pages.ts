import type { CallOptions, CallResult } from '../call/call-types.js';
import { AbortedError } from '../errors/network-error.js';
import { MalformedResponseError } from '../errors/response-error.js';
import { getAtPointer, setAtPointer } from '../json-pointer.js';
import type { Operation, Pagination } from '../operation.js';
import type { ListOptions } from './list-method.js';
import { planWalk, type WalkPlan } from './plan-walk.js';

type Data = Readonly<Record<string, unknown>>;
type Page = CallResult<Data>;

/** An operation that lists, and how the client calls it. */
export interface ListSource {
  readonly vendor: string;
  readonly operation: Operation;
  readonly call: (input: unknown, options: CallOptions) => Promise<Page>;
}

/**
 * Reads a list page by page. It ends at an empty page, which is not given; when as many records were seen as the vendor counts; where the vendor
 * does not count, at a page shorter than asked for; and when `limit` is reached. Nothing is sent before the first page is asked for.
 * @throws ConfigurationError for an impossible `pageSize` or `limit`, ValidationError for an impossible position or size of the input,
 * MalformedResponseError for something else than a list and for a page that comes twice running, and what `call` throws: an abort between pages, too
 */
export async function* pagesOf(
  source: ListSource,
  input: unknown,
  { pageSize, limit, ...options }: ListOptions = {},
): AsyncGenerator<Page, void, void> {
  const pagination = paginationOf(source);
  const plan = planWalk(source.vendor, source.operation.id, pagination, input, { pageSize, limit });
  let next = plan.start;
  let seen = 0;
  let lastText: string | undefined;
  for (;;) {
    const positioned = setAtPointer(
      setAtPointer(input, pagination.position, next),
      pagination.size,
      plan.size,
    );
    const page = await source.call(positioned, options);
    const list = listIn(source, page);
    if (list.length === 0) return;
    // Of the records alone: around them stand ids and times of the answer, which always differ.
    const text = JSON.stringify(list);
    if (text === lastText) throw malformed(source, page, 'the same page twice running');
    lastText = text;
    seen += list.length;
    next += pagination.style === 'page' ? 1 : list.length;
    yield page;
    if (seen >= plan.limit || isLast(pagination, plan, page, seen, list.length)) return;
  }
}

/** Reads a list record by record. Ends and throws as `pagesOf` does; an abort ends it within a page too. */
export async function* recordsOf(
  source: ListSource,
  input: unknown,
  options: ListOptions = {},
): AsyncGenerator<unknown, void, void> {
  const { limit = Number.POSITIVE_INFINITY, signal } = options;
  let left = limit;
  for await (const page of pagesOf(source, input, options)) {
    for (const record of listIn(source, page).slice(0, left)) {
      throwIfAborted(source, signal);
      yield record;
      left -= 1;
    }
  }
}

/** Whether nothing can come after a page. A vendor that counts fewer records than it gave does not know, and neither do we. */
function isLast(
  { total, maxSize, defaultSize }: Pagination,
  plan: WalkPlan,
  { data }: Page,
  seen: number,
  length: number,
): boolean {
  const counted = countedIn(total, data);
  const given = plan.before + seen;
  if (counted !== undefined && counted >= given) return counted === given;
  // A page longer than the documented size may have been cut to an undocumented one: only an empty page ends that.
  return length < plan.size && plan.size <= (maxSize ?? defaultSize);
}

/** How many records an answer counts at the pointer `total`; undefined where it counts none. */
export function countedIn(total: string | undefined, data: Data): number | undefined {
  const value = total === undefined ? undefined : getAtPointer(data, total);
  const count = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

/** The records of a page. None where the vendor gives null, or nothing at all. */
function listIn(source: ListSource, page: Page): readonly unknown[] {
  const { records } = paginationOf(source);
  const list = getAtPointer(page.data, records) ?? [];
  if (Array.isArray(list)) return list;
  throw malformed(source, page, `something else than a list at ${records}`);
}

function paginationOf({ operation }: ListSource): Pagination {
  if (operation.pagination !== undefined) return operation.pagination;
  throw new TypeError(`${operation.id} does not list`);
}

function malformed({ vendor, operation }: ListSource, page: Page, problem: string): MalformedResponseError {
  const { requestId, response } = page;
  return new MalformedResponseError({
    vendor,
    operation: operation.id,
    status: response.status,
    problem,
    ...(requestId === undefined ? {} : { requestId }),
  });
}

function throwIfAborted({ vendor, operation }: ListSource, signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new AbortedError({ vendor, operation: operation.id, outcome: 'rejected', cause: signal.reason });
}
