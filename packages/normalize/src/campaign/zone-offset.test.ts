import { describe, expect, it } from 'vitest';
import { changesWithinYear, isTimeZone, minutesAhead, zoneOffsetSeconds } from './zone-offset.js';

const winter = new Date('2030-01-15T00:00:00Z');
const summer = new Date('2030-07-15T00:00:00Z');

describe('zoneOffsetSeconds', () => {
  it.each([
    ['UTC', winter, 0],
    ['Asia/Shanghai', winter, 28_800],
    ['Asia/Kolkata', winter, 19_800],
    ['America/New_York', winter, -18_000],
    ['America/New_York', summer, -14_400],
    ['Pacific/Kiritimati', winter, 50_400],
    ['Etc/GMT+12', winter, -43_200],
  ])('of %s at %o is %i', (timeZone, instant, expected) => {
    expect(zoneOffsetSeconds(timeZone, instant)).toBe(expected);
  });

  it('changes at the very second', () => {
    const change = Date.UTC(2030, 2, 10, 7);
    expect(zoneOffsetSeconds('America/New_York', new Date(change - 1000))).toBe(-18_000);
    expect(zoneOffsetSeconds('America/New_York', new Date(change))).toBe(-14_400);
  });
});

describe('zones beside each other', () => {
  it('differ by their offsets', () => {
    expect(minutesAhead('Asia/Shanghai', 'America/New_York', winter)).toBe(780);
    expect(minutesAhead('America/New_York', 'Asia/Shanghai', summer)).toBe(-720);
  });

  it('move apart with daylight saving only', () => {
    expect(changesWithinYear('America/New_York', 'UTC', winter)).toBe(true);
    expect(changesWithinYear('America/New_York', 'America/Toronto', winter)).toBe(false);
    expect(changesWithinYear('Asia/Jakarta', 'Asia/Shanghai', winter)).toBe(false);
  });
});

describe('isTimeZone', () => {
  it.each(['UTC', 'Europe/Berlin', 'Etc/GMT+12'])('takes %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(['', '+08:00', '-0500', 'Mars/Olympus', '28800'])('refuses %j', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
