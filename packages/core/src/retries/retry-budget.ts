/** How many retries the calls of one client may still make together. */
export interface RetryBudget {
  /** Takes one retry; false when there is none left. */
  readonly take: () => boolean;
  /** A call succeeded, after a retry or at the first try. */
  readonly succeeded: (afterRetry: boolean) => void;
}

/** What a success at the first try gives back. It lets a tenth of all requests fail for ever, each retried. */
const earnedByFirstTry = 0.2;

/**
 * A bucket that holds `capacity` retries and is full at first. A vendor that fails everything sees no more than these on top of
 * the calls, however many calls there are; one that fails now and then never empties it.
 */
export function createRetryBudget(capacity: number): RetryBudget {
  let left = capacity;
  return {
    take: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    succeeded: (afterRetry) => {
      left = Math.min(capacity, left + (afterRetry ? 1 : earnedByFirstTry));
    },
  };
}
