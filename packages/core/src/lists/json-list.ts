import { Buffer } from 'node:buffer';
import type { ValidationIssue } from '../validation/validation-issue.js';
import { copyPlain } from './copy-plain.js';
import { GrowingBytes } from './growing-bytes.js';
import { jsonPieces } from './json-pieces.js';
import type { ListCheck } from './list-checks.js';
import { listKey, type SealedList } from './sealed-list.js';

/**
 * A list of a request that is checked and serialised item by item, so that it never exists as objects. `asInput` stands in the input of a call in
 * the place of the array. From then on it cannot grow; further calls of the same operation may have it, too.
 */
export interface JsonList<Item> {
  /**
   * Takes an item, a copy of it, when it breaks no rule of the vendor's document. Else says why it was not taken, with paths inside the item.
   * @throws TypeError when the list was handed to a call already
   */
  add(item: Item): readonly ValidationIssue[];
  /** Items taken. */
  readonly length: number;
  /** Bytes of the whole list as JSON. */
  readonly byteLength: number;
  /** The items, parsed anew. */
  items(): Generator<Item, void, undefined>;
  /** All items at once, parsed anew: serialised by others the list is what the array would be. */
  toJSON(): Item[];
  /** The list itself, in the type of the array in whose place it stands. Only a call can read it. */
  readonly asInput: Item[];
}

/** What a list is made for. */
export interface ListFacts extends ListCheck {
  /** See `SealedList`. */
  readonly home: string;
  /** What is wrong with an item that may be anything, and its plain copy. */
  readonly examine: (item: unknown) => {
    readonly value: unknown;
    readonly issues: readonly ValidationIssue[];
  };
}

/** Items that are serialised at a time: one by one takes twice as long. */
const batchLength = 16;
/** No fewer than any lower bound of a list. */
const sampleLength = 10;

const nothing: readonly ValidationIssue[] = Object.freeze([]);
const [opening, comma] = Buffer.from('[,');

/** See `JsonList`. */
export class JsonListBuilder<Item> implements JsonList<Item>, SealedList {
  readonly #facts: ListFacts;
  readonly #bytes = new GrowingBytes();
  #batch: unknown[] = [];
  #serialised = 0;
  #first: unknown;
  #isSealed = false;
  #sent: { readonly pieces: readonly (string | SealedList)[]; readonly json: Buffer } | undefined;

  constructor(facts: ListFacts) {
    this.#facts = facts;
  }

  add(item: Item): readonly ValidationIssue[] {
    if (this.#isSealed)
      throw new TypeError('the list was handed to a call and cannot grow any more: make another one');
    const copy = typeof item === 'object' && item !== null ? copyPlain(item) : undefined;
    if (copy !== undefined && this.#facts.fits(copy)) {
      this.#take(copy);
      return nothing;
    }
    const { value, issues } = this.#facts.examine(item);
    if (issues.length > 0) return issues;
    this.#take(value);
    return nothing;
  }

  get length(): number {
    return this.#serialised + this.#batch.length;
  }

  get byteLength(): number {
    this.#serialise();
    return this.#bytes.byteLength + (this.#serialised === 0 ? 2 : 1);
  }

  get asInput(): Item[] {
    return this as unknown as Item[];
  }

  *items(): Generator<Item, void, undefined> {
    this.#serialise();
    for (let index = 0; index < this.#bytes.partCount; index += 1) {
      const text = this.#bytes.part(index).toString();
      yield* JSON.parse(`[${text.slice(1)}]`) as Item[];
    }
  }

  toJSON(): Item[] {
    return [...this.items()];
  }

  get [listKey](): SealedList {
    return this;
  }

  get home(): string {
    return this.#facts.home;
  }

  seal(): void {
    this.#serialise();
    this.#isSealed = true;
  }

  sample(): unknown[] {
    const { maxItems = Number.POSITIVE_INFINITY } = this.#facts;
    const length = this.length > maxItems ? maxItems + 1 : Math.min(this.length, sampleLength);
    return new Array(length).fill(this.#first);
  }

  jsonOf(body: unknown): Uint8Array {
    const pieces = jsonPieces(body);
    const { pieces: known = [], json } = this.#sent ?? {};
    const isSame = known.length === pieces.length && pieces.every((piece, index) => piece === known[index]);
    if (isSame && json !== undefined) return json;
    this.#sent = { pieces, json: joined(pieces) };
    return this.#sent.json;
  }

  /** Moves the JSON of the list to a place of `target`. */
  moveTo(target: Buffer, offset: number): void {
    this.#bytes.moveTo(target, offset);
    target.write(this.#serialised === 0 ? '[]' : ']', offset + this.#bytes.byteLength);
  }

  #take(item: unknown): void {
    if (this.length === 0) this.#first = item;
    this.#batch.push(item);
    if (this.#batch.length === batchLength) this.#serialise();
  }

  #serialise(): void {
    if (this.#batch.length === 0) return;
    // What JSON puts before and behind the batch makes room for what stands between it and the one before.
    this.#bytes.append(JSON.stringify(this.#batch), (this.#serialised === 0 ? opening : comma) as number);
    this.#serialised += this.#batch.length;
    this.#batch = [];
  }
}

/** All pieces in one buffer, where the bytes of the lists are from now on. */
function joined(pieces: readonly (string | SealedList)[]): Buffer {
  const lengthOf = (piece: string | SealedList): number =>
    typeof piece === 'string' ? Buffer.byteLength(piece) : (piece as JsonListBuilder<unknown>).byteLength;
  const json = Buffer.from(new ArrayBuffer(pieces.reduce((sum, piece) => sum + lengthOf(piece), 0)));
  let offset = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') json.write(piece, offset);
    else (piece as JsonListBuilder<unknown>).moveTo(json, offset);
    offset += lengthOf(piece);
  }
  return json;
}
