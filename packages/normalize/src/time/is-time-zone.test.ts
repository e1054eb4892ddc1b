import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { isTimeZone } from './is-time-zone.js';

it('takes every zone that the platform knows', () => {
  expect(Intl.supportedValuesOf('timeZone').filter((name) => !isTimeZone(name))).toEqual([]);
});

it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince', 'Etc/GMT+12'])(
  'takes %s',
  (name) => {
    expect(isTimeZone(name)).toBe(true);
    expect(isTimeZone(name)).toBe(true);
  },
);

it.each([
  '',
  '+08:00',
  '-0500',
  'Z',
  'CST',
  'EST',
  'GMT+8',
  'Mars/Olympus',
  '28800',
  'Europe/Berlin ',
  '2030-01-01T00:00[Europe/Berlin]',
  '2030-01-01T00:00+01:00',
])('refuses %j', (name) => {
  expect(isTimeZone(name)).toBe(false);
});

it('remembers of what it was asked no more than the name, of which texts of a file are a part', () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < 1_000; index++) {
    const piece = Buffer.alloc(60_000, `Area/Nowhere_in_the_world_${index},`).toString('latin1');
    expect(isTimeZone(piece.slice(0, piece.indexOf(',')))).toBe(false);
    expect(isTimeZone(`Area/${piece.replaceAll(/\W/g, '_')}`)).toBe(false);
  }
  collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000);
});
