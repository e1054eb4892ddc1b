import type { Callee } from '../model/callee.js';
import { NumberSet } from '../phone/number-set.js';
import { TextSet } from '../phone/text-set.js';

/** Whom some vendor has, by number and by id: neither is given to another. */
export class Dealt {
  readonly #numbers = new NumberSet();
  readonly #ids = new TextSet();

  add({ id, phone }: Pick<Callee, 'id' | 'phone'>): void {
    this.#numbers.add(phone);
    this.#ids.add(id);
  }

  has({ id, phone }: Pick<Callee, 'id' | 'phone'>): boolean {
    return this.#numbers.has(phone) || this.#ids.has(id);
  }

  hasNumber({ phone }: Pick<Callee, 'phone'>): boolean {
    return this.#numbers.has(phone);
  }
}
