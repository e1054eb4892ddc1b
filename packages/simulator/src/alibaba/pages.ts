import type { Page } from './requests.js';

/** One page of a list, in the vendor's form; rows are made of its own items only. */
export function pageOf<Item>(
  items: readonly Item[],
  { PageNumber = 1, PageSize = 10 }: Page,
  rowOf: (item: Item) => object,
) {
  const start = (PageNumber - 1) * PageSize;
  return {
    List: items.slice(start, start + PageSize).map(rowOf),
    PageNumber,
    PageSize,
    TotalCount: items.length,
  };
}
