// GENERATED from specs/nxcloud/openapi.yaml (sha256 650b338cb6b2d7e4…). Do not edit: change the document and run `npm run generate`.

import type { CallOptions, CallResult } from '@outdial/core';
import type { operations } from './schema.gen.js';

/** What `createAndCall` takes: path, query and body in one object. */
export type CreateAndCallInput = NonNullable<operations['createAndCall']['requestBody']>['content']['application/json'];

/** What `createAndCall` answers. */
export type CreateAndCallOutput = operations['createAndCall']['responses'][200]['content']['application/json'];

/** What `ping` takes: path, query and body in one object. */
export type PingInput = NonNullable<operations['ping']['requestBody']>['content']['application/json'];

/** What `ping` answers. */
export type PingOutput = operations['ping']['responses'][200]['content']['application/json'];

/** The operations of the vendor, each named as in its document. */
export interface NxcloudOperations {
  /**
   * Create a task and add numbers to it
   *
   * Creates a calling task and adds orders (numbers) to it in one request. With `startupType` 3 the robot begins to
   * dial at once, with 2 at `startupAt`, with 1 not before the task is started by hand.
   *
   * `retCode` 0 does not mean that every number was taken: compare `successCount` with `totalCount` and read `errList`.
   *
   * Makes calls: it is never sent twice. Its natural key is `userTaskID`.
   *
   * Source (documented): Callbot API createTaskAndCall <https://github.com/nxtele/http-api-document/wiki/Callbot-API-createTaskAndCall>.
   */
  createAndCall(input: CreateAndCallInput, options?: CallOptions): Promise<CallResult<CreateAndCallOutput>>;
  /**
   * Check that the service answers
   *
   * Liveness check. Echoes `data` and tells the server's time. It is signed like every other request, so it also proves
   * that the credentials and the signature are right.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Callbot API ping <https://github.com/nxtele/http-api-document/wiki/Callbot-API-ping>; Callbot API ping, English edition <https://github.com/nxtele/nxcloud-doc-en/wiki/Callbot-API-ping>.
   */
  ping(input: PingInput, options?: CallOptions): Promise<CallResult<PingOutput>>;
}
