import type { Page } from './requests.js';

/** One page of a list, in the vendor's form. */
export function pageOf(rows: readonly object[], { PageNumber = 1, PageSize = 10 }: Page) {
  return {
    List: rows.slice((PageNumber - 1) * PageSize, PageNumber * PageSize),
    PageNumber,
    PageSize,
    TotalCount: rows.length,
  };
}

/** What an id that was never given out comes to: nothing that one could wait for. */
export function notReady(name: 'Valid' | 'Vaild'): object {
  return { [name]: false, Timeout: true };
}
