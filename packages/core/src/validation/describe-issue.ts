import type * as z from 'zod/mini';

type RawIssue = z.core.$ZodRawIssue;
type Description<Code> = (issue: Extract<RawIssue, { code?: Code }>) => string;

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  null: 'null',
};

const units: Readonly<Record<string, string>> = { array: 'element', string: 'character' };

const descriptions: { readonly [Code in RawIssue['code'] & string]?: Description<Code> } = {
  invalid_type: ({ expected }) => typeNames[expected] ?? expected,
  invalid_value: ({ values }) => oneOfValues(values),
  invalid_format: ({ pattern }) => `text that matches ${pattern ?? 'the format'}`,
  too_small: ({ minimum, inclusive, origin }) =>
    `${inclusive ? 'at least' : 'more than'} ${amount(minimum, origin)}`,
  too_big: ({ maximum, inclusive, origin }) =>
    `${inclusive ? 'at most' : 'less than'} ${amount(maximum, origin)}`,
  unrecognized_keys: () => 'not a known field',
};

/**
 * Says what a field should have been: 'at least 10', 'a string', 'required'. An error map of zod for one parse. It reads
 * the value only to tell a missing field from a wrong one.
 */
export function describeIssue(issue: RawIssue): string {
  if (isAboutMissing(issue)) return 'required';
  const describe = descriptions[issue.code as keyof typeof descriptions] as
    | ((issue: RawIssue) => string)
    | undefined;
  return describe?.(issue) ?? 'another value';
}

function isAboutMissing({ code, input }: RawIssue): boolean {
  return input === undefined && (code === 'invalid_type' || code === 'invalid_value');
}

function oneOfValues(values: readonly unknown[]): string {
  const shown = values.map((value) => JSON.stringify(value)).join(', ');
  return values.length === 1 ? shown : `one of ${shown}`;
}

function amount(count: number | bigint, origin: string): string {
  const unit = units[origin];
  return unit ? `${count} ${unit}${Number(count) === 1 ? '' : 's'}` : `${count}`;
}
