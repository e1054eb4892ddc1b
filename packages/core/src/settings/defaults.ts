/** What counts for a setting that is left out. */
export const defaults = {
  timeoutMs: 30_000,
  /** The whole call may take as long as so many attempts. */
  totalTimeouts: 3,
  maxRetries: 2,
  retryBudget: 100,
  maxResponseBytes: 10 * 1024 * 1024,
};
