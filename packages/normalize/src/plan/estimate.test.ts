import { describe, expect, it } from 'vitest';
import { weekOf } from '../time/week.js';
import { estimateEnd } from './estimate.js';

const pace = { ringSeconds: 20, maxConcurrentCalls: 2 };
const kept = {
  week: weekOf([{ days: [1, 2, 3, 4, 5], from: '09:00', to: '10:00' }]),
  clocks: 'Asia/Jakarta',
} as const;
/** A Friday, half past nine in Jakarta. */
const from = new Date('2030-01-18T02:30:00Z');
const until = new Date('2030-02-18T00:00:00Z');

function estimate(callees: number, answerRate = 1, changes = {}) {
  return estimateEnd({ ...pace, ...changes }, { talkSeconds: 40, answerRate }, { callees, kept, from, until });
}

describe('the end of a campaign', () => {
  it('comes when all calls are made, so many at a time', () => {
    // 30 minutes are left on Friday: 60 calls of a minute.
    expect(estimate(60)).toEqual({ callHours: 1, endsAt: '2030-01-18T03:00:00.000Z', notReached: 0 });
  });

  it('waits for the next window', () => {
    expect(estimate(62).endsAt).toBe('2030-01-21T02:01:00.000Z');
  });

  it('is sooner when fewer answer, and later with redials', () => {
    expect(estimate(60, 0.5).callHours).toBeCloseTo(40 / 60);
    const redial = { whom: 'not_reached', times: 2, afterMinutes: 5 } as const;
    expect(estimate(60, 0.5, { redial }).callHours).toBeCloseTo((40 / 60) * 1.75);
    expect(estimate(60, 0.5, { redial: { ...redial, whom: 'everyone' } }).callHours).toBeCloseTo(
      (40 / 60) * 3,
    );
  });

  it('is none when time runs out, and says for how many', () => {
    const most = 60 + 20 * 120;
    expect(estimate(most).endsAt).toBe('2030-02-15T03:00:00.000Z');
    expect(estimate(most + 5)).toMatchObject({ endsAt: undefined, notReached: 5 });
  });
});
