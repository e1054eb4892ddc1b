/** The client's clock, moved to the vendor's once the vendor said that it is wrong. */
export interface VendorClock {
  /** The vendor's time, as far as it is known. */
  readonly now: () => Date;
  /** The client's own time. */
  readonly local: () => Date;
  /** Milliseconds by which the vendor's time is ahead of the client's own. */
  readonly offsetMs: () => number;
  /** Moves the clock to a time that the vendor named, unless it stands there already. */
  readonly moveTo: (vendorTime: Date) => void;
}

/** Vendors name times in whole seconds, so less than this is no difference. */
const precisionMs = 2_000;

/** A clock that goes by `local` until it is moved. */
export function createVendorClock(local: () => Date): VendorClock {
  let offsetMs = 0;
  return {
    now: () => new Date(local().getTime() + offsetMs),
    local,
    offsetMs: () => offsetMs,
    moveTo: (vendorTime) => {
      const offset = vendorTime.getTime() - local().getTime();
      if (Math.abs(offset - offsetMs) >= precisionMs) offsetMs = offset;
    },
  };
}
