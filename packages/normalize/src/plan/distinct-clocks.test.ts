import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeZone } from '../model/time-zone.js';
import { timeZonesOfCountry } from '../phone/time-zones-of.js';
import { weekOf } from '../time/week.js';
import { weekInZones } from '../time/week-in-zones.js';
import { DistinctClocks } from './distinct-clocks.js';

type Zones = readonly [TimeZone, ...TimeZone[]];

const year = { from: new Date('2030-01-01T00:00Z'), until: new Date('2031-01-01T00:00Z') };
const zonesOf = (...countries: Parameters<typeof timeZonesOfCountry>[0][]): Zones =>
  countries.flatMap(timeZonesOfCountry) as unknown as Zones;

describe('zones by their clocks', () => {
  it('are one where all clocks show the same', () => {
    const { zones } = new DistinctClocks(year).of(zonesOf('GB', 'GG', 'IM', 'JE'));
    expect(zones).toEqual(['Europe/London']);
  });

  it('are the first of each clock', () => {
    const clocks = new DistinctClocks(year);
    expect(clocks.of(zonesOf('ID')).zones).toEqual(['Asia/Jakarta', 'Asia/Jayapura', 'Asia/Makassar']);
    expect(zonesOf('US').length).toBeGreaterThan(20);
    expect(clocks.of(zonesOf('US')).zones.length).toBeLessThan(10);
  });

  it('have one name in any order and of any zone', () => {
    const clocks = new DistinctClocks(year);
    const { name } = clocks.of(['Asia/Jakarta', 'Asia/Tokyo']);
    expect(clocks.of(['Asia/Seoul', 'Asia/Pontianak']).name).toBe(name);
    expect(clocks.of(['Asia/Seoul', 'Asia/Makassar']).name).not.toBe(name);
    expect(clocks.ofZone('Asia/Seoul')).toEqual({
      zones: ['Asia/Seoul'],
      name: clocks.of(['Asia/Tokyo']).name,
    });
  });

  it('are apart only while their clocks are', () => {
    const zones: Zones = ['America/Phoenix', 'America/Denver'];
    const winter = { from: year.from, until: new Date('2030-02-01T00:00Z') };
    expect(new DistinctClocks(winter).of(zones).zones).toEqual(['America/Phoenix']);
    expect(new DistinctClocks(year).of(zones).zones).toEqual(zones);
  });

  it('keep the windows that all zones keep', () => {
    const all = [
      ...zonesOf('US', 'AU', 'ID', 'GB', 'RU', 'CL'),
      'Africa/Casablanca',
      'Asia/Kathmandu',
    ] as const;
    const anyZones = fc.subarray([...all], { minLength: 1 }) as unknown as fc.Arbitrary<Zones>;
    const anyTime = fc.date({ min: year.from, max: year.until, noInvalidDate: true });
    const hours = weekOf([{ days: [1, 2, 3, 4, 6], from: '06:30', to: '02:15' }]);
    const anyClocks = fc.constantFrom<(TimeZone | number)[]>('America/New_York', 'Asia/Shanghai', -18_000);
    fc.assert(
      fc.property(anyZones, anyClocks, anyTime, anyTime, (zones, clocks, one, other) => {
        const [from = one, until = other] = one < other ? [one, other] : [other, one];
        const reduced = new DistinctClocks({ from, until }).of(zones);
        const kept = weekInZones(hours, { zones: reduced.zones, clocks, from, until });
        expect(kept).toEqual(weekInZones(hours, { zones, clocks, from, until }));
      }),
      { numRuns: 40 },
    );
  });
});
