/** A token and how long it lives. */
export interface FetchedToken {
  readonly value: string;
  readonly lifetimeSeconds: number;
}

/** Keeps one token per client. */
export interface TokenCache {
  /** The current token; fetches one when there is none or it is about to expire. Concurrent callers share one fetch. */
  get(): Promise<string>;
  /** Forgets `value` after the vendor refused it, unless a newer token has taken its place already. */
  invalidate(value: string): void;
}

/** Share of a token's life after which it is replaced, so that none expires on its way. */
const refreshAfter = 0.9;

/** Makes an empty cache. A token is replaced after nine tenths of its life by the clock `now`. */
export function createTokenCache(fetchToken: () => Promise<FetchedToken>, now: () => Date): TokenCache {
  let current: { value: string; refreshAt: number } | undefined;
  let pending: Promise<string> | undefined;

  const refresh = async (): Promise<string> => {
    const { value, lifetimeSeconds } = await fetchToken();
    current = { value, refreshAt: now().getTime() + lifetimeSeconds * 1000 * refreshAfter };
    return value;
  };

  return {
    get() {
      if (current !== undefined && now().getTime() < current.refreshAt) return Promise.resolve(current.value);
      pending ??= refresh().finally(() => {
        pending = undefined;
      });
      return pending;
    },
    invalidate(value) {
      if (current?.value === value) current = undefined;
    },
  };
}
