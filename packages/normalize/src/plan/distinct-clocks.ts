import type { TimeZone } from '../model/time-zone.js';
import { offsetPhases } from '../time/clock-offsets.js';

type Zones = readonly [TimeZone, ...TimeZone[]];

/** Zones reduced to those whose clocks differ. */
export interface ZonesByClocks {
  /** The first zone of each clock, in the order in which they came. */
  readonly zones: Zones;
  /** The same for all lists of zones with the same clocks. */
  readonly name: string;
}

/**
 * Tells zones apart by what their clocks show in a period, and by nothing else: the 29 zones of the United States have eight
 * clocks, those of Britain and its islands one. Fewer zones are quicker to weigh, and whoever has the same clocks can be in
 * one campaign.
 */
export class DistinctClocks {
  readonly #period: { readonly from: Date; readonly until: Date };
  readonly #clocks = new Map<TimeZone, string>();
  readonly #lists = new Map<readonly TimeZone[], ZonesByClocks>();
  readonly #single = new Map<TimeZone, ZonesByClocks>();

  constructor(period: { readonly from: Date; readonly until: Date }) {
    this.#period = period;
  }

  /** Remembers each list by itself: it must be one of those that many numbers share. */
  of(zones: Zones): ZonesByClocks {
    let known = this.#lists.get(zones);
    if (known === undefined) {
      known = this.#reduced(zones);
      this.#lists.set(zones, known);
    }
    return known;
  }

  ofZone(zone: TimeZone): ZonesByClocks {
    let known = this.#single.get(zone);
    if (known === undefined) {
      known = this.#reduced([zone]);
      this.#single.set(zone, known);
    }
    return known;
  }

  #reduced(zones: Zones): ZonesByClocks {
    const byClocks = new Map<string, TimeZone>();
    for (const zone of zones) {
      const clocks = this.#clocksOf(zone);
      if (!byClocks.has(clocks)) byClocks.set(clocks, zone);
    }
    return {
      zones: [...byClocks.values()] as unknown as Zones,
      name: [...byClocks.keys()].sort().join(';'),
    };
  }

  /** Each change of the offset within the period, as text. */
  #clocksOf(zone: TimeZone): string {
    const known = this.#clocks.get(zone);
    if (known !== undefined) return known;
    const { from, until } = this.#period;
    const changes: string[] = [];
    let last: number | undefined;
    for (const phase of offsetPhases(zone, from, until)) {
      if (phase.offsetSeconds === last) continue;
      last = phase.offsetSeconds;
      changes.push(`${Math.max(phase.from, from.getTime())}:${last}`);
    }
    const clocks = changes.join();
    this.#clocks.set(zone, clocks);
    return clocks;
  }
}
