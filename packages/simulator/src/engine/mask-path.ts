import { maskNumber } from './mask-number.js';
import { splitTarget } from './request-target.js';

/** Longer ones are no paths of a vendor. */
const longestPath = 200;

/** A request's path for the journal: without the query, and with what may be a phone number masked. */
export function maskPath(url: string): string {
  const { path } = splitTarget(url);
  const masked = path.slice(0, longestPath).replaceAll(/\d{7,}/g, maskNumber);
  return path.length > longestPath ? `${masked}…` : masked;
}
