import type { CallOptions, CallResult } from '../call/call-types.js';
import { MalformedResponseError } from '../errors/response-error.js';
import { allAtPointer } from '../json-pointer.js';
import type { Operation, Reconciliation } from '../operation.js';
import { countedIn, pagesOf } from '../pagination/read-pages.js';
import { isObject } from '../validation/is-object.js';
import { scalarText } from '../verdict/read-envelope.js';
import { type Lookup, type LookupFacts, lookupsFor } from './lookups-for.js';
import type { UnsettledReason } from './reconciliation.js';
import { recordAgrees } from './record-agrees.js';

type Data = Readonly<Record<string, unknown>>;

/** The operation to ask by, and how the client calls it. */
export interface LookupOperation {
  readonly vendor: string;
  readonly operation: Operation;
  readonly call: (input: unknown, options: CallOptions) => Promise<CallResult<Data>>;
}

/** What the vendor said of the keys. A key is in one of the two, or in none: then the vendor has no record of it. */
export interface Findings {
  /** Records that agree with the request. */
  readonly found: ReadonlyMap<string, readonly [Data, ...Data[]]>;
  readonly unsettled: ReadonlyMap<string, Problem>;
}

export interface Problem {
  readonly reason: UnsettledReason;
  readonly cause?: unknown;
}

/** A list of more pages is not read to its end. */
const mostPages = 100;

/**
 * Asks the vendor for all keys once, question by question. It does not throw: where a question fails, its keys and those of the questions that
 * would have followed stay unsettled, but for those of which a record was read before.
 */
export async function lookUp(
  source: LookupOperation,
  rule: Reconciliation,
  facts: LookupFacts,
  keys: readonly string[],
  options: CallOptions,
): Promise<Findings> {
  const found = new Map<string, [Data, ...Data[]]>();
  const unsettled = new Map<string, Problem>();
  const unanswered = new Set(keys);
  const sort = (key: string, record: Data): void => {
    const agrees = (rule.matches ?? []).every((match) => recordAgrees(match, record, facts));
    if (!agrees) unsettled.set(key, { reason: 'record_differs' });
    else if (!found.get(key)?.push(record)) found.set(key, [record]);
  };
  try {
    for (const lookup of lookupsFor(rule.input, facts, keys)) {
      const isWhole = await readRecords(source, rule, lookup, options, sort);
      for (const key of lookup.keys) {
        unanswered.delete(key);
        if (!isWhole) unsettled.set(key, { reason: 'too_many_records' });
      }
    }
  } catch (cause) {
    for (const key of unanswered) unsettled.set(key, { reason: 'lookup_failed', cause });
  }
  for (const key of found.keys()) unsettled.delete(key);
  return { found, unsettled };
}

/** Gives every record of one of the lookup's keys. False when there are more pages than are read. */
async function readRecords(
  source: LookupOperation,
  { records, recordKey }: Reconciliation,
  lookup: Lookup,
  options: CallOptions,
  give: (key: string, record: Data) => void,
): Promise<boolean> {
  const wanted = new Set(lookup.keys);
  let pages = 0;
  let lastPage = new Set<string>();
  for await (const page of answers(source, lookup.input, options)) {
    const thisPage = new Set<string>();
    for (const record of recordsIn(source, page, records)) {
      const text = JSON.stringify(record);
      thisPage.add(text);
      // A record that is made meanwhile pushes another to the next page, and then that one is here twice.
      if (lastPage.has(text)) continue;
      const keys = new Set(allAtPointer(record, recordKey).map((value) => scalarText(value)));
      for (const key of keys) if (key !== undefined && wanted.has(key)) give(key, record);
    }
    lastPage = thisPage;
    pages += 1;
    if (pages === mostPages) return false;
  }
  return true;
}

/**
 * Reads to the end. A walk ends at a page without records, which it does not give; where that page counts more than there were, some are kept back, and
 * the end proves nothing.
 */
async function* answers(
  source: LookupOperation,
  input: unknown,
  options: CallOptions,
): AsyncGenerator<CallResult<Data>, void, void> {
  const { pagination } = source.operation;
  if (pagination === undefined) {
    yield await source.call(input, options);
    return;
  }
  let last: CallResult<Data> | undefined;
  const call: LookupOperation['call'] = async (...given) => {
    last = await source.call(...given);
    return last;
  };
  let seen = 0;
  for await (const page of pagesOf({ ...source, call }, input, options)) {
    seen += allAtPointer(page.data, pagination.records).flat().length;
    yield page;
  }
  if (last && (countedIn(pagination.total, last.data) ?? 0) > seen)
    throw malformed(source, last, 'fewer records than it counts');
}

function recordsIn(source: LookupOperation, page: CallResult<Data>, pointer: string): Data[] {
  const lists = allAtPointer(page.data, pointer).filter((list) => list !== null);
  if (lists.every(Array.isArray)) return lists.flat().filter(isObject);
  throw malformed(source, page, `something else than a list at ${pointer}`);
}

function malformed(
  { vendor, operation }: LookupOperation,
  { response }: CallResult<Data>,
  problem: string,
): MalformedResponseError {
  return new MalformedResponseError({ vendor, operation: operation.id, status: response.status, problem });
}
