import type { Operation } from '@outdial/core';

/** How well a fact is known; `specs/README.md` says what each word means. */
export type Standing = 'documented' | 'sample' | 'related' | 'inferred';

export interface SourceNote {
  readonly ref?: string | readonly string[];
  readonly standing: Standing;
  readonly note?: string;
}

export interface RegisteredSource {
  readonly title: string;
  readonly address?: string;
  readonly date?: string;
  readonly language?: string;
  readonly completeness: 'whole' | 'partial';
  readonly note?: string;
}

/** What may stand at every extension. */
export interface Annotated {
  readonly note?: string;
  readonly 'x-source'?: SourceNote;
}

export interface KnownValue {
  readonly value: string | number;
  readonly group?: string;
  readonly meaning: string;
  readonly 'x-source'?: SourceNote;
}

export interface Limit extends Annotated {
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly beyond: 'rejects' | 'truncates' | 'unknown';
  readonly code?: string;
}

export interface TokenUse {
  readonly operation: string;
  readonly pointer: string;
  readonly expiredCodes: readonly string[];
}

export interface Signing extends Annotated {
  readonly schemes: readonly string[];
  readonly parts?: Readonly<Record<string, string>>;
  readonly token?: TokenUse;
  /** The vendor signs its answers by the same scheme. */
  readonly response?: true;
}

export interface Envelope extends Annotated {
  readonly code: readonly string[];
  readonly success: readonly string[];
  readonly message: readonly string[];
  readonly requestId: readonly string[];
  readonly codeOptional?: boolean;
  readonly requires?: readonly string[];
}

export interface ErrorCode extends Annotated {
  readonly category: string;
  readonly retryable: boolean;
  readonly meaning: string;
  readonly httpStatus?: number;
  /** What the client can do about it. */
  readonly remedy?: 'clock';
  /** A request so answered may have taken effect, although its category would say that it has not. */
  readonly outcome?: 'unknown';
}

export type ErrorTable = Readonly<Record<string, ErrorCode>>;

export interface Idempotency extends Annotated {
  readonly key: string;
  readonly duplicateCodes?: readonly string[];
  /** The vendor refuses a second request with the same key. Of use only where documented, so it has a source of its own. */
  readonly refusesDuplicates?: { readonly 'x-source': SourceNote };
  readonly reconcile?: Reconciliation;
}

type IdempotencyRow = NonNullable<Operation['idempotency']>;

/** How a lost answer is settled: the row that the client has of it, and what is known of it. */
export type Reconciliation = NonNullable<IdempotencyRow['reconcile']> & Annotated;

/** How a list is read page by page: the row that the client has of it, and what is known of it. */
export type Pagination = NonNullable<Operation['pagination']> & Annotated;

export interface Wire extends Annotated {
  readonly path: string;
  readonly version: string;
}

/** Where the address comes from that a webhook is sent to: a field of a request, or a place in the vendor's console. */
export interface Delivery extends Annotated {
  readonly operation?: string;
  readonly pointer?: string;
  readonly console?: string;
}

export type Effect = 'reads' | 'writes' | 'dials';
