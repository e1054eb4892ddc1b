import type { ErrorCategory } from './error-category.js';
import type { OutdialError } from './errors/outdial-error.js';
import { EmptyResponseError, HttpStatusError, MalformedResponseError } from './errors/response-error.js';
import { VendorError } from './errors/vendor-error.js';
import type { Envelope, ErrorEntry, ErrorTables, Operation } from './operation.js';
import type { RawResponse } from './transport/raw-response.js';

type Body = Readonly<Record<string, unknown>>;

/** A judged success: the parsed body and the vendor's request id. */
export interface Accepted {
  readonly data: Body;
  readonly requestId: string | undefined;
}

/** Codes after which the vendor may have done what it was asked before it failed. */
const openEndedCategories: ReadonlySet<ErrorCategory> = new Set<ErrorCategory>(['server', 'unknown']);

/**
 * Reads the verdict out of an answer. An error code inside HTTP 200 is an error; success needs the vendor's own word for it.
 * @throws VendorError, HttpStatusError, MalformedResponseError, EmptyResponseError
 */
export function judgeResponse(
  vendor: string,
  operation: Operation,
  tables: ErrorTables,
  raw: RawResponse,
): Accepted {
  const facts = { vendor, operation: operation.id, status: raw.status };
  const isHttpSuccess = raw.status >= 200 && raw.status < 300;
  const fail = (error: OutdialError): OutdialError =>
    isHttpSuccess ? error : new HttpStatusError({ ...facts, category: categoryOfStatus(raw.status) });

  if (raw.text.trim() === '') throw fail(new EmptyResponseError(facts));
  const body = parseObject(raw.text);
  if (body === undefined) throw fail(new MalformedResponseError({ ...facts, problem: describe(raw.text) }));

  const { envelope } = operation;
  const requestId = textOf(body, envelope.requestId);
  const vendorCode = textOf(body, envelope.code);
  const succeeded =
    vendorCode === undefined ? isComplete(envelope, body) : envelope.success.includes(vendorCode);
  if (vendorCode !== undefined && !succeeded)
    throw vendorError(vendor, operation, tables, raw, body, vendorCode);
  if (!succeeded || !isHttpSuccess) {
    throw fail(
      new MalformedResponseError({
        ...facts,
        ...optional({ requestId }),
        problem: 'JSON that holds no result code',
      }),
    );
  }
  return { data: body, requestId };
}

function vendorError(
  vendor: string,
  operation: Operation,
  tables: ErrorTables,
  raw: RawResponse,
  body: Body,
  vendorCode: string,
): VendorError {
  const entry = lookUp(tables, operation.id, vendorCode);
  const fallback = raw.status >= 400 ? categoryOfStatus(raw.status) : 'unknown';
  const category = entry?.category ?? fallback;
  return new VendorError({
    vendor,
    operation: operation.id,
    category,
    retryable: entry?.retryable ?? false,
    outcome: openEndedCategories.has(category) ? 'unknown' : 'rejected',
    status: raw.status,
    vendorCode,
    ...optional({
      requestId: textOf(body, operation.envelope.requestId),
      meaning: entry?.meaning,
      vendorMessage: textOf(body, operation.envelope.message),
    }),
  });
}

/** A code that is not listed takes the row of its nearest dotted ancestor: `Throttling.Burst` that of `Throttling`. */
function lookUp(tables: ErrorTables, operationId: string, code: string): ErrorEntry | undefined {
  const own = tables.operations[operationId] ?? {};
  for (let name = code; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const entry = ownProperty(own, name) ?? ownProperty(tables.shared, name);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

function ownProperty<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function categoryOfStatus(status: number): ErrorCategory {
  if (status === 401) return 'authentication';
  if (status === 403) return 'permission';
  if (status === 404) return 'not_found';
  if (status === 409) return 'conflict';
  if (status === 429) return 'rate_limited';
  if (status === 503) return 'unavailable';
  if (status >= 500) return 'server';
  return status >= 400 ? 'invalid_request' : 'protocol';
}

function parseObject(text: string): Body | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : undefined;
  } catch {
    return undefined;
  }
}

/** Names the kind of text without quoting it: it may hold a phone number. */
function describe(text: string): string {
  const start = text.trimStart();
  if (start.startsWith('<'))
    return /^<(!doctype html|html)/i.test(start) ? 'HTML instead of JSON' : 'markup instead of JSON';
  return start.startsWith('{') ? 'truncated or malformed JSON' : 'text instead of a JSON object';
}

/** The first listed field that is there and holds a scalar, as text. */
function textOf(body: Body, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = ownProperty(body, name);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      return String(value).trim();
  }
  return undefined;
}

function isComplete(envelope: Envelope, body: Body): boolean {
  if (envelope.codeOptional !== true) return false;
  return (envelope.requires ?? []).every(
    (name) => ownProperty(body, name) !== undefined && body[name] !== null,
  );
}

function optional<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;
}
