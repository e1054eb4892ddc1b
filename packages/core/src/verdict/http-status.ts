import type { ErrorCategory } from '../error-category.js';

/** Whether a status is one of 2xx. */
export function isHttpSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** What an HTTP status of failure says, where no code of the vendor does. */
export function categoryOfStatus(status: number): ErrorCategory {
  if (status === 401) return 'authentication';
  if (status === 403) return 'permission';
  if (status === 404) return 'not_found';
  if (status === 408) return 'timeout';
  if (status === 409) return 'conflict';
  if (status === 429) return 'rate_limited';
  if (status === 503) return 'unavailable';
  if (status >= 500) return 'server';
  return status >= 400 ? 'invalid_request' : 'protocol';
}

/**
 * Whether a request so answered certainly took no effect. A redirect may follow a request that was carried out (303 says
 * so), and a 408 may come from a gateway behind which it goes on.
 */
export function outcomeOfStatus(status: number): 'rejected' | 'unknown' {
  return status >= 400 && status < 500 && status !== 408 ? 'rejected' : 'unknown';
}
