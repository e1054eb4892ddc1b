import type { PhoneNumber } from '../model/callee.js';
import type { TimeZone } from '../model/time-zone.js';
import { countriesOf } from './countries-of.js';
import type { Country } from './parse-phone.js';

/** What TypeScript's library does not know yet: a getter in some runtimes (Node 20), a method in others. */
interface ZonedLocale {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[] | undefined;
}

/**
 * Countries whose legal time is that of one zone, though the runtime lists more. All of China has been on UTC+8 by law since
 * 1949: Asia/Urumqi is what some people in Xinjiang live by, unofficially.
 */
const legalZones: Partial<Record<Country, readonly TimeZone[]>> = {
  CN: Object.freeze(['Asia/Shanghai'] as const),
};

const none: readonly TimeZone[] = Object.freeze([]);
const ofCountry = new Map<Country, readonly TimeZone[]>();
const ofCountries = new Map<readonly Country[], readonly TimeZone[]>();

/**
 * The zones where the callee may be: all of the countries that the number may belong to, as the runtime's own data lists
 * them, sorted. Empty when a country, or its zones, are unknown. Numbers of the same countries get the same array, so it may
 * serve as a key.
 */
export function timeZonesOf(phone: PhoneNumber): readonly TimeZone[] {
  const countries = countriesOf(phone);
  const known = ofCountries.get(countries);
  if (known !== undefined) return known;
  const zones = zonesOfAll(countries);
  ofCountries.set(countries, zones);
  return zones;
}

function zonesOfAll(countries: readonly Country[]): readonly TimeZone[] {
  const [first] = countries;
  if (countries.length === 1 && first !== undefined) return timeZonesOfCountry(first);
  const zones = countries.map(timeZonesOfCountry);
  // Where one of them is unknown, so is whether the callee is awake.
  return zones.some((list) => list.length === 0) ? none : Object.freeze([...new Set(zones.flat())].sort());
}

/** The zones of a country, as the runtime's own data lists them, or the one of its legal time, sorted; empty when it knows none. */
export function timeZonesOfCountry(country: Country): readonly TimeZone[] {
  const known = ofCountry.get(country);
  if (known !== undefined) return known;
  const zones = legalZones[country] ?? zonesOfRuntime(country);
  ofCountry.set(country, zones);
  return zones;
}

function zonesOfRuntime(country: Country): readonly TimeZone[] {
  const locale = new Intl.Locale(`und-${country}`) as ZonedLocale;
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  return zones.length === 0 ? none : Object.freeze((zones as readonly TimeZone[]).toSorted());
}
