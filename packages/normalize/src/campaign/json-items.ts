import type { JsonList, ValidationIssue } from '@outdial/core';
import type { ItemList } from './campaign-protocol.js';

/** The items of a request as the JSON that is sent, for vendors whose requests are long: each is checked as it comes. */
export async function jsonItems<Item>(building: Promise<JsonList<Item>>): Promise<ItemList<Item>> {
  return new JsonItems(await building);
}

/** A class for the reason of `arrayItems`. */
class JsonItems<Item> implements ItemList<Item> {
  readonly #items: JsonList<Item>;

  constructor(items: JsonList<Item>) {
    this.#items = items;
  }

  get list(): Item[] {
    return this.#items.asInput;
  }

  get length(): number {
    return this.#items.length;
  }

  add(item: Item): readonly ValidationIssue[] {
    return this.#items.add(item);
  }
}
