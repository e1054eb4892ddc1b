import type { FetchLike } from '@outdial/core';

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** In their order; a name may occur twice. */
  readonly query: URLSearchParams;
  /** As it was sent; undefined without one. */
  readonly body: string | undefined;
}

/** A `fetch` for a real client: keeps each request, sends none, and answers all of them alike. */
export function recordRequests(
  answer: object,
  status = 200,
): {
  readonly requests: RecordedRequest[];
  readonly fetch: FetchLike;
} {
  const requests: RecordedRequest[] = [];
  const fetch: FetchLike = async (url, { method = 'GET', body }) => {
    const { pathname, searchParams } = new URL(url);
    const text = body === undefined || body === null ? undefined : await new Response(body).text();
    requests.push({ method, path: pathname, query: searchParams, body: text });
    return Response.json(answer, { status });
  };
  return { requests, fetch };
}
