import type { Schema, Schemas } from './schema.js';
import type {
  Delivery,
  Effect,
  Envelope,
  ErrorTable,
  Idempotency,
  Limit,
  Pagination,
  RegisteredSource,
  Signing,
  SourceNote,
  Wire,
} from './vocabulary.js';

export interface Reference {
  readonly $ref: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly 'x-filled-by'?: 'client';
  readonly 'x-source'?: SourceNote;
  readonly 'x-limit'?: Limit;
}

export interface MediaType {
  readonly schema?: Schema;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly description?: string;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface Header {
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly 'x-source'?: SourceNote;
}

export interface Response {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface OperationObject {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly 'x-effect'?: Effect;
  readonly 'x-source'?: SourceNote;
  readonly 'x-signing'?: Signing;
  readonly 'x-envelope'?: Envelope;
  readonly 'x-errors'?: ErrorTable;
  readonly 'x-idempotency'?: Idempotency;
  readonly 'x-pagination'?: Pagination;
  readonly 'x-limit'?: Limit;
  readonly 'x-delivery'?: readonly Delivery[];
  /** Rules between the path and query parameters, as members of an `allOf` over the object of all of them. */
  readonly 'x-conditions'?: readonly Schema[];
}

export type Method = 'get' | 'put' | 'post' | 'delete';

export type PathItem = { readonly [Key in Method]?: OperationObject } & {
  readonly parameters?: readonly (Parameter | Reference)[];
};

/** An OpenAPI 3.1 document in the vocabulary of `specs/README.md`. */
export interface SpecDocument {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
    readonly 'x-sources'?: Readonly<Record<string, RegisteredSource>>;
  };
  readonly servers?: readonly { readonly url: string; readonly description?: string }[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Schemas;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly requestBodies?: Readonly<Record<string, RequestBody>>;
    readonly responses?: Readonly<Record<string, Response>>;
    readonly headers?: Readonly<Record<string, Header>>;
  };
  readonly 'x-signing'?: Signing;
  readonly 'x-envelope'?: Envelope;
  readonly 'x-errors'?: ErrorTable;
  readonly 'x-wire'?: Wire;
}
