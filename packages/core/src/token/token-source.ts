import type { TokenUse } from '../operation.js';
import type { FetchedToken } from './token-cache.js';
import type { TokenCall } from './with-token.js';

/** What a client offers to the source of its tokens. */
export interface TokenHost {
  readonly vendor: string;
  readonly now: () => Date;
  /** Calls an operation of the client with no input of the caller's, and with these credentials. Throws for one that the client does not have. */
  readonly call: (operationId: string, credentials: unknown) => Promise<TokenAnswer>;
}

/** The part of a call's result in which a token is looked for. */
export interface TokenAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly requestId: string | undefined;
  readonly response: { readonly status: number };
}

/** Sends with a token; made once per client, so that its calls share one token. */
export type SendWithToken = <T>(
  token: TokenUse,
  call: TokenCall,
  send: (value: string) => Promise<T>,
) => Promise<T>;

/** Reads the token out of the answer of the token operation; undefined when there is none in it. */
export type ReadToken = (data: Readonly<Record<string, unknown>>) => FetchedToken | undefined;

/** Makes the sender of one client. A vendor without tokens has no source, and its bundle nothing of this. */
export type TokenSource = (host: TokenHost) => SendWithToken;
