import { abortable } from '../abortable.js';
import { AbortedError } from '../errors/network-error.js';
import { OutdialError } from '../errors/outdial-error.js';
import type { VendorError } from '../errors/vendor-error.js';
import type { TokenUse } from '../operation.js';
import type { TokenCache } from './token-cache.js';

/** The call that wants a token. */
export interface TokenCall {
  readonly vendor: string;
  readonly operation: string;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends with the cached token. When the vendor says that the token is no good it refused the request unread, so sending it
 * once more with a new token is safe whatever the operation does.
 */
export async function withToken<T>(
  tokens: TokenCache,
  token: TokenUse,
  call: TokenCall,
  send: (value: string) => Promise<T>,
): Promise<T> {
  const value = await waitForToken(tokens, call);
  try {
    return await send(value);
  } catch (error) {
    if (!isTokenRefusal(error, token)) throw error;
    tokens.invalidate(value);
    return send(await waitForToken(tokens, call));
  }
}

/** The request for the token serves other calls too, so an abort ends the waiting and not the request. */
async function waitForToken(tokens: TokenCache, { vendor, operation, signal }: TokenCall): Promise<string> {
  if (signal === undefined) return tokens.get();
  const aborted = (): AbortedError =>
    new AbortedError({ vendor, operation, outcome: 'rejected', cause: signal.reason });
  if (signal.aborted) throw aborted();
  try {
    return await abortable(tokens.get(), signal);
  } catch (error) {
    throw signal.aborted ? aborted() : error;
  }
}

function isTokenRefusal(error: unknown, token: TokenUse): boolean {
  return OutdialError.isOutdialError(error) && error.code === 'vendor_error'
    ? token.expiredCodes.includes((error as VendorError).vendorCode)
    : false;
}
