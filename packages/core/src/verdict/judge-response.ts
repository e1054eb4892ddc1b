import type { ErrorCategory } from '../error-category.js';
import type { OutdialError } from '../errors/outdial-error.js';
import { EmptyResponseError, HttpStatusError, MalformedResponseError } from '../errors/response-error.js';
import { VendorError } from '../errors/vendor-error.js';
import type { ErrorTables, Operation } from '../operation.js';
import { parseJson } from '../parse-json.js';
import type { RawResponse } from '../transport/raw-response.js';
import { isObject } from '../validation/is-object.js';
import { categoryOfStatus, isHttpSuccess, outcomeOfStatus } from './http-status.js';
import { lookUpCode } from './look-up-code.js';
import { codeOf, idOf, isComplete, textOf, unreadableCode } from './read-envelope.js';

type Body = Readonly<Record<string, unknown>>;

/** A judged success: the parsed body and the vendor's request id. */
export interface Accepted {
  readonly data: Body;
  readonly requestId: string | undefined;
}

/** Codes after which the vendor may have done what it was asked before it failed. */
const openEndedCategories: ReadonlySet<ErrorCategory> = new Set<ErrorCategory>(['server', 'unknown']);

/**
 * Reads the verdict out of an answer, whose body may have been `read` from something other than JSON. An error code inside
 * HTTP 200 is an error; success needs the vendor's own word for it.
 * @throws VendorError, HttpStatusError, MalformedResponseError, EmptyResponseError
 */
export function judgeResponse(
  vendor: string,
  operation: Operation,
  tables: ErrorTables,
  raw: RawResponse,
  read?: unknown,
): Accepted {
  const { status, text } = raw;
  const { envelope } = operation;
  const facts = { vendor, operation: operation.id, status };
  const body = isObject(read) ? read : parseObject(text);
  if (body === undefined) {
    if (text.trim() === '') throw orStatus(new EmptyResponseError(facts));
    throw orStatus(new MalformedResponseError({ ...facts, problem: describe(text) }));
  }
  const requestId = idOf(body, envelope.requestId);
  const code = codeOf(body, envelope.code);
  // Of most answers nothing more has to be known.
  if (typeof code === 'string' && envelope.success.includes(code) && isHttpSuccess(status))
    return { data: body, requestId };
  const answerFacts = requestId === undefined ? facts : { ...facts, requestId };
  if (code === unreadableCode) {
    const problem = 'a result code that is neither a word nor a number';
    throw orStatus(new MalformedResponseError({ ...answerFacts, problem }));
  }
  if (code === undefined && !isComplete(body, envelope)) {
    throw orStatus(new MalformedResponseError({ ...answerFacts, problem: 'data that holds no result code' }));
  }
  if (code !== undefined && !envelope.success.includes(code)) {
    throw vendorError(operation, tables, { ...answerFacts, vendorCode: code }, body);
  }
  // The word for success beside a status of failure leaves open which of the two is right.
  if (!isHttpSuccess(status))
    throw new HttpStatusError({ ...answerFacts, category: categoryOfStatus(status), outcome: 'unknown' });
  return { data: body, requestId };
}

/** Without a verdict of the vendor an HTTP status of failure says more than what is wrong with the body. */
function orStatus(error: OutdialError): OutdialError {
  const { vendor, operation, requestId, status = 0 } = error;
  if (isHttpSuccess(status)) return error;
  return new HttpStatusError({
    vendor,
    status,
    category: categoryOfStatus(status),
    outcome: outcomeOfStatus(status),
    ...optional({ operation, requestId }),
  });
}

function vendorError(
  operation: Operation,
  tables: ErrorTables,
  facts: { vendor: string; status: number; vendorCode: string; requestId?: string },
  body: Body,
): VendorError {
  const { status, vendorCode } = facts;
  const entry = lookUpCode(tables, operation.id, vendorCode);
  const fallback = status >= 400 ? categoryOfStatus(status) : 'unknown';
  const category = entry?.category ?? fallback;
  // A refused token is refused before the request is read, whatever the tables say of the code.
  const isUnread = operation.token?.expiredCodes.includes(vendorCode) === true;
  const isOpenEnded =
    !isUnread &&
    (entry?.outcome === 'unknown' ||
      openEndedCategories.has(category) ||
      (entry === undefined && outcomeOfStatus(status) === 'unknown'));
  return new VendorError({
    ...facts,
    operation: operation.id,
    category,
    retryable: entry?.retryable ?? false,
    outcome: isOpenEnded ? 'unknown' : 'rejected',
    ...optional({
      meaning: entry && (entry.meaning ?? entry.category),
      vendorMessage: textOf(body, operation.envelope.message),
    }),
  });
}

function parseObject(text: string): Body | undefined {
  try {
    const value = parseJson(text);
    return isObject(value) ? value : undefined;
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

function optional<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never;
}
