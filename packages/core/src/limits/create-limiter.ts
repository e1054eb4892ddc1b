import { checkLimiterSettings } from './check-limiter-settings.js';
import { FairLimiter } from './fair-limiter.js';
import type { Limiter } from './limiter.js';
import type { LimiterSettings } from './limiter-settings.js';

/**
 * Makes a limiter of the requests of one account; give it to every client of that account. A call waits until both the
 * account's limit and that of its own kind have room. Within a kind who came first goes first; at the account's limit the
 * kinds take turns, so that a flood of reads delays no dial. Who is aborted while waiting leaves at once and has taken nothing.
 *
 * @example
 * const limiter = createLimiter({ account: { requestsPerSecond: 50 }, dials: { requestsPerSecond: 5, concurrency: 2 } });
 * const client = createNxcloudClient({ credentials, limiter });
 *
 * @throws ConfigurationError naming a setting that is impossible or unknown
 */
export function createLimiter(settings: LimiterSettings = {}): Limiter {
  checkLimiterSettings(settings);
  return new FairLimiter(settings);
}
