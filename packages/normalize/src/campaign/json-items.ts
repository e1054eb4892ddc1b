import type { JsonList } from '@outdial/core';
import type { ItemList } from './campaign-protocol.js';

/** The items of a request as the JSON that is sent, for vendors whose requests are long: each is checked as it comes. */
export async function jsonItems<Item>(building: Promise<JsonList<Item>>): Promise<ItemList<Item>> {
  const items = await building;
  return {
    list: items.asInput,
    get length() {
      return items.length;
    },
    add: (item) => items.add(item),
  };
}
