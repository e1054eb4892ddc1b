// GENERATED from specs/rpc/openapi.yaml (sha256 3ea210e3fd54faec…). Do not edit: change the document and run `npm run generate`.

import type { CallOptions, CallResult } from '@outdial/core';
import type { operations } from './schema.gen.js';

/** What `carry` takes: path, query and body in one object. */
export type CarryInput = NonNullable<operations['carry']['parameters']['query']> & NonNullable<operations['carry']['requestBody']>['content']['application/json'];

/** What `carry` answers. */
export type CarryOutput = operations['carry']['responses'][200]['content']['application/json'];

/** What `logIn` takes: path, query and body in one object. */
export type LogInInput = NonNullable<operations['logIn']['parameters']['query']>;

/** What `logIn` answers. */
export type LogInOutput = undefined;

/** The operations of the vendor, each named as in its document. */
export interface RpcOperations {
  /**
   * Carry something
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented for a sibling): The Porter manual. Described for the sister brand.
   *
   * @deprecated The vendor marks this operation as deprecated.
   */
  carry(input: CarryInput, options?: CallOptions): Promise<CallResult<CarryOutput>>;
  /**
   * Get a token
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): The Porter manual.
   */
  logIn(input?: LogInInput, options?: CallOptions): Promise<CallResult<LogInOutput>>;
}
