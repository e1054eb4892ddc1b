import { isDeepStrictEqual } from 'node:util';
import { valueAt } from '../engine/json-pointer.js';
import { describeCode, describeState, describeValue, typeOf } from './describe-value.js';
import { listOf } from './provenance-of.js';
import type { Outcome } from './read-outcome.js';
import type { Condition, Expectation } from './scenario.js';
import type { Answer } from './send-request.js';

/** What was expected and what came, without giving a value away; undefined when they agree. */
export type Difference = { expected: string; received: string } | undefined;

/** The fact as a sentence: `code is -41`, `/data/total is integer`. */
export function describeExpectation(expectation: Expectation): string {
  const { outcome, category, code, http, at } = expectation;
  if (outcome) return outcome === 'success' ? 'is taken' : 'is refused';
  if (category !== undefined) return `is refused as ${listOf(category).join(' or ')}`;
  if (code !== undefined) return `code is ${listOf(code).join(' or ')}`;
  if (http !== undefined) return `HTTP status is ${listOf(http).join(' or ')}`;
  const conditions = conditionsOf(expectation).map(([name, wanted]) => judges[name].describe(wanted as never));
  return `${at === '' ? 'the answer' : at} ${conditions.join(' and ')}`;
}

/** Holds an answer against an expectation whose templates are filled in. */
export function judgeExpectation(expectation: Expectation, answer: Answer, outcome: Outcome): Difference {
  const { category, code, http } = expectation;
  const came = outcome.kind;
  if (expectation.outcome) {
    const received = `${came}, HTTP ${answer.status}, ${describeCode(outcome.code)}`;
    return unless(came === expectation.outcome, expectation.outcome, received);
  }
  if (category !== undefined) {
    const wanted = listOf(category);
    const received = `${outcome.category ?? came}, HTTP ${answer.status}, ${describeCode(outcome.code)}`;
    return unless(
      wanted.some((one) => one === outcome.category),
      wanted.join(' or '),
      received,
    );
  }
  if (code !== undefined) {
    const wanted = listOf(code);
    const isSame = outcome.code !== undefined && wanted.includes(outcome.code);
    return unless(isSame, wanted.join(' or '), describeCode(outcome.code));
  }
  if (http !== undefined) {
    const wanted = listOf(http);
    return unless(wanted.includes(answer.status), wanted.join(' or '), `HTTP ${answer.status}`);
  }
  return judgeValue(expectation, valueAt(answer.exactBody, expectation.at ?? ''));
}

function judgeValue(expectation: Expectation, value: unknown): Difference {
  for (const [name, wanted] of conditionsOf(expectation)) {
    const judge = judges[name];
    if (judge.holds(value, wanted as never)) continue;
    const describe = name === 'oneOf' ? describeState : describeValue;
    const received = name === 'type' ? typeOf(value) : describe(value);
    return { expected: judge.describe(wanted as never), received };
  }
  return undefined;
}

function unless(isSame: boolean, expected: string, received: string): Difference {
  return isSame ? undefined : { expected, received };
}

type ConditionName = keyof Condition;

type Judges = {
  [Name in ConditionName]: {
    holds(value: unknown, wanted: Condition[Name]): boolean;
    describe(wanted: Condition[Name]): string;
  };
};

const judges: Judges = {
  type: {
    holds: (value, wanted) =>
      listOf(wanted).some(
        (type) => typeOf(value) === type || (type === 'number' && typeOf(value) === 'integer'),
      ),
    describe: (wanted) => `is ${listOf(wanted).join(' or ')}`,
  },
  equals: {
    holds: (value, wanted) => isDeepStrictEqual(asComparable(value), asComparable(wanted)),
    describe: (wanted) =>
      typeof wanted === 'string' && wanted.includes('${')
        ? `equals ${wanted}`
        : `equals ${describeValue(wanted)}`,
  },
  oneOf: {
    holds: (value, wanted) => wanted.some((one) => isDeepStrictEqual(one, value)),
    describe: (wanted) => `is one of ${wanted.map(describeState).join(', ')}`,
  },
  matches: {
    holds: (value, wanted) => typeof value === 'string' && new RegExp(wanted, 'u').test(value),
    describe: (wanted) => `matches ${wanted}`,
  },
  present: {
    holds: (value, wanted) => (value !== undefined) === wanted,
    describe: (wanted) => (wanted ? 'is there' : 'is not there'),
  },
  minLength: {
    holds: (value, wanted) => (typeof value === 'string' || Array.isArray(value)) && value.length >= wanted,
    describe: (wanted) => `has a length of ${wanted} or more`,
  },
  contains: {
    holds: (value, wanted) => Array.isArray(value) && value.some((item) => hasMembers(item, wanted)),
    describe: () => 'holds the item asked for',
  },
};

const conditionNames = Object.keys(judges) as ConditionName[];

function conditionsOf(expectation: Expectation): [ConditionName, unknown][] {
  return conditionNames
    .filter((name) => Object.hasOwn(expectation, name))
    .map((name) => [name, expectation[name]]);
}

/** Ids come as text from one operation and as a number from the next. */
function asComparable(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
}

function hasMembers(item: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null)
    return isDeepStrictEqual(asComparable(item), asComparable(wanted));
  return (
    typeof item === 'object' &&
    item !== null &&
    Object.entries(wanted).every(([name, member]) =>
      isDeepStrictEqual(asComparable((item as Record<string, unknown>)[name]), asComparable(member)),
    )
  );
}
