/** A quick check of the items of one list in a request. */
export interface ListCheck {
  /** Whether plain data (own members only, none of them undefined) is an item that the document allows; the validators say why it is not. */
  readonly fits: (item: unknown) => boolean;
  readonly maxItems?: number;
}

/** The quick checks of one operation, by pointers to its lists. */
export type ListChecks = Readonly<Record<string, ListCheck>>;
