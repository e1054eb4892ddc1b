import { describe, expect, it } from 'vitest';
import { formatUnixSecond, formatUtcSecond, parseUnixSecond, parseUtcSecond } from './timestamps.js';

const at = (text: string) => () => new Date(text);

it('formats whole seconds and drops the fraction', () => {
  expect(formatUtcSecond(at('2024-01-02T03:04:05.999Z'))).toBe('2024-01-02T03:04:05Z');
  expect(formatUtcSecond(at('2024-01-02T03:04:05.000Z'))).toBe('2024-01-02T03:04:05Z');
  expect(formatUtcSecond(at('2024-01-02T03:04:06.000Z'))).toBe('2024-01-02T03:04:06Z');
  expect(formatUnixSecond(at('2024-01-02T03:04:05.999Z'))).toBe('1704164645');
  expect(formatUnixSecond(at('2024-01-02T03:04:06.000Z'))).toBe('1704164646');
});

it('takes the machine’s clock when none is given', () => {
  const before = Math.floor(Date.now() / 1000);
  expect(Number(formatUnixSecond(undefined))).toBeGreaterThanOrEqual(before);
  expect(Number(formatUnixSecond(undefined))).toBeLessThanOrEqual(Math.ceil(Date.now() / 1000));
});

describe.each([
  ['formatUnixSecond', formatUnixSecond, '253402300799'],
  ['formatUtcSecond', formatUtcSecond, '9999-12-31T23:59:59Z'],
] as const)('%s', (_, format, last) => {
  const refused = new TypeError('context.now() must return a date between 1970 and 9999');

  it.each([
    ['an invalid date', at('never')],
    ['milliseconds', Date.now],
    ['nothing', () => undefined],
    ['text', () => '2024-01-02T03:04:05Z'],
    ['a time before 1970', at('1969-12-31T23:59:59.999Z')],
    ['a year of five digits', at('+010000-01-01T00:00:00Z')],
    ['a year before the first', at('-000001-01-01T00:00:00Z')],
  ])('refuses a clock that gives %s', (_name, now) => {
    expect(() => format(now as () => Date)).toThrow(refused);
  });

  it('goes to the last second that four digits of a year can say', () =>
    expect(format(at('9999-12-31T23:59:59.999Z'))).toBe(last));
});

describe('parseUtcSecond', () => {
  it('reads the documented form', () => {
    expect(parseUtcSecond('2024-02-29T23:59:59Z')).toBe(Date.UTC(2024, 1, 29, 23, 59, 59) / 1000);
  });

  it.each([
    '2024-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2024-01-02T24:00:00Z',
    '2024-01-02T03:04:60Z',
    '2024-01-02T03:04:05',
    '2024-01-02T03:04:05+00:00',
    '2024-01-02T03:04:05.000Z',
    '2024-01-02 03:04:05Z',
    '2024-01-02T03:04:05Z ',
    '2024-01-02T03:04:05Zabc',
    '1704164645',
    '',
  ])('refuses %j', (text) => expect(parseUtcSecond(text)).toBeUndefined());
});

describe('parseUnixSecond', () => {
  it.each([['1790000000', 1_790_000_000] as const, ['0', 0] as const, ['1', 1] as const])(
    'reads %j',
    (text, second) => expect(parseUnixSecond(text)).toBe(second),
  );

  it.each(['1790000000abc', '1790000000000', '-1', '+1', '1.5', '1e9', '0x10', '01', ' 1', '1 ', '１', ''])(
    'refuses %j',
    (text) => expect(parseUnixSecond(text)).toBeUndefined(),
  );
});
