import type { Envelope } from './document.js';
import type { IdSource } from './id-source.js';
import { loadExamples } from './load-examples.js';
import type { Operation } from './specification.js';

type Members = Readonly<Record<string, unknown>>;

/**
 * What the document shows as the answer to a request that succeeds, for an operation without state. An id that the request
 * names is repeated, and one that looks random is a new one; everything else is as printed.
 */
export function exampleAnswer(operation: Operation, request: Members, ids: IdSource): object {
  const { vendor, operationId, envelope } = operation;
  const example = successExample(operation);
  if (!example) throw new Error(`The document of ${vendor} has no example of an answer to ${operationId}`);
  const renewed = Object.entries(example).map(([name, value]) => {
    const isId = /I[dD]$/.test(name) || envelope.requestId.includes(name);
    if (typeof value !== 'string' || !isId) return [name, value];
    return [name, typeof request[name] === 'string' ? request[name] : renew(value, ids)];
  });
  return Object.fromEntries(renewed);
}

/** Read once: the examples of the documents do not change while a process runs. */
const examples = new Map<string, Members | undefined>();

/** The first example of an answer whose code means success; undefined when the document has none. */
export function successExample({ vendor, operationId, envelope }: Operation): Members | undefined {
  const key = `${vendor}/${operationId}`;
  if (!examples.has(key)) {
    const answers = loadExamples(vendor, operationId, 'response').map(({ value }) => value);
    examples.set(
      key,
      answers.find((answer) => isSuccess(answer, envelope)),
    );
  }
  return examples.get(key);
}

function isSuccess(answer: Members, { code, success, codeOptional, requires = [] }: Envelope): boolean {
  const field = code.find((name) => Object.hasOwn(answer, name));
  if (field !== undefined) return success.includes(String(answer[field]));
  return codeOptional === true && requires.every((name) => Object.hasOwn(answer, name));
}

function renew(value: string, ids: IdSource): string {
  if (/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/.test(value)) return ids.uuid();
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return ids.uuid().toLowerCase();
  return /^[0-9a-f]{8,}$/.test(value) ? ids.hex().slice(0, value.length) : value;
}
