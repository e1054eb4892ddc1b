import { expect, it } from 'vitest';
import { keysOf, valueAt } from '../engine/json-pointer.js';
import { generateValue } from './generate-value.js';
import { Values } from './values.js';
import { withValueAt } from './with-value-at.js';

const values = () =>
  new Values({
    credentials: { uuid: 'an-account' },
    variables: { number: 41, text: '41' },
    generate: { id: { unique: { prefix: 'x-', length: 12 } } },
  });

/** The template for a name. */
const the = (name: string) => `$\{${name}}`;

it('fills templates in, and keeps or changes the type of what stands alone', () => {
  const { value, missing } = values().fill({
    a: [the('number'), the('number:text'), the('text:number'), `n ${the('number')}!`],
    b: the('credentials.uuid'),
  });
  expect(value).toEqual({ a: [41, '41', 41, 'n 41!'], b: 'an-account' });
  expect(missing).toEqual([]);
});

it('makes a value up once, and takes what an answer gave before it', () => {
  const known = values();
  const first = known.fill(the('id')).value;
  expect(first).toMatch(/^x-[0-9a-f]{10}$/);
  expect(known.fill(the('id')).value).toBe(first);
  expect(values().fill(the('id')).value).not.toBe(first);
  known.set('number', 5n);
  expect(known.fill(the('number')).value).toBe(5n);
});

it('names what it does not know', () => {
  const { missing } = values().fill([`${the('a')} ${the('b')}`, the('credentials.secret')]);
  expect(missing).toEqual(['a', 'b', 'credentials.secret']);
});

it('writes times in every form', () => {
  const now = new Date('2026-01-02T23:30:00.000Z');
  const write = (time: Parameters<typeof generateValue>[0]['time']) => generateValue({ time }, now);
  expect(write({ form: 'epoch_seconds', shiftSeconds: -1 })).toBe(1767396599);
  expect(write({ form: 'epoch_milliseconds' })).toBe(1767396600000);
  expect(write({ form: 'local_date_time', offsetHours: 8 })).toBe('2026-01-03 07:30:00');
  expect(write({ form: 'zoned_date_time', offsetHours: -5 })).toBe('2026-01-02T18:30:00-05:00');
  expect(write({ form: 'local_date', shiftSeconds: 86_400 })).toBe('2026-01-03');
});

it('reads, puts and takes out by pointer, and leaves the original alone', () => {
  const original = { a: [{ b: 1 }, { b: 2 }], 'c/d': 3 };
  expect(valueAt(original, '/a/1/b')).toBe(2);
  expect(valueAt(original, '/c~1d')).toBe(3);
  expect(valueAt(original, '/a/b/c')).toBeUndefined();
  expect(withValueAt(original, keysOf('/a/0/b'), 5)).toEqual({ a: [{ b: 5 }, { b: 2 }], 'c/d': 3 });
  expect(withValueAt(original, keysOf('/a/0'), undefined)).toEqual({ a: [{ b: 2 }], 'c/d': 3 });
  expect(withValueAt(original, keysOf('/e/f'), 6)).toMatchObject({ e: { f: 6 } });
  expect(original).toEqual({ a: [{ b: 1 }, { b: 2 }], 'c/d': 3 });
});
