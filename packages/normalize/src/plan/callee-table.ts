import type { Hash } from 'node:crypto';
import type { PhoneNumber } from '../model/callee.js';
import { wholeNumberOf } from '../phone/whole-number-of.js';
import type { PlannedCallee } from './planned-request.js';
import { TextColumn } from './text-column.js';

const smallest = 1024;
/** In the place of an id that is a whole number below 2^50. */
const isPhone = -1;
const isText = -2;

/**
 * Who is in a request, kept in 20 bytes each and the texts of their ids: the objects of 200,000 callees would take ten times
 * as much, and the texts in them would keep the pieces of the file that they were cut from.
 */
export class CalleeTable implements Iterable<PlannedCallee> {
  #length = 0;
  #phones: Float64Array;
  /** Ids that are whole numbers, or one of the marks. */
  #ids: Float64Array;
  #lines: Uint32Array;
  readonly #texts = new TextColumn();

  /** For so many callees at most. */
  constructor(most: number) {
    const capacity = Math.min(most, smallest);
    this.#phones = new Float64Array(capacity);
    this.#ids = new Float64Array(capacity);
    this.#lines = new Uint32Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  add(id: string, phone: PhoneNumber, line: number): void {
    const index = this.#length;
    if (index === this.#phones.length) this.#grow();
    this.#phones[index] = Number(phone);
    this.#lines[index] = line;
    const number = wholeNumberOf(id);
    this.#ids[index] = number >= 0 ? number : id === phone ? isPhone : isText;
    if (number < 0 && id !== phone) this.#texts.add(id);
    this.#length += 1;
  }

  *[Symbol.iterator](): Generator<PlannedCallee, void, undefined> {
    const texts = this.#texts.values();
    for (let index = 0; index < this.#length; index += 1) {
      const phone: PhoneNumber = `+${this.#phones[index]}`;
      const number = this.#ids[index] as number;
      const id = number >= 0 ? String(number) : number === isPhone ? phone : (texts.next().value as string);
      yield { id, phone, line: this.#lines[index] as number };
    }
  }

  /** Puts everybody, in order, into a digest. */
  digestInto(digest: Hash): void {
    digest.update(this.#phones.subarray(0, this.#length));
    digest.update(this.#ids.subarray(0, this.#length));
    this.#texts.digestInto(digest);
  }

  #grow(): void {
    const capacity = 2 * this.#length;
    const grown = <Column extends Float64Array | Uint32Array>(column: Column, larger: Column): Column => {
      larger.set(column);
      return larger;
    };
    this.#phones = grown(this.#phones, new Float64Array(capacity));
    this.#ids = grown(this.#ids, new Float64Array(capacity));
    this.#lines = grown(this.#lines, new Uint32Array(capacity));
  }
}
