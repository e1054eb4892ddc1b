import { getCountries } from 'libphonenumber-js/min';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { timeZonesOf, timeZonesOfCountry } from './time-zones-of.js';

describe('the zones of a number', () => {
  it('are those of its country, as the runtime lists them', () => {
    expect(timeZonesOf('+6281234567890')).toEqual([
      'Asia/Jakarta',
      'Asia/Jayapura',
      'Asia/Makassar',
      'Asia/Pontianak',
    ]);
    expect(timeZonesOf('+6561234567')).toEqual(['Asia/Singapore']);
  });

  it('are the one of the legal time of China, of whose zones one is unofficial', () => {
    expect(timeZonesOf('+8613800000000')).toEqual(['Asia/Shanghai']);
    expect(timeZonesOf('+85221234567')).toEqual(['Asia/Hong_Kong']);
  });

  it('are of the one country that its digits tell', () => {
    expect(timeZonesOf('+77012345678')).toEqual(timeZonesOfCountry('KZ'));
    expect(timeZonesOf('+79161234567')).toEqual(timeZonesOfCountry('RU'));
    expect(timeZonesOfCountry('RU')).not.toEqual(timeZonesOfCountry('KZ'));
  });

  it('are of all countries that share the calling code when the digits do not tell', () => {
    const zones = timeZonesOf('+11115550123');
    for (const country of ['US', 'CA', 'JM', 'GU'] as const) {
      expect(zones).toEqual(expect.arrayContaining([...timeZonesOfCountry(country)]));
    }
    expect(zones).toEqual([...new Set(zones)].sort());
  });

  it.each([
    ['a reserved calling code', '+999000000001'],
    ['a satellite', '+870123456789'],
    ['Kosovo, which the runtime does not list', '+38344123456'],
    ['Saint Helena or Tristan da Cunha, of which it lists one', '+290000000'],
  ] as const)('are unknown for %s', (_, phone) => {
    expect(timeZonesOf(phone)).toEqual([]);
  });

  it('are the same array for numbers of the same countries, which nobody can change', () => {
    expect(timeZonesOf('+6281234567890')).toBe(timeZonesOf('+62211234567'));
    expect(timeZonesOf('+12015550123')).toBe(timeZonesOf('+14155550123'));
    expect(() => (timeZonesOf('+6281234567890') as string[]).push('UTC')).toThrow(TypeError);
    expect(() => (timeZonesOf('+999000000001') as string[]).push('UTC')).toThrow(TypeError);
  });
});

describe('the zones of a country', () => {
  it('are names that Temporal knows, for all but a few countries', () => {
    const unknown = getCountries().filter((country) => timeZonesOfCountry(country).length === 0);
    expect(unknown.length).toBeLessThan(6);
    for (const zone of getCountries().flatMap(timeZonesOfCountry)) {
      expect(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone), zone).not.toThrow();
    }
  });
});
