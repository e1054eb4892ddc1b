import { isDeepStrictEqual } from 'node:util';
import { OutdialError } from '../errors/outdial-error.js';
import { MalformedResponseError } from '../errors/response-error.js';
import type { TokenUse } from '../operation.js';
import { createTokenCache, type FetchedToken, type TokenCache } from './token-cache.js';
import type { ReadToken, TokenHost, TokenSource } from './token-source.js';
import { withToken } from './with-token.js';

/** Tokens that the client fetches by an operation of its own, keeps, and renews before they expire: one, of those credentials that were used last. */
export function fetchedTokens(read: ReadToken): TokenSource {
  return (host) => {
    let cache: TokenCache | undefined;
    let owner: unknown;
    return (token, call, send) => {
      const { credentials } = call;
      if (cache === undefined || !isDeepStrictEqual(owner, credentials)) {
        owner = credentials;
        cache = createTokenCache(() => fetchToken(host, token, read, credentials), host.now);
      }
      return withToken(cache, token, call, send);
    };
  };
}

async function fetchToken(
  host: TokenHost,
  token: TokenUse,
  read: ReadToken,
  credentials: unknown,
): Promise<FetchedToken> {
  try {
    const { data, requestId, response } = await host.call(token.operation, credentials);
    const fetched = read(data);
    if (fetched !== undefined) return fetched;
    throw new MalformedResponseError({
      vendor: host.vendor,
      operation: token.operation,
      status: response.status,
      ...(requestId === undefined ? {} : { requestId }),
      problem: 'JSON that holds no token',
    });
  } catch (error) {
    // What the token was wanted for has not left, so whatever went wrong here took no effect.
    if (OutdialError.isOutdialError(error)) Object.assign(error, { outcome: 'rejected' });
    throw error;
  }
}
