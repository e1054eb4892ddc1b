import { describe, expect, it } from 'vitest';
import { sendTimeOf } from './send-time.js';

describe('sendTimeOf', () => {
  it('is on the clocks of the vendor, rounded up to a second', () => {
    expect(sendTimeOf(new Date('2030-01-15T02:00:00.001Z'), 'Asia/Shanghai')).toEqual({
      sendTime: '2030-01-15 10:00:01',
      losses: [],
    });
  });

  it('says that it may be late where the clocks show the time twice', () => {
    const first = sendTimeOf(new Date('2030-11-03T05:30:00Z'), 'America/New_York');
    expect(first.sendTime).toBe('2030-11-03 01:30:00');
    expect(first.losses).toEqual([
      { field: 'start', reason: expect.stringContaining('2030-11-03T06:30:00.000Z') },
    ]);
    const second = sendTimeOf(new Date('2030-11-03T06:30:00Z'), 'America/New_York');
    expect(second.sendTime).toBe('2030-11-03 02:00:00');
    expect(second.losses).toEqual([
      { field: 'start', reason: expect.stringContaining('2030-11-03T07:00:00.000Z') },
    ]);
  });
});
