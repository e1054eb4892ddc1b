import type { Envelope } from './document.js';
import type { IdSource } from './id-source.js';
import { loadExamples } from './load-examples.js';
import type { Operation } from './specification.js';

type Members = Readonly<Record<string, unknown>>;

/** Read once: the examples of the documents do not change while a process runs. */
const examples = new Map<string, Members>();

/**
 * What the document shows as the answer to a request that succeeds, for an operation without state. An id that the request
 * names is repeated, and one that looks random is a new one; everything else is as printed.
 */
export function exampleAnswer(operation: Operation, request: Members, ids: IdSource): object {
  const { vendor, operationId, envelope } = operation;
  const key = `${vendor}/${operationId}`;
  const example = examples.get(key) ?? findSuccess(operation);
  examples.set(key, example);
  const renewed = Object.entries(example).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value];
    if (/I[dD]$/.test(name) && typeof request[name] === 'string') return [name, request[name]];
    return [name, envelope.requestId.includes(name) || /I[dD]$/.test(name) ? renew(value, ids) : value];
  });
  return Object.fromEntries(renewed);
}

function findSuccess({ vendor, operationId, envelope }: Operation): Members {
  const success = loadExamples(vendor, operationId, 'response').find(({ value }) =>
    isSuccess(value, envelope),
  );
  if (!success) throw new Error(`The document of ${vendor} has no example of an answer to ${operationId}`);
  return success.value;
}

export function isSuccess(answer: Members, { code, success, codeOptional, requires = [] }: Envelope): boolean {
  const field = code.find((name) => Object.hasOwn(answer, name));
  if (field !== undefined) return success.includes(String(answer[field]));
  return codeOptional === true && requires.every((name) => Object.hasOwn(answer, name));
}

function renew(value: string, ids: IdSource): string {
  if (/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/.test(value)) return ids.uuid();
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return ids.uuid().toLowerCase();
  return /^[0-9a-f]{8,}$/.test(value) ? ids.hex().slice(0, value.length) : value;
}
