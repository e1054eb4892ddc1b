const longestPauseMs = 20_000;

/** Where pauses begin: a vendor that says "too many" is given more time than one that failed. */
const firstPauseMs = { failure: 100, rateLimited: 500 };

/**
 * Milliseconds before retry number `retry`, the first being 0: any time from 0 up to a bound that doubles with each retry. All of it is random
 * ("full jitter"), so that clients which failed together do not come back together.
 */
export function fullJitter(retry: number, kind: keyof typeof firstPauseMs, random = Math.random): number {
  return random() * Math.min(longestPauseMs, firstPauseMs[kind] * 2 ** retry);
}
