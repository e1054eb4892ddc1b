/**
 * Calls a function of the caller's that only listens. What it throws, or its promise rejects with, is ignored: its own fault must not
 * change what became of a call or a webhook, nor end the process as a rejection that nobody handles.
 */
export function callSafely<Event>(listener: (event: Event) => unknown, event: Event): void {
  try {
    const result = listener(event);
    // An `async` function is a listener too. Through `resolve`, since a thenable need not have a `catch`.
    if (typeof result === 'object' && result !== null) Promise.resolve(result).catch(() => undefined);
  } catch {}
}
