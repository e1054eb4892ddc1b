import type { ItemList } from './campaign-protocol.js';

/** The items of a request in an array, for vendors whose requests are short: the client checks them as it sends them. */
export function arrayItems<Item>(): ItemList<Item> {
  const list: Item[] = [];
  return {
    list,
    get length() {
      return list.length;
    },
    add(item) {
      list.push(item);
      return [];
    },
  };
}
