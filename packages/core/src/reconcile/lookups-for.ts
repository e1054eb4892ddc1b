import { getAtPointer, putAtPointer } from '../json-pointer.js';
import type { LookupMember } from '../operation.js';
import { writeTime } from './vendor-time.js';

/** One question to the vendor: the keys that it covers, and the lookup's flat input. */
export interface Lookup {
  readonly keys: readonly string[];
  readonly input: unknown;
}

/** What the members of a lookup's input are taken from. */
export interface LookupFacts {
  readonly input: unknown;
  readonly sentAt: Date;
}

/** The questions that cover all keys: as many keys in each as the vendor takes, or one question for all where it does not take any. */
export function lookupsFor(
  members: readonly LookupMember[],
  facts: LookupFacts,
  keys: readonly string[],
): Lookup[] {
  const most = Math.min(...members.map(mostKeys));
  const lookups: Lookup[] = [];
  for (let from = 0; from < keys.length; from += most) {
    const some = keys.slice(from, from + most);
    lookups.push({ keys: some, input: inputFor(members, facts, some) });
  }
  return lookups;
}

function mostKeys(member: LookupMember): number {
  if (member.from === 'key') return 1;
  return (member.from === 'keys' ? member.most : undefined) ?? Number.POSITIVE_INFINITY;
}

function inputFor(members: readonly LookupMember[], facts: LookupFacts, keys: readonly string[]): unknown {
  return members.reduce<unknown>((input, member) => {
    const value = valueFor(member, facts, keys);
    return value === undefined ? input : putAtPointer(input, member.pointer, value);
  }, {});
}

function valueFor(member: LookupMember, { input, sentAt }: LookupFacts, keys: readonly string[]): unknown {
  switch (member.from) {
    case 'keys':
      return keys;
    case 'key':
      return [...(keys[0] ?? '')].slice(0, member.maxLength).join('');
    case 'request':
      return getAtPointer(input, member.request) ?? undefined;
    case 'constant':
      return member.value;
    case 'time': {
      const time = sentAt.getTime() + member.shiftSeconds * 1000;
      return writeTime(time, member.form, member.shiftSeconds < 0 ? 'down' : 'up');
    }
  }
}
