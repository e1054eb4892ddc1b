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

/** The natural key of a request, by which the vendor's records are searched for it. */
export interface Idempotency {
  /** Dotted path into the flat input; lists on the way are walked, so that one request may have many keys. */
  readonly key: string;
  /** Codes that a second request with the same key is refused with. They prove nothing about the first one. */
  readonly duplicateCodes?: readonly string[];
  /** It is documented that the vendor refuses a second request with the same key: sending again does no harm. */
  readonly refusesDuplicates?: true;
  readonly reconcile?: Reconciliation;
}

/** How to ask the vendor whether it has a request whose answer was lost. All pointers are JSON pointers. */
export interface Reconciliation {
  /** The operation to ask by; it reads. */
  readonly operation: string;
  readonly input: readonly LookupMember[];
  /** The list of records in its answer. */
  readonly records: string;
  /** The key in a record. `*` stands for every item of a list. */
  readonly recordKey: string;
  /** What a record must agree in with the request, for it to be the record of this request. */
  readonly matches?: readonly RecordMatch[];
  /** The vendor may have the request although the lookup does not show it, so that only a record proves something. */
  readonly absence?: 'unproven';
  /** Members of the request's own answer that a record gives back. */
  readonly answer?: readonly { readonly pointer: string; readonly record: string }[];
}

/** One member of the lookup's flat input, and where it comes from. */
export type LookupMember = {
  readonly pointer: string;
} /** All keys of the request as a list, at most so many in one lookup. */ & (
  | { readonly from: 'keys'; readonly most?: number }
  /** One key, cut after so many characters; there is a lookup for each. */
  | { readonly from: 'key'; readonly maxLength?: number }
  /** A member of the request itself; left out where the request has none. */
  | { readonly from: 'request'; readonly request: string }
  | { readonly from: 'constant'; readonly value: string | number | boolean }
  /** When the request was sent, moved by so many seconds to both sides of it: a window. */
  | { readonly from: 'time'; readonly shiftSeconds: number; readonly form: TimeForm }
);

/** How a vendor writes a time. Local ones are written in `zone`, an IANA name. */
export type TimeForm =
  | { readonly as: 'epoch_seconds' | 'epoch_milliseconds' }
  | { readonly as: 'local'; readonly zone: string };

/** One thing in which a record agrees with the request. */
export type RecordMatch = {
  readonly record: string;
} /** The record's value is that of the request, compared as text; or how many items the request has there. */ & (
  | { readonly request: string; readonly as?: 'count' }
  | { readonly oneOf: readonly (string | number | boolean)[] }
  /** The record's value goes with the value that the request has there. */
  | { readonly request: string; readonly values: Readonly<Record<string, readonly (string | number)[]>> }
  /** The record was made after the request was sent, with so many seconds of tolerance for clocks. */
  | { readonly madeWithinSeconds: number; readonly form: TimeForm }
);

/** How a list is read page by page. Pointers go into the flat input and into the answer. */
export interface Pagination {
  /** `page` counts pages, `offset` counts records. */
  readonly style: 'page' | 'offset';
  readonly position: string;
  /** What the first page is called: 0 or 1 for pages, 0 for offsets. */
  readonly first: number;
  readonly size: string;
  /** Records of a page when the caller does not say. */
  readonly defaultSize: number;
  /** Documented most; left out where none is. */
  readonly maxSize?: number;
  readonly records: string;
  /** Where the answer counts all records, if it does. */
  readonly total?: string;
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
  /** Members of the body that are lists of objects and may be long, as pointers into the flat input. */
  readonly lists?: readonly string[];
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
  readonly pagination?: Pagination;
  readonly constants: readonly ConstantField[];
  readonly deprecated?: true;
}

/** A vendor's operations by their ids. */
export type OperationTable = Readonly<Record<string, Operation>>;

/** What a vendor's code means. */
export interface ErrorEntry {
  readonly category: ErrorCategory;
  readonly retryable: boolean;
  /** What the client can do about it: correct its clock by the vendor's time. */
  readonly remedy?: 'clock';
  /** A request so answered may have taken effect, although its category would say that it has not. */
  readonly outcome?: 'unknown';
  /** Left out where only some operations were picked, to keep a bundle small. */
  readonly meaning?: string;
  readonly httpStatus?: number;
}

/** A vendor's codes. An operation's own table stands before the shared one: some vendors reuse a code. */
export interface ErrorTables {
  readonly shared: Readonly<Record<string, ErrorEntry>>;
  readonly operations: Readonly<Record<string, Readonly<Record<string, ErrorEntry>>>>;
}
