import type { ErrorCategory } from './error-category.js';

/** What an operation does at the vendor. Only `reads` may be sent again without further proof. */
export type Effect = 'reads' | 'writes' | 'dials';

/** Where an answer carries its verdict: the first listed field that is present counts. */
export interface Envelope {
  readonly code: readonly string[];
  /** Code values that mean success, compared as text: vendors send `0` and `"0"` for the same thing. */
  readonly success: readonly string[];
  readonly message: readonly string[];
  readonly requestId: readonly string[];
  /** The vendor may leave the code out; then an answer with all fields of `requires` is a success. */
  readonly codeOptional?: boolean;
  readonly requires?: readonly string[];
}

/** A token that the client fetches by an operation of its own and puts into the request body. */
export interface TokenUse {
  readonly operation: string;
  /** JSON pointer into the request body. */
  readonly pointer: string;
  /** Vendor codes that say the token is missing, expired or wrong. */
  readonly expiredCodes: readonly string[];
}

/** The natural key that makes a second send recognisable at the vendor. */
export interface Idempotency {
  readonly key: string;
  readonly duplicateCodes?: readonly string[];
  readonly reconcile?: string;
}

/** A value that never varies, filled in when the caller leaves it out. The pointer goes into the flat input. */
export interface ConstantField {
  readonly pointer: string;
  readonly value: string | number | boolean;
}

/** One row of a vendor's generated operation table. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path on the wire, with `{name}` for path parameters. */
  readonly path: string;
  /** The operation's name on the wire where one path serves them all (RPC vendors). */
  readonly action?: string;
  readonly version?: string;
  readonly parameters: { readonly path: readonly string[]; readonly query: readonly string[] };
  readonly body: 'json' | 'form' | 'none';
  /** Members of the input that travel as JSON inside a text, as pointers: `*` stands for a list's items, inner ones come first. */
  readonly jsonText?: readonly string[];
  /** Which bodies the vendor takes or gives compressed. */
  readonly gzip?: { readonly request?: true; readonly response?: true };
  readonly effect: Effect;
  /** Schemes of `@outdial/signing`, the default first; empty when nothing is signed. */
  readonly signing: readonly string[];
  /** The vendor signs its answers by the same scheme. */
  readonly signsResponse?: true;
  readonly token?: TokenUse;
  readonly envelope: Envelope;
  readonly idempotency?: Idempotency;
  readonly constants: readonly ConstantField[];
  readonly deprecated?: true;
}

/** A vendor's operations by their ids. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** What a vendor's code means. */
export interface ErrorEntry {
  readonly category: ErrorCategory;
  readonly retryable: boolean;
  /** Left out where only some operations were picked, to keep a bundle small. */
  readonly meaning?: string;
  readonly httpStatus?: number;
}

/** A vendor's codes. An operation's own table stands before the shared one: some vendors reuse a code. */
export interface ErrorTables {
  readonly shared: Readonly<Record<string, ErrorEntry>>;
  readonly operations: Readonly<Record<string, Readonly<Record<string, ErrorEntry>>>>;
}
