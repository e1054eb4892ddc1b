import { typesOf } from './schema-node.js';
import type { Operation } from './specification.js';
import { successExample } from './success-example.js';

export interface Outcome {
  /** As in the vendor's table of codes. */
  code: string;
  message: string;
  requestId?: string;
}

/**
 * An answer in the envelope that the document gives this operation: its own names for code, message and request id, and the
 * code as text or number as the document shows it. Of `members` what the document has; without them all that it requires is
 * there, and empty.
 */
export function envelopeAnswer(operation: Operation, outcome: Outcome, members?: object): object {
  const { answer, envelope } = operation;
  const nameOf = (names: readonly string[]) => names.find((name) => Object.hasOwn(answer.properties, name));
  const code = nameOf(envelope.code);
  const message = nameOf(envelope.message);
  const requestId = nameOf(envelope.requestId);
  const alternatives = [...envelope.code, ...envelope.message];
  const rest = Object.entries(members ? answer.prune(members) : answer.empty());
  return {
    ...(code !== undefined && { [code]: isText(operation, code) ? outcome.code : Number(outcome.code) }),
    ...(message !== undefined && { [message]: outcome.message }),
    ...(requestId !== undefined && outcome.requestId !== undefined && { [requestId]: outcome.requestId }),
    ...Object.fromEntries(rest.filter(([name]) => name !== requestId && !alternatives.includes(name))),
  };
}

function isText(operation: Operation, field: string): boolean {
  const shown = successExample(operation)?.[field];
  return shown === undefined
    ? typesOf(operation.answer.properties[field] ?? {}).includes('string')
    : typeof shown === 'string';
}
