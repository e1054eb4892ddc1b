/** Headers of any make; none where they are impossible, which is for `fetch` to say. */
export function tolerantHeaders(headers: HeadersInit | undefined): Headers {
  try {
    return new Headers(headers);
  } catch {
    return new Headers();
  }
}
