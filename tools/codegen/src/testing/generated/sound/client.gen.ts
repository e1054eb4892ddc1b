// GENERATED from specs/sound/openapi.yaml (sha256 ed9e3297b08f466a…). Do not edit: change the document and run `npm run generate`.

import type { CallOptions, CallResult, ListMethod } from '@outdial/core';
import type { operations } from './schema.gen.js';

/** What `createTask` takes: path, query and body in one object. */
export type CreateTaskInput = Omit<NonNullable<operations['createTask']['parameters']['path']>, 'tenant'> & Partial<Pick<NonNullable<operations['createTask']['parameters']['path']>, 'tenant'>> & NonNullable<operations['createTask']['parameters']['query']> & NonNullable<operations['createTask']['requestBody']>['content']['application/json'];

/** What `createTask` answers. */
export type CreateTaskOutput = operations['createTask']['responses'][200]['content']['application/json'];

/** What `findTask` takes: path, query and body in one object. */
export type FindTaskInput = NonNullable<operations['findTask']['parameters']['query']>;

/** What `findTask` answers. */
export type FindTaskOutput = operations['findTask']['responses'][200]['content']['application/json'];

/** What `listTasks` takes: path, query and body in one object. */
export type ListTasksInput = NonNullable<operations['listTasks']['parameters']['query']>;

/** What `listTasks` answers. */
export type ListTasksOutput = operations['listTasks']['responses'][200]['content']['application/json'];

/** One record of `listTasks`, as `listTasks.each` gives it. */
export type ListTasksItem = NonNullable<ListTasksOutput['tasks']>[number];

/** What `renameTask` takes: path, query and body in one object. */
export type RenameTaskInput = NonNullable<operations['renameTask']['parameters']['path']> & NonNullable<operations['renameTask']['requestBody']>['content']['application/x-www-form-urlencoded'];

/** What `renameTask` answers. */
export type RenameTaskOutput = undefined;

/** What `cancelTask` takes: path, query and body in one object. */
export type CancelTaskInput = NonNullable<operations['cancelTask']['parameters']['path']>;

/** What `cancelTask` answers. */
export type CancelTaskOutput = undefined;

/** The operations of the vendor, each named as in its document. */
export interface SoundOperations {
  /**
   * Create a task
   *
   * The vendor refuses a second request with the same `task.name`: one whose answer was lost is sent again.
   *
   * Source (documented): The Bellhop handbook <https://example.com/bellhop>.
   */
  createTask(input: CreateTaskInput, options?: CallOptions): Promise<CallResult<CreateTaskOutput>>;
  /**
   * Find a task
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): The Bellhop handbook <https://example.com/bellhop>.
   */
  findTask(input: FindTaskInput, options?: CallOptions): Promise<CallResult<FindTaskOutput>>;
  /**
   * List tasks
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): The Bellhop handbook <https://example.com/bellhop>.
   */
  listTasks: ListMethod<ListTasksInput, ListTasksOutput, ListTasksItem, 'page' | 'size'>;
  /**
   * Rename a task
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (only seen in a sample): The Bellhop handbook <https://example.com/bellhop>. Its page is lost.
   */
  renameTask(input: RenameTaskInput, options?: CallOptions): Promise<CallResult<RenameTaskOutput>>;
  /**
   * Cancel a task
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself.
   *
   * Source (documented): The Bellhop handbook <https://example.com/bellhop>.
   */
  cancelTask(input: CancelTaskInput, options?: CallOptions): Promise<CallResult<CancelTaskOutput>>;
}
