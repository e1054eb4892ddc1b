import type { Answer } from './send-request.js';
import { type DocumentedOperation, errorOf } from './vendor-document.js';

export interface Outcome {
  /** `other` is an answer that is neither in the vendor's terms, such as a redirection or a page of a proxy. */
  kind: 'success' | 'refused' | 'other';
  /** As text; undefined when the answer has none. */
  code: string | undefined;
  /** Of a refusal, by the document's table of errors. */
  category: string | undefined;
}

/** What a plain HTTP status says when the body has no code. */
const statusCategories: Readonly<Record<number, string>> = {
  400: 'invalid_request',
  401: 'authentication',
  403: 'permission',
  404: 'not_found',
  429: 'rate_limited',
};

export function readOutcome(operation: DocumentedOperation, { status, body }: Answer): Outcome {
  const { envelope } = operation;
  const members = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const field = envelope.code.find((name) => Object.hasOwn(members, name) && members[name] !== null);
  const code = field === undefined ? undefined : String(members[field]);
  const isWhole =
    envelope.codeOptional === true && (envelope.requires ?? []).every((name) => Object.hasOwn(members, name));
  const isSuccess = status < 300 && (code === undefined ? isWhole : envelope.success.includes(code));
  if (isSuccess) return { kind: 'success', code, category: undefined };
  const category = categoryOf(operation, code, status);
  return { kind: (code ?? category) ? 'refused' : 'other', code, category };
}

function categoryOf(
  operation: DocumentedOperation,
  code: string | undefined,
  status: number,
): string | undefined {
  return code === undefined ? statusCategories[status] : errorOf(operation, code)?.category;
}
