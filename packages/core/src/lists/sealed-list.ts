/** The key under which a list that was built ahead has what a call needs of it. */
export const listKey: unique symbol = Symbol.for('outdial.jsonList') as never;

/** A list that was built ahead, as a call sees it. */
export interface SealedList {
  /** The member that its items were checked for: vendor, operation and dotted path, with dots between them. */
  readonly home: string;
  /** Ends its growth. */
  seal(): void;
  items(): Iterable<unknown>;
  readonly length: number;
  /** A list that is short, but breaks the bounds of the whole list where this one does. */
  sample(): unknown[];
  /** The JSON of a body that holds the list, as bytes; the same ones for the same body. */
  jsonOf(body: unknown): Uint8Array;
}

/** The list that was built ahead, if a value is one. */
export function sealedList(value: unknown): SealedList | undefined {
  return typeof value === 'object' && value !== null
    ? (value as { [listKey]?: SealedList })[listKey]
    : undefined;
}
