/** Exactly what must go over the wire. */
export interface SignedRequest {
  /** Percent-encoded, without the "?"; may be "". */
  query: string;
  headers: Record<string, string>;
  body: string | Uint8Array | undefined;
}

/** What a server (simulator, webhook receiver) or a client (response) got, untouched. */
export interface ReceivedRequest {
  method: string;
  /** Path with its optional query, or an absolute URL. */
  url: string;
  /** Names in any case; an array holds one value per occurrence of the header. */
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The raw bytes, before any decoding. */
  body: Uint8Array;
}

/** Why a request was refused. The README says what each one means. */
export type VerificationFailure =
  | 'missing_header'
  | 'malformed_header'
  | 'missing_parameter'
  | 'malformed_parameter'
  | 'unsupported_algorithm'
  | 'unknown_account'
  | 'missing_security_token'
  | 'security_token_mismatch'
  | 'expired'
  | 'from_the_future'
  | 'body_mismatch'
  | 'signature_mismatch';

export type Verification =
  | { ok: true }
  | {
      ok: false;
      reason: VerificationFailure;
      /** The header or parameter concerned, never a value. */
      subject?: string;
    };

/** The edges of `sign`: left out, they are the machine's clock and `crypto.randomUUID`. */
export interface SigningContext {
  now?: () => Date;
  nonce?: () => string;
}

export interface VerifyOptions {
  now?: () => Date;
  /**
   * How far the request's time may lie from `now`, in seconds and in either direction. Left out: the scheme's own
   * default. `Infinity` switches the check off, 0 allows the same second only.
   */
  maxSkewSeconds?: number;
}

export interface Explanation {
  scheme: string;
  /** Every intermediate string in the order of its making. Secrets are masked; the request's own data is not. */
  steps: { name: string; value: string }[];
  /**
   * The right signature of what was received, absent parts counting as empty; "" when it is too broken to have one.
   * Never show it to a caller.
   */
  expectedSignature: string;
  receivedSignature: string | undefined;
  verification: Verification;
}

export interface SigningScheme<
  Unsigned,
  Credentials,
  Context extends SigningContext = SigningContext,
  Options extends VerifyOptions = VerifyOptions,
> {
  readonly name: string;
  /** Pure and synchronous. Throws `TypeError` for credentials or a request that cannot be signed. */
  sign(request: Unsigned, credentials: Credentials, context?: Context): SignedRequest;
  /** Never throws for what was received; throws `TypeError` for unusable credentials or options. */
  verify(request: ReceivedRequest, credentials: Credentials, options?: Options): Verification;
  /** Every intermediate string of a signed request as received or sent, the secret masked. Throws as `verify` does. */
  explain(request: ReceivedRequest, credentials: Credentials, options?: Options): Explanation;
}
