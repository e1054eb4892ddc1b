import { ConfigurationError } from '../errors/configuration-error.js';

/**
 * The client's clock. It throws a ConfigurationError for a time that is none, which a signature or a token's age would be
 * made of.
 */
export function checkedClock(vendor: string, now: () => Date = () => new Date()): () => Date {
  return () => {
    const time = now();
    if (time instanceof Date && !Number.isNaN(time.getTime())) return time;
    throw new ConfigurationError({ vendor, setting: 'now', problem: 'must return a valid Date' });
  };
}
