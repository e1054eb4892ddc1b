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
 * copy, where the validator may say more precisely what it should have been.
 */
export function plainCopy(value: unknown): PlainCopy {
  const issues: ValidationIssue[] = [];
  const path: PropertyKey[] = [];
  const above: object[] = [];
  const report = (expected: string): void => void issues.push({ path: formatPath(path), expected });

  const copyAt = (step: PropertyKey, member: unknown): unknown => {
    path.push(step);
    const copied = copy(member);
    path.pop();
    return copied;
  };
  const copyMembers = (original: object): unknown => {
    if (Array.isArray(original)) return Array.from(original, (member, index) => copyAt(index, member));
    const members = Object.entries(original).filter(([, member]) => member !== undefined);
    // Not by assignment, which would take a member named __proto__ for the prototype.
    return Object.fromEntries(members.map(([name, member]) => [name, copyAt(name, member)]));
  };
  const copy = (original: unknown): unknown => {
    if (typeof original !== 'object' || original === null) {
      if (!isPlainScalar(original)) report(plainData);
      if (typeof original === 'string' && loneSurrogate.test(original)) report(wholeText);
      return original;
    }
    if (above.includes(original) || above.length === greatestDepth) {
      report(`${plainData}, not nested in itself and not deeper than ${greatestDepth} levels`);
      return undefined;
    }
    if (!isPlainObject(original)) report(plainData);
    above.push(original);
    const copied = copyMembers(original);
    above.pop();
    return copied;
  };
  return { value: copy(value), issues };
}

/** With the flag, a pair is one character and none of these. */
const loneSurrogate = /\p{Surrogate}/u;

function isPlainScalar(value: unknown): boolean {
  return value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
}

/** An object of a class counts while it is nothing but its members: a Date or a Map, and one with `toJSON`, is more. */
function isPlainObject(value: object): boolean {
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]' && tag !== '[object Array]') return false;
  return typeof (value as { toJSON?: unknown }).toJSON !== 'function';
}
