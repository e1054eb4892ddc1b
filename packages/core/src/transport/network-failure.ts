import { ConnectionError } from '../errors/network-error.js';
import type { Operation } from '../operation.js';
import { safeCause } from '../redaction/safe-cause.js';
import { isCertificateProblem } from './certificate-problem.js';
import { provesNeverSent } from './never-sent.js';

/** What is known of one failure under the error that `fetch` threw. */
interface Fault {
  readonly code: string | undefined;
  /** No byte of the request left. */
  readonly neverSent: boolean;
}

/** System calls that come before a connection is there. A code such as `ETIMEDOUT` alone may also come from reading the answer. */
const systemCallsBefore = new Set(['connect', 'getaddrinfo']);

/** Codes that no connection ends with once it is there, for a `fetch` that keeps the system call to itself. */
const codesBefore = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/**
 * Turns whatever `fetch` threw into a ConnectionError that says whether the request may have arrived. A certificate that is refused will be
 * refused again, so that error is not `retryable`. Its cause is a copy without what quotes the request.
 */
export function connectionError(
  vendor: string,
  operation: Operation,
  cause: unknown,
  quotes: (text: string) => boolean,
): ConnectionError {
  const faults = faultsIn(cause);
  const [code] = faults.flatMap((fault) => fault.code ?? []);
  return new ConnectionError({
    vendor,
    operation: operation.id,
    outcome: faults.length > 0 && faults.every(({ neverSent }) => neverSent) ? 'rejected' : 'unknown',
    retryable: code === undefined || !isCertificateProblem(code),
    ...(code === undefined || quotes(code) ? {} : { reason: code }),
    cause: safeCause(cause, quotes),
  });
}

/** `fetch failed` hides the reason in `cause`, several addresses of one host in `errors`. */
function faultsIn(error: unknown, neverSent = false, depth = 0): Fault[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { code, syscall, cause, errors } = error as Record<string, unknown>;
  const isBefore = neverSent || provesNeverSent(error);
  const inner = Array.isArray(errors) ? errors.flatMap((each) => faultsIn(each, isBefore, depth + 1)) : [];
  if (inner.length > 0) return inner;
  if (typeof code === 'string') return [{ code, neverSent: isBefore || isCodeBefore(code, syscall) }];
  const below = faultsIn(cause, isBefore, depth + 1);
  return below.length > 0 || !isBefore ? below : [{ code: undefined, neverSent: true }];
}

function isCodeBefore(code: string, syscall: unknown): boolean {
  return codesBefore.has(code) || systemCallsBefore.has(String(syscall)) || isCertificateProblem(code);
}
