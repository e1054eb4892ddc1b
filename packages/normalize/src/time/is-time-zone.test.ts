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
