import { describe, expect, it } from 'vitest';
import type { TimeZone } from './index.js';
import { readInstant } from './read-instant.js';

function read(native: unknown, timeZone: TimeZone): string | undefined {
  return readInstant(native, timeZone).normalized?.toISOString();
}

describe('readInstant', () => {
  it.each([
    ['1894671000000', '2030-01-15T01:30:00.000Z'],
    [1_894_671_000_000, '2030-01-15T01:30:00.000Z'],
    ['20300115093000', '2030-01-15T01:30:00.000Z'],
    ['20300115093000250', '2030-01-15T01:30:00.250Z'],
    ['2030-01-15 09:30:00', '2030-01-15T01:30:00.000Z'],
    ['2030-01-15T09:30:00', '2030-01-15T01:30:00.000Z'],
  ])('reads %j on the clocks of the zone, or as milliseconds', (native, instant) => {
    expect(read(native, 'Asia/Shanghai')).toBe(instant);
    expect(readInstant(native, 'Asia/Shanghai').native).toBe(native);
  });

  it.each([
    '',
    '0',
    0,
    null,
    undefined,
    'soon',
    '2030-02-30 09:30:00',
    '20300115',
    '2030-01-15',
    1_894_671_000,
  ])('takes %j for no instant', (native) =>
    expect(readInstant(native, 'Asia/Shanghai')).toEqual({ normalized: undefined, native }),
  );

  it('does not choose where clocks skip a time or show it twice', () => {
    expect(read('2030-03-31 02:30:00', 'Europe/Berlin')).toBeUndefined();
    expect(read('2030-10-27 02:30:00', 'Europe/Berlin')).toBeUndefined();
    expect(read('2030-10-27 03:00:00', 'Europe/Berlin')).toBe('2030-10-27T02:00:00.000Z');
  });
});
