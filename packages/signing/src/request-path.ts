// What the URL standard leaves as it is in a path; HTTP clients encode anything else before they send it.
const unchanged = /^\/(?:[!$&-;=@-[\]_a-z|~]|%[0-9A-Fa-f]{2})*$/;
// "." and "..", also escaped, which they resolve.
const dotSegment = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

/** Whether a path begins with "/" and is one that HTTP clients send as it stands. */
export function isSendablePath(path: unknown): path is string {
  return path === '/' || (typeof path === 'string' && unchanged.test(path) && !dotSegment.test(path));
}
