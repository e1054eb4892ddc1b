import { ConnectionError } from '../errors/network-error.js';
import type { Operation } from '../operation.js';

/** System codes that prove that no byte of the request left: nobody was there to take it. */
const neverSentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Turns whatever `fetch` threw into a ConnectionError that says whether the request may have arrived. */
export function connectionError(vendor: string, operation: Operation, cause: unknown): ConnectionError {
  const codes = systemCodes(cause);
  const neverSent = codes.length > 0 && codes.every((code) => neverSentCodes.has(code));
  return new ConnectionError({
    vendor,
    operation: operation.id,
    outcome: neverSent ? 'rejected' : 'unknown',
    ...(codes[0] === undefined ? {} : { reason: codes[0] }),
    cause,
  });
}

/** `fetch failed` hides the reason in `cause`, several addresses of one host in `errors`. */
function systemCodes(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  const inner = Array.isArray(errors) ? errors.flatMap((each) => systemCodes(each, depth + 1)) : [];
  if (inner.length > 0) return inner;
  if (typeof code === 'string') return [code];
  return systemCodes(cause, depth + 1);
}
