/** Milliseconds that a timer holds; a longer time would end at once. */
export const longestTimeoutMs = 2 ** 31 - 1;

/** What a `timeoutMs` must be, as an error says it. */
export const timeoutRule = `must be a number of milliseconds above 0 and at most ${longestTimeoutMs}`;

/** Whether a value is what `timeoutRule` says. */
export function isTimeout(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value <= longestTimeoutMs;
}
