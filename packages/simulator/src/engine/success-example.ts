import type { Envelope } from './document.js';
import { loadExamples } from './load-examples.js';
import type { Operation } from './specification.js';

type Members = Readonly<Record<string, unknown>>;

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
