/** The client's clock, moved to the vendor's once the vendor said that it is wrong. */
export interface VendorClock {
  readonly now: () => Date;
  /** Moves the clock to a time that the vendor named; false when it stands there already, so that moving it cannot help. */
  readonly moveTo: (vendorTime: Date) => boolean;
}

/** Vendors name times in whole seconds, so less than this is no difference. */
const precisionMs = 2_000;

/** A clock that goes by `local` until it is moved. */
export function createVendorClock(local: () => Date): VendorClock {
  let offsetMs = 0;
  return {
    now: () => new Date(local().getTime() + offsetMs),
    moveTo: (vendorTime) => {
      const offset = vendorTime.getTime() - local().getTime();
      if (Math.abs(offset - offsetMs) < precisionMs) return false;
      offsetMs = offset;
      return true;
    },
  };
}
