/** The part of `fetch` that Outdial uses: give your own to route, record or replay. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;
