/**
 * Each window is kept open 1 % longer than the vendor's: a request travels some milliseconds faster or slower than the one
 * before it, and the vendor counts arrivals. It costs 1 % of the throughput.
 */
const safety = 1.01;

/** Remembers the last starts, no more than fit into one window, and says when the next may follow. */
export interface SlidingWindow {
  /** When the next start may be, in the milliseconds of the caller's clock; in the past or -Infinity when at once. */
  readonly opensAt: () => number;
  readonly enter: (now: number) => void;
}

/**
 * A log of starts that never lets more than `requestsPerSecond` of them into one second, wherever that second begins. A bucket
 * of tokens would let nearly twice as many through at its edge.
 */
export function slidingWindow(requestsPerSecond: number): SlidingWindow {
  const capacity = Math.ceil(requestsPerSecond);
  const length = (capacity / requestsPerSecond) * 1000 * safety;
  /** A ring once it is full: the oldest start is overwritten by the newest. */
  const starts: number[] = [];
  let oldest = 0;
  return {
    opensAt: () => (starts.length < capacity ? Number.NEGATIVE_INFINITY : (starts[oldest] as number) + length),
    enter: (now) => {
      if (starts.length < capacity) {
        starts.push(now);
        return;
      }
      starts[oldest] = now;
      oldest = (oldest + 1) % capacity;
    },
  };
}
