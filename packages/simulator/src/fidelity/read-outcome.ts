import type { Answer } from './send-request.js';
import type { DocumentedOperation } from './vendor-document.js';

export interface Outcome {
  isSuccess: boolean;
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

export function readOutcome({ envelope, categories }: DocumentedOperation, { status, body }: Answer): Outcome {
  const members = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const field = envelope.code.find((name) => Object.hasOwn(members, name) && members[name] !== null);
  const code = field === undefined ? undefined : String(members[field]);
  const isWhole =
    envelope.codeOptional === true && (envelope.requires ?? []).every((name) => Object.hasOwn(members, name));
  const isSuccess = status < 300 && (code === undefined ? isWhole : envelope.success.includes(code));
  return { isSuccess, code, category: isSuccess ? undefined : categoryOf(code, status, categories) };
}

function categoryOf(
  code: string | undefined,
  status: number,
  categories: ReadonlyMap<string, string>,
): string | undefined {
  if (code === undefined) return statusCategories[status];
  // `MissingInstanceId` stands in the table as `MissingParameter`.
  const general = code.replace(/^(Missing|Invalid)[A-Z]\w*$/, '$1Parameter');
  return categories.get(code) ?? categories.get(general);
}
