import { OutdialError } from '../errors/outdial-error.js';
import type { VendorError } from '../errors/vendor-error.js';
import type { TokenUse } from '../operation.js';
import type { TokenCache } from './token-cache.js';

/** The call that wants a token. */
export interface TokenCall {
  /** Those of the account whose token is wanted. */
  readonly credentials: unknown;
  /** Waits for the token no longer than the call may last. */
  readonly wait: <T>(work: () => Promise<T>) => Promise<T>;
  /** Told that the vendor refused the token, before the request is sent with a new one. */
  readonly onRefusal: (error: OutdialError) => void;
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
  const value = await call.wait(() => tokens.get());
  try {
    return await send(value);
  } catch (error) {
    if (!isTokenRefusal(error, token)) throw error;
    tokens.invalidate(value);
    const renewed = await call.wait(() => tokens.get());
    call.onRefusal(error);
    return send(renewed);
  }
}

function isTokenRefusal(error: unknown, token: TokenUse): error is VendorError {
  return (
    OutdialError.isOutdialError(error) &&
    error.code === 'vendor_error' &&
    token.expiredCodes.includes((error as VendorError).vendorCode)
  );
}
