import type { CallOptions, CallResult } from '../call/call-types.js';

/** Settings of one walk through a list. Those of a call hold for the call of each page, `signal` for the whole walk. */
export interface ListOptions extends CallOptions {
  /** Records to ask for in one request; it stands before the input's own. Default: the input's own, else the vendor's default. */
  readonly pageSize?: number;
  /** So many records at most. The last page is asked for whole. Default: all there are. */
  readonly limit?: number;
}

/** The input of a list operation, whose page members may be left out: the walk fills them in. */
export type ListInput<Input, PageNames extends PropertyKey> = Input extends unknown
  ? Omit<Input, PageNames> & Partial<Pick<Input, PageNames & keyof Input>>
  : never;

/**
 * A method for an operation that lists: called, it asks for one page; `each` and `pages` walk through all of them. They send nothing
 * before the first record is asked for, and nothing more after the loop is left. Where the input gives a position (its page number or offset),
 * the walk starts there.
 */
export interface ListMethod<Input, Output, Item, PageNames extends NameIn<Input>> {
  (...given: Given<Input, CallOptions>): Promise<CallResult<Output>>;
  /**
   * Every record, in the vendor's order: `for await (const record of client.listTask.each({ … }))`. Throws what a call throws, a
   * ConfigurationError for an impossible option, and a MalformedResponseError for a page without a readable list and for a vendor
   * that gives the same page again.
   */
  each(...given: Given<ListInput<Input, PageNames>, ListOptions>): AsyncGenerator<Item, void, void>;
  /** Every page as a call returns it, untrimmed. Throws what `each` throws. */
  pages(
    ...given: Given<ListInput<Input, PageNames>, ListOptions>
  ): AsyncGenerator<CallResult<Output>, void, void>;
}

/** An input of which nothing is required may be left out. */
type Given<Input, Options> =
  Record<never, never> extends Input ? [input?: Input, options?: Options] : [input: Input, options?: Options];

/** Names of members, also where the input is a choice between objects. */
type NameIn<Input> = Input extends unknown ? keyof Input : never;
