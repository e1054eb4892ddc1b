import { type SealedList, sealedList } from './lists/sealed-list.js';
import { formatPath } from './validation/format-path.js';
import type { ValidationIssue } from './validation/index.js';

/** A copy of what a caller gave, and what in it JSON could not carry as it stands. */
export interface PlainCopy {
  readonly value: unknown;
  readonly issues: readonly ValidationIssue[];
}

/** Deeper than any vendor's request; it keeps the recursion short. */
const greatestDepth = 32;

const plainData = 'plain data that JSON can hold';
const wholeText = 'text without half a surrogate pair, which no encoding can carry';

/**
 * Copies an input the way JSON would carry it: own enumerable members only, undefined ones left out. The copy is what is
 * validated and what is sent, so neither a getter, a prototype, a `toJSON` nor a caller who goes on writing can make the
 * two differ. A value that JSON would change or refuse (a Date, a BigInt, NaN, a circle) becomes an issue; it stays in the
 * copy, where the validator may say more precisely what it should have been. A list that was built ahead for a member of this operation
 * stays as it is in that member, and cannot grow any more; elsewhere it becomes an array.
 */
export function plainCopy(value: unknown, vendor = '', operation = ''): PlainCopy {
  const copier = new Copier(vendor, operation);
  return { value: copier.copy(value), issues: copier.issues };
}

/** A loop and no lists in between, since every call copies its input. */
class Copier {
  readonly issues: ValidationIssue[] = [];
  readonly #path: PropertyKey[] = [];
  readonly #above: object[] = [];
  readonly #vendor: string;
  readonly #operation: string;

  constructor(vendor: string, operation: string) {
    this.#vendor = vendor;
    this.#operation = operation;
  }

  copy(original: unknown): unknown {
    if (typeof original === 'object' && original !== null) return this.#copyObject(original);
    if (typeof original === 'string') {
      if (!(original as WellFormedText).isWellFormed()) this.#report(wholeText);
    } else if (original !== null && typeof original !== 'boolean' && !Number.isFinite(original)) {
      this.#report(plainData);
    }
    return original;
  }

  #copyObject(original: object): unknown {
    const { length: depth } = this.#above;
    if (depth === greatestDepth || this.#above.includes(original)) {
      this.#report(`${plainData}, not nested in itself and not deeper than ${greatestDepth} levels`);
      return undefined;
    }
    if (!isPlainObject(original)) {
      const list = sealedList(original);
      if (list !== undefined) return this.#copyList(list);
      this.#report(plainData);
    }
    this.#above.push(original);
    const copied = Array.isArray(original) ? this.#copyItems(original) : this.#copyMembers(original);
    this.#above.pop();
    return copied;
  }

  #copyList(list: SealedList): unknown {
    list.seal();
    const place = `${this.#vendor}.${this.#operation}.${formatPath(this.#path)}`;
    return list.home === place ? list : this.copy([...list.items()]);
  }

  #copyItems(original: readonly unknown[]): unknown[] {
    return Array.from(original, (item, index) => this.#copyAt(index, item));
  }

  #copyMembers(original: object): object {
    const copied: Record<string, unknown> = {};
    for (const name of Object.keys(original)) {
      const member = (original as Record<string, unknown>)[name];
      if (member === undefined) continue;
      const value = this.#copyAt(name, member);
      // A name that all objects have, such as __proto__, does not become a member by assignment.
      if (name in copied) Object.defineProperty(copied, name, { ...ownMember, value });
      else copied[name] = value;
    }
    return copied;
  }

  #copyAt(step: PropertyKey, member: unknown): unknown {
    this.#path.push(step);
    const copied = this.copy(member);
    this.#path.pop();
    return copied;
  }

  #report(expected: string): void {
    this.issues.push({ path: formatPath(this.#path), expected });
  }
}

const ownMember = { writable: true, enumerable: true, configurable: true };

/** Has been there since Node 20, and is not in the types of ES2023. */
type WellFormedText = string & { isWellFormed(): boolean };

/** An object of a class counts while it is nothing but its members: a Date or a Map, and one with `toJSON`, is more. */
function isPlainObject(value: object): boolean {
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]' && tag !== '[object Array]') return false;
  return typeof (value as { toJSON?: unknown }).toJSON !== 'function';
}
