import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeForm } from '../operation.js';
import { readTime, writeTime } from './vendor-time.js';

const shanghai: TimeForm = { as: 'local', zone: 'Asia/Shanghai' };
const newYork: TimeForm = { as: 'local', zone: 'America/New_York' };
const seconds: TimeForm = { as: 'epoch_seconds' };
const milliseconds: TimeForm = { as: 'epoch_milliseconds' };
const time = Date.parse('2026-03-01T20:30:00.250Z');

describe('a time as a vendor writes it', () => {
  it.each([
    [seconds, 'down', 1_772_397_000],
    [seconds, 'up', 1_772_397_001],
    [milliseconds, 'down', 1_772_397_000_250],
    [shanghai, 'down', '2026-03-02 04:30:00'],
    [shanghai, 'up', '2026-03-02 04:30:01'],
    [newYork, 'down', '2026-03-01 15:30:00'],
  ] as const)('%j %s', (form, rounded, written) => {
    expect(writeTime(time, form, rounded)).toBe(written);
  });

  it('writes midnight as hour 00', () => {
    expect(writeTime(Date.parse('2026-03-01T16:00:00Z'), shanghai, 'down')).toBe('2026-03-02 00:00:00');
  });
});

describe('a time that a vendor wrote', () => {
  it.each([
    ['1772397000', seconds, '2026-03-01T20:30:00.000Z'],
    ['1772397000250', milliseconds, '2026-03-01T20:30:00.250Z'],
    ['2026-03-02 04:30:00', shanghai, '2026-03-01T20:30:00.000Z'],
    ['2026-03-02T04:30:00.250', shanghai, '2026-03-01T20:30:00.250Z'],
    ['2026-03-02T04:30:00+08:00', newYork, '2026-03-01T20:30:00.000Z'],
    ['2026-03-01T20:30:00Z', shanghai, '2026-03-01T20:30:00.000Z'],
    // On either side of the hour that is left out in spring.
    ['2026-03-08 01:59:59', newYork, '2026-03-08T06:59:59.000Z'],
    ['2026-03-08 03:00:00', newYork, '2026-03-08T07:00:00.000Z'],
  ] as const)('%s as %j', (text, form, instant) => {
    expect(new Date(readTime(text, form) ?? Number.NaN).toISOString()).toBe(instant);
  });

  it.each([
    ['soon', seconds],
    ['-5', milliseconds],
    ['', shanghai],
    ['2026-03-02', shanghai],
    ['2026-13-02 00:00:00', shanghai],
    ['1772397000', shanghai],
  ] as const)('%j is none as %j', (text, form) => {
    expect(readTime(text, form)).toBeUndefined();
  });

  it('is written again as it was', () => {
    const instants = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2050-01-01'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom(
      'Asia/Shanghai',
      'UTC',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    );
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const form: TimeForm = { as: 'local', zone };
        const text = String(writeTime(instant.getTime(), form, 'down'));
        const read = readTime(text, form) ?? Number.NaN;
        expect(writeTime(read, form, 'down')).toBe(text);
        // One hour of a year is there twice, and its text says not which is meant.
        expect(Math.abs(read - instant.getTime())).toBeLessThanOrEqual(3_601_000);
      }),
    );
  });
});
